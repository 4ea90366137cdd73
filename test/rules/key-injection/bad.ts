import express from "express";
import Redis from "ioredis";

const app = express();
const store = new Redis();

app.get("/cart", async (req, res) => {
  const { name } = req.query;
  res.json(await store.hgetall(`cart:${name}`));
  //                                   ^^^^ key-injection request information
});

app.get("/carts", async (req, res) => {
  res.json(await store.keys("cart:" + req.query.prefix + "*"));
  //                                  ^^^^^^^^^^^^^^^^ key-injection request warning
});
