const Koa = require("koa");
const Router = require("@koa/router");
const Redis = require("ioredis");

const app = new Koa();
const router = new Router();
const redis = new Redis();

router.get("/p/:name", async (ctx) => {
  ctx.body = await redis.get(`p:${ctx.params.name}`);
  //                              ^^^^^^^^^^^^^^^ key-injection request information
  const { q } = ctx.request.query;
  await redis.get("q:" + q);
  //                     ^ key-injection request information
  await redis.get(`cookie:${ctx.cookies.get("sid")}`);
  //                        ^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await redis.get(`method:${ctx.method === "GET" ? "read" : "write"}`);
});

app.use(router.routes());
