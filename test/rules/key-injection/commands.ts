import express from "express";
import { createClient } from "redis";
import Redis from "ioredis";

const app = express();
const client = createClient();
const io = new Redis();

app.post("/commands", async (req, res) => {
  const user = req.body.user as string;
  await client.hSet("users", user, "field and value are no keys");
  await client.sAdd("names", user);
  await client.publish("news", user);
  await client.setEx(`session:${user}`, 60, user);
  //                            ^^^^ key-injection request
  await client.MGET(["fixed", `user:${user}`]);
  //                                  ^^^^ key-injection request
  await client.del([`a:${user}`, "fixed"]);
  //                     ^^^^ key-injection request
  await client.sendCommand(["GET", `raw:${user}`]);
  //                                      ^^^^ key-injection request
  await client.multi().set(`multi:${user}`, "1").expire(`multi:${user}`, 60).exec();
  //                                ^^^^ key-injection request
  //                                                             ^^^^ key-injection request
  for await (const key of client.scanIterator({ MATCH: `${user}*` })) console.log(key.length);
  //                                                      ^^^^ key-injection request
  await client.subscribe(`news:${user}`, () => {});
  //                             ^^^^ key-injection request
  await io.eval("return redis.call('get', KEYS[1])", 1, `eval:${user}`, user);
  //                                                            ^^^^ key-injection request
  await io.pipeline().hincrby(`count:${user}`, user, 1).exec();
  //                                   ^^^^ key-injection request
  await io.xadd(`stream:${user}`, "*", "name", user);
  //                      ^^^^ key-injection request
  await io.call("GET", `raw:${user}`);
  //                          ^^^^ key-injection request
  res.sendStatus(204);
});
