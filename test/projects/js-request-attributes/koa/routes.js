const Router = require("@koa/router");

const router = new Router();

router.get("/users/:id", async (ctx) => {
  await ctx.kv.get(`user:${ctx.params.id}`);
  //                       ^^^^^^^^^^^^^ key-injection request information
  await ctx.state.kept.get(`user:${ctx.params.id}`);
  //                               ^^^^^^^^^^^^^ key-injection request information
  ctx.memory.get(`user:${ctx.params.id}`);
  ctx.kept.get(`user:${ctx.params.id}`);
});

module.exports = router;
