export { ItemController } from "./items";
export * as orders from "./orders";
