// Where the records are kept.
import Redis from "ioredis";

const redis = new Redis();

export async function getJob(id: string) {
  const text = await redis.get(`job:${id}`);
  //                                  ^^ key-injection parameter
  return text ? JSON.parse(text) : null;
}

export const getPages = (id: string) => redis.lrange(`job:${id}:pages`, 0, -1);
//                                                          ^^ key-injection parameter

export const getState = (name: string) => redis.get(`state:${name}`);
//                                                           ^^^^ key-injection parameter
