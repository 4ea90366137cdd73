import Redis from "ioredis";

const redis = new Redis();
enum Kind {
  Cart = "cart",
}
type Area = "shop" | "blog";

export const byName = (name: string) => redis.get(`profile:${name}`);
//                                                           ^^^^ key-injection parameter information
export async function byMember(user: { name: string; id: number }) {
  await redis.get(`profile:${user.name}`);
  //                         ^^^^^^^^^ key-injection parameter information
  await redis.get(`profile:${user.id}`);
}

// Types that cannot do harm, and wrappers.
export const byNumber = (id: number) => redis.get(`profile:${id}`);
export const byEnum = (kind: Kind, area: Area) => redis.get(`${area}:${kind}`);
export const whole = (key: string) => redis.get(key);
export const flag = (on: boolean) => redis.get(`flag:${on}`);

/** A prefix that is all of a pattern that a caller chooses. */
export async function clear(prefix: string): Promise<void> {
  const match = `${prefix}*`;
  for (const key of await redis.keys(match)) await redis.unlink(key);
  //                                 ^^^^^ key-injection parameter information
}

/** One that stands before the rest of a key is the program's own. */
export function under(prefix: string, id: number): Promise<string | null> {
  const key = `${prefix}:${id}`;
  return redis.get(key);
}
