// The text of an error goes out through functions of the file.
import express, { type Response } from "express";
import Redis from "ioredis";

const redis = new Redis(process.env.REDIS_URL ?? "");
const app = express();

const fail = (res: any, err: any, code = 500) => res.status(code).json({ error: err.message });
const failGenerally = (res: Response, code = 500) => res.status(code).json({ error: "internal error" });

async function health() {
  try {
    await redis.ping();
    return { ok: true, at: Date.now() };
  } catch (e: any) {
    return { ok: false, error: e.message };
    //                         ^^^^^^^^^ secret-in-response certain error
  }
}

async function quiet() {
  try {
    await redis.ping();
    return { ok: true, error: "" };
  } catch (e: any) {
    return { ok: false, error: e.message };
  }
}

class Checks {
  async all() {
    return { redis: await this.redis() };
  }
  async redis() {
    const state: Record<string, string> = {};
    try {
      state.redis = await redis.ping();
    } catch (e: any) {
      state.error = String(e);
      //                   ^ secret-in-response certain error
    }
    return state;
  }
}
const checks = new Checks();

app.get("/one", async (_req, res) => {
  try {
    await redis.get("x");
  } catch (e) {
    fail(res, e);
    //        ^ secret-in-response certain error
  }
});
app.get("/two", async (_req, res) => {
  try {
    await redis.get("x");
  } catch {
    failGenerally(res);
  }
});
app.get("/health", async (_req, res) => res.json(await health()));
app.get("/ok", async (_req, res) => {
  const { ok } = await quiet();
  res.json({ ok });
});
app.get("/checks", async (_req, res) => {
  res.json(await checks.all());
});
