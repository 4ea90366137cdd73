import Redis, { type RedisOptions } from "ioredis";
import { Queue, Worker } from "bullmq";

const base = { host: "cache.example.com", tls: {} } satisfies RedisOptions;
const secrets = { password: "spread-pw" } as const;
//                          ^^^^^^^^^^^ hardcoded-password certain error

export const spread = new Redis({ ...base, ...secrets });

const config = {
  mysql: { host: "db.example.com", password: "mysql-pw" },
  redis: { ...base, password: "section-pw" },
  //                          ^^^^^^^^^^^^ hardcoded-password certain error
};
export const section = new Redis(config.redis);

export class Cache {
  private readonly options: RedisOptions = { ...base, password: "field-pw" };
  //                                                            ^^^^^^^^^^ hardcoded-password certain error
  readonly client = new Redis(this.options);
}

const connection = { ...base, password: 'bull-pw' };
//                                      ^^^^^^^^^ hardcoded-password certain error
export const queue = new Queue("mail", { connection });
export const worker = new Worker("mail", async () => {}, { connection });

export const built = new Redis("rediss://:" + "concat-pw" + "@cache.example.com");
//                                             ^^^^^^^^^ hardcoded-password
