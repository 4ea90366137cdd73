// Texts of errors of Redis that are put into an object, which goes out later.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/health", async (_req, res) => {
  const checks: Record<string, string> = {};
  try {
    await redis.ping();
    checks.redis = "fine";
  } catch (error) {
    checks.redis = `error: ${(error as Error).message}`;
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response certain error
  }
  res.json({ isFine: checks.redis === "fine", checks });
});

app.get("/problems", async (_req, res) => {
  const problems: string[] = [];
  try {
    await redis.ping();
  } catch (error) {
    problems.push(String(error));
    //                   ^^^^^ secret-in-response certain error
  }
  res.json(problems);
});

app.get("/silent", async (_req, res) => {
  const checks: Record<string, string> = {};
  try {
    await redis.ping();
  } catch (error) {
    checks.redis = `error: ${(error as Error).name}`;
  }
  res.json(checks);
});
