import type { IncomingMessage, ServerResponse } from "node:http";
import { cached, redis, shared } from "./global";
import { getClient, getRedis, memory, opened, ready } from "./lazy";
import { Registry } from "./registry";

export async function handler(req: IncomingMessage, res: ServerResponse) {
  const path = req.url;
  await getRedis().get(`page:${path}`);
  //                           ^^^^ key-injection request information
  const client = await getClient();
  await client.hGet(`page:${path}`, "html");
  //                        ^^^^ key-injection request information
  const r = await ready();
  await r.del(`page:${path}`);
  //                  ^^^^ key-injection request information
  await (await opened).get(`page:${path}`);
  //                               ^^^^ key-injection request information
  await redis.get(`page:${path}`);
  //                      ^^^^ key-injection request information
  await shared.get(`page:${path}`);
  //                       ^^^^ key-injection request information
  await cached?.get(`page:${path}`);
  //                        ^^^^ key-injection request information
  await Registry.getInstance().main.get(`page:${path}`);
  //                                            ^^^^ key-injection request information
  await Registry.shared.named("pages").get(`page:${path}`);
  //                                               ^^^^ key-injection request information
  getClient().then((c) => c.get(`page:${path}`));
  //                                    ^^^^ key-injection request information
  memory().get(`page:${path}`);
  res.end();
}
