/** What a file gives to Redis clients as password, as URL, and as options that hold them: the same values must not be logged. */
import { type Atom, locate, type Site } from "../flow/values.ts";
import type { HopRow } from "../libraries/row.ts";
import { type Scope, type Selected, select } from "./select.ts";

/** A place in a file; offsets are absolute. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Noted {
  readonly kind: string;
  readonly place: Place;
}

/** Values by where they are born. */
class Born {
  readonly #noted = new Map<string, Noted>();

  add(kind: string, site: Site): void {
    const place = locate(site);
    this.#noted.set(textOf(kind, place), { kind, place });
  }

  has(kind: string, site: Site): boolean {
    return this.#noted.size > 0 && this.#noted.has(textOf(kind, locate(site)));
  }

  moved(move: (place: Place) => Place): Born {
    const now = new Born();
    for (const { kind, place } of this.#noted.values()) {
      const there = move(place);
      now.#noted.set(textOf(kind, there), { kind, place: there });
    }
    return now;
  }

  isSameAs(before: Born, moved: (place: Place) => Place): boolean {
    const all = [...before.#noted.values()];
    return all.length === this.#noted.size && all.every((n) => this.#noted.has(textOf(n.kind, moved(n.place))));
  }
}

function textOf(kind: string, { file, start, end }: Place): string {
  return `${kind} ${file} ${start} ${end}`;
}

/** Remembers values by where they are born. */
export class KnownSecrets {
  #passwords = new Born();
  #holders = new Born();
  #urls = new Born();
  #used = new Born();

  /** Notes what one hop of a connection is given; `isJudged`: something is known of that connection. */
  add(h: HopRow, scope: Scope, isJudged: boolean): void {
    for (const selector of h.password ?? []) {
      for (const s of select(selector, scope)) {
        if (s.state !== "present") continue;
        if (!selector.includes(":url")) this.#password(s);
        else if (s.url === undefined) for (const a of s.outer?.value ?? []) note(this.#urls, a);
      }
    }
    const url = h.host
      ?.split("|")
      .find((s) => s.includes(":url"))
      ?.split(":url")[0];
    if (url) for (const s of select(url, scope)) if (s.state === "present") for (const a of s.value) this.#url(a, isJudged);
  }

  #password(s: Selected): void {
    for (const a of s.value) note(this.#passwords, a);
    for (let o = s.outer; o; o = o.outer)
      for (const a of o.value) if (a.kind === "object" && a.site.end > a.site.start) this.#holders.add(a.kind, a.site);
  }

  #url(a: Atom, isJudged: boolean): void {
    if (isJudged) this.#used.add("", a.site);
    if (a.kind === "input") note(this.#urls, a);
  }

  /** The same for a version of the file in which places have moved. */
  moved(move: (place: Place) => Place): KnownSecrets {
    const now = new KnownSecrets();
    now.#passwords = this.#passwords.moved(move);
    now.#holders = this.#holders.moved(move);
    now.#urls = this.#urls.moved(move);
    now.#used = this.#used.moved(move);
    return now;
  }

  /** True when the version before knew the same; `moved` tells where a place of that version is in this one. */
  isSameAs(before: KnownSecrets, moved: (place: Place) => Place): boolean {
    return (
      this.#passwords.isSameAs(before.#passwords, moved) &&
      this.#holders.isSameAs(before.#holders, moved) &&
      this.#urls.isSameAs(before.#urls, moved) &&
      this.#used.isSameAs(before.#used, moved)
    );
  }

  /** A text that is written here is the URL of a connection that is known. */
  isUsedUrl(site: Site): boolean {
    return this.#used.has("", site);
  }

  /** The value is given to a client as its password. */
  isPassword(a: Atom): boolean {
    return this.#passwords.has(kindOf(a), a.site);
  }

  /** The value is an object that holds such a password. */
  holdsPassword(a: Atom): boolean {
    return a.kind === "object" && this.#holders.has(a.kind, a.site);
  }

  /** The value comes from the environment and is a client's URL, which may contain a password. */
  isUrl(a: Atom): boolean {
    return a.kind === "input" && this.#urls.has(kindOf(a), a.site);
  }
}

function note(into: Born, a: Atom): void {
  const isNothing = a.kind === "literal" && (a.value === null || a.value === "");
  if (!isNothing && a.kind !== "unknown" && a.kind !== "safe" && a.kind !== "object") into.add(kindOf(a), a.site);
}

/** Variables that are read in one place, such as the fields of a settings class, differ by their names. */
function kindOf(a: Atom): string {
  return a.kind === "input" ? `${a.kind} ${a.name}` : a.kind;
}
