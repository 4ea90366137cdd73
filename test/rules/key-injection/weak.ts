// Checks that do not hold.
import express from "express";
import Redis from "ioredis";
import { z } from "zod";

const app = express();
const redis = new Redis();
const Query = z.object({ name: z.string().min(1).max(64) });

app.get("/unanchored", async (req, res) => {
  const name = String(req.query.name);
  if (!/[a-z]+/.test(name)) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ /[a-z]+/.test(name) => a part that matches is enough
  //>   if (!/^[a-z]+$/.test(name)) return res.sendStatus(400);
});

app.get("/multiline", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[a-z]+$/m.test(name)) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ /^[a-z]+$/m.test(name) => one line that matches is enough
  //>   if (!/^[a-z]+$/.test(name)) return res.sendStatus(400);
});

app.get("/type", async (req, res) => {
  const name = req.query.name;
  if (typeof name !== "string" || name.length > 64) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
});

app.get("/text", async (req, res) => {
  const { name } = Query.parse(req.query);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
});

app.get("/prefix", async (req, res) => {
  if (Number.isNaN(parseInt(req.params.n, 10))) return res.sendStatus(400);
  res.send(await redis.get(`n:${req.params.n}`));
  //                            ^^^^^^^^^^^^ key-injection request information
});

app.get("/continues", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[a-z]+$/.test(name)) console.warn("odd name");
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ /^[a-z]+$/.test(name) => its result does not keep
});

const CODE = /^[A-Z]|[0-9]{2}/;

app.get("/either", async (req, res) => {
  const name = String(req.query.name);
  if (CODE.exec(name) === null) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ CODE.exec(name) => a part that matches is enough
  //> const CODE = /^(?:^[A-Z]|[0-9]{2})$/;
});

app.get("/method", async (req, res) => {
  const name = String(req.query.name);
  if (!name.match(/^[a-z]+/i)) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ name.match(/^[a-z]+/i) => a part that matches is enough
  //>   if (!name.match(/^[a-z]+$/i)) return res.sendStatus(400);
});

app.get("/starts", async (req, res) => {
  const name = String(req.query.name);
  if (!name.startsWith("user-") || name.includes("*")) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ name.startsWith("user-") => a part of the value only
  //~ name.includes("*") => refuses some of what does harm
});

app.get("/wide", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[\w:.-]+$/.test(name)) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ /^[\w:.-]+$/.test(name) => the pattern matches `:`
});

app.get("/late", async (req, res) => {
  const name = String(req.query.name);
  const value = await redis.get(`p:${name}`);
  //                                 ^^^^ key-injection request information
  //~ /^[a-z]+$/.test(name) => too late
  if (!/^[a-z]+$/.test(name)) return res.sendStatus(400);
  res.send(value);
});

app.get("/ignored", async (req, res) => {
  const name = String(req.query.name);
  /^[a-z]+$/.test(name);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request information
  //~ /^[a-z]+$/.test(name) => its result does not keep
});

app.get("/fine", async (req, res) => {
  const isFine = /[a-z]{2}/.test(String(req.query.name));
  if (!isFine) return res.sendStatus(400);
  res.send(await redis.get(`p:${req.query.name}`));
  //                            ^^^^^^^^^^^^^^ key-injection request information
  //~ /[a-z]{2}/.test(String(req.query.name)) => a part that matches is enough
});
