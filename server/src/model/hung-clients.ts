/** Clients that a program hangs on a request, its response or the application, and reads from there elsewhere: `req.cache = client`. */
import { type AttributeKey, attributeKey, attributeWritten, objectNamed } from "../flow/attributes.ts";
import type { Query } from "../flow/query.ts";
import type { MemberWrite } from "../flow/scopes.ts";
import type { Atom, Value } from "../flow/values.ts";
import type { Unit } from "../lang/facts.ts";
import type { Clients, VersionOf } from "./clients.ts";

/** What is asked of the workspace. */
export interface Hangers {
  readonly clients: Clients;
  /** Flows of the files that may write there. */
  writers(key: AttributeKey, asker: string): readonly Query[];
  version(packageName: string, file: string): string | undefined;
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
  return Object.assign((name: string) => hangers.version(name, file), { isHung });
}

/** The place that a value was read from. */
function keyOf(atom: Atom): AttributeKey | undefined {
  if (atom.kind === "unknown" || atom.kind === "parameter") {
    const [root = "", ...path] = atom.name.split(".");
    const object = path.length > 0 ? objectNamed(root) : undefined;
    return object && attributeKey(object, path);
  }
  if (atom.kind !== "external") return undefined;
  const [, request, response, application] =
    /^@[\w-]+\.([\w.]+)$|\bResponse\(\)\.([\w.]+)$|^(?:express|koa)\(\)\.([\w.]+)$/.exec(atom.path) ?? [];
  const path = (request ?? response ?? application)?.split(".");
  return path && attributeKey(request ? "request" : response ? "response" : "application", path);
}

/** Everything that is written there is a client. */
function isClientAt(hangers: Hangers, key: AttributeKey, asker: string, depth: number): boolean {
  const values = hangers.writers(key, asker).flatMap((q) => {
    const around = surroundings(hangers, q.model.file, depth + 1);
    const written = q.units().flatMap((unit) => writesIn(q, unit, key).map((w) => notNull(q.value(w.value))));
    return written.flatMap((value) => (value.length > 0 ? [{ q, around, value }] : []));
  });
  return values.length > 0 && values.every(({ q, around, value }) => isClient(hangers.clients, q, around, value));
}

function writesIn(q: Query, unit: Unit, key: AttributeKey): readonly MemberWrite[] {
  return q.kept(unit, "attributes", () => writesByKey(q.searched(unit).writes)).get(key) ?? [];
}

function writesByKey(writes: readonly MemberWrite[]): ReadonlyMap<AttributeKey, readonly MemberWrite[]> {
  const byKey = new Map<AttributeKey, MemberWrite[]>();
  for (const w of writes) {
    const key = attributeWritten(w);
    if (key) byKey.set(key, [...(byKey.get(key) ?? []), w]);
  }
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
