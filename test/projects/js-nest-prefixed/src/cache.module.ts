import { type DynamicModule, Module } from "@nestjs/common";
import { Redis } from "ioredis";

@Module({})
export class CacheModule {
  static forRoot(options: { url: string; keyPrefix?: string }): DynamicModule {
    const client = {
      provide: "REDIS",
      useFactory: () => new Redis(options.url, { maxRetriesPerRequest: 3, keyPrefix: options.keyPrefix || "app:" }),
    };
    return { module: CacheModule, providers: [client], exports: [client] };
  }
}
