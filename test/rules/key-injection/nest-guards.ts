// Guards that verify the bearer token; others look at something else.
import { Controller, Get, Headers, Post, Req, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import Redis from "ioredis";
import { JwtAuthGuard } from "./jwt-auth.guard";
import { RolesGuard } from "./roles.guard";

const redis = new Redis();

@Controller("sessions")
export class SessionController {
  @UseGuards(JwtAuthGuard)
  @Post("own-class")
  ownClass(@Req() req: Request) {
    return redis.expire(`session:${req.headers["authorization"].split(" ")[1]}`, 60);
  }

  @UseGuards(AuthGuard("jwt"))
  @Post("strategy")
  strategy(@Headers("authorization") header: string) {
    return redis.expire(`session:${header.replace("Bearer ", "")}`, 60);
  }

  @UseGuards(RolesGuard)
  @Post("roles")
  roles(@Headers("authorization") header: string) {
    return redis.expire(`session:${header}`, 60);
    //                             ^^^^^^ key-injection
  }

  @UseGuards(JwtAuthGuard)
  @Get("other-header")
  other(@Headers("x-session") session: string, @Req() req: Request) {
    return [redis.get(`session:${session}`), redis.get(`session:${req.headers["x-other"]}`)];
    //                           ^^^^^^^ key-injection
    //                                                            ^^^^^^^^^^^^^^^^^^^^^^ key-injection
  }
}

@UseGuards(JwtAuthGuard)
@Controller("guarded")
export class GuardedController {
  @Get()
  all(@Headers("Authorization") header: string) {
    return redis.get(`session:${header.split(" ")[1]}`);
  }
}
