import Redis from "ioredis";

export const store = new Redis();
