import { Router } from "express";
import { body, matchedData, param } from "express-validator";
import Redis from "ioredis";
import * as v from "valibot";
import { noErrors, validate } from "./middleware";
import { joiBody, Query, UserBody, validateBody, valibotBody, yupBody } from "./schemas";

const redis = new Redis();
export const router = Router();

router.post("/zod", async (req, res) => {
  const { id, nick, slug } = UserBody.parse(req.body);
  await redis.get(`user:${id}:${slug}`);
  await redis.get(`user:${nick}`);
  //                      ^^^^ key-injection request information
  const query = Query.safeParse(req.query);
  if (!query.success) return res.status(400).end();
  await redis.get(`list:${query.data.sort}:${query.data.page}`);
  await redis.get(`list:${query.data.nick}`);
  //                      ^^^^^^^^^^^^^^^ key-injection request information
  res.end();
});

router.post("/joi", async (req, res) => {
  const { error, value } = joiBody.validate(req.body);
  if (error) return res.status(400).end();
  await redis.get(`user:${value.id}`);
  await redis.get(`user:${value.nick}`);
  //                      ^^^^^^^^^^ key-injection request information
  res.end();
});

router.post("/yup", async (req, res) => {
  const value = await yupBody.validate(req.body);
  await redis.get(`user:${value.id}`);
  await redis.get(`user:${value.nick}`);
  //                      ^^^^^^^^^^ key-injection request information
  const other = v.parse(valibotBody, req.body);
  await redis.get(`user:${other.id}`);
  await redis.get(`user:${other.nick}`);
  //                      ^^^^^^^^^^ key-injection request information
  res.end();
});

router.post("/ajv", async (req, res) => {
  if (!validateBody(req.body)) return res.status(400).json(validateBody.errors);
  await redis.get(`user:${req.body.id}`);
  await redis.get(`user:${req.body.nick}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  res.end();
});

router.post("/middleware", validate(UserBody), async (req, res) => {
  await redis.get(`user:${req.body.id}`);
  await redis.get(`user:${req.body.nick}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  await redis.get(`page:${req.query.page}`);
  //                      ^^^^^^^^^^^^^^ key-injection request information
  res.end();
});

router.post("/:id", param("id").isUUID(), body("nick").isLength({ max: 20 }), noErrors, async (req, res) => {
  await redis.get(`user:${req.params.id}`);
  await redis.get(`user:${req.body.nick}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  const { id } = matchedData(req);
  await redis.get(`user:${id}`);
  res.end();
});
