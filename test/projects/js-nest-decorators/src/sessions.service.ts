import { Injectable } from "@nestjs/common";
import Redis from "ioredis";
import type { Presented } from "./decorators";

@Injectable()
export class SessionsService {
  private readonly redis = new Redis();

  end(token: string) {
    return this.redis.del(token);
  }

  endAll({ refresh }: Presented) {
    return this.end(refresh);
  }
}
