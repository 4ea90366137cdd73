import Redis from "ioredis";

const redis = new Redis({ host: "127.0.0.1" });

export async function keep(id: number, memberPin: string, gameToken: string): Promise<void> {
  await redis.set(`pin:${id}`, memberPin, "EX", 60);
  //                           ^^^^^^^^^ raw-secret-storage parameter
  await redis.set(`piece:${id}`, gameToken);
}

export async function show(id: number): Promise<void> {
  const MEMBER_PIN = await redis.get(`pin:${id}`);
  console.log(`pin: ${MEMBER_PIN}`);
}
