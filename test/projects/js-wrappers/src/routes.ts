import { Router } from "express";
import { cached, getJson, invalidate, memoized, setJson, withCache, wrapRedis } from "./cache";
import { KeyBuilder, k, key, keys, Prefix } from "./keys";
import { level2, level3 } from "./levels";

export const router = Router();
const users = KeyBuilder.of("users");
const loadPage = withCache("page", async (path: string) => path);

router.get("/:id", async (req, res) => {
  await getJson(`user:${req.params.id}`);
  //                    ^^^^^^^^^^^^^ key-injection request information
  await setJson(keys.user(req.params.id), {});
  //                      ^^^^^^^^^^^^^ key-injection request information
  await setJson(keys.page.of({ path: req.params.id }), {}, 10);
  //                         ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await setJson(key(Prefix.User, req.params.id), {});
  //                             ^^^^^^^^^^^^^ key-injection request information
  await setJson(keys.hash(req.params.id), {});
  await getJson(users.build(req.params.id));
  //                        ^^^^^^^^^^^^^ key-injection request information
  await cached(`user:${req.params.id}`, async () => 1)();
  //                   ^^^^^^^^^^^^^ key-injection request information
  await wrapRedis(`user:${req.params.id}`, async () => 1);
  //                      ^^^^^^^^^^^^^ key-injection request information
  await level2(req.params.id);
  //           ^^^^^^^^^^^^^ key-injection request information
  await level3({ name: req.params.id });
  //           ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await invalidate(`user:${req.params.id}:*`);
  //                       ^^^^^^^^^^^^^ key-injection request warning
  await getJson(k`user:${req.params.id}`);
  //                     ^^^^^^^^^^^^^ key-injection request information
  await loadPage(req.params.id);
  //             ^^^^^^^^^^^^^ key-injection request information
  memoized(`user:${req.params.id}`, () => 1);
  await setJson(key(Prefix.Page, "home"), {});
  await getJson(`user:${Number(req.params.id)}`);
  res.end();
});
