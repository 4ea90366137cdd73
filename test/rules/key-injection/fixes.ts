import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/orders/:orderId", async (req, res) => {
  const { orderId } = req.params;
  res.json(await redis.get(`order:${orderId}`)); // one order
  //                                ^^^^^^^ key-injection request
  //>   res.json(await redis.get(`order:${Number.parseInt(orderId, 10)}`)); // one order
});
