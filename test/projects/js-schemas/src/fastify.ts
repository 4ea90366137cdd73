import Fastify from "fastify";
import Redis from "ioredis";

const app = Fastify();
const redis = new Redis();
const schema = {
  params: { type: "object", properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } } },
  querystring: { type: "object", properties: { page: { type: "integer" }, sort: { enum: ["new", "old"] }, tag: { type: "string", pattern: "[a-z]" } } },
};

app.get("/:id/:name", { schema }, async (request) => {
  const { id, name } = request.params as Record<string, string>;
  await redis.get(`user:${id}`);
  await redis.get(`user:${name}`);
  //                      ^^^^ key-injection request information
  const { page, sort, tag } = request.query as Record<string, string>;
  await redis.get(`list:${page}:${sort}`);
  await redis.get(`list:${tag}`);
  //                      ^^^ key-injection request information
  return redis.get(`agent:${request.headers["user-agent"]}`);
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
});
