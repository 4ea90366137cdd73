/** Configuration declared by a table of what may be set (convict, envalid, JSON Schema): each setting with its default. */
import { constantText } from "../flow/atoms.ts";
import type { Atom, CallInfo, Member, ObjectAtom, Value } from "../flow/values.ts";
import type { EnvironmentRow } from "../libraries/row.ts";
import { objectIn } from "./json-schema.ts";
import { defaultOf } from "./schemas.ts";

type Spec = NonNullable<EnvironmentRow["specs"]>[string];

/** How deep sections nest. */
const DEEPEST = 6;

/** What the call gives: an object of the settings, or one whose getter takes their paths. */
export function specified(path: string, spec: Spec, call: CallInfo): Value | undefined {
  const [position, ...steps] = spec.at.split(".");
  let table = objectIn(call.positional[Number(position)]?.value);
  for (const step of steps) table = table && objectIn(table.entries.get(step)?.value);
  if (!table) return undefined;
  const settings = section(table, spec, 0);
  if (!spec.getter) return [settings];
  const known = new Map<string, Value>();
  addPaths(settings, spec.getter, "", known);
  return [{ kind: "external", site: call.site, trail: undefined, path: `${path}()`, receiver: undefined, call, known }];
}

function section(table: ObjectAtom, spec: Spec, depth: number): ObjectAtom {
  const entries = new Map<string, Member>();
  for (const [name, m] of table.entries) entries.set(name, { value: setting(name, m.value, spec, depth), entry: undefined });
  return { kind: "object", site: table.site, trail: undefined, entries, isOpen: true };
}

function setting(name: string, value: Value, spec: Spec, depth: number): Value {
  const own = objectIn(value);
  // A section holds settings; a setting says its default or its kind.
  const isSection = spec.getter !== undefined && own && !own.entries.has("default") && !own.entries.has("format");
  if (isSection && depth < DEEPEST) return [section(own, spec, depth + 1)];
  const variable = own ? constantText(own.entries.get("env")?.value ?? []) : undefined;
  const read = value.slice(0, 1).map(
    ({ site }): Atom => ({
      kind: "input",
      site,
      trail: undefined,
      origin: "environment",
      name: variable ?? name,
    }),
  );
  return [...read, ...value.flatMap(defaultIn)];
}

/** `{ default: x }`, `str({ default: x })`, `z.string().default(x)`. */
function defaultIn(atom: Atom): Value {
  const object = atom.kind === "object" ? atom : atom.kind === "external" ? objectIn(atom.call?.positional[0]?.value) : undefined;
  const written = object?.entries.get("default")?.value;
  return written ? written.map((a) => (a.kind === "literal" ? { ...a, isFallback: true } : a)) : defaultOf(atom);
}

function addPaths(table: ObjectAtom, getter: string, prefix: string, into: Map<string, Value>): void {
  for (const [name, { value }] of table.entries) {
    into.set(`${getter}(${prefix}${name})`, value);
    const inner = objectIn(value);
    if (inner) addPaths(inner, getter, `${prefix}${name}.`, into);
  }
}
