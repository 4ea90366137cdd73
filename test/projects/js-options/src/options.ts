import type { RedisOptions } from "ioredis";

export const base: RedisOptions = { host: "cache.example.com", port: 6379, maxRetriesPerRequest: null };
export const secure = { ...base, tls: {} } satisfies RedisOptions;
export const loose = Object.freeze({ tls: { rejectUnauthorized: false } });

export function build(env: NodeJS.ProcessEnv): RedisOptions {
  const options: RedisOptions = { host: "built.example.com" };
  options.port = 6380;
  if (env.REDIS_USER) options.username = env.REDIS_USER;
  options.password = "bu1lt-pw";
  return options;
}

export const byEnvironment: Record<string, RedisOptions> = {
  development: { host: "localhost" },
  production: { host: "live.example.com", password: process.env.REDIS_PASSWORD },
};

export class Options {
  static readonly HOST = "static.example.com";
  readonly password = process.env.REDIS_PASSWORD;
  toRedis() {
    return { host: Options.HOST, password: this.password };
  }
}
export const redisUrl = ({ host, port = 6379 }: { host: string; port?: number }) => `redis://${host}:${port}`;
//                                                                                             ^^^^ plaintext-connection possible information
