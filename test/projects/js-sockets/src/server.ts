import { createInterface } from "node:readline";
import { Server } from "socket.io";
import { WebSocketServer } from "ws";
import { onLine, onMessage } from "./messages";
import { redis } from "./redis";
import { onJoin, registerRooms } from "./rooms";

const io = new Server(3000);
io.use(async (socket, next) => {
  await redis.get(`auth:${socket.handshake.query.token}`);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  next();
});
io.on("connection", (socket) => {
  socket.on("join", onJoin);
  //                ^^^^^^ key-injection request information
  registerRooms(io, socket);
  socket.on("say", async (message: { room: string; n: number }) => {
    await redis.publish(`room:${message.room}`, "");
    //                          ^^^^^^^^^^^^ key-injection request information
  });
});

const wss = new WebSocketServer({ port: 8080 });
wss.on("connection", (ws, request) => {
  void redis.get(`url:${request.url}`);
  //                    ^^^^^^^^^^^ key-injection request information
  ws.on("message", onMessage);
  //               ^^^^^^^^^ key-injection request information
  ws.on("close", (code) => redis.incr(`closed:${code}`));
});

createInterface(process.stdin).on("line", onLine);
