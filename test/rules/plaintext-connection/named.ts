// URLs that are given a name here and used elsewhere.
export const sessionUrl = "redis://sessions.example.com:6379/0";
//                                 ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const cacheUrl = process.env.REDIS_URL || "redis://cache.example.com";
//                                                        ^^^^^^^^^^^^^^^^^ plaintext-connection possible information
export const localUrl = process.env.REDIS_URL || "redis://localhost:6379";
export const secureUrl = "rediss://secure.example.com:6380";
export const message = "redis://cache.example.com is down";

export function getRedisUrl(host: string): string {
  return `redis://${host}:6379`;
  //                ^^^^ plaintext-connection possible information
}
