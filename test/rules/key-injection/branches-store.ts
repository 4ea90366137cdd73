// What it does with a key, it does only for an address.
import Redis from "ioredis";

const redis = new Redis();

export async function find(match: { address?: string; domain?: string; target?: string }) {
  if (match.address && match.domain) {
    const cached = await redis.get(`link:${match.address}:${match.domain}`);
    //                                     ^^^^^^^^^^^^^ key-injection parameter
    //                                                      ^^^^^^^^^^^^ key-injection parameter
    if (cached) return JSON.parse(cached);
  }
  return null;
}
