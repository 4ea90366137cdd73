/** URLs as libraries read them: parts with their exact places, also in strings that are built from pieces. */

import type { Atom, Site, Value } from "../flow/values.ts";
import type { UrlRow } from "../libraries/row.ts";
import { type Doubt, type FlatText, flatten, holeAt, siteOf, slice } from "./text.ts";

/** One part of a URL. `value` is a literal (whose `site` is the whole URL literal), or what fills the hole at that position. */
export interface UrlPart {
  readonly state: "present" | "absent" | "unknown";
  /** Why it is not known. */
  readonly doubt: Doubt;
  readonly value: Value;
  /** Exactly the part; the whole literal where escapes in the source hide the place. */
  readonly site: Site | undefined;
}

/** A URL in parts. The scheme is in lower case unless the library compares it as written. */
export interface Url {
  readonly scheme: UrlPart;
  readonly username: UrlPart;
  readonly password: UrlPart;
  readonly host: UrlPart;
  readonly port: UrlPart;
  readonly path: UrlPart;
  readonly query: ReadonlyMap<string, UrlPart>;
  /** A hole in the query may bring more parameters. */
  readonly hasOpenQuery: boolean;
}

/** A URL found in a value: `index` counts the URLs of a list in one string; equal indices are alternatives. */
export interface FoundUrl {
  readonly index: number;
  readonly url: Url;
}

const absent: UrlPart = { state: "absent", doubt: "none", value: [], site: undefined };

/**
 * Reads an atom as URL(s). Answers `absent` for what is no URL at all (numbers, digits, objects, null) and `unknown` with the
 * reason for what cannot be known.
 */
export function readUrls(atom: Atom, row: UrlRow): readonly FoundUrl[] | "absent" | { readonly unknown: Doubt } {
  switch (atom.kind) {
    case "literal":
      if (typeof atom.value !== "string" || /^\d*$/.test(atom.value)) return "absent";
      break;
    case "text":
      break;
    case "input":
      return { unknown: atom.origin === "environment" ? "environment" : "other" };
    case "object":
    case "list":
    case "regex":
    case "function":
    case "class":
    case "instance":
      return "absent";
    default:
      return { unknown: "other" };
  }
  const found: FoundUrl[] = [];
  for (const text of flatten(atom)) {
    splitText(text, row.split).forEach(([from, to], index) => {
      const url = to > from ? parse(text, from, to, row) : undefined;
      if (url && isOfSchemes(url, row.schemes)) found.push({ index, url });
    });
  }
  return found.length > 0 ? found : "absent";
}

/** False for a URL that is surely none of the library's. */
function isOfSchemes(url: Url, schemes: readonly string[] | undefined): boolean {
  const atom = url.scheme.value[0];
  return schemes === undefined || atom?.kind !== "literal" || schemes.includes(String(atom.value));
}

/** Pieces `[from, to)` between the separators, without the white space around them. */
function splitText(text: FlatText, separators: string | undefined): [number, number][] {
  const pieces: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= text.chars.length; i++) {
    if (i < text.chars.length && !(separators ?? "").includes(text.chars[i] as string)) continue;
    let to = i;
    let start = from;
    while (start < to && /\s/.test(text.chars[start] as string)) start++;
    while (to > start && /\s/.test(text.chars[to - 1] as string)) to--;
    pieces.push([start, to]);
    from = i + 1;
  }
  return pieces;
}

/** Holes are private-use characters in `chars`, so that they may stand in any part. */
const URL_SHAPE =
  /^(?:([A-Za-z\uE000-\uEFFF][\w+.\-\uE000-\uEFFF]*):)?(\/\/)?(?:([^/?#]*)@)?(\[[^\]]*\]|[^:/?#]*)(?::([^/?#]*))?([^?#]*)(?:\?([^#]*))?/d;

function parse(text: FlatText, from: number, to: number, row: UrlRow): Url {
  let source = text.chars.slice(from, to);
  let at = from;
  let prefix = "";
  if (row.bareHost && !/^[^/?#]*:?\/\//.test(source) && !source.startsWith("/")) prefix = "//";
  if (!prefix && source.startsWith("/") && !source.startsWith("//")) return { ...noUrl, path: partOf(text, from, to) };
  source = prefix + source;
  at -= prefix.length;
  if (/^[\uE000-\uEFFF]/.test(source) && !/^[\w+.\-\uE000-\uEFFF]*:/.test(source)) return wholly(holeAt(text, source));
  const m = URL_SHAPE.exec(source);
  if (!m) return noUrl;
  const part = (i: number): UrlPart => range(text, m.indices?.[i], at);
  const hasAuthority = m[2] !== undefined;
  return {
    scheme: scheme(part(1), row),
    ...(hasAuthority ? userinfo(text, m.indices?.[3], at, row) : { username: absent, password: absent }),
    host: hasAuthority ? unbracket(part(4)) : absent,
    port: hasAuthority ? part(5) : absent,
    path: part(6),
    ...query(text, m.indices?.[7], at, row),
  };
}

const noUrl: Url = {
  scheme: absent,
  username: absent,
  password: absent,
  host: absent,
  port: absent,
  path: absent,
  query: new Map(),
  hasOpenQuery: false,
};

/** A text that starts with something unknown: any part may be in there. */
function wholly(value: Value): Url {
  const part: UrlPart = { state: "unknown", doubt: doubtOf(value), value, site: value[0]?.site };
  return { scheme: part, username: part, password: part, host: part, port: part, path: part, query: new Map(), hasOpenQuery: true };
}

function range(text: FlatText, indices: readonly [number, number] | undefined, base: number): UrlPart {
  return indices === undefined || indices[1] <= indices[0] ? absent : partOf(text, base + indices[0], base + indices[1]);
}

function partOf(text: FlatText, from: number, to: number): UrlPart {
  if (to <= from) return absent;
  return { state: "present", doubt: "none", value: slice(text, from, to).map(decoded), site: siteOf(text, from, to) };
}

/** A literal with its percent escapes decoded; it loses the one-to-one offsets when there are any. */
function decoded(atom: Atom): Atom {
  if (atom.kind !== "literal" || typeof atom.value !== "string" || !atom.value.includes("%")) return atom;
  try {
    return { ...atom, value: decodeURIComponent(atom.value), contentStart: undefined };
  } catch {
    return atom;
  }
}

function scheme(part: UrlPart, row: UrlRow): UrlPart {
  if (row.caseSensitive || part.state !== "present") return part;
  return { ...part, value: part.value.map((a) => (a.kind === "literal" ? { ...a, value: String(a.value).toLowerCase() } : a)) };
}

function unbracket(part: UrlPart): UrlPart {
  return {
    ...part,
    value: part.value.map((a) => (a.kind === "literal" ? { ...a, value: String(a.value).replace(/^\[|\]$/g, "") } : a)),
  };
}

function userinfo(
  text: FlatText,
  indices: readonly [number, number] | undefined,
  base: number,
  row: UrlRow,
): { username: UrlPart; password: UrlPart } {
  if (indices === undefined) return { username: absent, password: absent };
  const from = base + indices[0];
  const to = base + indices[1];
  const colon = text.chars.indexOf(":", from);
  if (colon >= 0 && colon < to) {
    const username = row.userInUrl === "ignored" ? absent : partOf(text, from, colon);
    return { username, password: partOf(text, colon + 1, to) };
  }
  const bare = partOf(text, from, to);
  // One hole before the `@` may hold both, as in `redis://${credentials}@host`.
  if (bare.value.length > 0 && bare.value.every((a) => a.kind !== "literal" && a.kind !== "text")) {
    const hidden: UrlPart = { ...bare, state: "unknown", doubt: doubtOf(bare.value) };
    return { username: hidden, password: row.bareUser === "password" ? bare : hidden };
  }
  if (row.bareUser === "password") return { username: absent, password: bare };
  return { username: row.bareUser === "ignored" ? absent : bare, password: absent };
}

function query(
  text: FlatText,
  indices: readonly [number, number] | undefined,
  base: number,
  row: UrlRow,
): { query: ReadonlyMap<string, UrlPart>; hasOpenQuery: boolean } {
  const found = new Map<string, UrlPart>();
  let hasOpenQuery = false;
  if (indices === undefined || row.query === "ignored") return { query: found, hasOpenQuery };
  let at = base + indices[0];
  for (const pair of text.chars.slice(at, base + indices[1]).split("&")) {
    const equals = pair.indexOf("=");
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (/[\uE000-\uEFFF]/.test(name)) hasOpenQuery = true;
    else if (name !== "") found.set(name, equals < 0 ? absent : emptyOrPart(text, at + equals + 1, at + pair.length));
    at += pair.length + 1;
  }
  return { query: found, hasOpenQuery };
}

/** `?x=` is there, with an empty value, which no library reads as an option. */
function emptyOrPart(text: FlatText, from: number, to: number): UrlPart {
  return partOf(text, from, to);
}

/** Why atoms are not known: the environment alone, or anything else. */
export function doubtOf(value: Value): Doubt {
  if (value.length === 0) return "other";
  return value.every((a) => a.kind === "input" && a.origin === "environment") ? "environment" : "other";
}

/**
 * True when connecting to `host` cannot leave the machine: `localhost`, 127.0.0.0/8, `::1`, and `0.0.0.0`, which a client reads as
 * this host; also the empty host, for which libraries take localhost.
 */
export function isLoopback(host: string): boolean {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
  if (name === "" || name === "localhost" || name.endsWith(".localhost")) return true;
  if (name === "::1" || name === "::" || name === "0.0.0.0" || name === "0:0:0:0:0:0:0:1") return true;
  return /^(?:::ffff:)?127(?:\.\d{1,3}){1,3}$/.test(name);
}
