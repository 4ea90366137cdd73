// Ways on which a command comes from a request.
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
const redis = new Redis();
const client = createClient();

app.post("/list", async (req, res) => {
  await client.sendCommand([req.body.name, "x"]);
//                          ^^^^^^^^^^^^^ command-injection request error
  await client.sendCommand(req.body.line.split(" "));
//                         ^^^^^^^^^^^^^^^^^^^^^^^^ command-injection request error
//! command-injection: the words come from one text: which of them is the command is not written here
  const [name, ...words] = req.body.line.trim().split(/\s+/);
  res.json(await redis.call(name, ...words));
//                          ^^^^ command-injection request error
});

app.post("/part/:module", async (req, res) => {
  res.json(await redis.call(`${req.params.module}.GET`, "x"));
//                             ^^^^^^^^^^^^^^^^^ command-injection request error
});

app.post("/method", async (req, res) => {
  const { method } = req.body;
  res.json(await redis[method]("x"));
//                     ^^^^^^ command-injection request error
});

app.post("/applied", async (req, res) => {
  res.json(await redis[req.body.method].apply(redis, ["x"]));
//                     ^^^^^^^^^^^^^^^ command-injection request error
});

const send = (name: string, ...words: string[]) => redis.call(name, ...words);

app.post("/wrapped", async (req, res) => {
  res.json(await send(req.query.name, "x"));
//                    ^^^^^^^^^^^^^^ command-injection request error
});

app.post("/options", async (req, res) => {
  const more = String(req.query.more ?? "").split(" ");
  await client.sendCommand(["SET", "banner", "on", ...more]);
//                                                    ^^^^ command-injection request error
  await redis.call("SORT", "scores", ...req.body.options);
//                                      ^^^^^^^^^^^^^^^^ command-injection request error
  await redis.acl("SETUSER", "reports", ...req.body.rules);
//                                         ^^^^^^^^^^^^^^ command-injection request error
  await redis.call("SADD", "tags", ...req.body.tags);
  await redis.call("SORT", "scores", ...["LIMIT", "0", req.body.count]);
  await redis.call("RPUSH", "jobs", ...req.body.jobs.map((j: unknown) => JSON.stringify(j)));
});

app.post("/line", async (req, res) => {
  const line = `HSET profile:1 nickname ${req.body.nickname}`;
//                                        ^^^^^^^^^^^^^^^^^ command-injection request error
//! command-injection: the words are put together before the call
  await redis.call(...line.split(" "));
  const [name, ...rest] = `LPUSH names ${req.body.name}`.split(" ");
  res.json(await redis.call(name, ...rest));
});

app.post("/batch", async (req, res) => {
  res.json(await redis.pipeline(req.body.commands).exec());
//                              ^^^^^^^^^^^^^^^^^ command-injection request error
});
