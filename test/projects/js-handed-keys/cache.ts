import Redis from "ioredis";

export class Cache {
  private readonly redis = new Redis();

  async get(key: string) {
    const full = `app:${key}`;
    return this.redis.get(full);
    //                    ^^^^ key-injection parameter information
  }

  async raw(key: string) {
    return this.redis.get(key);
  }
}
