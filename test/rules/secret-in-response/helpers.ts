import express from "express";
import Redis from "ioredis";
import { User } from "./models";

const app = express();
const client = new Redis();

// Nothing but Redis can fail in here.
const keep = async (id: string): Promise<void> => {
  await client.set("last", id, "EX", 60);
};

const register = async (id: string): Promise<void> => {
  await client.set("last", id, "EX", 60);
  await User.create(id);
};

app.post("/keep", async (req, res) => {
  try {
    await keep("1");
    res.end();
  } catch (error) {
    res.status(500).json({ message: error.message });
    //                              ^^^^^^^^^^^^^ secret-in-response certain
  }
});

app.post("/register", async (req, res) => {
  try {
    await register("1");
    res.end();
  } catch (error) {
    res.status(500).json({ message: error.message });
  }
});
