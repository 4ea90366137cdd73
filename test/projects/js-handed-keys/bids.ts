// A class that only lists fields says nothing of what is in them.
import { Body, Controller, Injectable, Post } from "@nestjs/common";
import Redis from "ioredis";

class BidDto {
  item!: string;
  amount!: number;
}

@Injectable()
export class BidService {
  constructor(private readonly redis: Redis) {}

  async bid(dto: BidDto) {
    const { item, amount } = dto;
    return this.redis.zadd(`bids:${item}`, amount, `amount:${amount}`);
    //                             ^^^^ key-injection request information
  }

  async count(dto: BidDto) {
    return this.redis.get(`count:${dto.amount}`);
  }
}

@Controller("bids")
export class BidController {
  constructor(private readonly service: BidService) {}

  @Post()
  create(@Body() dto: BidDto) {
    return this.service.bid(dto);
  }
}
