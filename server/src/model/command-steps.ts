/** Steps from an argument to the parts of it that have a role: elements, members, keys. What cannot be looked into stands for its parts. */
import type { Atom, CallArgument, ListAtom, LiteralAtom, Member, ObjectAtom, Site, Value } from "../flow/values.ts";

/** The arguments that `steps` (see `libraries/commands.ts`) lead to. */
export function follow(argument: CallArgument, steps: readonly string[]): readonly CallArgument[] {
  let found: readonly CallArgument[] = [argument];
  for (const s of steps) found = found.flatMap((a) => step(a, s));
  return found;
}

function step(a: CallArgument, s: string): readonly CallArgument[] {
  switch (s) {
    case "[]":
      return elements(a);
    case "!":
      return only(a, (x) => x.kind !== "list" && x.kind !== "object");
    case "~":
      return objectsOr(a, keysOf);
    case "=":
      return objectsOr(a, valuesOf);
    case "/0":
    case "/1":
      return listsOr(a, (list) => flatItems(list).filter((_, i) => i % 2 === Number(s[1])));
    case "()":
      return a.value.flatMap(callArguments);
    case ">":
    case "+":
      return [];
    default:
      return member(a, s.slice(1));
  }
}

/** Each element of a list; anything else as it is. Of a list with more elements than are known, the list too. */
export function elements(a: CallArgument): readonly CallArgument[] {
  const lists = a.value.filter((x): x is ListAtom => x.kind === "list");
  if (lists.length === 0) return [a];
  const others = only(a, (x) => x.kind !== "list" || (x.isOpen && x.items.length === 0));
  return [...lists.flatMap(items), ...others];
}

/** The elements of a list that are known. */
export function items(list: ListAtom): readonly CallArgument[] {
  return list.items.map((value, i) => {
    const item = part(value, list.itemSites?.[i] ?? value[0]?.site ?? list.site);
    const many = list.many?.get(i);
    return many ? { ...item, many } : item;
  });
}

/** Elements of a flat list; none when it is a list of lists. */
function flatItems(list: ListAtom): readonly CallArgument[] {
  return list.items.some((v) => v.some((x) => x.kind === "list")) ? [] : items(list);
}

/** Keys of an object as values; computed ones last. */
function keysOf(object: ObjectAtom): readonly CallArgument[] {
  return [
    ...[...object.entries].map(([key, m]) => constantKey(object, key, m)),
    ...(object.computed ?? []).map((c) => part(c.key, c.keySite)),
  ];
}

function constantKey(object: ObjectAtom, key: string, m: Member): CallArgument {
  const site = m.entry ?? object.site;
  const atom: LiteralAtom = { kind: "literal", value: key, contentStart: undefined, isFallback: false, site, trail: undefined };
  return part([atom], site);
}

function valuesOf(object: ObjectAtom): readonly CallArgument[] {
  const constant = [...object.entries.values()].map((m) => memberValue(object, m));
  return [...constant, ...(object.computed ?? []).map((c) => part(c.value, c.value[0]?.site ?? c.keySite))];
}

function memberValue(object: ObjectAtom, m: Member): CallArgument {
  return part(m.value, m.site ?? m.value[0]?.site ?? object.site);
}

function member(a: CallArgument, name: string): readonly CallArgument[] {
  const index = /^\d+$/.test(name) ? Number(name) : undefined;
  const found: CallArgument[] = [];
  for (const atom of a.value) {
    if (atom.kind === "list" && index !== undefined) found.push(...items(atom).slice(index, index + 1));
    else if (atom.kind === "object" && index === undefined) found.push(...namedMember(a, atom, name));
  }
  return [...found, ...only(a, isOpaque)];
}

function namedMember(a: CallArgument, object: ObjectAtom, name: string): readonly CallArgument[] {
  const lower = name.toLowerCase();
  const entry = object.entries.get(name) ?? [...object.entries].find(([key]) => key.toLowerCase() === lower)?.[1];
  if (entry) return [memberValue(object, entry)];
  return object.isOpen ? only(a, (x) => x === object) : [];
}

function objectsOr(a: CallArgument, of: (object: ObjectAtom) => readonly CallArgument[]): readonly CallArgument[] {
  const objects = a.value.filter((x): x is ObjectAtom => x.kind === "object");
  return [...objects.flatMap(of), ...only(a, (x) => isOpaque(x) || (x.kind === "object" && x.isOpen && of(x).length === 0))];
}

function listsOr(a: CallArgument, of: (list: ListAtom) => readonly CallArgument[]): readonly CallArgument[] {
  const lists = a.value.filter((x): x is ListAtom => x.kind === "list");
  return [...lists.flatMap(of), ...only(a, isOpaque)];
}

/** The arguments of the call that made a value: of `new Command("get", [key])`. */
function callArguments(atom: Atom): readonly CallArgument[] {
  if (atom.kind !== "external" && atom.kind !== "instance") return [];
  const list: Value = [
    {
      kind: "list",
      items: atom.call?.positional.map((p) => p.value) ?? [],
      itemSites: atom.call?.positional.map((p) => p.site) ?? [],
      isOpen: false,
      site: atom.site,
      trail: undefined,
    },
  ];
  return [part(list, atom.site)];
}

/** Values whose parts are not known but may be there. */
function isOpaque(atom: Atom): boolean {
  return (
    atom.kind === "unknown" || atom.kind === "input" || atom.kind === "parameter" || atom.kind === "external" || atom.kind === "instance"
  );
}

/** The argument with the alternatives that pass; the same object when all do. */
function only(a: CallArgument, passes: (atom: Atom) => boolean): readonly CallArgument[] {
  const value = a.value.filter(passes);
  if (value.length === a.value.length) return [a];
  return value.length > 0 ? [{ ...a, value }] : [];
}

/** A part of an argument. */
export function part(value: Value, site: Site): CallArgument {
  return { value, site, whole: undefined };
}
