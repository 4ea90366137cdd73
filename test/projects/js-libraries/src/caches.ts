import { caching } from "cache-manager";
import { redisStore } from "cache-manager-redis-yet";
import Keyv from "keyv";
import KeyvRedis, { createKeyv } from "@keyv/redis";
import KeyvValkey from "@keyv/valkey";
import { CacheModule, Module } from "@nestjs/common";
import * as flatStore from "cache-manager-redis-store";
import { DataSource } from "typeorm";
import { RedisCache, BaseRedisCache } from "apollo-server-cache-redis";
import Redis from "ioredis";

export const store = caching(redisStore, { socket: { host: "cache.example" }, password: process.env.REDIS_PASSWORD });
//                                                         ^^^^^^^^^^^^^^^ plaintext-connection
export const direct = redisStore({ url: "redis://cache.example" });
//                                               ^^^^^^^^^^^^^ missing-auth, plaintext-connection
// Flat options are not read: this connects to localhost.
export const local = redisStore({ host: "cache.example", port: 6379 });
export const keyv = new Keyv("redis://keyv.example");
//                                    ^^^^^^^^^^^^ missing-auth, plaintext-connection
export const adapter = new KeyvRedis("redis://keyv.example");
//                                            ^^^^^^^^^^^^ missing-auth, plaintext-connection
export const made = createKeyv({ socket: { host: "keyv.example" } });
//                                               ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const valkey = new KeyvValkey("valkey://keyv.example");
//                                             ^^^^^^^^^^^^ missing-auth, plaintext-connection
export const mongo = new Keyv("mongodb://u:secret@keyv.example");

@Module({ imports: [CacheModule.register({ store: flatStore, host: "nest.example", auth_pass: "nest-Pass-1" })] })
//                                                                 ^^^^^^^^^^^^^^ plaintext-connection
//                                                                                            ^^^^^^^^^^^^^ hardcoded-password
export class CachesModule {}

export const db = new DataSource({
  type: "postgres",
  host: "pg.example",
  password: process.env.PG_PASSWORD,
  cache: { type: "ioredis", options: { host: "typeorm.example" } },
//                                           ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
});
export const apollo = new RedisCache({ host: "apollo.example" });
//                                           ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const handed = new BaseRedisCache({ client: new Redis({ host: "apollo.example", tls: {} }) });
//                                                                   ^^^^^^^^^^^^^^^^ missing-auth
