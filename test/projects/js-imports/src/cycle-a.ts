import { viaB } from "./cycle-b";
import redis from "./redis/client";

export const viaA = redis;
export const again = () => viaB;
