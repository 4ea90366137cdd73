import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from "@nestjs/common";
import { InjectRedis } from "@nestjs-modules/ioredis";
import Redis from "ioredis";

class CreateDto {
  name!: string;
}

@Controller("carts")
export class CartController {
  constructor(@InjectRedis() private readonly redis: Redis) {}

  @Get(":name")
  find(@Param("name") name: string, @Query("page", ParseIntPipe) page: number) {
    return this.redis.get(`cart:${name}:${page}`);
    //                            ^^^^ key-injection request information
  }

  @Get("id/:id")
  byId(@Param("id", ParseUUIDPipe) id: string) {
    return this.redis.get(`cart:${id}`);
  }

  @Post()
  create(@Body() body: CreateDto) {
    return this.redis.set(`cart:${body.name}`, "1");
    //                            ^^^^^^^^^ key-injection request information
  }
}
