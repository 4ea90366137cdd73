// What a schema takes for an e-mail address holds no `:`; the check has to decide something.
import express from "express";
import Redis from "ioredis";
import Joi from "joi";
import validator from "validator";
import { z } from "zod";

const app = express();
const redis = new Redis();
const signIn = z.object({ email: z.string().email(), name: z.string() });
const MyJoi = Joi.extend((joi) => ({ type: "slug", base: joi.string() }));
const signUp = MyJoi.object({ email: MyJoi.string().email(), id: MyJoi.string().guid(), name: MyJoi.string() });

app.post("/zod", async (req, res) => {
  const { email, name } = signIn.parse(req.body);
  await redis.get(`mail:${email}`);
  res.json(await redis.get(`name:${name}`));
  //                               ^^^^ key-injection
});

app.post("/joi", async (req, res) => {
  const { error } = signUp.validate(req.body);
  if (error) return res.sendStatus(400);
  await redis.get(`mail:${req.body.email}:${req.body.id}`);
  res.json(await redis.get(`name:${req.body.name}`));
  //                               ^^^^^^^^^^^^^ key-injection
});

app.post("/validator", async (req, res) => {
  if (!validator.isEmail(req.body.email)) return res.sendStatus(400);
  res.json(await redis.get(`mail:${req.body.email}`));
});

app.post("/ignored", async (req, res) => {
  validator.isEmail(req.body.email);
  res.json(await redis.get(`mail:${req.body.email}`));
  //                               ^^^^^^^^^^^^^^ key-injection
});
