import type { Server, Socket } from "socket.io";
import { redis } from "./redis";

export async function onJoin(room: string) {
  await redis.sadd(`room:${room}`, "x");
  //                       ^^^^ key-injection parameter information
}
export function registerRooms(io: Server, socket: Socket) {
  const leave = async ({ room }: { room: string }) => {
    await redis.srem(`room:${room}`, socket.id);
    //                       ^^^^ key-injection request information
  };
  socket.on("leave", leave);
  socket.on("count", async (room, ack) => {
    ack(await redis.scard(`room:${room}`));
    //                            ^^^^ key-injection request information
  });
  socket.on("disconnect", async () => {
    await redis.del(`socket:${socket.id}`);
  });
  void redis.get(`token:${socket.handshake.auth.token}`);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
}
