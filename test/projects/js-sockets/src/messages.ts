import { redis } from "./redis";

export function onMessage(data: string) {
  const message = JSON.parse(data);
  void redis.publish(`chat:${message.room}`, message.text);
  //                         ^^^^^^^^^^^^ key-injection parameter information
}
export function onLine(line: string) {
  void redis.publish(`line:${line}`, line);
  //                         ^^^^ key-injection parameter information
}
