import type { Redis, Cluster } from "ioredis";
import type { RedisClientType } from "redis";

export enum Kind {
  Cart = "cart",
}
export type Area = "shop" | "blog";
export interface Visitor extends Named {
  id: number;
  area: Area;
}
interface Named {
  name: string;
}
export type RedisLike = Redis | Cluster;
export type NodeClient = RedisClientType;
export interface Deps {
  db: Redis;
  cache: RedisLike;
  pages: Map<string, string>;
}
