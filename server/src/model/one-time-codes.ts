/** One-time codes that a function keeps in Redis, to be compared with later, and gives back as well. */
import { calleeValue } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import type { Atom, Effect, FunctionSummary, Value } from "../flow/values.ts";
import type { CallFact, Expression } from "../lang/facts.ts";
import { oneTimeCodes, typedCodes } from "../libraries/secret-names.ts";
import { snakeCase } from "./names.ts";
import { keptParts } from "./store-effects.ts";

const TYPED = new RegExp(`^(?:${typedCodes})$`);
const CODE = new RegExp(`(?:^|_)(?:${oneTimeCodes})(?:$|_)`);

/** True if a name says that it is a code that people type. Tokens, which are none, are made for those who get them. */
export function isOneTimeCode(name: string): boolean {
  return CODE.test(snakeCase(name));
}

/** True if a name says no more than that it is a code; kept as a secret, it is one that people type. */
export function isTypedCode(name: string): boolean {
  return TYPED.test(snakeCase(name.slice(name.lastIndexOf(".") + 1)));
}

/**
 * The name, under which the same function stores something in Redis, is that of a code; `isByKey`: the key says that a secret is kept there. Undefined for what
 * is not stored.
 */
export function namesKeptCode(name: string, isByKey: boolean | undefined): boolean {
  const last = snakeCase(name.slice(name.lastIndexOf(".") + 1));
  return isByKey !== undefined && (CODE.test(last) || (isByKey && TYPED.test(last)));
}

/** The expression is what a function of the workspace gives back of the codes that it keeps. */
export function isKeptCode(q: Query, e: Expression): boolean {
  const call = callBehind(q, e);
  const functions = call ? calleeValue(q, call).filter((a) => a.kind === "function") : [];
  return functions.some((f) => givesCode(f.fn.summary()));
}

/** The call whose result an expression is as a whole. */
function callBehind(q: Query, e: Expression): CallFact | undefined {
  if (e.kind === "call") return e;
  if (e.kind === "await" || e.kind === "cast") return callBehind(q, e.value);
  const all = e.kind === "name" ? q.definitionsAt(e.name, e) : [];
  const source = all.length === 1 ? all[0]?.source : undefined;
  if (source?.kind !== "expression" || source.path.length > 0 || source.expression.kind === "name") return undefined;
  return callBehind(q, source.expression);
}

function givesCode({ returns, does }: FunctionSummary): boolean {
  const given = returns.flatMap((a) => (a.kind === "object" ? [...a.entries.values()].flatMap((m) => m.value) : [a])).filter(isOwn);
  return given.length > 0 && does().some((done) => keepsCode(done, given));
}

/** Neither written in the source nor the caller's. */
function isOwn(a: Atom): boolean {
  return a.kind !== "literal" && a.kind !== "parameter";
}

function keepsCode(done: Effect, given: Value): boolean {
  const parts = done.role === "store" ? keptParts(done) : undefined;
  if (!parts || parts.isByName || !parts.keys.some((k) => k.value.some(namesCode))) return false;
  return parts.values.some((v) => v.value.some((a) => given.some((g) => isSame(a, g))));
}

function isSame(a: Atom, b: Atom): boolean {
  return (
    a.kind === b.kind &&
    a.site.file === b.site.file &&
    a.site.unit === b.site.unit &&
    a.site.start === b.site.start &&
    a.site.end === b.site.end
  );
}

function namesCode(key: Atom): boolean {
  if (key.kind === "text") return key.parts.some((p) => p.some(namesCode));
  return key.kind === "literal" && typeof key.value === "string" && key.value.split(/[:\s/.]/).some(isOneTimeCode);
}
