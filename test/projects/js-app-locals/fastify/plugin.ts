import fastifyRedis from "@fastify/redis";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";

export default fp(async (fastify: FastifyInstance) => {
  await fastify.register(fastifyRedis, { host: "queue.example.com", password: "f4st-pw" });
  //                                           ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
  //                                                                          ^^^^^^^^^ hardcoded-password certain error
  fastify.decorate("pages", new Map());
});
