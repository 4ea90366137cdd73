// What must not reach a client.
import { Controller, Get, HttpException } from "@nestjs/common";
import express, { type Request, type Response as Reply } from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import Redis from "ioredis";
import Koa from "koa";
import { NextResponse } from "next/server";
import { createClient } from "redis";

const app = express();
const fastify = Fastify();
const koa = new Koa();
const hono = new Hono();
const password = process.env.REDIS_PASSWORD;
const redis = new Redis({ password });
const client = createClient();

app.get("/text", async (req, res) => {
  try {
    res.send(await redis.get("greeting"));
  } catch (err) {
    res.status(500).send(`redis: ${err}`);
    //                             ^^^ secret-in-response
  }
});

app.get("/whole", async (req, res) => {
  try {
    await client.ping();
    res.json({ ok: true });
  } catch (err) {
    res.status(500).json({ err });
    //                     ^^^ secret-in-response
  }
});

app.get("/stack", async (req, res) => {
  try {
    await client.set("a", "b");
    res.json({ ok: true });
  } catch (err: any) {
    res.status(500).json({ error: err.message, stack: err.stack });
    //                            ^^^^^^^^^^^ secret-in-response
    //                                                ^^^^^^^^^ secret-in-response
  }
});

app.get("/string", async (req, res) => {
  try {
    await client.set("a", "b");
    res.end();
  } catch (err) {
    res.status(500).end(String(err));
    //                         ^^^ secret-in-response
  }
});

export async function health(req: Request, res: Reply): Promise<void> {
  try {
    await redis.ping();
    res.status(200).json({ status: "up" });
  } catch (error) {
    const errorMessage = error instanceof Error ? error.message : "unknown";
    res.status(503).json({ status: "down", error: errorMessage });
    //                                            ^^^^^^^^^^^^ secret-in-response
  }
}

export const retried = async (req: Request, res: Reply) => {
  const again = async <T>(operation: () => Promise<T>): Promise<T> => operation();
  try {
    await again(() => redis.set("test", "x"));
    return res.json({ status: "healthy" });
  } catch (error: any) {
    return res.status(500).json({ status: "unhealthy", message: error.message });
    //                                                          ^^^^^^^^^^^^^ secret-in-response
  }
};

app.get("/connect", (req, res) => {
  const other = new Redis();
  other.on("error", (err) => {
    res.json({ ok: false, message: `cannot connect: ${err.message}` });
    //                                                ^^^^^^^^^^^ secret-in-response
  });
});

app.get("/callback", (req, res) => {
  redis.get("greeting", (err, value) => {
    if (err) return res.status(500).send(err.message);
    //                                   ^^^^^^^^^^^ secret-in-response
    res.send(value);
  });
});

app.get("/promise", (req, res) => {
  redis
    .get("greeting")
    .then((value) => res.send(value))
    .catch((error) => res.status(500).json({ error: error.message }));
    //                                              ^^^^^^^^^^^^^ secret-in-response
});

fastify.get("/", async (request, reply) => {
  try {
    return reply.send(await redis.get("greeting"));
  } catch (err: any) {
    return reply.code(500).send({ error: err.message });
    //                                   ^^^^^^^^^^^ secret-in-response
  }
});

koa.use(async (ctx) => {
  try {
    ctx.body = await redis.get("greeting");
  } catch (err: any) {
    ctx.status = 500;
    ctx.body = { error: err.message };
    //                  ^^^^^^^^^^^ secret-in-response
  }
});

hono.get("/", async (c) => {
  try {
    return c.json({ value: await redis.get("greeting") });
  } catch (err: any) {
    return c.json({ error: err.message }, 500);
    //                     ^^^^^^^^^^^ secret-in-response
  }
});

export async function GET(): Promise<NextResponse> {
  try {
    return NextResponse.json({ pong: await redis.ping() });
  } catch (error) {
    return NextResponse.json({ error: error instanceof Error ? error.message : "unknown" }, { status: 500 });
    //                                                         ^^^^^^^^^^^^^ secret-in-response
  }
}

export async function POST(): Promise<Response> {
  try {
    return Response.json({ pong: await redis.ping() });
  } catch (error) {
    return new Response(`down: ${error}`, { status: 500 });
    //                           ^^^^^ secret-in-response
  }
}

@Controller()
export class HealthController {
  @Get("health")
  async health() {
    try {
      return { redis: await redis.ping() };
    } catch (e: any) {
      throw new HttpException(e.message, 503);
      //                      ^^^^^^^^^ secret-in-response
    }
  }

  @Get("ready")
  async ready() {
    try {
      return { redis: await redis.ping() };
    } catch (e: any) {
      return { redis: "down", error: e.message };
      //                             ^^^^^^^^^ secret-in-response
    }
  }
}

app.get("/otp", async (req, res) => {
  const otp = await redis.get("otp:7");
  res.json({ message: "sent", otp });
  //                          ^^^ secret-in-response
});

app.get("/token", async (req, res) => {
  res.json({ token: await redis.get("access_token") });
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response
});

app.get("/field", async (req, res) => {
  const apiKey = await client.hGet("user:1", "apiKey");
  res.send(apiKey);
  //       ^^^^^^ secret-in-response
});

app.get("/password", (req, res) => {
  res.json({ password });
  //         ^^^^^^^^ secret-in-response
});

app.get("/options", (req, res) => {
  res.json({ redis: redis.options });
  //                ^^^^^^^^^^^^^ secret-in-response
});

app.post("/code", async (req, res) => {
  const otp = Math.floor(Math.random() * 9000);
  await redis.set("otp:now", otp, "EX", 300);
  //                         ^^^ raw-secret-storage
  const status = 201;
  await redis.set("otp:status", status, "EX", 300);
  res.status(status).json({ status, otp });
  //                                ^^^ secret-in-response
});
