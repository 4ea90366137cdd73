import { zValidator } from "@hono/zod-validator";
import { type Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import { z } from "zod";
import { redis } from "./redis";

export const app = new Hono().basePath("/api");
const body = z.object({ id: z.string().uuid(), text: z.string() });

app.get("/items/:id", async (c) => {
  await redis.get(`item:${c.req.param("id")}`);
  //                      ^^^^^^^^^^^^^^^^^ key-injection request information
  const { tag } = c.req.query();
  await redis.get(`tag:${tag}`);
  //                     ^^^ key-injection request information
  await redis.get(`sid:${getCookie(c, "sid")}`);
  //                     ^^^^^^^^^^^^^^^^^^^ key-injection request information
  return c.text("");
});
app.post("/items", zValidator("json", body), async (c) => {
  const { id, text } = c.req.valid("json");
  await redis.get(`item:${id}`);
  await redis.get(`item:${text}`);
  //                      ^^^^ key-injection request information
  return c.text("");
});
const remove = async (c: Context) => {
  await redis.del(`item:${(await c.req.json()).id}`);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  return c.body(null);
};
app.delete("/items", remove);
app.use("*", async (c, next) => {
  await redis.incr(`hits:${c.req.header("x-forwarded-for")}`);
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await next();
});
