// Nothing here runs what Redis holds.
import Redis from "ioredis";
import yaml from "js-yaml";
import { createClient } from "redis";

const redis = new Redis();
const client = createClient();
const SCRIPT = "return redis.call('GET', KEYS[1])";

export async function lua() {
  await redis.eval(SCRIPT, 1, "a");
  await client.eval(SCRIPT, { keys: ["a"] });
  return redis.get("a").then((text) => JSON.parse(text ?? "null"));
}

export async function others(code: string) {
  const value = await redis.get("a");
  setTimeout(() => console.info(value?.length), 10);
  yaml.load(value ?? "");
  return [eval("1 + 1"), new Function("a", "return a"), eval(code)];
}

export function evaluate(evaluator: { eval(text: string): unknown }) {
  redis.get("a", (error, text) => evaluator.eval(text ?? ""));
}
