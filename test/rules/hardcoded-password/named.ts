// Passwords that are known by their names, for users in other files.
export const redisPassword = process.env.REDIS_PASSWORD ?? "r3d-sky";
//                                                         ^^^^^^^^^ hardcoded-password certain error
export const sessionUrl = "rediss://:bl4ck-ice@sessions.example.com:6380";
//                                   ^^^^^^^^^ hardcoded-password certain error

export default {
  redis: { host: "localhost", password: "gr33n-tea" },
  //                                    ^^^^^^^^^^^ hardcoded-password certain error
  mysql: { host: "localhost", password: "mysql-pw" },
  labels: { redisPassword: "Redis password" },
};

export class RedisConfig {
  password = "br0wn-rice";
  //         ^^^^^^^^^^^^ hardcoded-password certain error
}

export enum Keys {
  REDIS_PASSWORD = "REDIS_PASSWORD",
}
export const example = "redis://:example@cache.example.com";
