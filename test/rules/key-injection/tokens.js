// A token whose signature was verified was not made by who sends it; one that was only read, or whose failure nobody minds, may be anything.
const express = require("express");
const jwt = require("jsonwebtoken");
const passport = require("passport");
const Redis = require("ioredis");

const app = express();
const redis = new Redis();

app.get("/same-function", (req, res) => {
  const token = req.cookies.token;
  try {
    jwt.verify(token, process.env.KEY);
  } catch {
    return res.sendStatus(401);
  }
  redis.expire(`session:${token}`, 60);
});

app.get("/callback", (req, res) => {
  jwt.verify(req.query.token, process.env.KEY, (err, claims) => {
    if (err) return res.sendStatus(401);
    redis.expire(`session:${req.query.token}:${claims.sub}`, 60);
  });
});

app.get("/no-callback-check", (req, res) => {
  jwt.verify(req.query.token, process.env.KEY, (err, claims) => {
    redis.expire(`session:${req.query.token}`, 60);
    //                      ^^^^^^^^^^^^^^^ key-injection
    res.json(claims);
  });
});

app.get("/decoded", (req, res) => {
  const token = req.cookies.token;
  const claims = jwt.decode(token);
  if (!claims) return res.sendStatus(401);
  redis.expire(`session:${token}`, 60);
  //                      ^^^^^ key-injection
});

app.post("/strategy", passport.authenticate("jwt", { session: false }), (req, res) => {
  const token = req.headers.authorization.split(" ")[1];
  redis.expire(`session:${token}`, 60);
});

app.post("/getter", passport.authenticate("jwt", { session: false }), (req, res) => {
  redis.expire(`session:${req.get("Authorization").split(" ")[1]}`, 60);
});

app.post("/other-header", passport.authenticate("jwt", { session: false }), (req, res) => {
  redis.expire(`session:${req.headers["x-session"]}`, 60);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection
});

app.post("/form", passport.authenticate("local"), (req, res) => {
  const token = req.headers.authorization.split(" ")[1];
  redis.expire(`session:${token}`, 60);
  //                      ^^^^^ key-injection
});
