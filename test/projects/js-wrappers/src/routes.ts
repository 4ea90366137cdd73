import { Router } from "express";
import { cached, getJson, invalidate, memoized, setJson, withCache, wrapRedis } from "./cache";
import { KeyBuilder, k, key, keys, Prefix } from "./keys";
import { level2, level3 } from "./levels";

export const router = Router();
const users = KeyBuilder.of("users");
const loadPage = withCache("page", async (path: string) => path);

router.get("/:id", async (req, res) => {
  const { id } = req.params;
  await getJson(`user:${id}`);
  //                    ^^ key-injection request warning
  await setJson(keys.user(id), {});
  //                      ^^ key-injection request warning
  await setJson(keys.page.of({ path: id }), {}, 10);
  //                         ^^^^^^^^^^^^ key-injection request warning
  await setJson(key(Prefix.User, id), {});
  //                             ^^ key-injection request warning
  await setJson(keys.hash(id), {});
  await getJson(users.build(id));
  //                        ^^ key-injection request warning
  await cached(`user:${id}`, async () => 1)();
  //                   ^^ key-injection request warning
  await wrapRedis(`user:${id}`, async () => 1);
  //                      ^^ key-injection request warning
  await level2(id);
  //           ^^ key-injection request warning
  await level3({ name: id });
  //           ^^^^^^^^^^^^ key-injection request warning
  await invalidate(`user:${id}:*`);
  //                       ^^ key-injection request warning
  await getJson(k`user:${id}`);
  //                     ^^ key-injection request warning
  await loadPage(id);
  //             ^^ key-injection request warning
  memoized(`user:${id}`, () => 1);
  await setJson(key(Prefix.Page, "home"), {});
  await getJson(`user:${Number(id)}`);
  res.end();
});
