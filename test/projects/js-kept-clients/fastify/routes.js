module.exports = async (fastify) => {
  fastify.get("/:id", async (request) => {
    await request.server.cache.get(`item:${request.params.id}`);
    //                                     ^^^^^^^^^^^^^^^^^ key-injection request information
    await request.store.get(`item:${request.params.id}`);
    //                              ^^^^^^^^^^^^^^^^^ key-injection request information
    await fastify.config.get(`item:${request.params.id}`);
    return fastify.cache.get(`item:${request.params.id}`);
    //                               ^^^^^^^^^^^^^^^^^ key-injection request information
  });
};
