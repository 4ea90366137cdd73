import { Router } from "express";
import { RedisAdapter } from "./adapter";
import { Sessions, Store } from "./store";

const sessions = new Sessions(RedisAdapter.defaultClient);
const own = new RedisAdapter("redis://cache.example.com:6379");
export const router = Router();

router.get("/:id", async (req, res) => {
  await sessions.find(req.params.id);
  //                  ^^^^^^^^^^^^^ key-injection request information
  await sessions.page(req.params.id);
  //                  ^^^^^^^^^^^^^ key-injection request information
  await sessions.count(Number(req.params.id));
  await own.get(`own:${req.params.id}`);
  //                   ^^^^^^^^^^^^^ key-injection request information
  await RedisAdapter.defaultClient.get(sessions.key("user", req.params.id));
  //                                                        ^^^^^^^^^^^^^ key-injection request information
  const store = new Store(own, new Map());
  await store.page(req.query.name as string);
  //               ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  res.end();
});
