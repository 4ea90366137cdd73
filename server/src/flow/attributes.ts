/**
 * What programs hang on the objects of a web framework in one place and read in another: `req.cache`, `res.locals.client`, `app.locals.store`,
 * `app.set("store", client)`, `fastify.decorate("cache", client)`.
 */
import type { CallFact, Expression } from "../lang/facts.ts";
import { type MemberWrite, pathOf } from "./scopes.ts";

/** How the objects are named where functions get them; the first part of a name says which of the objects it is. */
const REQUEST = "_?(?:req|request|ctx|context|c)";
const RESPONSE = "_?(?:res|response)";
const APPLICATION = "app|application|fastify|server|instance";
const ROOT = `(?:${REQUEST}|${RESPONSE}|${APPLICATION})`;
const KINDS = [
  { kind: "request", name: new RegExp(`^${REQUEST}$`) },
  { kind: "response", name: new RegExp(`^${RESPONSE}$`) },
  { kind: "application", name: new RegExp(`^(?:${APPLICATION})$`) },
] as const;

/** Where something is hung, however the object is reached: of a request, its response and its application. */
export type AttributeKey = string;

/** The object that a name in the source means, if it is one of these. */
export function objectNamed(root: string): (typeof KINDS)[number]["kind"] | undefined {
  return KINDS.find((k) => k.name.test(root))?.kind;
}

/** The step of a path that asks an object for what it keeps under a name: `get("store")`. */
export function askedFor(name: string): string {
  return `get(${name})`;
}

/** The place that a path from one of the objects means; undefined when programs hang nothing of their own there. */
export function attributeKey(object: string, path: readonly string[]): AttributeKey | undefined {
  const [first = "", ...rest] = path;
  if (object !== "application" && APPLICATIONS.has(first)) return attributeKey("application", rest);
  if (object === "request" && first === "res") return attributeKey("response", rest);
  if (object === "response" && first === "req") return attributeKey("request", rest);
  // What is in the context of Koa's application is in that of each request.
  if (object === "application" && first === "context") return attributeKey("request", rest);
  // Hono has two ways to ask for the same.
  if (object === "request" && first === "var") return attributeKey("request", rest.map(askedFor));
  const depth = HOLDERS.has(first) ? 2 : 1;
  return path.length !== depth || (object === "response" && depth === 1) ? undefined : `${object}.${path.join(".")}`;
}

/** Where a request has its application. */
const APPLICATIONS = new Set(["app", "server"]);
/** Objects that are there for what programs hang on them. */
const HOLDERS = new Set(["locals", "state"]);

/** The places that an assignment, or `Object.assign`, writes, by the names that it is written with, and what it writes. */
export function attributesWritten(write: MemberWrite): readonly (readonly [AttributeKey, Expression])[] {
  const object = objectNamed(write.root);
  if (!object) return [];
  const written: readonly (readonly [readonly string[], Expression])[] =
    write.form === "set" ? [[write.path, write.value]] : write.form === "merge" ? entriesOf(write) : [];
  return written.flatMap(([path, value]) => withKey(attributeKey(object, path), value));
}

function entriesOf({ path, value }: MemberWrite): readonly (readonly [readonly string[], Expression])[] {
  if (value.kind !== "object") return [];
  return value.entries.flatMap((e) => (typeof e.key === "string" && e.value ? [[[...path, e.key], e.value] as const] : []));
}

/** The place that `app.set("store", client)` and the like write, and what they write. */
export function attributeSet(call: CallFact): readonly (readonly [AttributeKey, Expression])[] {
  const [name, value] = call.args.map((a) => a.value);
  if (call.callee.kind !== "member" || name?.kind !== "string" || !value) return [];
  const [root = "", ...path] = pathOf(call.callee.object) ?? [];
  const object = objectNamed(root);
  return object ? withKey(setterKey(object, path, call.callee.property, name.value), value) : [];
}

function setterKey(object: string, path: readonly string[], method: string, name: string): AttributeKey | undefined {
  if (method === "set") return attributeKey(object, [...path, askedFor(name)]);
  if (method === "decorate") return attributeKey(object, [...path, name]);
  return method === "decorateRequest" ? attributeKey("request", [name]) : undefined;
}

function withKey(key: AttributeKey | undefined, value: Expression): readonly (readonly [AttributeKey, Expression])[] {
  return key === undefined ? [] : [[key, value]];
}

/** The key of the places where instances of a class of this name are made, which are looked for in the same way. */
export function makingOf(className: string): AttributeKey {
  return `new ${className}`;
}

/** The same for where a class of this name is declared. */
export function declaringOf(className: string): AttributeKey {
  return `class ${className}`;
}

/** The class that an object of this name is one of, if anything says so: `instance` is an `Instance`. */
export function classCalled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const MADE = /\bnew\s+(?:\w+\.)*(?!(?:Error|Date|Map|Set|WeakMap|Promise|RegExp|URL|Array)\b)(\w+)\s*\(/g;
const UNTYPED = /\bconstructor\s*\(\s*\w[\w\s,=]*\)/;
const CLASS = /\bclass\s+([A-Z]\w*)/g;
const MEMBER = /(?<![\w.])([a-z]\w{2,})\.\w+\.\w+\(/g;
const WRITTEN = new RegExp(
  `(?<![\\w.])(?:\\((${ROOT}) as [^()]{1,60}\\)|(${ROOT}))((?:\\.\\w+){1,4})\\s*=(?![=>])(?!\\s*(?:null|undefined)\\b)`,
  "g",
);
const READ = new RegExp(`(?<![\\w.])(?:\\((${ROOT}) as [^()]{1,60}\\)|(${ROOT}))((?:\\??\\.\\w+){1,4})`, "g");
const TAKEN = new RegExp(`\\{([^{}]{1,300})\\}\\s*=\\s*(${ROOT})((?:\\.\\w+){0,2})(?![\\w.([])`, "g");
const ASSIGNED = new RegExp(`\\bObject\\.assign\\(\\s*(${ROOT})((?:\\.\\w+){0,2})\\s*,\\s*\\{([^{}]{1,300})\\}`, "g");
const SET = new RegExp(`(?<![\\w.])(${ROOT})((?:\\.\\w+)?)\\.(set|decorate|decorateRequest)\\(\\s*["'](\\w+)["']\\s*,`, "g");
const GOT = new RegExp(`(?<![\\w.])(${ROOT})((?:\\??\\.\\w+){0,2})\\??\\.get\\(\\s*["'](\\w+)["']\\s*\\)`, "g");

/** The places that a text seems to write something to, and the classes of which it seems to make instances. */
export function attributesWrittenIn(text: string): ReadonlySet<AttributeKey> {
  const keys = new Set<AttributeKey>();
  for (const [, name = ""] of text.matchAll(MADE)) keys.add(makingOf(name));
  for (const [, name = ""] of text.matchAll(CLASS)) keys.add(declaringOf(name));
  for (const [, cast, plain, path = ""] of text.matchAll(WRITTEN)) add(keys, cast ?? plain ?? "", stepsOf(path));
  for (const [, root = "", path = "", names = ""] of text.matchAll(ASSIGNED))
    for (const name of names.split(",")) add(keys, root, [...stepsOf(path), /\w+/.exec(name)?.[0] ?? ""]);
  for (const [, root = "", path = "", method = "", name = ""] of text.matchAll(SET)) {
    const object = objectNamed(root);
    const key = object && setterKey(object, stepsOf(path), method, name);
    if (key) keys.add(key);
  }
  return keys;
}

/** The places that a text seems to read, classes of it whose constructors do not say what they are given, and those that objects are called by. */
export function attributesReadIn(text: string): ReadonlySet<AttributeKey> {
  const keys = new Set<AttributeKey>();
  // What leads to a client may be imported where the class is declared, or where an instance is made.
  for (const [, name = ""] of text.matchAll(MEMBER)) for (const of of [declaringOf, makingOf]) keys.add(of(classCalled(name)));
  if (UNTYPED.test(text)) for (const [, name = ""] of text.matchAll(CLASS)) keys.add(makingOf(name));
  for (const [, cast, plain, path = ""] of text.matchAll(READ)) {
    const steps = stepsOf(path);
    for (let n = 1; n <= steps.length; n++) add(keys, cast ?? plain ?? "", steps.slice(0, n));
  }
  for (const [, names = "", root = "", path = ""] of text.matchAll(TAKEN))
    for (const name of names.split(",")) add(keys, root, [...stepsOf(path), /\w+/.exec(name)?.[0] ?? ""]);
  for (const [, root = "", path = "", name = ""] of text.matchAll(GOT)) add(keys, root, [...stepsOf(path), askedFor(name)]);
  return keys;
}

function stepsOf(path: string): readonly string[] {
  return path.split(/\??\./).slice(1);
}

function add(keys: Set<AttributeKey>, root: string, path: readonly string[]): void {
  const object = objectNamed(root);
  const key = object && attributeKey(object, path);
  if (key) keys.add(key);
}
