import { Global, Module } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import Redis from "ioredis";
import { LOCK_CLIENT, PAGES, REDIS_CLIENT } from "./redis.constants";
import { RedisService } from "./redis.service";

@Global()
@Module({
  providers: [
    RedisService,
    {
      provide: REDIS_CLIENT,
      inject: [ConfigService],
      useFactory: (config: ConfigService) =>
        new Redis({ host: config.get("REDIS_HOST", "cache.example.com"), password: config.get("REDIS_PASSWORD", "n3st-pw") }),
        //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
        //                                                                                                      ^^^^^^^^^ hardcoded-password certain error
    },
    { provide: LOCK_CLIENT, useValue: new Redis() },
    { provide: PAGES, useValue: new Map<string, string>() },
  ],
  exports: [REDIS_CLIENT, LOCK_CLIENT, PAGES, RedisService],
})
export class RedisModule {}
