import { InjectRedis } from "@liaoliaots/nestjs-redis";
import { Injectable } from "@nestjs/common";
import Redis from "ioredis";
import { RedisService } from "src/redis/redis.service";

@Injectable()
export class UsersService {
  constructor(
    private readonly store: RedisService,
    @InjectRedis() private readonly direct: Redis,
    @InjectRedis("other") private readonly other,
  ) {}

  async find(name: string) {
    await this.store.get(`user:${name}`);
    //                           ^^^^ key-injection parameter information
    await this.other.del(`user:${name}`);
    //                           ^^^^ key-injection parameter information
    return this.direct.hgetall(`user:${name}`);
    //                                 ^^^^ key-injection parameter information
  }

  byId(id: number) {
    return this.store.get(`user:${id}`);
  }
}
