// Ways on which a value comes from Redis to something that runs it.
import vm from "node:vm";
import Redis from "ioredis";
import { unserialize } from "node-serialize";
import { createClient } from "redis";

const client = createClient();
const redis = new Redis();

export async function stored() {
  return unserialize(await redis.get("session"));
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
}

export async function rule() {
  const [body] = await redis.lrange("rules", 0, 0);
  return new Function("order", body);
//                             ^^^^ unsafe-deserialization certain error
//! unsafe-deserialization: code has no counterpart in data
}

export function callbacks() {
  redis.get("job", (error, code) => vm.runInNewContext(code));
//                                                     ^^^^ unsafe-deserialization certain error
//! unsafe-deserialization: code has no counterpart in data
  redis.on("message", (channel, message) => eval("(" + message + ")"));
//                                               ^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
//! unsafe-deserialization: text that is put together is no JSON
  client.subscribe("jobs", (message) => unserialize(message));
//                                                  ^^^^^^^ unsafe-deserialization certain error
  redis.get("step").then((code) => eval(code));
//                                      ^^^^ unsafe-deserialization certain error
}

export async function hashes(keys: string[]) {
  const all = await redis.hgetall("formulas");
  for (const name of Object.keys(all)) eval(all[name]);
//                                          ^^^^^^^^^ unsafe-deserialization certain error
  const rows = await client.mGet(keys);
  rows.map((row) => eval(row));
//                       ^^^ unsafe-deserialization certain error
  const results = await redis.multi().get("a").exec();
  return eval(results[0][1]);
//            ^^^^^^^^^^^^^ unsafe-deserialization certain error
}

export class Templates {
  constructor(private readonly redis: Redis) {}

  async run(name: string) {
    const script = await this.redis.hget("templates", name);
    return new vm.Script(script).runInThisContext();
//                       ^^^^^^ unsafe-deserialization certain error
//! unsafe-deserialization: code has no counterpart in data
  }
}
