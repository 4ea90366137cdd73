/** What a file gives to Redis clients as password, as URL, and as options that hold them: the same values must not be logged. */
import { type Atom, locate, type Site } from "../flow/values.ts";
import type { HopRow } from "../libraries/row.ts";
import { type Scope, type Selected, select } from "./select.ts";

/** Remembers values by where they are born. */
export class KnownSecrets {
  readonly #passwords = new Set<string>();
  readonly #holders = new Set<string>();
  readonly #urls = new Set<string>();
  readonly #used = new Set<string>();

  /** Notes what one hop of a connection is given; `isJudged`: something is known of that connection. */
  add(h: HopRow, scope: Scope, isJudged: boolean): void {
    for (const selector of h.password ?? []) {
      for (const s of select(selector, scope)) {
        if (s.state !== "present") continue;
        if (!selector.includes(":url")) this.#password(s);
        else if (s.url === undefined) for (const a of s.outer?.value ?? []) this.#note(this.#urls, a);
      }
    }
    const url = h.host
      ?.split("|")
      .find((s) => s.includes(":url"))
      ?.split(":url")[0];
    if (url) for (const s of select(url, scope)) if (s.state === "present") for (const a of s.value) this.#url(a, isJudged);
  }

  #password(s: Selected): void {
    for (const a of s.value) this.#note(this.#passwords, a);
    for (let o = s.outer; o; o = o.outer)
      for (const a of o.value) if (a.kind === "object" && a.site.end > a.site.start) this.#holders.add(key(a));
  }

  #url(a: Atom, isJudged: boolean): void {
    if (isJudged) this.#used.add(place(a.site));
    if (a.kind === "input") this.#note(this.#urls, a);
  }

  #note(into: Set<string>, a: Atom): void {
    const isNothing = a.kind === "literal" && (a.value === null || a.value === "");
    if (!isNothing && a.kind !== "unknown" && a.kind !== "safe" && a.kind !== "object") into.add(key(a));
  }

  /** A text that is written here is the URL of a connection that is known. */
  isUsedUrl(site: Site): boolean {
    return this.#used.has(place(site));
  }

  /** The value is given to a client as its password. */
  isPassword(a: Atom): boolean {
    return this.#passwords.has(key(a));
  }

  /** The value is an object that holds such a password. */
  holdsPassword(a: Atom): boolean {
    return a.kind === "object" && this.#holders.has(key(a));
  }

  /** The value comes from the environment and is a client's URL, which may contain a password. */
  isUrl(a: Atom): boolean {
    return a.kind === "input" && this.#urls.has(key(a));
  }
}

function key(a: Atom): string {
  return `${a.kind} ${place(a.site)}`;
}

function place(site: Site): string {
  const { file, start, end } = locate(site);
  return `${file} ${start} ${end}`;
}
