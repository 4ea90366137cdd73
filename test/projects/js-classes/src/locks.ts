import { createClient, type RedisClientType } from "redis";

/** Connects when somebody first asks for the client. */
export class Locks {
  private client: RedisClientType;

  async tryLock(key: string, milliseconds: number): Promise<boolean> {
    const client = await this.getClient();
    return (await client.set(key, "1", { PX: milliseconds, NX: true })) === "OK";
  }

  async getClient(): Promise<RedisClientType> {
    if (!this.client?.isReady) await this.connect();
    if (!this.client?.isReady) throw new Error("no connection");
    return this.client;
  }

  private async connect(): Promise<void> {
    this.client = createClient({ url: process.env.REDIS_URL });
    await this.client.connect();
  }

  async end(): Promise<void> {
    await this.client?.quit();
    this.client = null;
  }
}

export class Sizes {
  constructor(private readonly locks: Locks) {}

  async change(file: string): Promise<boolean> {
    const key = `size:${file}`;
    return this.locks.tryLock(key, 3000).catch((_) => true);
    //                        ^^^ key-injection parameter
  }
}
