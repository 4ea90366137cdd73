export { default as client, local } from "./client.js";
export * from "./keys.js";
export * as keys from "./keys";
