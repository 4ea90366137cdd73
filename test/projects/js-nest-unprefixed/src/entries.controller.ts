import { Controller, Get, Inject, Param } from "@nestjs/common";
import { Redis } from "ioredis";

@Controller("entries")
export class EntriesController {
  constructor(@Inject("REDIS") private readonly redis: Redis) {}

  @Get(":name")
  read(@Param("name") name: string) {
    return this.redis.get(name);
    //                    ^^^^ key-injection request warning
  }
}
