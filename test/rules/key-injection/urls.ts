// The URL of a request begins with what the route fixes: it makes many keys, but reaches no other.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/items/*rest", async (req, res) => {
  const key = req.originalUrl.toLowerCase();
  const cached = await redis.get(key);
  //                             ^^^ key-injection request information
  if (cached) return res.send(cached);
  await redis.get(req.path.slice(1));
  //              ^^^^^^^^^^^^^^^^^ key-injection request warning
  await redis.get(req.originalUrl.split("/")[2] ?? "");
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
  await redis.keys(`${req.path}:*`);
  //                  ^^^^^^^^ key-injection request warning
  res.json(await redis.get(`page:${req.originalUrl}`));
  //                               ^^^^^^^^^^^^^^^ key-injection request information
});

// The path of a route without parameters is what the route says; what follows it is not.
app.get("/items/list", async (req, res) => {
  await redis.get(`page:${req.path}`);
  await redis.get(`page:${req.url}`);
  //                      ^^^^^^^ key-injection request information
  res.sendStatus(204);
});

app.get("/items/:kind", async (req, res) => {
  await redis.get(`page:${req.path}`);
  //                      ^^^^^^^^ key-injection request information
  res.sendStatus(204);
});
