// Schemas that stand before a handler, in celebrate and in middleware of the program.
const express = require("express");
const { celebrate, Joi, Segments } = require("celebrate");
const J = require("joi");
const Redis = require("ioredis");
const redis = new Redis(process.env.REDIS_URL);
const app = express();
const S = J.object({ id: J.string().guid() });
app.get("/a/:id", celebrate({ [Segments.PARAMS]: Joi.object({ id: Joi.string().guid() }) }), async (req, res) => {
  await redis.get(req.params.id);
});
app.get("/a/:id", celebrate({ params: Joi.object({ id: Joi.string().guid() }) }), async (req, res) => {
  await redis.get(req.params.id);
});
app.get("/a/:id", celebrate({ params: { id: Joi.string().guid() } }), async (req, res) => {
  await redis.get(req.params.id);
});
const validate = (schema) => async (req, res, next) => {
  try { await schema.validateAsync(req.body); next(); } catch (e) { res.status(400).end(); }
};
app.post("/b", validate(S), async (req, res) => {
  await redis.get(req.body.id);
});
const validate2 = (schema) => (req, res, next) => {
  const { error } = schema.validate(req.body);
  if (error) return res.status(400).end();
  next();
};
app.post("/b", validate2(J.object({ id: J.string().guid() })), async (req, res) => {
  await redis.get(req.body.id);
});
const v2 = (schema, prop = "body") => (req, res, next) => {
  const { error, value } = schema.validate(req[prop]);
  if (error) return next(error);
  next();
};
app.post("/c/:id", v2(S, "params"), async (req, res) => {
  await redis.get(req.params.id);
});
app.post("/c/:id", v2(S), async (req, res) => {
  await redis.get(req.body.id);
});
app.get("/d/:id", celebrate({ [Segments.QUERY]: { q: Joi.string() }, [Segments.PARAMS]: { id: Joi.string().guid() } }), async (req, res) => {
  await redis.get(req.query.q);
  //              ^^^^^^^^^^^ key-injection request warning
  await redis.get(req.params.id);
});
app.post("/e/:id", v2(S, "params"), async (req, res) => {
  await redis.get(req.body.id);
  //              ^^^^^^^^^^^ key-injection request warning
});
