// What only those who develop the program get to see is information.
const express = require("express");
const Redis = require("ioredis");

const redis = new Redis(process.env.REDIS_URL);
const app = express();

app.get("/a", async (_req, res) => {
  try {
    res.json(await redis.get("x"));
  } catch (e) {
    res.status(500).json({ error: process.env.NODE_ENV === "development" ? e.message : "failed" });
    //                                                                     ^^^^^^^^^ secret-in-response certain information
  }
});
app.get("/b", async (_req, res) => {
  try {
    res.json(await redis.get("x"));
  } catch (e) {
    if (process.env.NODE_ENV !== "production") return res.status(500).json({ error: e.stack });
    //                                                                              ^^^^^^^ secret-in-response certain information
    if (process.env.NODE_ENV === "production") return res.status(500).json({ error: e.message });
    //                                                                              ^^^^^^^^^ secret-in-response certain error
    res.end();
  }
});
app.get("/c", async (_req, res) => {
  try {
    res.json(await redis.get("x"));
  } catch (e) {
    if (!app.debug) return res.end();
    res.status(500).json({ error: e.message });
    //                            ^^^^^^^^^ secret-in-response certain information
  }
});
app.get("/d", async (_req, res) => {
  try {
    res.json(await redis.get("x"));
  } catch (e) {
    if (app.debug || res.isOwn) res.status(500).json({ error: e.message });
    //                                                        ^^^^^^^^^ secret-in-response certain error
  }
});
