import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/visits", async (req, res) => {
  try {
    res.json({ visits: await redis.incr("visits") });
  } catch (error) {
    res.status(500).json({ error: (error as Error).message });
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response
    //>     res.status(500).json({ error: "internal error" });
  }
});
