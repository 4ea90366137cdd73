// Ways on which values get into scripts, and what the fixes make of them.
import { Redis as Upstash } from "@upstash/redis";
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
const redis = new Redis();
const client = createClient();
const rest = Upstash.fromEnv();

app.post("/c", async (req, res) => {
  await redis.eval(`return redis.call('get', 'user:' .. '${req.body.key}')`, 0);
//                                                         ^^^^^^^^^^^^ script-injection request error
  await client.eval(`return '${req.body.key}'`);
//                             ^^^^^^^^^^^^ script-injection request error
  await client.eval(`return KEYS[1] .. 'a ${req.body.key} b'`, { keys: ["a"] });
//                                          ^^^^^^^^^^^^ script-injection request error
//>   await client.eval(`return KEYS[1] .. 'a ' .. ARGV[1] .. ' b'`, { keys: ["a"], arguments: [String(req.body.key)] });
  await rest.eval(`return '${req.body.key}'`, [], []);
//                           ^^^^^^^^^^^^ script-injection request error
//>   await rest.eval(`return ARGV[1]`, [], [req.body.key]);
  await redis.eval(req.body.script, 0);
//                 ^^^^^^^^^^^^^^^ script-injection request error
//! script-injection: the request brings the whole script: there is no text to keep
  redis.defineCommand("x", { numberOfKeys: 1, lua: `return '${req.body.x}'` });
//                                                            ^^^^^^^^^^ script-injection request error
  res.end();
});

export async function limit(key: string, max: number, window: string) {
  const script = `
    local n = redis.call('INCR', '${key}')
    if n > ${max} then return 0 end
    redis.call('EXPIRE', '${key}', ${window})
    return n`;
  return redis.eval(script, 0);
//                  ^^^^^^ script-injection parameter information
//>     local n = redis.call('INCR', KEYS[1])
//>     redis.call('EXPIRE', KEYS[1], tonumber(ARGV[1]))
//>   return redis.eval(script, 1, key, window);
}

export function compare(key: string, operator: string) {
  return redis.eval(`return redis.call('GET', KEYS[1]) ${operator}= ARGV[1]`, 1, key, "a");
//                                                       ^^^^^^^^ script-injection parameter information
}
