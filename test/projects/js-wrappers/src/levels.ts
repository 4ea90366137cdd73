import { getJson } from "./cache";

export const level1 = (name: string) => getJson(`level:${name}`);
//                                                       ^^^^ key-injection parameter information
export const level2 = (name: string) => level1(name.trim());
export function level3(options: { name: string; depth?: number }): Promise<unknown> {
  return (options.depth ?? 0) > 3 ? level3({ ...options, depth: 0 }) : level2(options.name);
}
