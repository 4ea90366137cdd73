const Koa = require("koa");
const Router = require("@koa/router");
const Redis = require("ioredis");

const app = new Koa();
const router = new Router();
app.context.redis = new Redis(process.env.REDIS_URL);
app.context.pages = new Map();

router.get("/users/:id", async (ctx) => {
  await ctx.redis.get(`user:${ctx.params.id}`);
  //                          ^^^^^^^^^^^^^ key-injection request information
  await ctx.app.redis.hgetall(`user:${ctx.query.name}`);
  //                                  ^^^^^^^^^^^^^^ key-injection request information
  ctx.pages.get(`user:${ctx.params.id}`);
});

app.use(async (ctx, next) => {
  await ctx.redis.incr(`hits:${ctx.get("x-forwarded-for")}`);
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await next();
});
app.use(router.routes());
