import { createClient } from "redis";

const cache = createClient();

export async function settings() {
  const text = await cache.get("settings");
  return text ? eval(text) : {};
//                   ^^^^ unsafe-deserialization certain error
//>   return text ? JSON.parse(text) : {};
}
