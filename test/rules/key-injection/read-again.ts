// What a schema has let pass may be read again from where it came from.
import express from "express";
import Redis from "ioredis";
import Joi from "joi";
import * as yup from "yup";
import * as v from "valibot";
import { z } from "zod";

const redis = new Redis(process.env.REDIS_URL!);
const app = express();
const uuid = z.string().uuid();
const Body = z.object({ id: z.string().uuid() });
const J = Joi.object({ id: Joi.string().guid().required() });
const JId = Joi.string().guid();
const Y = yup.object({ id: yup.string().uuid() });
const V = v.object({ id: v.pipe(v.string(), v.uuid()) });

function validateBody(body: any) {
  return J.validate(body);
}
const check = (b: any) => Body.safeParse(b);
const validate = (schema: any) => (req: any, res: any, next: any) => {
  const { error } = schema.validate(req.body);
  if (error) return res.status(400).json({});
  next();
};

app.post("/1", async (req, res) => {
  const { success } = Body.safeParse(req.body);
  if (!success) return;
  await redis.get(req.body.id);
});

app.post("/2", async (req, res) => {
  const { error } = Body.safeParse(req.body);
  if (error) return;
  await redis.get(req.body.id);
});

app.post("/3", async (req, res) => {
  const r = Body.safeParse(req.body);
  if (r.error) return;
  await redis.get(req.body.id);
});

app.post("/4", async (req, res) => {
  const { error } = J.validate(req.body);
  if (error) return res.status(400).json({});
  await redis.get(req.body.id);
});

app.post("/5", async (req, res) => {
  const { error, value } = J.validate(req.body);
  if (error) return res.status(400).json({});
  await redis.get(value.id);
});

app.post("/6", async (req, res) => {
  const r = J.validate(req.body);
  if (r.error) return res.status(400).json({});
  await redis.get(req.body.id);
});

app.post("/7", async (req, res) => {
  const { id } = req.params;
  const { error } = JId.validate(id);
  if (error) return res.status(400).json({});
  await redis.get(id);
});

app.post("/8", async (req, res) => {
  try { await Y.validate(req.body); } catch (e) { return res.status(400).end(); }
  await redis.get(req.body.id);
});

app.post("/9", async (req, res) => {
  if (!(await Y.isValid(req.body))) return res.status(400).end();
  await redis.get(req.body.id);
});

app.post("/10", async (req, res) => {
  const { id } = req.body;
  if (Body.safeParse({ id }).success !== true) return;
  await redis.get(id);
});

app.post("/11", async (req, res) => {
  const { id, other } = req.body;
  const { error } = J.validate({ id });
  if (error) throw new Error("x");
  await redis.get(id);
  await redis.get(other);
//                ^^^^^ key-injection request warning
});

app.post("/12", async (req, res) => {
  const r = uuid.safeParse(req.params.id);
  if (r.success) {
    await redis.get(req.params.id);
  } else {
    await redis.get(req.params.id);
//                  ^^^^^^^^^^^^^ key-injection request warning
  }
});

app.post("/13", async (req, res) => {
  let data;
  try { data = Body.parse(req.body); } catch { return res.sendStatus(400); }
  await redis.get(req.body.id);
  await redis.get(data.id);
});

app.post("/14", async (req, res) => {
  await J.validateAsync(req.body);
  await redis.get(req.body.id);
});

app.post("/15", async (req, res) => {
  const result = J.validate(req.body, { abortEarly: false });
  if (result.error !== undefined) return res.status(400).end();
  await redis.get(req.body.id);
});

app.post("/16", async (req, res) => {
  const result = J.validate(req.body, { abortEarly: false });
  if (result.error == null) {
    await redis.get(req.body.id);
  }
});

app.post("/17", async (req, res) => {
  const { error } = Joi.object({ id: Joi.string() }).validate(req.body);
  if (error) return;
  await redis.get(req.body.id);
//                ^^^^^^^^^^^ key-injection request warning
});

app.post("/18", async (req, res) => {
  const { error } = validateBody(req.body);
  if (error) return res.status(400).send(error.details[0].message);
  await redis.get(req.body.id);
});

app.post("/19", validate(J), async (req, res) => {
  await redis.get(req.body.id);
});

app.post("/20", async (req, res, next) => {
  const { error } = J.validate(req.body);
  if (error) return next(error);
  await redis.get(req.body.id);
});

app.post("/21", async (req, res) => {
  const { id } = req.body;
  const r = z.string().uuid().safeParse(id);
  if (!r.success) { res.status(400).end(); return; }
  await redis.get(id);
});

app.post("/22", async (req, res) => {
  const { id } = req.body;
  const r = uuid.safeParse(id);
  if (!r.success) { res.status(400).end(); return; }
  await redis.get(id);
});

app.post("/23", async (req, res) => {
  const id = req.body.id;
  const r = z.string().uuid().safeParse(id);
  if (!r.success) return;
  await redis.get(id);
});

app.post("/24", async (req, res) => {
  const id = req.body.id;
  if (!uuid.safeParse(id).success) return;
  await redis.get(id);
});

app.post("/25", async (req, res) => {
  const id = req.body.id;
  const r = uuid.safeParse(id);
  if (!r.success) return;
  await redis.get(r.data);
  await redis.get(id);
});

app.post("/26", async (req, res) => {
  const id = req.body.id;
  uuid.parse(id);
  await redis.get(id);
});

app.post("/27", async (req, res) => {
  const id = req.body.id;
  const r = z.coerce.number().safeParse(id);
  if (!r.success) return;
  await redis.get(id);
});

app.post("/28", async (req, res) => {
  const body = req.body;
  const parsed = z.object({ id: z.string().uuid() }).safeParse(body);
  if (!parsed.success) return;
  const { id } = body;
  await redis.get(id);
});

app.post("/29", async (req, res) => {
  const parsed = z.object({ id: z.string().uuid() }).safeParse({ id: req.body.id });
  if (!parsed.success) return;
  await redis.get(req.body.id);
});

app.post("/30", async (req, res) => {
  const { id } = req.params;
  const parsed = z.object({ id: z.string().uuid() }).safeParse({ id });
  if (!parsed.success) return;
  await redis.get(id);
});

app.post("/31", async (req, res) => {
  const body = req.body;
  const parsed = Body.safeParse(body);
  if (!parsed.success) return;
  const { id } = body;
  await redis.get(id); // 1
});

app.post("/32", async (req, res) => {
  const body = req.body;
  const { id } = body;
  const parsed = Body.safeParse(body);
  if (!parsed.success) return;
  await redis.get(id); // 2
});

app.post("/33", async (req, res) => {
  const body = req.body;
  const parsed = Body.safeParse(body);
  if (!parsed.success) return;
  const id = body.id;
  await redis.get(id); // 3
});

app.post("/34", async (req, res) => {
  const body = req.body;
  const parsed = Body.safeParse(body);
  if (!parsed.success) return;
  await redis.get(body.id); // 4
});

app.post("/35", async (req, res) => {
  const { body } = req;
  Body.parse(body);
  await redis.get(body.id); // 5
});

app.post("/36", async (req, res) => {
  const b = await req.json();
  const parsed = Body.safeParse(b);
  if (!parsed.success) return;
  await redis.get(b.id); // 6
});

app.post("/37", async (req, res) => {
  if (!v.is(V, req.body)) return;
  await redis.get(req.body.id);
});

app.post("/38", async (req, res) => {
  const v1 = check(req.body);
  if (!v1.success) return;
  await redis.get(req.body.id);
});

app.post("/39", async (req, res) => {
  const v1 = check(req.body);
  if (v1.success) return;
  await redis.get(req.body.id);
//                ^^^^^^^^^^^ key-injection request warning
});
