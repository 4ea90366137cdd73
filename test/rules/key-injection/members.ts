// A member of a set, or a field of a hash, is a value that was stored before; what was only asked for is not.
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
const redis = new Redis();
const client = createClient();

app.get("/set/:id", async (req, res) => {
  const { id } = req.params;
  if (!(await client.sIsMember("groups", id))) return res.sendStatus(404);
  res.json(await client.hGetAll(`group:${id}`));
});

app.get("/hash/:id", async (req, res) => {
  const known = await redis.hexists("groups", req.params.id);
  if (known !== 1) throw new Error("no such group");
  res.json(await redis.hgetall(`group:${req.params.id}`));
});

app.get("/rank/:id", async (req, res) => {
  const { id } = req.params;
  const rank = await redis.zrank("groups", id);
  if (rank === null) return res.sendStatus(404);
  res.json(await redis.hgetall(`group:${id}`));
});

app.get("/callback/:id", (req, res) => {
  const id = req.params.id;
  redis.sismember("groups", id, (err, isGroup) => {
    if (err || !isGroup) {
      res.sendStatus(404);
      return;
    }
    redis.del(`group:${id}`);
  });
});

app.get("/promise/:id", (req, res) => {
  const id = req.params.id;
  redis.sismember("groups", id).then((isGroup) => {
    if (!isGroup) return res.sendStatus(404);
    return redis.del(`group:${id}`);
  });
});

app.get("/helper/:id", async (req, res) => {
  if (!(await isGroup(req.params.id))) return res.sendStatus(404);
  res.json(await redis.hgetall(`group:${req.params.id}`));
});

function isGroup(id: string) {
  return redis.sismember("groups", id);
}

app.get("/unasked/:id", (req, res) => {
  const id = req.params.id;
  redis.sismember("groups", id, (err, isGroup) => {
    redis.del(`group:${id}`);
    //                 ^^ key-injection
    res.json(isGroup);
  });
});

app.get("/error/:id", (req, res) => {
  const id = req.params.id;
  redis.sismember("groups", id, (err, isGroup) => {
    if (!err) redis.del(`group:${id}`);
    //                           ^^ key-injection
    res.json(isGroup);
  });
});

app.get("/swapped/:id", async (req, res) => {
  const { id } = req.params;
  // Which set is asked says nothing of its name.
  if (!(await redis.sismember(`members:${id}`, "me"))) return res.sendStatus(404);
  //                                     ^^ key-injection
  res.json(await redis.hgetall(`group:${id}`));
  //                                    ^^ key-injection
});

app.get("/denied/:id", async (req, res) => {
  const { id } = req.params;
  if (await redis.sismember("blocked", id)) return res.sendStatus(403);
  res.json(await redis.hgetall(`group:${id}`));
  //                                    ^^ key-injection
});
