import { Hono } from "hono";
import Redis from "ioredis";
import { items } from "./items";

const client = new Redis();
const app = new Hono();

app.use("*", async (c, next) => {
  c.set("store", client);
  c.set("user", { id: 1 });
  await next();
});
app.route("/items", items);
