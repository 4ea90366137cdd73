import { Controller, Get, Inject, Param } from "@nestjs/common";
import { Redis } from "ioredis";

@Controller("entries")
export class EntriesController {
  constructor(@Inject("REDIS") private readonly redis: Redis) {}

  // Which client this is, is said elsewhere: those that the package makes begin all keys.
  @Get(":name")
  read(@Param("name") name: string) {
    return this.redis.get(name);
    //                    ^^^^ key-injection request information
  }

  @Get("search/:name")
  search(@Param("name") name: string) {
    return this.redis.keys(`${name}*`);
    //                        ^^^^ key-injection request warning
  }

  // This one is made here.
  @Get("plain/:name")
  plain(@Param("name") name: string) {
    return new Redis().get(name);
    //                     ^^^^ key-injection request warning
  }
}
