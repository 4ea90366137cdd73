// Functions of the program that find one record by a column; lists, caches and what gives back its own parameter prove nothing.
import express from "express";
import Redis from "ioredis";
import { pool } from "./pool";
import { users } from "./users";

const app = express();
const redis = new Redis();

class Accounts {
  async getAccountByEmail(email: string) {
    const [rows] = await pool.query("SELECT * FROM accounts WHERE email = ?", [email]);
    return rows[0] ?? null;
  }

  getKeyByName(name: string) {
    return `key:${name}`;
  }

  async getOrdersByName(name: string) {
    return pool.query("SELECT * FROM orders WHERE name = ?", [name]);
  }
}
const accounts = new Accounts();

app.get("/class/:id", async (req, res) => {
  const account = await accounts.getAccountByEmail(req.params.id);
  if (!account) return res.sendStatus(404);
  res.json(await redis.get(`account:${req.params.id}`));
});

app.get("/elsewhere/:id", async (req, res) => {
  const { id } = req.params;
  if (!(await users.findUserById({ id }))) return res.sendStatus(404);
  res.json(await redis.get(`user:${id}`));
});

app.get("/unchecked/:id", async (req, res) => {
  const account = await accounts.getAccountByEmail(req.params.id);
  res.json([account, await redis.get(`account:${req.params.id}`)]);
  //                                            ^^^^^^^^^^^^^ key-injection
});

app.get("/made/:id", async (req, res) => {
  if (!accounts.getKeyByName(req.params.id)) return res.sendStatus(404);
  res.json(await redis.get(`account:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.get("/list/:id", async (req, res) => {
  const orders = await accounts.getOrdersByName(req.params.id);
  if (!orders) return res.sendStatus(404);
  res.json(await redis.get(`account:${req.params.id}`));
  //                                  ^^^^^^^^^^^^^ key-injection
});

app.get("/cached/:id", async (req, res) => {
  const { id } = req.params;
  if (!(await users.cache.findUserById(id))) return res.sendStatus(404);
  res.json(await redis.get(`user:${id}`));
  //                               ^^ key-injection
});
