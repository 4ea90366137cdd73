// Checks that hold: nothing is reported.
import { createHash } from "node:crypto";
import express from "express";
import Redis from "ioredis";
import { validate as isUuid } from "uuid";
import { z } from "zod";

const app = express();
const redis = new Redis();
const ALLOWED = ["day", "week", "month"] as const;
const PERIODS = new Set(["day", "week"]);
const Params = z.object({ id: z.string().uuid(), slug: z.string().regex(/^[a-z-]+$/) });

function check(value: string): string {
  if (!/^[\w-]+$/.test(value)) throw new Error("bad value");
  return value;
}

app.get("/a", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[a-z0-9]+$/i.test(name)) {
    res.status(400).end();
    return;
  }
  res.send(await redis.get(`p:${name}`));
});

app.get("/b", async (req, res) => {
  const period = req.query.period as (typeof ALLOWED)[number];
  if (!ALLOWED.includes(period)) return res.sendStatus(400);
  await redis.get(`stats:${period}`);
  if (PERIODS.has(req.params.p)) await redis.get(`stats:${req.params.p}`);
  if (isUuid(req.params.job)) await redis.get(`job:${req.params.job}`);
  await redis.get(`p:${check(req.params.name)}`);
  await redis.get(`n:${parseInt(req.params.n, 10)}`);
  await redis.get(`n:${+req.params.n}`);
  await redis.get(`h:${createHash("sha256").update(req.body.text).digest("hex")}`);
  await redis.get(`s:${req.params.s.replace(/[^a-z0-9]/g, "")}`);
  const { id, slug } = Params.parse(req.params);
  await redis.get(`z:${id}:${slug}`);
  const parsed = Params.safeParse(req.params);
  if (!parsed.success) return res.sendStatus(400);
  await redis.get(`z:${parsed.data.id}`);
  const match = /^(\d+)$/.exec(req.params.m);
  if (!match) return res.sendStatus(400);
  await redis.get(`m:${match[1]}`);
  res.sendStatus(204);
});
