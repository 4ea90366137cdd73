import express from "express";
import Redis from "ioredis";

const app = express();
const client = new Redis(process.env.REDIS_URL as string);

/** A room goes when its last player does: it is not the password that should expire. */
app.post("/rooms", async (req, res) => {
  const { password } = req.body;
  await client.set("room:lobby", JSON.stringify({ players: [], password }));
  //               ^^^^^^^^^^^^ secret-without-expiry possible information
  //                                                           ^^^^^^^^ raw-secret-storage
  //! raw-secret-storage: a fast hash of a password can be guessed; which slow one is at hand is not known
  res.json({});
});

app.post("/tokens", async (req, res) => {
  await client.set("token:lobby", req.body.token);
  //               ^^^^^^^^^^^^^ secret-without-expiry certain warning
  //                              ^^^^^^^^^^^^^^ raw-secret-storage
  res.json({});
});
