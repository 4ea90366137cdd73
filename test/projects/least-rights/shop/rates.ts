import Redis from "ioredis";

const redis = new Redis();

export async function rate(day: number) {
  await redis.get(`rates[eur]:${day}`);
}
