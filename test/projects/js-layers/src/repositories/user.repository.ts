import type { Redis } from "ioredis";
import db from "../db/redis";

export abstract class BaseRepository {
  protected abstract readonly scope: string;
  constructor(protected readonly redis: Redis) {}

  protected key(id: string): string {
    return `${this.scope}:${id}`;
  }

  async load(id: string) {
    const text = await this.redis.get(this.key(id));
    //                                         ^^ key-injection parameter information
    return text && JSON.parse(text);
  }
}

export class UserRepository extends BaseRepository {
  protected readonly scope = "user";

  async byMail(mail: string) {
    return this.load(await this.redis.get(`mail:${mail}`));
    //                                            ^^^^ key-injection parameter information
  }

  async count(): Promise<number> {
    return Number(await db.client.get("users:count"));
  }

  remember = async (id: number) => {
    await this.redis.set(this.key(String(id)), "1");
  };
}
