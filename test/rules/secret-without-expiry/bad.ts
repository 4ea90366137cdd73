import { randomUUID } from "node:crypto";
import { createClient } from "redis";

const client = createClient();

export async function openSession(userId: number): Promise<string> {
  const sessionId = randomUUID();
  await client.set(`session:${sessionId}`, JSON.stringify({ userId }));
  //               ^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  //>   await client.set(`session:${sessionId}`, JSON.stringify({ userId }), { EX: 3600 });
  return sessionId;
}
