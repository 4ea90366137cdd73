import { createHash } from "node:crypto";

export enum Prefix {
  User = "user",
  Page = "page",
}
export const key = (prefix: Prefix, ...parts: string[]) => [prefix, ...parts].join(":");
export const keys = {
  user: (id: string) => `${Prefix.User}:${id}`,
  page: { of: ({ path, lang = "en" }: { path: string; lang?: string }) => `page:${lang}:${path}` },
  hash: (text: string) => `hash:${createHash("sha256").update(text).digest("hex")}`,
} as const;
export function k(strings: TemplateStringsArray, ...values: unknown[]): string {
  return "app:" + String.raw({ raw: strings }, ...values);
}
export class KeyBuilder {
  constructor(private readonly scope: string) {}
  build(name: string) {
    return `${this.scope}:${name}`;
  }
  static of(scope: string) {
    return new KeyBuilder(scope);
  }
}
