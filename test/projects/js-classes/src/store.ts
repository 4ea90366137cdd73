import Redis from "ioredis";
import { createClient } from "redis";
import { MemoryAdapter, RedisAdapter } from "./adapter";

export class Store {
  protected readonly db: Redis;
  private readonly local: Map<string, string>;
  #hidden = createClient();
  queue;
  options = { host: "store.example.com", password: "st0re-pw" };

  constructor(
    private readonly given: Redis,
    pages = new Map<string, string>(),
  ) {
    this.db = given ?? new Redis();
    this.local = pages;
    this.queue = RedisAdapter.defaultClient;
  }

  async page(name: string) {
    await this.db.get(`page:${name}`);
    //                        ^^^^ key-injection parameter information
    await this.given.get(`page:${name}`);
    //                           ^^^^ key-injection parameter information
    await this.#hidden.get(`page:${name}`);
    //                             ^^^^ key-injection parameter information
    await this.queue.lpush(`page:${name}`, "x");
    //                             ^^^^ key-injection parameter information
    this.local.get(`page:${name}`);
    MemoryAdapter.defaultClient.get(`page:${name}`);
    await RedisAdapter.pubSubClient.publish(`page:${name}`, "");
    //                                              ^^^^ key-injection parameter information
  }

  key(...parts: string[]): string {
    return ["store", ...parts].join(":");
  }
}

export class Sessions extends Store {
  async find(id: string) {
    return this.db.get(`session:${id}`);
    //                            ^^ key-injection parameter information
  }

  count(id: number) {
    return this.db.get(`count:${id}`);
  }
}
