import type { FastifyInstance } from "fastify";

export default async function routes(fastify: FastifyInstance) {
  const { redis } = fastify;
  fastify.get("/:id", async (request, reply) => {
    const { id } = request.params as { id: string };
    await fastify.redis.get(`item:${id}`);
    //                              ^^ key-injection request information
    await redis.get(`item:${id}`);
    //                      ^^ key-injection request information
    await request.server.redis.get(`item:${id}`);
    //                                     ^^ key-injection request information
    fastify.pages.get(`item:${id}`);
    return reply.send();
  });
}
