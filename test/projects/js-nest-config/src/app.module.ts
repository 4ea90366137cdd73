import { BullModule } from "@nestjs/bullmq";
import { Module } from "@nestjs/common";
import { ConfigModule, ConfigService, ConfigType } from "@nestjs/config";
import Redis from "ioredis";
import databaseConfig from "./config/database.config";
import redisConfig from "./config/redis.config";

@Module({
  imports: [
    ConfigModule.forRoot({ load: [redisConfig, databaseConfig] }),
    BullModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        connection: { host: config.get("QUEUE_HOST"), password: config.get<string>("QUEUE_PASSWORD", "bu11-pw"), tls: {} },
        //                                                                                           ^^^^^^^^^ hardcoded-password certain error
      }),
    }),
  ],
  providers: [
    {
      provide: "SESSIONS",
      inject: [redisConfig.KEY],
      useFactory: (config: ConfigType<typeof redisConfig>) => new Redis({ host: config.host, password: config.password, tls: {} }),
    },
    {
      provide: "CACHE",
      inject: [ConfigService],
      useFactory: (config: ConfigService) =>
        new Redis({ host: config.get("redis.host"), password: config.get("redis.password"), tls: {} }),
    },
    {
      provide: "DATABASE",
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ password: config.get("DB_PASSWORD", "d4tabase-pw") }),
    },
  ],
})
export class AppModule {}
