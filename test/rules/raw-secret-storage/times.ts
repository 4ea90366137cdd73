import Redis from "ioredis";

const client = new Redis(process.env.REDIS_URL as string);

/** What says when something began is no secret, whatever it is called. */
export async function claim(id: string) {
  const token = `${Date.now()}`;
  await client.set(`window:${Number(id)}`, token, "EX", 60);
  const secret = `w-${Date.now()}`;
  await client.set(`span:${Number(id)}`, secret, "EX", 60);
  const apiToken = Math.random().toString(36);
  await client.set(`key:${Number(id)}`, apiToken, "EX", 60);
  //                                    ^^^^^^^^ raw-secret-storage
}
