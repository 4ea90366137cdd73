import { Inject, Injectable } from "@nestjs/common";
import type { Redis } from "ioredis";
import { LOCK_CLIENT, PAGES, REDIS_CLIENT } from "./redis.constants";

@Injectable()
export class RedisService {
  constructor(
    @Inject(REDIS_CLIENT) private readonly cache: Redis,
    @Inject(LOCK_CLIENT) private readonly locks,
    @Inject(PAGES) private readonly pages,
  ) {}

  get(key: string) {
    return this.cache.get(key);
  }

  async set(key: string, value: unknown, ttl = 60) {
    await this.cache.set(key, JSON.stringify(value), "EX", ttl);
  }

  async remember(name: string) {
    await this.cache.get(`name:${name}`);
    //                           ^^^^ key-injection parameter information
    // Which provider a token stands for is written in a module that this file does not import.
    await this.locks.set(`lock:${name}`, "1");
    // MISSING                   ^^^^ key-injection parameter information
    this.pages.get(`page:${name}`);
  }
}
