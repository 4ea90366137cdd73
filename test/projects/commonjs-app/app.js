const express = require("express");
const { client, set } = require("./lib/redis");
const store = require("./lib/redis.js");

const app = express();

app.post("/carts/:name", async (req, res) => {
  await client.get(`cart:${req.params.name}`);
  //                       ^^^^^^^^^^^^^^^ key-injection request information
  await store.client.get("cart:" + req.params.name);
  //                               ^^^^^^^^^^^^^^^ key-injection request information
  await set(`cart:${req.params.name}`, req.body.items);
  //                ^^^^^^^^^^^^^^^ key-injection request information
  res.sendStatus(204);
});
