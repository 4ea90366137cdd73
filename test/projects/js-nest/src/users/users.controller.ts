import { Body, Controller, Get, Inject, Ip, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Req } from "@nestjs/common";
import { RedisService } from "../redis/redis.service";
import { CreateUserDto } from "./create-user.dto";
import { UsersService } from "./users.service";

@Controller("users")
export class UsersController {
  @Inject() private readonly redis: RedisService;

  constructor(private readonly users: UsersService) {}

  @Get(":name")
  async find(@Param("name") name: string, @Param("nick") nick: string, @Query() query: { page: string }) {
    await this.users.find(nick);
    //                    ^^^^ key-injection request information
    await this.redis.set(`seen:${name}`, 1);
    //                           ^^^^ key-injection request information
    await this.redis.get(`page:${query.page}`);
    //                           ^^^^^^^^^^ key-injection request information
    return this.redis.get(`all:${name.length}`);
  }

  @Get("id/:id")
  byId(@Param("id", ParseIntPipe) id: number, @Param("id", new ParseUUIDPipe()) uuid: string) {
    void this.redis.get(`uuid:${uuid}`);
    return this.users.byId(id);
  }

  @Post()
  async create(@Body() dto: CreateUserDto, @Req() req) {
    await this.redis.set(`user:${dto.nick}`, dto);
    //                           ^^^^^^^^ key-injection request information
    await this.redis.set(`user:${dto.id}`, dto);
    await this.redis.set(`user:${dto.slug}`, dto);
    await this.redis.set(`agent:${req.headers["user-agent"]}`, 1);
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  }
}
