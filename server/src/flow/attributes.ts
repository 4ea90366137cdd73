/** What programs hang on the objects of a web framework in one place and read in another: `req.cache`, `res.locals.client`, `app.locals.store`. */
import type { MemberWrite } from "./scopes.ts";

/** How the objects are named where functions get them; the first part of a name says which of the objects it is. */
const REQUEST = "_?(?:req|request|ctx|context|c)";
const RESPONSE = "_?(?:res|response)";
const APPLICATION = "app|application";
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

/** The place that a path from one of the objects means; undefined when programs hang nothing of their own there. */
export function attributeKey(object: string, path: readonly string[]): AttributeKey | undefined {
  const [first, ...rest] = path;
  if (object !== "application" && first === "app") return attributeKey("application", rest);
  if (object === "request" && first === "res") return attributeKey("response", rest);
  if (object === "response" && first === "req") return attributeKey("request", rest);
  // What is in the context of Koa's application is in that of each request.
  if (object === "application" && first === "context") return attributeKey("request", rest);
  const depth = object !== "request" || first === "state" ? 2 : 1;
  if (path.length !== depth || (object !== "request" && first !== "locals")) return undefined;
  return `${object}.${path.join(".")}`;
}

/** The place that an assignment writes, by the names that it is written with. */
export function attributeWritten({ root, path, form }: MemberWrite): AttributeKey | undefined {
  const object = form === "set" ? objectNamed(root) : undefined;
  return object && attributeKey(object, path);
}

const WRITTEN = new RegExp(
  `(?<![\\w.])(?:\\((${ROOT}) as [^()]{1,60}\\)|(${ROOT}))((?:\\.\\w+){1,4})\\s*=(?![=>])(?!\\s*(?:null|undefined)\\b)`,
  "g",
);
const READ = new RegExp(`(?<![\\w.])(?:\\((${ROOT}) as [^()]{1,60}\\)|(${ROOT}))((?:\\??\\.\\w+){1,4})`, "g");
const TAKEN = new RegExp(`\\{([^{}]{1,300})\\}\\s*=\\s*(${ROOT})((?:\\.\\w+){0,2})(?![\\w.([])`, "g");

/** The places that a text seems to write something to. */
export function attributesWrittenIn(text: string): ReadonlySet<AttributeKey> {
  const keys = new Set<AttributeKey>();
  for (const [, cast, plain, path = ""] of text.matchAll(WRITTEN)) add(keys, cast ?? plain ?? "", path.slice(1).split("."));
  return keys;
}

/** The places that a text seems to read. */
export function attributesReadIn(text: string): ReadonlySet<AttributeKey> {
  const keys = new Set<AttributeKey>();
  for (const [, cast, plain, path = ""] of text.matchAll(READ)) {
    const steps = path.split(/\??\./).slice(1);
    for (let n = 1; n <= steps.length; n++) add(keys, cast ?? plain ?? "", steps.slice(0, n));
  }
  for (const [, names = "", root = "", path = ""] of text.matchAll(TAKEN))
    for (const name of names.split(",")) add(keys, root, [...path.split(".").slice(1), /\w+/.exec(name)?.[0] ?? ""]);
  return keys;
}

function add(keys: Set<AttributeKey>, root: string, path: readonly string[]): void {
  const object = objectNamed(root);
  const key = object && attributeKey(object, path);
  if (key) keys.add(key);
}
