import express from "express";
import Redis from "ioredis";

const app = express();
const store = new Redis();

app.get("/cart", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) return res.sendStatus(400);
  res.json(await store.hgetall(`cart:${name}`));
});

app.get("/orders/:id", async (req, res) => {
  res.json(await store.hgetall(`order:${Number(req.params.id)}`));
});
