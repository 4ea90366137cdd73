// Whole keys of which Redis is only asked whether it has them.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.post("/logout", async (req, res) => {
  const revoked = await redis.exists(req.body.token);
  //                                 ^^^^^^^^^^^^^^ key-injection request information
  const left = await redis.object("IDLETIME", req.query.key as string);
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  res.json({ revoked, left });
});

app.get("/read", async (req, res) => {
  const key = req.query.key as string;
  if (!(await redis.exists(key))) return res.sendStatus(404);
  //                       ^^^ key-injection request information
  res.json({ length: (await redis.getBuffer(key))?.length });
  //                                        ^^^ key-injection request warning
});
