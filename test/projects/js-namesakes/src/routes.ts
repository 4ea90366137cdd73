import { Router } from "express";
import { redis, redisClient, RedisService } from "./redis-service";
import { http, keyv, lru, map, memory, plain, supabase } from "./stores";

export const router = Router();
const service = new RedisService();

router.get("/:id", async (req, res) => {
  const key = `user:${req.params.id}`;
  lru.get(key);
  map.set(key, "1");
  await memory.get(key);
  await keyv.get(`item:${req.params.id}`);
  await http.get(`/users/${req.params.id}`);
  await supabase.from("users").select(key);
  await service.get(`user/${req.params.id}`);
  await redis.set(`user/${req.params.id}`, "1");
  redisClient.get(`user:${req.params.id}`);
  void plain[key];
  localStorage.getItem(`user:${req.params.id}`);
  sessionStorage.setItem(key, "1");
  await caches.open(key);
  req.session.get(key);
  res.set(`x-${req.params.id}`, "1");
  res.end();
});
