import { createHash, randomInt, randomUUID } from "node:crypto";
import Redis from "ioredis";
import { mail } from "./mail";

const redis = new Redis();
const remaining = 5;

export const codes = {
  find: async (_id: string) => {
    const otp = await redis.get("otp:7");
    return otp;
  },
  issue: async (id: number) => {
    const otp = generate();
    await mail(id, otp);
    await redis.set(`otp:${id}`, otp, "EX", 300);
    //                           ^^^ raw-secret-storage
    return otp;
  },
  issueWithId: async (id: number) => {
    const code = generate();
    await redis.set(`verification_code:${id}`, code, "EX", 300);
    //                                         ^^^^ raw-secret-storage
    return { id, code };
  },
  start: async (id: number) => {
    const session = randomUUID();
    await redis.set(`session:${id}`, session, "EX", 300);
    return session;
  },
  reference: async (id: number) => {
    const reference = randomUUID();
    const otp = generate();
    await redis.set(`otp:${id}`, createHash("sha256").update(otp).digest("hex"), "EX", 300);
    await mail(id, otp);
    return { reference, remaining };
  },
};

function generate() {
  return String(randomInt(100000, 999999));
}
