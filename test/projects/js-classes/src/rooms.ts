import Redis from "ioredis";

/** Fields that are declared with a type and set by the constructor. */
export class Room {
  private readonly store: Redis;
  private readonly topic: string;
  private readonly seats: number;
  private readonly keyPrefix: string;

  constructor(store: Redis, topic: string, seats: number, keyPrefix: string) {
    this.store = store;
    this.topic = topic;
    this.seats = seats;
    this.keyPrefix = keyPrefix;
  }

  async open(): Promise<void> {
    await this.store.set(`room:${this.topic}`, "open");
    //                           ^^^^^^^^^^ key-injection parameter
    await this.store.set(`seats:${this.seats}`, "free");
    await this.store.set(`${this.keyPrefix}:count`, "0");
  }
}

/** Made with the key of its lock, or with a topic that is the whole of one. */
export class Lock {
  private readonly store: Redis;
  private readonly lockKey: string;
  private readonly topic: string;

  constructor(store: Redis, lockKey: string, topic: string) {
    this.store = store;
    this.lockKey = lockKey;
    this.topic = topic;
  }

  async renew(): Promise<void> {
    await this.store.expire(`${this.lockKey}`, 60);
    await this.store.publish(`${this.topic}`, "renewed");
    //                          ^^^^^^^^^^ key-injection parameter
    await this.store.expire(`${this.lockKey}:readers`, 60);
    //                         ^^^^^^^^^^^^ key-injection parameter
  }
}
