import type { Server, Socket } from "socket.io";
import { onJoin } from "./rooms";
import { redis } from "./redis";

async function onEnter(this: Socket, room: string) {
  this.emit("entered", await redis.scard(`lobby:${room}`));
  //                                              ^^^^ key-injection request information
}

export class Lobby {
  constructor(io: Server) {
    io.on("connection", (socket) => {
      socket.on("enter", onEnter.bind(socket));
      socket.on("join", onJoin.bind(socket));
      //                ^^^^^^^^^^^^^^^^^^^ key-injection request information
      socket.on("look", this.look.bind(this));
      socket.on("wave", this.wave);
    });
  }

  async look(payload: { room: string }) {
    return redis.smembers(`lobby:${payload.room}`);
    //                             ^^^^^^^^^^^^ key-injection request information
  }

  wave = (payload: { room: string }) => redis.exists(`lobby:${payload.room}`);
  //                                                          ^^^^^^^^^^^^ key-injection request information

  async hide(payload: { room: string }) {
    return redis.ttl(`lobby:${payload.room}`);
    //                        ^^^^^^^^^^^^ key-injection parameter information
  }
}

/** A method of the same name, which nobody hands on. */
export class Room {
  async look(payload: { room: string }) {
    return redis.smembers(`lobby:${payload.room}`);
    //                             ^^^^^^^^^^^^ key-injection parameter information
  }
}
