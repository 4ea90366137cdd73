import { Injectable } from "@nestjs/common";
import Redis from "ioredis";

@Injectable()
export class CartsStore {
  private readonly redis = new Redis();

  find(cart: string) {
    return this.redis.get(cart);
  }
}
