const plugin = require("fastify-plugin");
const Redis = require("ioredis");

module.exports = plugin(async (fastify, options) => {
  const connection = new Redis(options.url);
  fastify.decorate("cache", connection);
  fastify.decorate("config", options);
  fastify.decorateRequest("store", null);
  fastify.addHook("onRequest", async (request) => {
    request.store = connection;
  });
});
