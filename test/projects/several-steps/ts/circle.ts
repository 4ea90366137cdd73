import { find } from ".";

export const circle = (k: string) => find(k);
