import type { Redis } from "ioredis";
import type { LRUCache } from "lru-cache";
import type { createClient } from "redis";
import type { Area, Deps, Kind, NodeClient, RedisLike, Visitor } from "./types";

type Client = ReturnType<typeof createClient>;

export class Repository {
  constructor(private readonly db: Redis) {}

  find = (name: string) => this.db.get(`user:${name}`);
  //                                           ^^^^ key-injection parameter information
}

export async function load(conn: Redis, name: string) {
  await conn.get(`load:${name}`);
  //                     ^^^^ key-injection parameter information
}
export const loadFrom = (conn: NodeClient, name: string) => conn.get(`load:${name}`);
//                                                                           ^^^^ key-injection parameter information
export const loadAny = (conn: RedisLike, name: string) => conn.get(`load:${name}`);
//                                                                         ^^^^ key-injection parameter information
export const loadClient = (conn: Client, name: string) => conn.get(`load:${name}`);
//                                                                         ^^^^ key-injection parameter information
export const loadLru = (conn: LRUCache<string, string>, name: string) => conn.get(`load:${name}`);
export const loadMap = (conn: Map<string, string>, name: string) => conn.get(`load:${name}`);

export const byKind = (conn: Redis, kind: Kind, area: Area) => conn.get(`${area}:${kind}`);
export const byVisitor = (conn: Redis, visitor: Visitor) => conn.get(`${visitor.area}:${visitor.id}:${visitor.name}`);
//                                                                                                    ^^^^^^^^^^^^ key-injection parameter information
export const generic = <T extends string>(conn: Redis, name: T) => conn.get(`generic:${name}`);
//                                                                                     ^^^^ key-injection parameter information
export const typedLikeMap = (redis: Map<string, string>, name: string) => redis.get(`map:${name}`);

export function service({ db, cache, pages }: Deps) {
  return {
    read: (name: string) => db.get(`read:${name}`),
    //                                     ^^^^ key-injection parameter information
    cached: (name: string) => cache.get(`read:${name}`),
    //                                          ^^^^ key-injection parameter information
    page: (name: string) => pages.get(`read:${name}`),
  };
}

export function bound(deps: Deps) {
  return (name: string) => deps.db.get(`bound:${name}`);
  //                                            ^^^^ key-injection parameter information
}
