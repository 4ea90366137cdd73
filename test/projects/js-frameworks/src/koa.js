import Koa from "koa";
import Router from "koa-router";
import { redis } from "./redis";

const app = new Koa();
const router = new Router({ prefix: "/api" });

async function show(ctx) {
  const { id } = ctx.params;
  await redis.get(`item:${id}`);
  //                      ^^ key-injection request warning
  const { name } = ctx.request.body;
  await redis.get(`item:${name}`);
  //                      ^^^^ key-injection request warning
  await redis.get(`user:${ctx.state.user.id}`);
  ctx.body = await redis.get(`sid:${ctx.cookies.get("sid")}`);
  //                                ^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
}
router.get("/:id", show).post("/:id", async (context) => {
  await redis.get(`item:${context.query.name}`);
  //                      ^^^^^^^^^^^^^^^^^^ key-injection request warning
});
app.use(router.routes());
