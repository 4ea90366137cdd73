import { InjectRedis } from "@nestjs-modules/ioredis";
import { Controller, Get, Param, Query } from "@nestjs/common";
import type Redis from "ioredis";

@Controller("queues")
export class QueueController {
  constructor(@InjectRedis() private readonly redis: Redis) {}

  @Get(":queueId")
  async show(@Param("queueId") queueId: number, @Query("name") name: string) {
    await this.redis.get(`queue:${queueId}`);
    return this.redis.get(`queue:${name}`);
    //                             ^^^^ key-injection request information
  }
}
