import Redis from "ioredis";

const r = new Redis();
export const load = (k: string) => r.get(`user:${k}`);
//                                               ^ key-injection
