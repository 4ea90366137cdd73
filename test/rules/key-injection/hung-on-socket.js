// What a handler puts onto a socket, or a request, and reads from there again.
const { Server } = require("socket.io");
const express = require("express");
const Redis = require("ioredis");

const redis = new Redis(process.env.REDIS_URL);
const io = new Server(3000);
const app = express();

io.on("connection", (socket) => {
  socket.on("join", (data) => {
    socket.data = data;
    redis.lpush(socket.data.roomId, "x");
    //          ^^^^^^^^^^^^^^^^^^ key-injection request warning
  });
  socket.on("name", (name) => {
    socket.username = name;
    redis.set(socket.username, "x");
    //        ^^^^^^^^^^^^^^^ key-injection request warning
    socket.username = socket.id;
    redis.set(socket.username, "x");
  });
  socket.on("level", (level) => {
    socket.data.level = Number(level);
    redis.get(`level:${socket.data.level}`);
  });
});

app.get("/", (req, res) => {
  res.locals.key = req.query.key;
  redis.get(res.locals.key);
  //        ^^^^^^^^^^^^^^ key-injection request warning
  res.end();
});
