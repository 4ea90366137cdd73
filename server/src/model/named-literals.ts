/**
 * Literals whose own names say what they are, wherever they are used: `REDIS_PASSWORD = "…"`, `redis: { password: "…" }`,
 * `getenv("REDIS_PASSWORD", "…")`, `SESSION_URL = "redis://…"`. Their users often stand in other files.
 */
import { basePaths } from "../flow/decorators.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Atom, LiteralAtom, Site, Value } from "../flow/values.ts";
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact, FunctionFact, LogicalFact, ObjectFact, StringFact, Unit } from "../lang/facts.ts";
import { namedPasswords } from "../libraries/secret-names.ts";
import type { Credential } from "./concepts.ts";
import { contentOf, credential, literalIn } from "./literals.ts";
import { snakeCase, stemOf } from "./names.ts";

const URL_START = new RegExp(namedPasswords.url);
const URL_NAME = new RegExp(namedPasswords.urlName);
const PASSWORD_NAME = new RegExp(namedPasswords.password);
const REDIS_NAME = new RegExp(namedPasswords.redis);
const EXAMPLE_NAME = new RegExp(namedPasswords.example);
const NO_PASSWORD = new RegExp(namedPasswords.value);
const NEIGHBOURS = new Set<string>(namedPasswords.neighbours);
/** Calls that hand on what they are given, or make it the default of what has the name. */
const WRAPPERS = /^(?:SecretStr|Field|str|String|RedisDsn|default|setting|url)$/;

/** What the names in a file say. */
export interface NamedLiterals {
  readonly credentials: readonly Credential[];
  /** URLs for Redis that are given a name, with the environment value that they are the fallback of. */
  readonly urls: readonly { readonly value: Value; readonly site: Site }[];
}

/** All such literals in some units of a file. */
export function namedLiterals(q: Query, units: readonly Unit[]): NamedLiterals {
  const credentials: Credential[] = [];
  const urls: NamedLiterals["urls"][number][] = [];
  const stem = stemOf(q.model.file);
  for (const unit of units) {
    for (const fact of q.kept(unit, "named literals", () => candidates(unit, q.index(unit).strings, stem))) {
      if (URL_START.test(fact.value)) urls.push(...namedUrl(q, fact));
      else credentials.push(namedPassword(q, fact));
    }
  }
  return { credentials, urls };
}

/** URLs and named passwords among the strings of a unit: what its own text says. */
function candidates(unit: Unit, strings: readonly StringFact[], stem: string): readonly StringFact[] {
  if (!/redis|valkey|pass|pwd|auth/i.test(unit.text)) return [];
  return strings.filter((s) => URL_START.test(s.value) || isNamedPassword(s, stem));
}

/** True when the analysis of the literal's own file reports it, so that its users need not. */
export function isNamedAtHome(atom: LiteralAtom): boolean {
  const fact = atom.site.unit && stringAt(atom.site.unit, atom.site);
  if (!fact) return false;
  return URL_START.test(fact.value) ? isNamedUrl(fact) : isNamedPassword(fact, stemOf(atom.site.file));
}

function stringAt(unit: Unit, site: Site): StringFact | undefined {
  let found: StringFact | undefined;
  const visit = (fact: Fact): void => {
    if (fact.kind === "string" && fact.start === site.start) found = fact;
    else if (fact.start <= site.start && fact.end >= site.end) forEachChild(fact, visit);
  };
  unit.body.forEach(visit);
  return found;
}

function namedPassword(q: Query, fact: StringFact): Credential {
  const [own] = q.value(fact);
  const isFallback = namesOf(fact)?.isFallback ?? false;
  const atom: LiteralAtom = { ...((own && literalIn(own)) as LiteralAtom), isFallback };
  return credential("Redis", atom, contentOf(atom), false);
}

function isNamedPassword(fact: StringFact, stem: string): boolean {
  if (!isUsable(fact.value) || fact.parent?.kind === "template") return false;
  const named = namesOf(fact);
  return named !== undefined && !named.isHanded && !named.names.some((n) => EXAMPLE_NAME.test(n)) && saysPassword(named, stem, fact.value);
}

/** Rules out what cannot be a password, and what only talks about one. */
function isUsable(value: string): boolean {
  return value.trim() !== "" && value.length <= 200 && !NO_PASSWORD.test(value);
}

function saysPassword(named: Named, stem: string, value: string): boolean {
  const names = named.names.filter((n) => n !== "default");
  // What is read from the environment has two names: `pw = getenv("REDIS_PASSWORD", "…")`.
  const at = names.slice(0, named.isFallback ? 2 : 1).findIndex((n) => PASSWORD_NAME.test(n));
  const own = names[at];
  // `REDIS_PASSWORD = "REDIS_PASSWORD"` names a variable; it holds no password.
  if (own === undefined || snakeCase(value) === own) return false;
  // `pw = settings.read("Redis", "Password")`: the section and the option that is read.
  if (named.isFallback && at > 0 && PASSWORD_NAME.test(snakeCase(value))) return false;
  if (REDIS_NAME.test(own) || names.slice(at + 1).some((n) => REDIS_NAME.test(n))) return true;
  const { object } = named;
  return REDIS_NAME.test(stem) && object?.entries.some((e) => e.key !== undefined && NEIGHBOURS.has(snakeCase(e.key))) === true;
}

function namedUrl(q: Query, fact: StringFact): NamedLiterals["urls"] {
  if (!isNamedUrl(fact)) return [];
  const whole = wholeText(fact);
  const fallback = fallbackAround(whole);
  const value = q.value(fallback ?? whole);
  const isRead = fallback ? value.some((a) => a.kind === "literal" || a.kind === "text") : !isInEnvironmentClass(q, whole);
  // A look-up that no row knows has a fallback all the same.
  const unknown: Atom = { kind: "input", site: q.site(whole), trail: undefined, origin: "environment", name: "" };
  return [{ value: isRead ? value : [unknown, ...q.value(whole)], site: q.site(whole) }];
}

function isNamedUrl(fact: StringFact): boolean {
  if (fact.value.includes(" ")) return false;
  const named = namesOf(wholeText(fact));
  if (!named || named.names.some((n) => EXAMPLE_NAME.test(n))) return false;
  // What a call is given is judged by its row; others must say more than that it is a URL.
  return named.names.some((n) => URL_NAME.test(n) && (!named.isArgument || REDIS_NAME.test(n) || /broker|result_backend/.test(n)));
}

/** It is, or is in, a field of a class whose fields are read from the environment. */
function isInEnvironmentClass(q: Query, e: Expression): boolean {
  for (let f = e.parent; f && f.kind !== "function"; f = f.parent)
    if (f.kind === "class") return basePaths(q.cls(f).bases).some((path) => q.semantics.isEnvironmentClass(path, q.language));
  return false;
}

/** The expression that builds the text which a string starts. */
function wholeText(fact: StringFact): Expression {
  let whole: Expression = fact;
  for (let f = fact.parent; f; f = f.parent) {
    if (f.kind === "template" && f.parts[0] === whole) whole = f;
    else if (f.kind === "binary" && /^[+%]$/.test(f.operator) && f.left === whole) whole = f;
    else if (f.kind === "member" && f.property === "format" && f.object === whole) whole = f;
    else if (f.kind === "call" && f.callee === whole && whole.kind === "member") whole = f;
    else break;
  }
  return whole;
}

/** The environment look-up that has the literal as its fallback. */
function fallbackAround(e: Expression): Expression | undefined {
  let child: Fact = e;
  for (let f = e.parent; f; child = f, f = f.parent) {
    if (f.kind === "call" || f.kind === "logical") return variableOf(f, child) === undefined ? undefined : f;
    if (f.kind !== "cast" && f.kind !== "conditional") return undefined;
  }
  return undefined;
}

interface Named {
  /** Names that the literal is given, innermost first, in snake case. */
  readonly names: readonly string[];
  /** The innermost object around it. */
  readonly object: ObjectFact | undefined;
  readonly isFallback: boolean;
  /** It is an argument, or inside one. */
  readonly isArgument: boolean;
  /** It is an argument without a name of its own: what the call makes of it has the names. */
  readonly isHanded: boolean;
}

/** What an expression is called; undefined when it is not simply a value that is given a name. */
function namesOf(e: Expression): Named | undefined {
  const names: string[] = [];
  let object: ObjectFact | undefined;
  let isFallback = false;
  let isArgument = false;
  let isHanded = false;
  let child: Fact = e;
  for (let f: Fact | undefined = e.parent; f; child = f, f = f.parent) {
    const variable = f.kind === "call" || f.kind === "logical" ? variableOf(f, child) : undefined;
    if (variable !== undefined) {
      names.push(snakeCase(variable));
      isFallback = true;
      continue;
    }
    if (f.kind === "object") object ??= f;
    const more = namesIn(f, child);
    if (more === "through") continue;
    names.push(...more.map(snakeCase));
    if (isDict(f)) continue;
    if (f.kind === "call") {
      isArgument = true;
      isHanded ||= names.length === 0;
    }
    if (f.kind !== "object" && !(f.kind === "call" && names.every((n) => n === "default"))) break;
  }
  return names.length > 0 ? { names, object, isFallback, isArgument, isHanded } : undefined;
}

/** `dict(broker_url="…")` is an object. */
function isDict(f: Fact): boolean {
  return f.kind === "call" && f.callee.kind === "name" && f.callee.name === "dict";
}

/** The names that `outer` gives to `child`; `through` when it only hands on the value. */
function namesIn(outer: Fact, child: Fact): readonly string[] | "through" {
  switch (outer.kind) {
    case "object":
      return [outer.entries.find((x) => x.value === child)?.key ?? ""];
    case "assign":
    case "assignExpression": {
      const targets = outer.kind === "assign" ? outer.targets : [outer.target];
      return targets.flatMap((t): readonly string[] => [...(pathOf(t as Expression) ?? [])].reverse());
    }
    case "class":
      return [outer.members.find((m) => m.value === child)?.name ?? "", outer.name ?? ""];
    case "call": {
      const argument = outer.args.find((a) => a.value === child);
      if (argument && WRAPPERS.test(pathOf(outer.callee)?.at(-1) ?? (outer.callee.kind === "member" ? outer.callee.property : "")))
        return "through";
      return argument?.name ? [argument.name] : [];
    }
    case "return":
      return [outer.unit.owner ? nameOfFunction(outer.unit.owner) : ""];
    case "cast":
    case "conditional":
    case "logical":
      return "through";
    default:
      return [];
  }
}

/** Its own name, or that of the variable or member that holds it. */
function nameOfFunction(fn: FunctionFact): string {
  const { name, parent } = fn;
  if (name !== undefined || !parent || parent.kind === "call" || parent.kind === "return") return name ?? "";
  const around = namesIn(parent, fn);
  return around === "through" ? "" : (around[0] ?? "");
}

/** The environment variable whose look-up has `child` as its fallback, as far as syntax tells. */
function variableOf(f: CallFact | LogicalFact, child: Fact): string | undefined {
  if (f.kind === "logical") return f.right === child && f.operator !== "and" ? variableIn(f.left) : undefined;
  const [first] = f.args;
  const isFallback = f.args.some((a, i) => i > 0 && a.value === child && (a.name === undefined || a.name === "default"));
  return isFallback && first?.value.kind === "string" && /^[A-Za-z]\w*$/.test(first.value.value) ? first.value.value : undefined;
}

function variableIn(e: Expression): string | undefined {
  switch (e.kind) {
    case "call":
      return e.args[0]?.value.kind === "string" ? e.args[0].value.value : undefined;
    case "index":
      return e.index?.kind === "string" ? e.index.value : undefined;
    case "member":
      return /^[A-Z][A-Z0-9_]+$/.test(e.property) ? e.property : undefined;
    case "logical":
      return variableIn(e.right);
    default:
      return undefined;
  }
}
