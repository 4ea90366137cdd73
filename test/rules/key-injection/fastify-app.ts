import Fastify from "fastify";
import { createClient } from "redis";

const app = Fastify();
const client = createClient();

app.get<{ Params: { name: string }; Querystring: { q: string } }>("/p/:name", async (request, reply) => {
  await client.get(`p:${request.params.name}`);
  //                    ^^^^^^^^^^^^^^^^^^^ key-injection request information
  const { q } = request.query;
  await client.get(`q:${q}`);
  //                    ^ key-injection request information
  return reply.send({ ok: true });
});
