import type { FastifyInstance } from "fastify";

export default async function routes(fastify: FastifyInstance) {
  const { redis } = fastify;
  fastify.get("/:id", async (request, reply) => {
    const { id } = request.params as { id: string };
    await fastify.redis.get(`item:${id}`);
    //                              ^^ key-injection request warning
    await redis.get(`item:${id}`);
    //                      ^^ key-injection request warning
    await request.server.redis.get(`item:${id}`);
    //                                     ^^ key-injection request warning
    fastify.pages.get(`item:${id}`);
    return reply.send();
  });
}
