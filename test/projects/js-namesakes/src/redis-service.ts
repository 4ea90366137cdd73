import { http } from "./stores";

/** An HTTP client that happens to be called like this. */
export class RedisService {
  get(path: string) {
    return http.get(`/cache/${path}`);
  }
  set(path: string, value: string) {
    return http.post(`/cache/${path}`, value);
  }
}
export const redis = new RedisService();
export class FakeRedis {
  private readonly data = new Map<string, string>();
  get(key: string) {
    return this.data.get(key);
  }
}
export const redisClient = new FakeRedis();
