import { Body, Controller, Param, Post, Query } from "@nestjs/common";
import { Type } from "class-transformer";
import { IsEmail, IsInt, IsUUID, Matches, ValidateNested } from "class-validator";
import Redis from "ioredis";

const redis = new Redis();

class Owner {
  @IsUUID()
  id!: string;
}

class CartDto {
  @IsUUID()
  id!: string;
  @IsInt()
  size!: number;
  @Matches(/^[a-z]+$/)
  slug!: string;
  @Matches(/[a-z]+/)
  loose!: string;
  @IsEmail()
  mail!: string;
  count!: number;
  @ValidateNested()
  @Type(() => Owner)
  owner!: Owner;
}

@Controller("carts")
export class CartController {
  @Post(":id")
  async create(@Body() dto: CartDto, @Param() params: Owner, @Query("page") page: number) {
    await redis.get(`${dto.id}:${dto.size}:${dto.slug}:${dto.owner.id}:${params.id}`);
    await redis.get(`l:${dto.loose}`);
    //                   ^^^^^^^^^ key-injection request information
    await redis.get(`m:${dto.mail}`);
    await redis.get(`c:${dto.count}`);
    //                   ^^^^^^^^^ key-injection request information
    await redis.get(`p:${page}`);
    //                   ^^^^ key-injection request information
  }
}
