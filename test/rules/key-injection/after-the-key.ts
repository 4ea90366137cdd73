// A check that comes after the key was made, and before the command, is a check of the key.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();
const names = { attempts: (email: string) => `login:${email.toLowerCase()}` };

app.get("/key/:id", async (req, res) => {
  const { id } = req.params;
  const key = `profile:${id}`;
  if (!/^\d+$/.test(id)) return res.sendStatus(400);
  res.json(await redis.get(key));
});

app.get("/helper", async (req, res) => {
  const email = String(req.query.email);
  const key = names.attempts(email);
  if (!/^[a-z@.]+$/.test(email)) {
    await redis.incr(key);
    //               ^^^ key-injection
    return res.sendStatus(400);
  }
  await redis.del(key);
  res.sendStatus(204);
});

app.get("/two/:id/:part", async (req, res) => {
  const { id, part } = req.params;
  const key = `profile:${part}`;
  if (!/^\d+$/.test(id)) return res.sendStatus(400);
  res.json(await redis.get(key));
  //                       ^^^ key-injection
});

app.get("/changed/:id", async (req, res) => {
  let { id } = req.params;
  const key = `profile:${id}`;
  id = String(req.query.id);
  if (!/^\d+$/.test(id)) return res.sendStatus(400);
  res.json(await redis.get(key));
  //                       ^^^ key-injection
});

app.get("/own-input/:kind", async (req, res) => {
  const { kind } = req.params;
  const name = nameFor(req, kind);
  if (!/^[a-z]+$/.test(kind)) return res.sendStatus(400);
  res.json(await redis.get(`profile:${name}`));
  //                                  ^^^^ key-injection
});

function nameFor(req: express.Request, kind: string) {
  return kind === "own" ? "me" : String(req.query.name);
}
