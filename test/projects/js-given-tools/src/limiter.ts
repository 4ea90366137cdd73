import { createClient } from "redis";

class Limits {
  public client;

  constructor(client, private name: string) {
    this.client = client;
  }

  async reset(key: string): Promise<void> {
    await this.client.del(`${this.name}:limit:${key}`);
    //                       ^^^^^^^^^ key-injection parameter
    //                                          ^^^ key-injection parameter
  }
}

export function limits(name: string): Limits | undefined {
  if (!process.env.REDIS_URL) return undefined;
  const client = createClient({ url: process.env.REDIS_URL });
  return new Limits(client, name);
}
