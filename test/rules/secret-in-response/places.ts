// Where secrets of Redis stand, and how they get out.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis(process.env.REDIS_URL ?? "");

app.get("/header", async (_req, res) => {
  const clientSecret = await redis.get("partner:client_secret");
  res.setHeader("X-Partner-Secret", clientSecret ?? "");
  //                                ^^^^^^^^^^^^ secret-in-response
  res.set("X-Visits", (await redis.get("visits")) ?? "");
  res.setHeader("X-CSRF-Token", (await redis.get("csrf:7")) ?? "");
  res.setHeader("Authorization", (await redis.get("access_token:7")) ?? "");
  res.end();
});

app.get("/config", async (_req, res) => {
  const answer = await redis.config("GET", "requirepass");
  const memory = await redis.config("GET", "maxmemory");
  res.json({ auth: answer, memory });
  //               ^^^^^^ secret-in-response
});

app.get("/ready", async (_req, res) => {
  try {
    await redis.ping();
    res.sendStatus(204);
  } catch (error: any) {
    res.status(503).json({ code: error.code, host: error.address });
    //                                             ^^^^^^^^^^^^^ secret-in-response
  }
});
