/** Which of the values that a command keeps are secrets as they are. */
import { calledName, constantText } from "../flow/atoms.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Atom, Site, Trail, Value } from "../flow/values.ts";
import type { Expression } from "../lang/facts.ts";
import { makers, plainValues, protectors, publicHolders, typedCodes } from "../libraries/secret-names.ts";
import type { Certainty } from "./finding.ts";
import type { KeyNames } from "./key-names.ts";
import { type Leaf, shownLeaves } from "./leaves.ts";
import { type SecretNames, snakeCase } from "./names.ts";

interface Tools {
  readonly q: { readonly language: "python" | "typescript"; value(e: Expression): Value; site(e: Expression): Site };
  readonly names: SecretNames;
}

/** A secret among what is kept. */
export interface SecretValue {
  readonly site: Site;
  readonly name: string;
  readonly isPassword: boolean;
  readonly certainty: Certainty;
  readonly trail: Trail | undefined;
}

/** One value of a command. */
export interface KeptValue {
  readonly expression: Expression;
  readonly value: Value;
  readonly field: Value | undefined;
  readonly key: KeyNames;
  /** It is only stored where nothing is yet, as those do that take a lock. */
  readonly isClaim: boolean;
}

/** How deep values are looked into: those of a loop may be made of themselves. */
const DEEPEST = 5;

const PLAIN = new RegExp(plainValues);
const PROTECTORS = new RegExp(protectors, "i");
const CONTENT = /^(?:data|value|text|raw|content|plain|string)$/;
const PROTECTED_WORD = /hash|encrypt|digest|cipher|masked|redact|fingerprint/i;
/** Secrets that may be numbers. */
const CODE = /code|otp|pin|2fa|mfa/i;
const TYPED_CODE = new RegExp(`^(?:${typedCodes})$`);
const API_KEY = /^(?:client_)?(?:api_?key|api_?token)$/;
const PUBLIC_HOLDER = new RegExp(`^(?:${publicHolders})$`);
const MAKER = /^(?:generate|create|make|new|sign|issue|build|random|gen|get|encode)_/;

/** The secrets that a value holds. */
export function secretsIn(tools: Tools, kept: KeptValue): readonly SecretValue[] {
  if (isProtected(kept.value)) return [];
  const leaves = shownLeaves(kept.expression, tools.q.language);
  const field = (kept.field && constantText(kept.field)) ?? "";
  return leaves.flatMap((leaf) => secretAt(tools, leaf.label === undefined ? { ...leaf, label: field } : leaf, kept, leaves.length === 1));
}

function secretAt(tools: Tools, leaf: Leaf, { key, value, isClaim }: KeptValue, isAlone: boolean): readonly SecretValue[] {
  const own = tools.q.value(leaf.expression);
  if (isTrivial(own) || isProtected(own) || (isClaim && own.every((a) => a.kind === "safe"))) return [];
  const word = wordOf(leaf.expression);
  const label = leaf.label ?? "";
  if (PROTECTED_WORD.test(word)) return [];
  if (own.every(isCount) && own.length > 0 && !CODE.test(word) && !CODE.test(key.name)) return [];
  const isPlain = PLAIN.test(snakeCase(word));
  const made = (name: string): readonly SecretValue[] => [secret(tools.q.site(leaf.expression), name, own)];
  if (isSecretWord(tools, leaf.expression, word))
    return made(word).map((found) =>
      isPlain || isOfPublicHolder(leaf.expression, word) ? { ...found, certainty: unsure(found.certainty) } : found,
    );
  if (label && tools.names.isSecret(label) && !isPlain) return made(label);
  if (key.isOfContact && TYPED_CODE.test(snakeCase(word)) && own.length > 0 && own.every(isMadeHere)) return made(word);
  const variable = own.find((a) => a.kind === "input" && a.origin === "environment" && tools.names.isSecret(a.name));
  if (variable && !isPlain) return made("name" in variable ? variable.name : word);
  const members = own.flatMap((a) => (a.kind === "object" ? [...a.entries] : []));
  if (members.length > 0) {
    const found = members.filter(([name, m]) => tools.names.isSecret(name) && !isTrivial(m.value) && !isProtected(m.value));
    return found.flatMap(([name, m]) => [secret(tools.q.site(leaf.expression), name, m.value)]).slice(0, 1);
  }
  if (own.some((a) => a.kind === "external" && makers.includes(a.path))) return made(word || "token");
  if (isNumber(own) && !CODE.test(key.name)) return [];
  const isNamedByKey = key.isSecret && !key.holdsSecret && isAlone && !isPlain && !label && !isStructure(own) && !isStructure(value);
  return isNamedByKey ? made(key.name) : [];
}

function secret(site: Site, name: string, value: Value): SecretValue {
  const isParameter = value.some(
    (a) => a.kind === "parameter" || (a.kind === "text" && a.parts.some((p) => p.some((x) => x.kind === "parameter"))),
  );
  return {
    site,
    name,
    // A token for setting a new password is long and random, as tokens are.
    isPassword: /pass|pwd/i.test(name) && !/token|code|otp/i.test(name),
    certainty: value.length > 0 && value.every(isRecord) ? "possible" : isParameter ? "parameter" : "certain",
    trail: value.find((a) => a.trail)?.trail,
  };
}

/** Random, and nothing that somebody sent. Of a number only the source says so. */
function isMadeHere(a: Atom): boolean {
  if (a.kind === "text") return a.parts.every((p) => p.every((x) => x.kind === "literal" || isMadeHere(x)));
  if (a.kind !== "safe") return false;
  const { unit, start, end } = a.site;
  return a.why === "generated" || (a.why === "number" && /rand|generat/i.test(unit?.text.slice(start, end) ?? ""));
}

/** A number that was not drawn, or the time, whatever it is called: `` token = `${Date.now()}` ``. */
function isCount(a: Atom): boolean {
  if (a.kind === "text")
    return a.parts.some((p) => p.some(isCount)) && a.parts.every((p) => p.every((x) => x.kind === "literal" || isCount(x)));
  return a.kind === "safe" && (a.why === "number" || a.why === "time") && !isMadeHere(a);
}

function unsure(certainty: Certainty): Certainty {
  return certainty === "certain" ? "possible" : certainty;
}

/** `environment.api_key`: many programs give each of their projects a key that its clients publish. */
function isOfPublicHolder(e: Expression, word: string): boolean {
  return API_KEY.test(snakeCase(word)) && PUBLIC_HOLDER.test(snakeCase(pathOf(e)?.at(-2) ?? ""));
}

/** Something of a declared type that is no text (`apiKey: ApiKey`): a record about the secret, which may hold it. */
function isRecord(a: Atom): boolean {
  return (
    a.kind === "external" && a.call === undefined && /\.[A-Z]\w*\(\)$/.test(a.path) && !/(?:Str|String|Bytes|Buffer)\(\)$/.test(a.path)
  );
}

/** Some alternative of `part` is kept: as it is, inside a text or an object, or made into something by a call. */
export function isMadeOf(whole: Value, part: Value, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const isPart = (a: Atom): boolean => part.some((p) => isSame(p, a));
  return whole.some((a) => isPart(a) || innerValues(a).some((v) => isMadeOf(v, part, depth + 1)));
}

/** Members of one object are born at one place, and told apart by their names. */
function isSame(a: Atom, b: Atom): boolean {
  const isThere = a.kind === b.kind && a.site.start === b.site.start && a.site.unit === b.site.unit && a.site.file === b.site.file;
  if (!isThere) return false;
  if (a.kind === "external" && b.kind === "external") return a.path === b.path;
  return "name" in a && "name" in b ? a.name === b.name : true;
}

function innerValues(a: Atom): readonly Value[] {
  if (a.kind === "text") return a.parts;
  if (a.kind === "list") return a.items;
  if (a.kind === "object") return [...a.entries.values()].map((m) => m.value);
  return a.kind === "external" && a.call ? a.call.positional.map((x) => x.value) : [];
}

/** The value is a parameter of the function, and its name says that it is a secret. */
export function secretParameter(tools: Tools, value: Value, fn: string, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const isInside = (v: Value): boolean => secretParameter(tools, v, fn, depth + 1);
  return value.some((a) => {
    if (a.kind === "parameter") return a.fn === fn && tools.names.isSecret(a.path.at(-1) ?? a.name);
    if (a.kind === "text") return a.parts.some(isInside);
    if (a.kind === "object") return [...a.entries].some(([name, m]) => tools.names.isSecret(name) || isInside(m.value));
    return a.kind === "external" && !!a.call && a.call.positional.some((x) => isInside(x.value));
  });
}

/** Names of constants say what there is not, or which kind there is. */
function isSecretWord(tools: Tools, e: Expression, word: string): boolean {
  if (word === "" || /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(word) || !tools.names.isSecret(word)) return false;
  return e.kind !== "call" || MAKER.test(snakeCase(word)) || word.toLowerCase() === snakeCase(word);
}

/** The last name that says something: of `form.token.data` and `token.value` it is `token`. */
function wordOf(e: Expression): string {
  if (e.kind === "call") return calledName(e);
  const path = pathOf(e) ?? [];
  return (path.length > 1 && CONTENT.test(path.at(-1) ?? "") ? path.at(-2) : path.at(-1)) ?? "";
}

/** Constants, flags, times: nothing to steal. */
function isTrivial(value: Value): boolean {
  return (
    value.length > 0 &&
    value.every(
      (a) =>
        a.kind === "literal" ||
        a.kind === "regex" ||
        a.kind === "function" ||
        a.kind === "class" ||
        (a.kind === "safe" && /^(?:boolean|time|enum|hash|redacted)$/.test(a.why)),
    )
  );
}

function isNumber(value: Value): boolean {
  return value.length > 0 && value.every((a) => a.kind === "safe" && a.why === "number");
}

function isStructure(value: Value): boolean {
  return value.some((a) => a.kind === "object" || a.kind === "list" || a.kind === "instance");
}

/** Some alternative went through a hash or a cipher. */
export function isProtected(value: Value, depth = 0): boolean {
  return value.some((a) => isProtectedAtom(a, depth));
}

function isProtectedAtom(a: Atom, depth: number): boolean {
  if (a.kind === "safe") return a.why === "hash" || a.why === "redacted";
  if (a.kind === "text") return depth < 3 && a.parts.some((p) => isProtected(p, depth + 1));
  if (a.kind === "external") return a.path.endsWith(")") && (PROTECTORS.test(a.path) || argumentsProtected(a.call?.positional, depth));
  return a.kind === "unknown" && a.origin === "call" && PROTECTORS.test(a.name);
}

function argumentsProtected(args: readonly { readonly value: Value }[] | undefined, depth: number): boolean {
  return depth < 3 && (args?.some((a) => isProtected(a.value, depth + 1)) ?? false);
}
