import { Router } from "express";
import { accountKey, client, keys, local, orderKey, store, userKey } from ".";
import { again, viaA } from "./cycle-a.js";
import * as everything from "./redis/index.js";
import keyTable from "./redis/keys.js";

export const router = Router();

router.get("/users/:id", async (req, res) => {
  const { id } = req.params;
  await client.get(userKey(id));
  //                       ^^ key-injection request information
  await store.get(accountKey(id));
  //                         ^^ key-injection request information
  await everything.client.del(everything.userKey(id));
  //                                             ^^ key-injection request information
  await client.get(keys.userKey(req.params.id));
  //                            ^^^^^^^^^^^^^ key-injection request information
  await client.get(keyTable.user(id));
  //                             ^^ key-injection request information
  await viaA.get(`a:${id}`);
  //                  ^^ key-injection request information
  await again().get(`b:${id}`);
  //                     ^^ key-injection request information
  await client.get(orderKey(Number(id)));
  local.get(`user:${id}`);
  everything.local.get(`user:${id}`);
  res.end();
});

router.delete("/lazy/:id", async (req, res) => {
  const { default: redis } = await import("./redis/client.js");
  await redis.del(`lazy:${req.params.id}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  const { client: again } = await import("./redis");
  await again.del(`lazy:${req.params.id}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  const { local } = await import("./redis/index.js");
  local.delete(`lazy:${req.params.id}`);
  res.end();
});
