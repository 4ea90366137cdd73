import type { NextRequest } from "next/server";
import { redis } from "./lib/redis";

export async function middleware(request: NextRequest) {
  const ip = request.headers.get("x-forwarded-for") ?? "127.0.0.1";
  await redis.incr(`rate:${ip}`);
  //                       ^^ key-injection request warning
  await redis.get(`sid:${request.cookies.get("sid")?.value}`);
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
}
