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
