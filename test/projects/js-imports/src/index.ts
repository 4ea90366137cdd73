// A barrel over a barrel.
export * from "./redis";
export { client as store } from "./redis/index.js";
