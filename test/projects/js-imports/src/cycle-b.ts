import { again, viaA } from "./cycle-a";

export const viaB = viaA;
export const twice = () => again();
