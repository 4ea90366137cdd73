import { Hono } from "hono";

export const items = new Hono();

items.get("/:id", async (c) => {
  await c.get("store").get(`item:${c.req.param("id")}`);
  //                               ^^^^^^^^^^^^^^^^^ key-injection request information
  await c.var.store.get(`item:${c.req.param("id")}`);
  //                            ^^^^^^^^^^^^^^^^^ key-injection request information
  await c.get("redis").get(`item:${c.req.param("id")}`);
  //                               ^^^^^^^^^^^^^^^^^ key-injection request information
  await c.get("user").get(`item:${c.req.param("id")}`);
  return c.text("");
});
