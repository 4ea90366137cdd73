/** Clients that a program hangs on a request, its response or the application, and reads from there elsewhere: `req.cache = client`. */
import { constantText } from "../flow/atoms.ts";
import { type AttributeKey, askedFor, attributeKey, attributeSet, attributesWritten, objectNamed } from "../flow/attributes.ts";
import type { Query } from "../flow/query.ts";
import type { UnitIndex } from "../flow/scopes.ts";
import type { Atom, CallInfo, Value } from "../flow/values.ts";
import type { Expression, Unit } from "../lang/facts.ts";
import type { Clients, VersionOf } from "./clients.ts";

/**
 * What one file says, and holds for all of its package: its clients put something before every key (`prefixing`); parameters of handlers
 * are converted to the types that they are declared with (`converting`); or its settings have a text (`setting …`).
 */
export type PackageTrait = "prefixing" | "converting" | `setting ${string}`;

/** What is asked of the workspace. */
export interface Hangers {
  readonly clients: Clients;
  /** Flows of the files that may write there. */
  writers(key: AttributeKey, asker: string): readonly Query[];
  package(name: string, file: string): { readonly version: string | undefined; readonly isDependency: boolean };
  /** Whether a file of the package says so. */
  isSaid(trait: PackageTrait, file: string): boolean;
}

/** Attributes that are made of attributes. */
const DEEPEST = 2;
/** `connections.findById(id)`, where the name of the object says Redis. */
const FINDS = /redis\w*\.(?:get|find|by|of|select|pick)\w*(?:connection|client)\w*\(\)$/i;

/** What a file sees around itself: versions of packages, and what other files hang on the objects of frameworks. */
export function surroundings(hangers: Hangers, file: string, depth = 0): VersionOf {
  const isHung = (atom: Atom): boolean => {
    const key = depth < DEEPEST ? keyOf(atom) : undefined;
    return key !== undefined && isClientAt(hangers, key, file, depth);
  };
  return Object.assign((name: string) => hangers.package(name, file).version, {
    isHung,
    isPrefixing: () => hangers.isSaid("prefixing", file),
    isInSettings: (text: string) => hangers.isSaid(`setting ${text}`, file),
    isDependency: (name: string) => hangers.package(name, file).isDependency,
  });
}

/** The place that a value was read from. */
function keyOf(atom: Atom): AttributeKey | undefined {
  if (atom.kind === "unknown" || atom.kind === "parameter") {
    const call = atom.kind === "unknown" ? atom.pending?.call : undefined;
    const of = call && atom.kind === "unknown" && atom.of && "name" in atom.of ? atom.of.name : atom.name;
    const [root = "", ...path] = of.split(".");
    const object = path.length > 0 ? objectNamed(root) : undefined;
    return object && attributeKey(object, call ? asked(path, call) : path);
  }
  if (atom.kind !== "external") return undefined;
  const isCall = atom.path.endsWith("()");
  const [, request, response, application] = OF_FRAMEWORK.exec(isCall ? atom.path.slice(0, -2) : atom.path) ?? [];
  const path = (request ?? response ?? application)?.split(".");
  const object = request ? "request" : response ? "response" : "application";
  return path && attributeKey(object, isCall ? asked(path, atom.call) : path);
}

/** What is read of a request, its response, or an application. */
const OF_FRAMEWORK = /^@[\w-]+\.([\w.]+)$|\bResponse\(\)\.([\w.]+)$|^(?:express|koa|fastify|hono\.Hono)\(\)\.([\w.]+)$/;

/** `get("store")` instead of `get`; no path when it is another method. */
function asked(path: readonly string[], call: CallInfo | undefined): readonly string[] {
  const name = path.at(-1) === "get" ? constantText(call?.positional[0]?.value ?? []) : undefined;
  return name === undefined ? [] : [...path.slice(0, -1), askedFor(name)];
}

/** Everything that is written there is a client. */
function isClientAt(hangers: Hangers, key: AttributeKey, asker: string, depth: number): boolean {
  const values = hangers.writers(key, asker).flatMap((q) => {
    const around = surroundings(hangers, q.model.file, depth + 1);
    const written = q.units().flatMap((unit) => writesIn(q, unit, key).map((e) => notNull(q.value(e))));
    return written.flatMap((value) => (value.length > 0 ? [{ q, around, value }] : []));
  });
  return values.length > 0 && values.every(({ q, around, value }) => isClient(hangers.clients, q, around, value));
}

function writesIn(q: Query, unit: Unit, key: AttributeKey): readonly Expression[] {
  return q.kept(unit, "attributes", () => writesByKey(q.searched(unit))).get(key) ?? [];
}

function writesByKey({ writes, calls }: UnitIndex): ReadonlyMap<AttributeKey, readonly Expression[]> {
  const byKey = new Map<AttributeKey, Expression[]>();
  for (const [key, value] of [...writes.flatMap(attributesWritten), ...calls.flatMap(attributeSet)])
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  return byKey;
}

/** Who clears a place says nothing of what is there otherwise. */
function notNull(value: Value): Value {
  return value.filter((a) => a.kind !== "literal" || a.value !== null);
}

function isClient(clients: Clients, q: Query, around: VersionOf, value: Value): boolean {
  return value.every((a) => clients.at(a, q.language, around)?.isFake === false || isFound(a));
}

function isFound(a: Atom): boolean {
  const of = a.kind === "unknown" && a.origin === "call" ? a.of : a;
  return of !== undefined && FINDS.test(of.kind === "external" ? of.path : "name" in of ? `${of.name}()` : "");
}
