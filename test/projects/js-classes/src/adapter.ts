import Redis, { type RedisOptions } from "ioredis";

/** A client class of this workspace. */
export class RedisAdapter extends Redis {
  private static client: RedisAdapter;
  private static pubSub: RedisAdapter;

  constructor(url: string | undefined, options: RedisOptions = {}) {
    super(url ?? "", { ...options, lazyConnect: true });
  }

  public static get defaultClient(): RedisAdapter {
    return this.client || (this.client = new this(process.env.REDIS_URL));
  }

  public static get pubSubClient() {
    return (this.pubSub ??= this.client.duplicate() as RedisAdapter);
  }
}

export class MemoryAdapter extends Map<string, string> {
  static get defaultClient() {
    return new MemoryAdapter();
  }
}
