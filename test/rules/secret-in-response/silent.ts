// What clients may see.
import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import express, { type Request, type Response } from "express";
import Redis from "ioredis";
import jwt from "jsonwebtoken";

const app = express();
const redis = new Redis();
declare const db: { query(sql: string): Promise<unknown> };

app.get("/fixed", async (req, res) => {
  try {
    res.send(await redis.get("greeting"));
  } catch (err) {
    console.error(err);
    res.status(500).json({ error: "unavailable" });
  }
});

app.get("/class", async (req, res) => {
  try {
    res.send(await redis.get("greeting"));
  } catch (err: any) {
    res.status(500).json({ error: err.name, code: err.code });
  }
});

app.get("/sql", async (req, res) => {
  try {
    res.json(await db.query("select 1"));
  } catch (err: any) {
    res.status(500).json({ error: err.message });
  }
});

app.get("/mixed", async (req, res) => {
  try {
    const rows = await db.query("select 1");
    await redis.set("rows", JSON.stringify(rows), "EX", 60);
    res.json(rows);
  } catch (err: any) {
    res.status(500).json({ error: err.message });
  }
});

app.get("/next", async (req, res, next) => {
  try {
    res.send(await redis.get("greeting"));
  } catch (err) {
    next(err);
  }
});

app.post("/input", async (req, res) => {
  let body: { n: number };
  try {
    body = JSON.parse(req.body);
  } catch (err: any) {
    return res.status(400).json({ error: err.message });
  }
  res.json({ value: await redis.get(`n:${Number(body.n)}`) });
});

app.get("/values", async (req, res) => {
  const [greeting, visits] = await redis.mget("greeting", "visits");
  res.json({ greeting, visits, names: await redis.lrange("names", 0, -1) });
});

app.post("/login", async (req, res) => {
  const token = jwt.sign({ sub: 1 }, process.env.KEY ?? "");
  await redis.set("login:1", createHash("sha256").update(token).digest("hex"), "EX", 60);
  res.cookie("token", token);
  res.json({ token });
});

app.post("/check", async (req, res) => {
  const otp = (await redis.get("otp:7")) ?? "";
  res.json({ ok: timingSafeEqual(Buffer.from(otp), Buffer.from(String(req.body.code))) });
});

app.get("/state", async (req, res) => {
  const otp = await redis.get("otp:7");
  res.json({ there: !!otp, ttl: await redis.ttl("otp:7"), exists: await redis.exists("otp:7") });
  res.send(otp ? "yes" : "no");
});

app.get("/fingerprint", async (req, res) => {
  const accessToken = (await redis.get("access_token")) ?? "";
  res.json({ fingerprint: createHash("sha256").update(accessToken).digest("hex").slice(0, 8) });
});

app.get("/ids", async (req, res) => {
  res.json({ tokenId: await redis.get("token_id:7"), tokenCount: await redis.get("token_count"), id: randomUUID() });
});

app.get("/session", async (req, res) => {
  const session = JSON.parse((await redis.get("session:7")) ?? "{}");
  res.json({ user: session.user });
});

export async function health(req: Request, res: Response): Promise<void> {
  const state = { redis: redis.status };
  try {
    await redis.ping();
  } catch {
    state.redis = "end";
  }
  res.json(state);
}

export async function helper(): Promise<{ error?: string }> {
  try {
    await redis.ping();
    return {};
  } catch (error: any) {
    return { error: error.message };
  }
}

redis.on("error", (err) => console.error("redis", err.message));

export class Mailer {
  async send(to: string): Promise<void> {
    try {
      await redis.ping();
    } catch (err: any) {
      await this.post(to, err.message);
    }
  }

  private async post(to: string, text: string): Promise<void> {}
}

class NotThere extends Error {}

app.get("/narrow", async (req, res) => {
  try {
    const value = await redis.get("greeting");
    if (value === null) throw new NotThere("no greeting");
    res.send(value);
  } catch (err) {
    if (err instanceof NotThere) return res.status(404).json({ error: err.message });
    res.status(503).json({ error: err instanceof NotThere ? err.message : "unavailable" });
  }
});

app.get("/rethrown", async (req, res) => {
  try {
    res.send(await redis.get("greeting"));
  } catch (err) {
    throw new Error("cannot read", { cause: err });
  }
});

app.get("/other-service", async (req, res) => {
  try {
    const reply = await fetch("https://example.com");
    await redis.set("reply", await reply.text(), "EX", 60);
    res.end();
  } catch (err: any) {
    res.status(502).json({ error: err.message });
  }
});

app.get("/nested", async (req, res) => {
  try {
    res.send(await redis.get("greeting"));
  } catch (err) {
    console.error(err);
    try {
      res.json(JSON.parse(String(req.query.fallback)));
    } catch (problem: any) {
      res.status(400).json({ error: problem.message });
    }
  }
});

app.get("/counts", async (req, res) => {
  res.json({ tokenCount: await redis.scard("tokens"), otpAttempts: Number(await redis.get("otp_attempts:7")), keys: await redis.dbsize() });
});

app.get("/masked", async (req, res) => {
  const apiKey = (await redis.get("api_key:7")) ?? "";
  res.json({ hint: maskMiddle(apiKey), length: apiKey.length });
});

function maskMiddle(text: string): string {
  return "*".repeat(text.length);
}

app.get("/public", async (req, res) => {
  res.json({ publicKey: await redis.get("public_key:7"), state: redis.status });
});

app.get("/cookie", async (req, res) => {
  const sessionToken = (await redis.get("login:7")) ?? "";
  res.cookie("session", sessionToken, { httpOnly: true, secure: true });
  res.sendStatus(204);
});

app.get("/verified", async (req, res) => {
  const otp = await redis.get("otp:7");
  res.json({ verified: otp !== null && otp === req.query.code });
});

app.get("/whoami", async (req, res) => {
  const stored = await redis.hgetall("session:7");
  res.json({ user: stored.user, roles: stored.roles });
});

export function worker(job: { data: unknown; fail(text: string): void }): void {
  redis.get("greeting").catch((error) => job.fail(error.message));
}

app.get("/sso", async (req, res) => {
  // What is found by a token is somebody, not a token.
  const user = JSON.parse((await redis.get(`sso_token:${req.query.token}`)) ?? "null");
  //                                                    ^^^^^^^^^^^^^^^ key-injection
  res.json(user);
});
