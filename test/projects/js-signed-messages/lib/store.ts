import Redis from "ioredis";

const redis = new Redis();

export const forget = (thread: string) => redis.del(`thread:${thread}`);
//                                                            ^^^^^^ key-injection parameter information
