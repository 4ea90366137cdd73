import Redis from "ioredis";
import serialize from "node-serialize";

const redis = new Redis();

export async function save(profile: object) {
  await redis.set("profile", serialize.serialize(profile));
}

export async function load() {
  return serialize.unserialize(await redis.get("profile"));
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
//>   await redis.set("profile", JSON.stringify(profile));
//>   return JSON.parse(await redis.get("profile"));
}
