import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/visits", async (req, res) => {
  try {
    res.json({ visits: await redis.incr("visits") });
  } catch (error) {
    console.error("cannot count", error);
    res.status(503).json({ error: "temporarily unavailable" });
  }
});
