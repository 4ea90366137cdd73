/** Options of a client that a function is given as a whole: `Redis(**options)`, `new Redis(options)`, `new Redis({ ...options })`. */
import type { Atom, CallArgument, CallInfo, ParameterAtom, Site, Value } from "../flow/values.ts";

/** How selectors name a password among keyword options, and among those of an object. */
const KEYWORD = /(?:^|\|)(\w+)=(?=\||$)/g;
const MEMBER = /(?:^|\|)\$?\w+\.(\w+)(?=\||$)/g;

/** Passwords among options that callers bring, by the names that a row's selectors have for them. */
export function callerPasswords(info: CallInfo, selectors: readonly string[]): readonly { readonly value: Value; readonly site: Site }[] {
  const keywords = info.openMapping ? passwordsIn(info.openMapping, KEYWORD, selectors) : [];
  return [...keywords, ...info.positional.flatMap((argument) => passwordsIn(argument, MEMBER, selectors))];
}

function passwordsIn({ value, site }: CallArgument, named: RegExp, selectors: readonly string[]) {
  const given = value.flatMap(fromCaller);
  const names = new Set(given.length === 0 ? [] : selectors.flatMap((s) => [...s.matchAll(named)].map((m) => m[1] as string)));
  return [...names].flatMap((name) => {
    const own = given.filter(({ fixed }) => !fixed?.has(name)).map(({ options }) => ({ ...options, path: [...options.path, name] }));
    return own.length > 0 ? [{ value: own, site }] : [];
  });
}

interface FromCaller {
  readonly options: ParameterAtom;
  /** Options that are written after them. */
  readonly fixed: ReadonlySet<string> | undefined;
}

function fromCaller(a: Atom): readonly FromCaller[] {
  if (a.kind === "parameter") return [{ options: a, fixed: undefined }];
  if (a.kind !== "object" || !a.given) return [];
  const { value, fixed } = a.given;
  return value.flatMap((options) => (options.kind === "parameter" ? [{ options, fixed }] : []));
}
