import { redis } from "./redis";

export class HealthService {
  async redis() {
    try {
      await redis.ping();
      return { status: "up" };
    } catch (error: any) {
      return { status: "down", error: error.message };
    }
  }
}
export const healthService = new HealthService();
export async function checkRedis() {
  try {
    await redis.ping();
    return { ok: true };
  } catch (error: any) {
    return { ok: false, error: error.message };
  }
}
