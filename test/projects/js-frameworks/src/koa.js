import Koa from "koa";
import Router from "koa-router";
import { redis } from "./redis";

const app = new Koa();
const router = new Router({ prefix: "/api" });

async function show(ctx) {
  const { id } = ctx.params;
  await redis.get(`item:${id}`);
  //                      ^^ key-injection request information
  const { name } = ctx.request.body;
  await redis.get(`item:${name}`);
  //                      ^^^^ key-injection request information
  await redis.get(`user:${ctx.state.user.id}`);
  ctx.body = await redis.get(`sid:${ctx.cookies.get("sid")}`);
  //                                ^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
}
router.get("/:id", show).post("/:id", async (context) => {
  await redis.get(`item:${context.query.name}`);
  //                      ^^^^^^^^^^^^^^^^^^ key-injection request information
});
app.use(router.routes());
