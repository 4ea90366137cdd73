import { format } from "node:util";
import crypto from "node:crypto";

export const SEPARATOR = ":";
export const build = (...parts: (string | number)[]) => parts.filter(Boolean).join(SEPARATOR);
export const formatted = (id: string) => format("user:%s", id);
export const replaced = (id: string) => "user:{id}".replace("{id}", id);
export function appended(id: string, kind?: string) {
  let key = "user";
  key += `:${id}`;
  if (kind) key = key + ":" + kind;
  return key;
}
export function pushed(id: string) {
  const parts = ["user"];
  parts.push(id);
  return parts.join(":");
}
export const TABLE = { user: (id: string) => `user:${id}`, order: (id: string) => `order:${id}` } as const;
export class Key {
  constructor(
    readonly kind: string,
    readonly id: string,
  ) {}
  toString() {
    return `${this.kind}:${this.id}`;
  }
  get text() {
    return this.kind + ":" + this.id;
  }
}
export const hashed = (text: string) => "h:" + crypto.createHash("md5").update(text).digest("hex");
export const shortHash = (text: string) => hashed(text).slice(0, 10);
export const numbered = (id: unknown) => `n:${Number(id)}`;
export const encoded = (text: string) => `e:${encodeURIComponent(text)}`;
export const dated = (when = new Date()) => `d:${when.toISOString().slice(0, 10)}`;
