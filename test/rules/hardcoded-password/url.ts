import Redis from "ioredis";
import { createClient } from "redis";

const CACHE_URL = "rediss://app:C4che-9-pw@cache.example.com:6380/0";
//                              ^^^^^^^^^^ hardcoded-password certain error

export const cache = new Redis(CACHE_URL);
export const events = createClient({ url: "rediss://app:ev3nts-pw@events.example.com/1" });
//                                                      ^^^^^^^^^ hardcoded-password certain error
//> export const events = createClient({ url: process.env.REDIS_URL });
//2> export const events = createClient({ url: `rediss://app:${encodeURIComponent(process.env.REDIS_PASSWORD!)}@events.example.com/1` });
export const jobs = new Redis("rediss://jobs.example.com?password=j0bs-pw");
//                                                                ^^^^^^^ hardcoded-password certain error
