import type { Request, Response } from "express";
import { anything, io, maybe, node } from "./clients";

export async function all(req: Request, res: Response) {
  const { id } = req.params;
  const ids = req.body.ids as string[];
  await maybe?.get(`a:${id}`);
  //                    ^^ key-injection request information
  await maybe!.get(`b:${id}`);
  //                    ^^ key-injection request information
  await anything.get(`c:${id}`);
  //                      ^^ key-injection request information
  await io["get"](`d:${id}`);
  //                   ^^ key-injection request information
  await io.mget(ids.map((each) => `e:${each}`));
  //                                   ^^^^ key-injection request information
  await io.del(...ids.map((each) => `f:${each}`));
  //                                     ^^^^ key-injection request information
  await io.call("GET", `g:${id}`);
  //                        ^^ key-injection request information
  await node.sendCommand(["GET", `h:${id}`]);
  //                                  ^^ key-injection request information
  await io.pipeline([["get", `i:${id}`]]).exec();
  //                              ^^ key-injection request information
  await node.multi().get(`j:${id}`).exec();
  //                          ^^ key-injection request information
  await io.psubscribe(`k:${id}:*`);
  //                       ^^ key-injection request warning
  for await (const keys of node.scanIterator({ MATCH: `l:${id}*` })) await node.del(keys);
  //                                                       ^^ key-injection request warning
  const stream = io.scanStream({ match: `m:${id}*`, count: 100 });
  //                                         ^^ key-injection request warning
  stream.on("data", (keys: string[]) => keys.length && io.unlink(...keys));
  await io.eval("return redis.call('GET', KEYS[1])", 1, `n:${id}`);
  //                                                         ^^ key-injection request information
  await node.mSet({ [`o:${id}`]: "1" });
  //                      ^^ key-injection request information
  await Promise.all([io.get(`p:${id}`), io.ttl("p:home")]);
  //                             ^^ key-injection request information
  await Promise.race(ids.map(async (each) => io.get(`q:${each}`)));
  //                                                     ^^^^ key-injection request information
  const read = io.get.bind(io);
  await read(`r:${id}`);
  //              ^^ key-injection request information
  // The arguments of `call` are not shifted.
  const { get } = io;
  await get.call(io, `s:${id}`);
  // MISSING              ^^ key-injection request warning
  await io.mget(ids.map(Number));
  await io.mget(ids.map((each) => `e:${parseInt(each, 10)}`));
  await io.set("t:home", `value of ${id}`, "EX", 60);
  await io.hset("u:home", id, "1");
  await io.publish("v:home", id);
  res.end();
}
