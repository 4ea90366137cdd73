const Koa = require("koa");
const Router = require("@koa/router");
const Redis = require("ioredis");

const app = new Koa();
app.context.kv = new Redis();
app.use(async (ctx, next) => {
  ctx.state.kept = new Redis();
  ctx.memory = new Map();
  await next();
});
