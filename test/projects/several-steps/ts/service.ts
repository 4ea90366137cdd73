import { load } from "./store";

export const find = (k: string) => load(k);
