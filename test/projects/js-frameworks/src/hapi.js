import Hapi from "@hapi/hapi";
import Joi from "joi";
import { redis } from "./redis";

const server = Hapi.server({ port: 3000 });
server.route({
  method: "GET",
  path: "/{id}",
  handler: async (request, h) => {
    await redis.get(`item:${request.params.id}`);
    //                      ^^^^^^^^^^^^^^^^^ key-injection request information
    return h.response(await redis.get(`item:${request.payload.name}`));
    //                                        ^^^^^^^^^^^^^^^^^^^^ key-injection request information
  },
});
server.route({
  method: "POST",
  path: "/{id}",
  options: { validate: { params: Joi.object({ id: Joi.string().guid() }) } },
  handler: async (request, h) => {
    await redis.get(`item:${request.params.id}`);
    await redis.get(`item:${request.query.name}`);
    //                      ^^^^^^^^^^^^^^^^^^ key-injection request information
    return h.response();
  },
});
