import { store } from "#store";

export const hit = (name: string) => store.incr(`limit:${name}`);
//                                                       ^^^^ key-injection parameter information
