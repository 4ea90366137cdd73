export { default as redis, secure } from "./redis";
export * from "./keys.js";
