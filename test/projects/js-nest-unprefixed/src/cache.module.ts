import { type DynamicModule, Module } from "@nestjs/common";
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";

@Module({})
export class CacheModule {
  static forRoot(options: { url: string }): DynamicModule {
    const client = { provide: "REDIS", useFactory: () => new Redis(options.url, { maxRetriesPerRequest: 3, keyPrefix: "" }) };
    return { module: CacheModule, providers: [client], exports: [client] };
  }

  // The prefix of a limiter is its own.
  static limiter(storeClient: Redis) {
    return new RateLimiterRedis({ storeClient, keyPrefix: "limit:" });
  }
}
