import { Router } from "express";
import redis from "@/lib/redis";
import { cartKey, checked, redis as again } from "../lib";

export const router = Router();

router.get("/:name", async (req, res) => {
  const { name } = req.params;
  await redis.get(`cart:${name}`);
  //                      ^^^^ key-injection request information
  await again.get(cartKey(name));
  //                      ^^^^ key-injection request information
  await again.get(cartKey(checked(name)));
  console.log("client", redis);
  //                    ^^^^^ secret-logging certain error
  res.sendStatus(204);
});
