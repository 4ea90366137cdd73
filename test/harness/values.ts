/** Short ways to write flow values by hand, for tests of what is computed from them. */
import type { Atom, CallArgument, CallInfo, InputAtom, Member, Site, UnknownAtom, Value } from "../../server/src/flow/values.ts";

/** A site in the file `test`, absolute. */
export function site(start: number, end: number): Site {
  return { file: "test", unit: undefined, start, end };
}

/** What stands for a value: a literal, or atoms. */
export type Plain = string | number | boolean | null | Atom | Value | { readonly [key: string]: Plain } | readonly Plain[];

/** Strings start at `at` with a quote; everything else is one character wide. */
export function literal(value: string | number | boolean | null, at = 0, isFallback = false): Value {
  const length = typeof value === "string" ? value.length + 2 : String(value).length;
  const contentStart = typeof value === "string" ? at + 1 : undefined;
  return [{ kind: "literal", value, contentStart, isFallback, site: site(at, at + length), trail: undefined }];
}
export function unknown(name = "x"): Value {
  const atom: UnknownAtom = { kind: "unknown", origin: "other", name, site: site(0, 0), trail: undefined };
  return [atom];
}
export function input(origin: InputAtom["origin"], name = "X"): Value {
  return [{ kind: "input", origin, name, site: site(0, 0), trail: undefined }];
}
export function parameter(name: string): Value {
  return [{ kind: "parameter", fn: "test#0", index: 0, name, path: [], type: "", site: site(0, 0), trail: undefined }];
}
export function external(path: string): Value {
  return [{ kind: "external", path, receiver: undefined, call: undefined, site: site(0, 0), trail: undefined }];
}
/** A string built from parts; plain strings are its constant pieces. Constant pieces stand one after the other from `at` on. */
export function text(parts: readonly (string | Value)[], at = 0): Value {
  let next = at + 1;
  const values = parts.map((p): Value => {
    if (typeof p !== "string") {
      next += 4;
      return p;
    }
    const start = next;
    next += p.length;
    return [{ kind: "literal", value: p, contentStart: start, isFallback: false, site: site(start, next), trail: undefined }];
  });
  return [{ kind: "text", parts: values, site: site(at, next + 1), trail: undefined }];
}
export function list(items: readonly Plain[], isOpen = false): Value {
  return [{ kind: "list", items: items.map(value), isOpen, site: site(0, 0), trail: undefined }];
}
export function object(entries: { readonly [key: string]: Plain }, isOpen = false): Value {
  const members = new Map<string, Member>(Object.entries(entries).map(([k, v]) => [k, { value: value(v), entry: site(0, 0) }]));
  return [{ kind: "object", entries: members, isOpen, site: site(0, 0), trail: undefined }];
}
/** A function that gives this back. */
export function returning(plain: Plain): Value {
  const fn = { summary: () => ({ returns: value(plain) }) } as unknown as Extract<Atom, { kind: "function" }>["fn"];
  return [{ kind: "function", fn, self: undefined, site: site(0, 0), trail: undefined }];
}
/** A function that gives nothing back. */
export function silent(): Value {
  const fn = { summary: () => ({ returns: [] }) } as unknown as Extract<Atom, { kind: "function" }>["fn"];
  return [{ kind: "function", fn, self: undefined, site: site(0, 0), trail: undefined }];
}
/** Alternatives. */
export function either(...values: readonly Plain[]): Value {
  return values.flatMap(value);
}

/** A value from how one would write it: literals, lists, objects; atoms and values stay. */
export function value(plain: Plain): Value {
  if (plain === null || typeof plain !== "object") return literal(plain);
  if (Array.isArray(plain)) {
    const items = plain as readonly Plain[];
    return items.length > 0 && items.every(isAtom) ? (items as Value) : list(items);
  }
  return isAtom(plain as Plain) ? [plain as Atom] : object(plain as { readonly [key: string]: Plain });
}
function isAtom(x: Plain): boolean {
  return typeof x === "object" && x !== null && "kind" in x && "site" in x && "trail" in x;
}

/** A call with evaluated arguments. `open` adds a spread of unknown content. */
export function call(
  positional: readonly Plain[] = [],
  named: { readonly [key: string]: Plain } = {},
  open: { readonly list?: boolean; readonly mapping?: boolean } = {},
): CallInfo {
  const argument = (plain: Plain, at: number): CallArgument => {
    const v = value(plain);
    return { value: v, site: v[0]?.site ?? site(at, at), whole: site(at, at + 1) };
  };
  return {
    site: site(0, 100),
    calleeSite: site(0, 5),
    argsSite: site(6, 99),
    isNew: false,
    positional: positional.map(argument),
    named: new Map(Object.entries(named).map(([k, v], i) => [k, argument(v, 50 + i)])),
    hasOpenList: open.list ?? false,
    hasOpenMapping: open.mapping ?? false,
  };
}
