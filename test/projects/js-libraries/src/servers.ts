import Fastify from "fastify";
import fastifyRedis from "@fastify/redis";
import rateLimit from "@fastify/rate-limit";
import postgres from "@fastify/postgres";
import * as Hapi from "@hapi/hapi";
import CatboxRedis from "@hapi/catbox-redis";
import session from "express-session";
import koaRedis from "koa-redis";
import { RedisPubSub } from "graphql-redis-subscriptions";
import { createAdapter } from "@socket.io/redis-adapter";
import { defineConfig } from "@adonisjs/redis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import Redis from "ioredis";
import { Transport, ClientsModule } from "@nestjs/microservices";

const RedisStore = require("connect-redis")(session);
const adapter = require("socket.io-redis");

const app = Fastify();
app.register(fastifyRedis, { host: "fastify.example" });
//                                 ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
app.register(rateLimit, { redis: new Redis({ host: "limit.example", tls: {} }) });
//                                                 ^^^^^^^^^^^^^^^ missing-auth
// Another plugin's server.
app.register(postgres, { host: "pg.example", password: process.env.PG_PASSWORD });

export const server = Hapi.server({
  port: 80,
  cache: [{ name: "redis", provider: { constructor: CatboxRedis, options: { host: "hapi.example" } } }],
//                                                                                ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
});
export const store = new RedisStore({ host: "session.example" });
//                                          ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const sockets = adapter({ host: "sockets.example" });
//                                     ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const koa = koaRedis({ url: "redis://koa.example" });
//                                          ^^^^^^^^^^^ missing-auth, plaintext-connection
export const pubsub = new RedisPubSub({ connection: "redis://graphql.example" });
//                                                           ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const adonis = defineConfig({ connection: "main", connections: { main: { host: "adonis.example" } } });
//                                                                                    ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
const client = new Redis("rediss://ok.example");
//                                 ^^^^^^^^^^ missing-auth
export const io = createAdapter(client, client.duplicate());
export const limiter = new RateLimiterRedis({ storeClient: client, points: 5 });
export const module = ClientsModule.register([{ name: "X", transport: Transport.REDIS, options: { host: "nest.example" } }]);
//                                                                                                      ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const tcp = ClientsModule.register([{ name: "Y", transport: Transport.TCP, options: { host: "tcp.example" } }]);
