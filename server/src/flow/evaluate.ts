/** The value of each kind of expression. */
import type { Expression, ListFact, LogicalFact, ObjectFact, StringFact, UnaryFact } from "../lang/facts.ts";
import { constantText, join, literal, safe, truth, unknown, withFallback } from "./atoms.ts";
import { callValue } from "./calls.ts";
import { cut, isShortSlice } from "./cuts.ts";
import { narrowed } from "./guards.ts";
import { indexed, member } from "./members.ts";
import { importPath, nameValue } from "./names.ts";
import { binaryValue, templateValue } from "./operators.ts";
import type { Query } from "./query.ts";
import { isRead } from "./subjects.ts";
import { annotatedValue, typedValue } from "./types.ts";
import type { Atom, Many, Member, ObjectAtom, Site, Value } from "./values.ts";
import { mergeObject } from "./writes.ts";

export function evaluate(q: Query, e: Expression): Value {
  switch (e.kind) {
    case "string":
      return [stringAtom(q, e)];
    case "number":
    case "boolean":
      return [literal(e.value, q.site(e))];
    case "null":
      return [literal(null, q.site(e))];
    case "regex":
      return [{ kind: "regex", site: q.site(e), trail: undefined, pattern: e.pattern, flags: e.flags }];
    case "template":
      return templateValue(q, e);
    case "name":
      return narrowed(q, e, nameValue(q, e));
    case "member":
      return narrowed(q, e, member(q, q.value(e.object), e.property, e));
    case "index": {
      const of = q.value(e.object);
      const found = annotatedValue(q, e, of) ?? narrowed(q, e, indexed(q, of, e.index && q.value(e.index), q.site(e)));
      return isShortSlice(e) ? cut(found) : found;
    }
    case "call":
      return isRead(e) ? narrowed(q, e, callValue(q, e)) : callValue(q, e);
    case "object":
      return objectValue(q, e);
    case "list":
      return listValue(q, e);
    case "conditional":
      return conditional(q, e.test, e.whenTrue, e.whenFalse);
    case "logical":
      return logical(q, e);
    case "binary":
      return binaryValue(q, e);
    case "unary":
      return unary(q, e);
    default:
      return other(q, e);
  }
}

function other(q: Query, e: Expression): Value {
  switch (e.kind) {
    case "assignExpression":
    case "await":
    case "spread":
      return q.value(e.value);
    case "cast":
      return cast(q, e);
    case "comprehension":
      return [{ kind: "list", site: q.site(e), trail: undefined, items: [q.value(e.element)], isOpen: true, isAlike: true }];
    case "function":
      return [{ kind: "function", site: q.site(e), trail: undefined, fn: q.fn(e), self: undefined }];
    case "class":
      return [{ kind: "class", site: q.site(e), trail: undefined, cls: q.cls(e) }];
    case "importExpression":
      return imported(q, e.source, e);
    case "other": {
      const last = e.children.at(-1);
      return e.form === "sequence" && last ? q.value(last) : unknown(q.site(e));
    }
    default:
      return unknown(q.site(e));
  }
}

function stringAtom(q: Query, e: StringFact): Atom {
  return literal(e.value, q.site(e), e.isVerbatim ? e.contentStart : undefined);
}

function cast(q: Query, e: Extract<Expression, { kind: "cast" }>): Value {
  const value = q.value(e.value);
  if (!e.type || value.some((a) => a.kind !== "unknown" && a.kind !== "parameter")) return value;
  return typedValue(q, e.type, q.site(e)) ?? value;
}

function imported(q: Query, source: Expression, e: Expression): Value {
  const specifier = constantText(q.value(source));
  if (specifier === undefined) return unknown(q.site(e), "import");
  const found = q.imports.resolve(specifier, "*");
  if (found.kind === "value") return found.value;
  if (found.kind === "pending" || specifier.startsWith(".")) return unknown(q.site(e), "import");
  return [{ kind: "external", site: q.site(e), trail: undefined, path: importPath(specifier, "*"), receiver: undefined, call: undefined }];
}

function objectValue(q: Query, e: ObjectFact): Value {
  // Entries are added in place: copying them for each would take quadratic time for big tables.
  let entries = new Map<string, Member>();
  let object: ObjectAtom = { kind: "object", site: q.site(e), trail: undefined, entries, isOpen: false };
  for (const entry of e.entries) {
    if (entry.isSpread) {
      const merged = mergeObject(object, q.value(entry.value), q.site(entry.value));
      entries = new Map(merged.entries);
      object = { ...merged, entries };
      continue;
    }
    const key = entry.key ?? (entry.keyExpression && constantText(q.value(entry.keyExpression)));
    if (key === undefined) {
      object = entry.keyExpression ? withComputed(q, object, entry.keyExpression, entry.value) : { ...object, isOpen: true };
      continue;
    }
    const isGetter = entry.accessor === "get" && entry.value.kind === "function";
    const value = isGetter && entry.value.kind === "function" ? q.fn(entry.value).summary().returns : q.value(entry.value);
    const m: Member = { value, site: q.site(entry.value), entry: { file: q.model.file, unit: e.unit, start: entry.start, end: entry.end } };
    entries.set(key, m);
    object = withFixed(object, key);
  }
  return [object];
}

function withFixed(object: ObjectAtom, key: string): ObjectAtom {
  const { spread, given } = object;
  if (!spread && !given) return object;
  return {
    ...object,
    ...(spread && { spread: { ...spread, fixed: new Set([...spread.fixed, key]) } }),
    ...(given && { given: { ...given, fixed: new Set([...given.fixed, key]) } }),
  };
}

function withComputed(q: Query, object: ObjectAtom, key: Expression, value: Expression): ObjectAtom {
  return {
    ...object,
    isOpen: true,
    computed: [...(object.computed ?? []), { key: q.value(key), keySite: q.site(key), value: q.value(value) }],
  };
}

function listValue(q: Query, e: ListFact): Value {
  const items: Value[] = [];
  const itemSites: Site[] = [];
  const many = new Map<number, Many>();
  let isOpen = false;
  for (const item of e.items) {
    if (item.kind !== "spread") {
      items.push(q.value(item));
      itemSites.push(q.site(item));
      continue;
    }
    const spread = q.value(item.value);
    const list = spread.length === 1 && spread[0]?.kind === "list" ? spread[0] : undefined;
    for (const [i, inner] of (list?.items ?? []).entries()) {
      const isMany = list?.many?.get(i);
      if (isMany) many.set(items.length, isMany);
      items.push(inner);
      itemSites.push(q.site(item));
    }
    // What nobody knows the length of counts as one element.
    const outside = list ? [] : spread.filter((a) => a.kind === "parameter" || a.kind === "input");
    if (outside.length > 0) {
      many.set(items.length, "spread");
      items.push(outside);
      itemSites.push(q.site(item.value));
    }
    if (!list || list.isOpen) isOpen = true;
  }
  return [{ kind: "list", site: q.site(e), trail: undefined, items, isOpen, itemSites, ...(many.size > 0 && { many }) }];
}

function conditional(q: Query, test: Expression, whenTrue: Expression, whenFalse: Expression): Value {
  const known = isConstantTest(test) ? truth(q.value(test)) : undefined;
  if (known !== undefined) return q.value(known ? whenTrue : whenFalse);
  return join([q.value(whenTrue), q.value(whenFalse)]);
}

function isConstantTest(e: Expression): boolean {
  return e.kind === "boolean" || e.kind === "null" || e.kind === "number" || e.kind === "string";
}

function logical(q: Query, e: LogicalFact): Value {
  const left = q.value(e.left);
  const right = q.value(e.right);
  if (e.operator !== "and") return withFallback(left, right);
  const known = truth(left);
  if (known !== undefined) return known ? right : left;
  return join([right, [literal(false, q.site(e.left))]]);
}

function unary(q: Query, e: UnaryFact): Value {
  const operand = q.value(e.operand);
  if (e.operator === "not") {
    const known = truth(operand);
    return known === undefined ? safe("boolean", q.site(e)) : [literal(!known, q.site(e))];
  }
  const only = operand.length === 1 ? operand[0] : undefined;
  if (e.operator === "-" && only?.kind === "literal" && typeof only.value === "number") return [literal(-only.value, q.site(e))];
  if (e.operator === "void") return [literal(null, q.site(e))];
  return e.operator === "delete" ? unknown(q.site(e)) : safe(e.operator === "typeof" ? "enum" : "number", q.site(e));
}
