/** Members and elements of values. */
import type { Expression } from "../lang/facts.ts";
import { along, external, FORMAT, join, later, literal, originOf, safe, unknown } from "./atoms.ts";
import { basePaths } from "./decorators.ts";
import { describeFunction } from "./describe.ts";
import { fieldOfInput } from "./fields.ts";
import type { Query } from "./query.ts";
import { substituteConstructor } from "./substitute.ts";
import type { Atom, ClassAtom, ExternalAtom, Fields, InputAtom, InstanceAtom, ListAtom, ObjectAtom, Site, Value } from "./values.ts";

/** Members whose value is a number whatever they are read from. */
const SIZES = new Set(["length", "size", "byteLength"]);

/** The value of `value.name`, read at `at`. */
export function member(
  q: Query,
  value: Value,
  name: string,
  at: { readonly unit: Expression["unit"]; readonly start: number; readonly end: number },
): Value {
  const site = q.site(at);
  return join(value.map((atom) => memberOf(q, atom, name, site)));
}

/** What the language itself gives to functions, classes and modules: `__name__`, `__class__`. */
const OWN = /^__\w+__$/;

export function memberOf(q: Query, atom: Atom, name: string, site: Site): Value {
  if (OWN.test(name) && (atom.kind === "parameter" || atom.kind === "function")) return safe("enum", site);
  switch (atom.kind) {
    case "external":
      return externalMember(q, atom, name, site);
    case "object":
      return entryOf(atom, name) ?? unknown(site, "attribute", name);
    case "input":
      if (SIZES.has(name)) return safe("number", site);
      return inputMember(atom, name);
    case "parameter":
      if (SIZES.has(name)) return safe("number", site);
      return q.parameterMember(atom, name, site);
    case "instance":
      return instanceMember(q, atom, name, site);
    case "class":
      return atom.cls.member(name, true) ?? baseMember(q, atom.cls.bases, name, site, atom) ?? unknown(site, "attribute", name);
    case "safe":
      return [{ ...atom, site }];
    case "list":
      return listMember(q, atom, name, site);
    case "literal":
      // `KEY = "user:{}".format`, to be called with what comes in.
      if (name === "format" && q.language === "python" && typeof atom.value === "string") return [boundFormat(atom, site)];
      return SIZES.has(name) ? safe("number", site) : later(atom, name, site);
    default:
      return SIZES.has(name) ? safe("number", site) : later(atom, name, site);
  }
}

/** A member of an object as it is written, or as a request brought it: `{ ...req.params, ...req.body }.id`. */
export function entryOf({ entries, spread }: ObjectAtom, name: string): Value | undefined {
  const found = entries.get(name);
  if (found) return found.value;
  const brought = spread && !spread.fixed.has(name) ? spread.value.filter((a) => a.kind === "input") : [];
  return brought.length > 0 ? join(brought.map((a) => inputMember(a, name))) : undefined;
}

function boundFormat(text: Atom, site: Site): ExternalAtom {
  return { kind: "external", site, trail: undefined, path: FORMAT, receiver: text, call: undefined };
}

/** An element, as members of parameters name them: by number, or `*` for any. */
function listMember(q: Query, atom: ListAtom, name: string, site: Site): Value {
  if (SIZES.has(name)) return safe("number", site);
  if (name === "*") return elementOf(q, [atom], site);
  return /^\d+$/.test(name) ? atIndex(q, [atom], Number(name), site) : unknown(site, "attribute", name);
}

function inputMember(atom: InputAtom, name: string): Value {
  const isUrl = atom.isUrl && (name === "path" || name === "pathname");
  const own = { ...atom, name: `${atom.name}.${name}`, isUrl, shape: undefined };
  const field = fieldOfInput(atom, name);
  return field ? field.map((a) => (a.kind === "input" ? { ...own, shape: a.shape } : a)) : [own];
}

function externalMember(q: Query, atom: ExternalAtom, name: string, site: Site, owner?: InstanceAtom): Value {
  const path = `${atom.path}.${name}`;
  const known = atom.known?.get(name);
  if (known) return known;
  const found = q.semantics.path(path, q.language);
  const isEnvironment = found?.is !== "function" && q.semantics.path(atom.path, q.language)?.is === "environment";
  if (isEnvironment) return [{ kind: "input", site, trail: undefined, origin: "environment", name }];
  if (found?.is === "input") {
    const cls = owner && found.isOwnClass ? owner.cls : found.isRouted ? routedTo(q, site) : undefined;
    const shape = cls && ({ cls, checkedBy: "type" } as const);
    return [{ kind: "input", site, trail: undefined, origin: found.origin, name: displayPath(path), isUrl: found.isUrl, shape }];
  }
  if (found?.is === "safe") return safe(found.why, site);
  return [external(path, site, atom)];
}

/** What the routes name that lead to the class whose method reads it. */
function routedTo(q: Query, site: Site): Fields | undefined {
  for (let unit = site.unit; unit; unit = unit.parent)
    if (unit.owner?.parent?.kind === "class") return q.semantics.routed(describeFunction(q, unit.owner));
  return undefined;
}

/** A path as users would write it: without the module in front and without virtual parts. */
export function displayPath(path: string): string {
  return path.replace(/^@?[\w-]+(?:\/[\w-]+)?[.:]/, "").replace(/\(\)/g, "");
}

function instanceMember(q: Query, atom: InstanceAtom, name: string, site: Site): Value {
  const own = atom.cls.member(name, false);
  // Constructors that nobody wrote take the fields by their names.
  const given = own && !atom.cls.constructorFn ? givenField(q, atom, name) : undefined;
  if (given) return given;
  if (own) {
    const value = substituteConstructor(q, own, atom, site);
    return value.map((a) => (a.kind === "function" && !a.self ? { ...a, self: atom } : a));
  }
  return baseMember(q, atom.cls.bases, name, site, atom) ?? delegated(q, atom, name, site) ?? unknown(site, "attribute", name);
}

/** What `__getattr__` reads from another object under the name that it is asked for. */
function delegated(q: Query, { cls }: InstanceAtom, name: string, site: Site): Value | undefined {
  if (q.language !== "python" || OWN.test(name)) return undefined;
  const given = (cls.member("__getattr__", false) ?? []).flatMap((a) => (a.kind === "function" ? a.fn.summary().returns : []));
  const objects = given.flatMap((a) => (a.kind === "unknown" ? (a.memberOf ?? []) : []));
  return objects.length > 0 ? join(objects.map((a) => memberOf(q, a, name, site))) : undefined;
}

/** A field as the constructor's arguments give it: checked, where the class does that. */
function givenField(q: Query, atom: InstanceAtom, name: string): Value | undefined {
  const by = basePaths(atom.cls.bases).some((path) => q.semantics.isCheckedClass(path, q.language)) ? "type" : undefined;
  const named = atom.call?.named.get(name);
  if (named) {
    const checked = by && named.value.some((a) => a.kind === "input") ? atom.cls.field?.(name, by) : undefined;
    return checked ?? along(named.value, "passed", name, named.site);
  }
  const spread = atom.call?.openMapping?.value.filter((a) => a.kind === "input") ?? [];
  if (spread.length === 0) return undefined;
  const shape = by && ({ cls: atom.cls, checkedBy: by } as const);
  return join(spread.map((a) => (a.kind === "input" ? inputMember({ ...a, shape }, name) : [a])));
}

/** A member that a base class defines: of the workspace, or of a library (as a member of it, or of an instance of it). */
function baseMember(q: Query, bases: readonly Value[], name: string, site: Site, owner: InstanceAtom | ClassAtom): Value | undefined {
  return q.guarded(
    bases,
    () => {
      for (const base of bases) {
        for (const atom of base) {
          if (atom.kind === "class") {
            const found = atom.cls.member(name, false) ?? baseMember(q, atom.cls.bases, name, site, owner);
            if (found) return found;
          } else if (atom.kind === "external" && (atom.path.includes(".") || q.language !== "python"))
            return libraryMember(q, atom, name, site, owner);
        }
      }
      return undefined;
    },
    () => undefined,
  );
}

function libraryMember(q: Query, base: ExternalAtom, name: string, site: Site, owner: InstanceAtom | ClassAtom): Value {
  if (owner.kind === "instance") return externalMember(q, { ...base, path: `${base.path}()` }, name, site, owner);
  // Whose class member it is stays known: `ByName.as_view` is more than `View.as_view`.
  return externalMember(q, base, name, site).map((a) => (a.kind === "external" ? { ...a, receiver: owner } : a));
}

/** `value[index]` for a constant number. */
export function atIndex(q: Query, value: Value, index: number, site: Site): Value {
  return join(
    value.map((atom): Value => {
      if (atom.kind === "list" && !atom.isOpen) return atom.items.at(index) ?? unknown(site);
      if (atom.kind === "list") return atom.items[index] ?? join([...atom.items, unknown(site, "loop")]);
      if (atom.kind === "input" || atom.kind === "safe") return [pieceOf(atom)];
      if (atom.kind === "parameter") return memberOf(q, atom, String(index), site);
      if (atom.kind === "external") return [external(`${atom.path}.${index}`, site, atom)];
      return isPending(atom) ? later(atom, String(index), site) : unknown(site, "loop", "", originOf(atom));
    }),
  );
}

function isPending(atom: Atom): boolean {
  return atom.kind === "unknown" && atom.pending !== undefined;
}

/** A piece of a URL need not begin like it. */
export function pieceOf(atom: Atom): Atom {
  return atom.kind === "input" && atom.isUrl ? { ...atom, isUrl: undefined } : atom;
}

/** `value[key]` for any key. */
export function indexed(q: Query, value: Value, key: Value | undefined, site: Site): Value {
  const constant = key?.length === 1 && key[0]?.kind === "literal" ? key[0].value : undefined;
  if (typeof constant === "number")
    return join(value.map((a) => (a.kind === "object" ? memberOf(q, a, String(constant), site) : atIndex(q, [a], constant, site))));
  if (typeof constant === "string")
    return join(value.map((a) => (isComprehended(q, a) ? elementOf(q, [a], site) : memberOf(q, a, constant, site))));
  return join(value.map((atom) => elementByKey(q, atom, key, site)));
}

/** What a dict comprehension made: nothing else that is all alike has keys. */
function isComprehended(q: Query, atom: Atom): boolean {
  return q.language === "python" && atom.kind === "list" && atom.isAlike === true;
}

function elementByKey(q: Query, atom: Atom, key: Value | undefined, site: Site): Value {
  // A slice keeps what a text is made of.
  if (!key && (atom.kind === "input" || atom.kind === "parameter" || atom.kind === "safe" || isPending(atom))) return [pieceOf(atom)];
  switch (atom.kind) {
    case "object": {
      // A look-up in a closed table of constants can only give one of them.
      const all = [...atom.entries.values()].map((m) => m.value);
      return all.length > 0 && !atom.isOpen ? join(all) : unknown(site, "loop");
    }
    case "list":
      return elementOf(q, [atom], site);
    case "input":
      return [pieceOf(atom)];
    case "parameter":
      return memberOf(q, atom, "*", site);
    case "external":
      return externalMember(q, atom, "*", site).map((a) => (isVariable(a) ? { ...a, variable: key } : a));
    case "safe":
      return [atom];
    default:
      return isPending(atom) ? later(atom, "*", site) : unknown(site, "loop", "", originOf(atom));
  }
}

/** `process.env[name]`. */
function isVariable(a: Atom): a is InputAtom {
  return a.kind === "input" && a.origin === "environment";
}

/** One element of an iterable. */
export function elementOf(q: Query, value: Value, site: Site): Value {
  return join(
    value.map((atom): Value => {
      switch (atom.kind) {
        case "list":
          return atom.items.length === 0 ? unknown(site, "loop") : join(atom.isOpen ? [...atom.items, unknown(site, "loop")] : atom.items);
        case "object":
          return [...atom.entries.keys()].length > 0 && !atom.isOpen
            ? [...atom.entries.keys()].slice(0, 8).map((k) => literal(k, site))
            : unknown(site, "loop");
        case "input":
        case "safe":
          return [pieceOf(atom)];
        case "parameter":
          return memberOf(q, atom, "*", site);
        default:
          return isPending(atom) ? later(atom, "*", site) : unknown(site, "loop", "", originOf(atom));
      }
    }),
  );
}

/** What a rest element gets: inputs and parameters stay what they are. */
export function restOf(value: Value, site: Site): Value {
  return join(
    value.map((atom): Value => {
      if (atom.kind === "input" || atom.kind === "parameter" || atom.kind === "external") return [atom];
      if (atom.kind === "object") return [{ ...atom, isOpen: true }];
      return unknown(site);
    }),
  );
}
