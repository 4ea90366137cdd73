// Records that were found with SQL by the value that goes into the key.
import express from "express";
import Redis from "ioredis";
import { db, pool } from "./database.js";
import { userService } from "./services.js";

const app = express();
const redis = new Redis();

app.get("/numbered/:id", async (req, res) => {
  const { rows } = await pool.query("SELECT name FROM users WHERE team = $2 AND id = $1", [req.params.id, 7]);
  if (rows.length === 0) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
});

app.get("/one/:id", async (req, res) => {
  const found = await db.queryOne(`SELECT id FROM ${process.env.TABLE} WHERE id = ? LIMIT 1`, [req.params.id]);
  if (!found) return res.sendStatus(404);
  res.json(await redis.scan(0, "MATCH", `*:${req.params.id}:*`));
});

app.get("/named/:id", async (req, res) => {
  const found = db.prepare("x").get("SELECT id FROM users WHERE id = @id", { id: req.params.id });
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
});

app.get("/helper/:id", async (req, res) => {
  const found = await byId(req.params.id);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
});

async function byId(id: string) {
  const result = await pool.query("SELECT id FROM users WHERE id = $1", [id]);
  return result.rows[0];
}

// The third value is the one of the condition.
app.get("/order/:id", async (req, res) => {
  const found = await db.queryOne("SELECT ?, ? FROM users WHERE id = ?", [req.params.id, 1, 2]);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.get("/like/:id", async (req, res) => {
  const found = await db.queryOne("SELECT id FROM users WHERE id LIKE ? AND team >= ?", [req.params.id, req.params.id]);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.get("/or/:id", async (req, res) => {
  const found = await db.queryOne("SELECT id FROM users WHERE id = ? OR team = ?", [req.params.id, 1]);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.get("/unasked/:id", async (req, res) => {
  const found = await pool.query("SELECT id FROM users WHERE id = $1", [req.params.id]);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.post("/written/:id", async (req, res) => {
  const done = await db.queryOne("UPDATE users SET seen = 1 WHERE id = ?", [req.params.id]);
  if (!done) return res.sendStatus(404);
  res.json(await redis.get(`profile:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.get("/service/:userId", async (req, res) => {
  const { userId } = req.params;
  const found = await userService.getUser(userId);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${userId}`));
});

app.get("/service-text/:text", async (req, res) => {
  const { text } = req.params;
  const found = await userService.getUser(text);
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${text}`));
  //                                  ^^^^ key-injection
});
