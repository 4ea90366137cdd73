// The first or last few characters of a secret, also in functions that are called.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

function begin(token: string) {
  console.log(`begins with ${token.slice(0, 8)}…, ends with ${token.slice(-4)}`);
  console.log("begins with " + token.substring(0, 6));
}

function rest(token: string) {
  console.log(token.slice(7));
}

app.get("/me", async (req, res) => {
  const token = req.headers.authorization ?? "";
  begin(token);
  rest(token);
  //   ^^^^^ secret-logging certain error
  res.json(await redis.get(`session:${token}`));
  //                                  ^^^^^ key-injection
});
