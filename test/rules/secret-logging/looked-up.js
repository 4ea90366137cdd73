// Secrets under which something is looked up in Redis.
const express = require("express");
const redis = require("redis");

const app = express();
const client = redis.createClient();

app.use((req, res, next) => {
  const token = req.headers.authorization;
  client.get(`accessToken:${token}`, (error, user) => {
    //                      ^^^^^ key-injection information
    console.log(token, user);
    //          ^^^^^ secret-logging certain error
    if (error || !user) return res.sendStatus(401);
    next();
  });
});

app.get("/other", (req, res) => {
  const { token } = req.query;
  console.log(token);
  client.get("visits", (error, visits) => res.json(visits));
});
