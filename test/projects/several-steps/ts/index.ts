// Everything goes through here; it imports itself in a circle.
export * from "./circle";
export { find } from "./service";
export * from "./other";
