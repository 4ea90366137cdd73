// Guards in all their forms: what is checked on every way to the key is not reported.
import assert from "node:assert";
import express, { type Request } from "express";
import Redis from "ioredis";
import type { Socket } from "node:net";
import { z } from "zod";

const app = express();
const redis = new Redis();
enum Kind {
  Cart = "cart",
  Order = "order",
}
const HANDLERS = { cart: (n: number) => n, order: (n: number) => n + 1 };
const CODE = /^[A-Z]{3}-\d+$/;
const Base = z.object({ id: z.coerce.number() });
const Body = Base.extend({ code: z.string().regex(CODE), kind: z.nativeEnum(Kind), note: z.string() }).strict();

function fail(): never {
  throw new Error("refused");
}

const isCode = (value: unknown): value is string => typeof value === "string" && CODE.test(value);

function assertCode(value: string): asserts value is string {
  if (!CODE.test(value)) throw new Error("bad code");
}

app.get("/guards", async (req, res) => {
  const a = String(req.query.a);
  assertCode(a);
  await redis.get(`a:${a}`);
  const { b } = req.query;
  if (!isCode(b)) {
    res.sendStatus(400);
    return;
  }
  await redis.get(`b:${b}`);
  const c = String(req.query.c);
  if (/[^a-z0-9]/i.test(c)) fail();
  await redis.get(`c:${c}`);
  const d = req.query.d;
  if (typeof d !== "string" || d.length > 20 || !CODE.test(d)) return res.sendStatus(400);
  await redis.get(`d:${d}`);
  assert(CODE.test(req.params.e));
  await redis.get(`e:${req.params.e}`);
  const f = CODE.test(req.params.f) ? req.params.f : "none";
  await redis.get(`f:${f}`);
  CODE.test(req.params.g) && (await redis.get(`g:${req.params.g}`));
  const h = req.params.h;
  if (Number.isNaN(Number(h)) || !Number.isInteger(+req.params.i)) return res.sendStatus(400);
  await redis.get(`h:${h}:${req.params.i}`);
  if (req.params.j !== req.user?.id) return res.sendStatus(403);
  await redis.get(`j:${req.params.j}`);
  if (req.params.k !== req.body.k) return res.sendStatus(403);
  await redis.get(`k:${req.params.k}`);
  //                   ^^^^^^^^^^^^ key-injection request information
  const l = req.params.l.match(/^cart-(\w+)$/);
  if (l) await redis.get(`l:${l[1]}`);
  const m = req.params.m.match(/^cart-(.+)$/);
  if (m) await redis.get(`m:${m[1]}`);
  //                          ^^^^ key-injection request information
  res.sendStatus(204);
});

app.get("/members", async (req, res) => {
  const { kind, sort, type } = req.params;
  if (!Object.values(Kind).includes(kind as Kind)) return res.sendStatus(400);
  await redis.get(`k:${kind}`);
  if (!(type in HANDLERS) || !HANDLERS[type as keyof typeof HANDLERS]) return res.sendStatus(400);
  await redis.get(`t:${type}`);
  switch (sort) {
    case "up":
    case "down":
      await redis.get(`s:${sort}`);
      break;
    default:
      return res.sendStatus(400);
  }
  await redis.get(`s:${sort}`);
  const ids = (req.body.ids as string[]).filter(isCode);
  await Promise.all(ids.map((id) => redis.get(`id:${id}`)));
  const all = req.body.all as string[];
  if (!all.every((x) => CODE.test(x))) return res.sendStatus(400);
  for (const x of all) await redis.get(`x:${x}`);
  res.sendStatus(204);
});

app.post("/schemas", async (req, res) => {
  const body = Body.parse(req.body);
  await redis.get(`${body.id}:${body.code}:${body.kind}`);
  await redis.get(`n:${body.note}`);
  //                   ^^^^^^^^^ key-injection request information
  const read = Body.safeParse(req.body);
  if (!read.success) return res.sendStatus(400);
  const { code, note } = read.data;
  await redis.get(`c:${code}`);
  await redis.get(`n:${note}`);
  //                   ^^^^ key-injection request information
  res.sendStatus(204);
});

// The annotation says that it is no request of a web framework.
export const connected = (socket: Socket) => redis.get(`peer:${socket.remotePort}`);
export const handle = (req: Request) => redis.get(`path:${req.path}`);
//                                                        ^^^^^^^^ key-injection request information
