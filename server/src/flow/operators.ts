/** Operators and string building. */
import type { BinaryFact, Expression, TemplateFact } from "../lang/facts.ts";
import { join, literal, safe, unknown, withFallback } from "./atoms.ts";
import { elementOf } from "./members.ts";
import type { Query } from "./query.ts";
import { orderOf, orderOfDefinition } from "./reaching.ts";
import type { Definition } from "./scopes.ts";
import { functionCall } from "./substitute.ts";
import type { Atom, CallInfo, ListAtom, Site, TextAtom, Value } from "./values.ts";
import { mergeObject } from "./writes.ts";

const COMPARISONS = new Set(["==", "===", "!=", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "instanceof", "<>"]);
const EQUAL = new Set(["==", "==="]);
/** Format types that print numbers only. */
const NUMERIC_FORMAT = /[bcdeEfFgGnoxX%]$/;

export function templateValue(q: Query, e: TemplateFact): Value {
  return e.tag ? tagged(q, e, e.tag) : plainTemplate(q, e);
}

/** `String.raw` gives the text; a function of the workspace gets the strings as a list and then the values. */
function tagged(q: Query, e: TemplateFact, tag: Expression): Value {
  const site = q.site(e);
  return join(
    q.value(tag).map((a): Value => {
      if (a.kind === "external" && a.path === "String.raw") return plainTemplate(q, e);
      return a.kind === "function" ? functionCall(q, a, tagCall(q, e, tag), site) : unknown(site, "call");
    }),
  );
}

function tagCall(q: Query, e: TemplateFact, tag: Expression): CallInfo {
  const strings = e.parts.flatMap((p) => (p.kind === "string" ? [[literal(p.value, q.site(p))]] : []));
  const values = e.parts.flatMap((p) =>
    p.kind === "string" ? [] : [{ value: q.value(p.value), site: q.site(p.value), whole: undefined }],
  );
  const site = q.site(e);
  const first = { value: [{ kind: "list", site, trail: undefined, items: strings, isOpen: false } as const], site, whole: undefined };
  return {
    site,
    calleeSite: q.site(tag),
    argsSite: site,
    isNew: false,
    positional: [first, ...values],
    named: new Map(),
    hasOpenList: false,
    hasOpenMapping: false,
  };
}

function plainTemplate(q: Query, e: TemplateFact): Value {
  const parts = e.parts.map((p): Value => {
    if (p.kind === "string") return [literal(p.value, q.site(p), p.isVerbatim ? p.contentStart : undefined)];
    if (p.format && NUMERIC_FORMAT.test(p.format)) return safe("number", q.site(p.value));
    return q.value(p.value);
  });
  return [
    text(
      parts,
      q.site(e),
      e.parts.map((p) => (p.kind === "string" ? undefined : q.site(p.value))),
    ),
  ];
}

export function text(parts: readonly Value[], site: Site, partSites?: readonly (Site | undefined)[]): Atom {
  if (parts.length === 1 && parts[0]?.length === 1 && parts[0][0]?.kind === "literal") return parts[0][0];
  const atom: TextAtom = { kind: "text", site, trail: undefined, parts, partSites };
  return atom;
}

/** `process.env.MODE === "strict"`: false unless somebody sets it. What is true when nothing is set is meant to be true. */
function comparison(q: Query, e: BinaryFact): Value {
  const isEquality = EQUAL.has(e.operator) && (e.right.kind === "string") !== (e.left.kind === "string");
  const variable = isEquality ? q.value(e.right.kind === "string" ? e.left : e.right) : [];
  const isOpen = variable.length === 1 && variable[0]?.kind === "input" && variable[0].origin === "environment";
  return isOpen ? [literal(true, q.site(e)), literal(false, q.site(e))] : safe("boolean", q.site(e));
}

export function binaryValue(q: Query, e: BinaryFact): Value {
  if (COMPARISONS.has(e.operator)) return comparison(q, e);
  if (e.operator === "+") return add(q, part(q, e.left), part(q, e.right), q.site(e));
  if (e.operator === "%" && q.language === "python") {
    const left = q.value(e.left);
    const format = left.find((a) => a.kind === "literal" && typeof a.value === "string");
    if (format?.kind === "literal") return percentFormat(q, format, e.right, q.site(e));
    if (left.some((a) => a.kind === "safe")) return safe("number", q.site(e));
    return unknown(q.site(e));
  }
  if (e.operator === "|" && q.language === "python") return united(q.value(e.left), q.value(e.right));
  return safe("number", q.site(e));
}

/** Python's `|`: dicts are laid out into one another, of types it is either. */
function united(left: Value, right: Value): Value {
  const dicts = left.filter((a) => a.kind === "object");
  const isMerged = dicts.length > 0 && dicts.length === left.length && right.some((a) => a.kind === "object");
  return isMerged ? dicts.map((a) => mergeObject(a, right)) : join([left, right]);
}

/** An operand with the place where it is written. */
interface Operand {
  readonly value: Value;
  readonly site: Site | undefined;
}

function part(q: Query, e: Expression): Operand {
  return { value: q.value(e), site: q.site(e) };
}

function add(q: Query, a: Operand, b: Operand, site: Site): Value {
  const [left, right] = [a.value, b.value];
  const isList = left.length === 1 && right.length === 1 && left[0]?.kind === "list" && right[0]?.kind === "list";
  if (isList) {
    const [x, y] = [left[0], right[0]] as readonly Extract<Atom, { kind: "list" }>[];
    const isAlike = [x, y].every((l) => l && (l.isAlike || !l.isOpen));
    if (x && y) return [{ ...x, items: [...x.items, ...y.items], isOpen: x.isOpen || y.isOpen, isAlike }];
  }
  const partly = q.language === "python" ? openList(q, a, b, site) : undefined;
  if (partly) return partly;
  if (left.every(isNumber) && right.every(isNumber)) return safe("number", site);
  if (q.language === "python" && (left.every(isNumber) || right.every(isNumber))) return safe("number", site);
  const parts = [...flatten(a), ...flatten(b)];
  return [
    text(
      parts.map((p) => p.value),
      site,
      parts.map((p) => p.site),
    ),
  ];
}

/** `(prefix,) + parts`: a list of which one half is known. */
function openList(q: Query, a: Operand, b: Operand, site: Site): Value | undefined {
  const [first, second] = [onlyList(a.value), onlyList(b.value)];
  const known = first ?? second;
  if (!known || (first && second)) return undefined;
  const rest = elementOf(q, first ? b.value : a.value, site);
  const items = first ? [...known.items, rest] : [rest, ...known.items];
  return [{ kind: "list", site, trail: undefined, items, isOpen: true }];
}

function onlyList(value: Value): ListAtom | undefined {
  return value.length === 1 && value[0]?.kind === "list" ? value[0] : undefined;
}

function flatten(operand: Operand): readonly Operand[] {
  const only = operand.value.length === 1 ? operand.value[0] : undefined;
  if (only?.kind !== "text" || only.trail) return [operand];
  return only.parts.map((value, i) => ({ value, site: only.partSites?.[i] }));
}

function isNumber(a: Atom): boolean {
  return (a.kind === "literal" && typeof a.value === "number") || (a.kind === "safe" && a.why === "number");
}

/** `"a%sb" % x`, `"a%(k)s" % d`. */
function percentFormat(q: Query, format: Atom, right: Expression, site: Site): Value {
  const values = right.kind === "list" ? right.items.map((i) => q.value(i)) : [q.value(right)];
  const pieces = String(format.kind === "literal" ? format.value : "").split(/(%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z%])/);
  let next = 0;
  const parts: Value[] = [];
  const sites: (Site | undefined)[] = [];
  const written = right.kind === "list" ? right.items : [right];
  for (const piece of pieces) {
    const m = /^%(?:\((\w+)\))?.*?([a-zA-Z%])$/.exec(piece);
    if (!m || piece === "%%") {
      if (piece) {
        parts.push([{ ...literal(piece === "%%" ? "%" : piece, format.site), trail: format.trail }]);
        sites.push(undefined);
      }
      continue;
    }
    const e = m[1] === undefined ? written[next] : undefined;
    const value = m[1] !== undefined ? namedValue(values[0], m[1]) : values[next++];
    sites.push(e && q.site(e));
    parts.push(/[sra]/.test(m[2] as string) ? (value ?? unknown(site)) : safe("number", site));
  }
  return [text(parts, site, sites)];
}

function namedValue(value: Value | undefined, name: string): Value | undefined {
  const object = value?.find((a) => a.kind === "object");
  return object?.kind === "object" ? object.entries.get(name)?.value : undefined;
}

/** `"a{}b{name}".format(x, name=y)`. */
export function braceFormat(format: Atom, call: CallInfo): Value {
  const { positional, named, site } = call;
  const source = format.kind === "literal" ? String(format.value) : "";
  const parts: Value[] = [];
  const sites: (Site | undefined)[] = [];
  let next = 0;
  for (const piece of source.split(/(\{\{|\}\}|\{[^{}]*\})/)) {
    if (!piece) continue;
    if (piece === "{{" || piece === "}}" || !piece.startsWith("{")) {
      parts.push([
        {
          ...literal(piece.length === 2 && piece[0] === piece[1] && /[{}]/.test(piece) ? (piece[0] as string) : piece, format.site),
          trail: format.trail,
        },
      ]);
      sites.push(undefined);
      continue;
    }
    const [field, spec] = piece.slice(1, -1).split(":");
    const key = (field as string).split(/[.[!]/)[0] as string;
    const given = key === "" ? positional[next++] : /^\d+$/.test(key) ? positional[Number(key)] : named.get(key);
    sites.push(given?.site);
    parts.push(spec && NUMERIC_FORMAT.test(spec) ? safe("number", site) : (given?.value ?? unknown(site)));
  }
  return [text(parts, site, sites)];
}

/** `separator.join(items)`. */
export function joined(separator: Value, items: Value, site: Site): Value {
  const list = items.length === 1 ? items[0] : undefined;
  if (list?.kind !== "list") {
    const whole = items.map(
      (a): Atom =>
        a.kind === "input" || a.kind === "parameter" || a.kind === "safe"
          ? a
          : { kind: "unknown", site, trail: undefined, origin: "other", name: "" },
    );
    return whole;
  }
  const parts: Value[] = [];
  const sites: (Site | undefined)[] = [];
  list.items.forEach((item, i) => {
    if (i > 0) {
      parts.push(separator);
      sites.push(undefined);
    }
    parts.push(item);
    sites.push(list.itemSites?.[i]);
  });
  // More of the same, or of what nobody knows.
  if (list.isOpen) parts.push(...(list.isAlike ? [separator, join(list.items)] : [unknown(site, "loop")]));
  return [text(parts, site, sites)];
}

/** `x += y`, `x ||= y`. */
export function augmented(q: Query, d: Definition): Value {
  if (d.source.kind !== "augmented") return unknown(q.site(d.at));
  const { statement } = d.source;
  // Counters are by far the most common: no need to look at what they counted before.
  if (statement.value?.kind === "number") return safe("number", q.site(d.at));
  const value = statement.value ? q.value(statement.value) : unknown(q.site(d.at));
  const earlier = q.definitionsAt(d.name, statement).filter((o) => o !== d && orderOfDefinition(o) < orderOf(d.at));
  const before = earlier.length > 0 ? join(earlier.map((o) => q.definitionValue(o))) : unknown(q.site(d.at), "loop", d.name);
  const operator = statement.operator.replace(/=$/, "");
  if (operator === "or" || operator === "nullish" || operator === "||" || operator === "??") return withFallback(before, value);
  if (operator === "+")
    return add(q, { value: before, site: undefined }, { value, site: statement.value && q.site(statement.value) }, q.site(d.at));
  if (operator === "|" && before.some((a) => a.kind === "object")) return united(before, value);
  return safe("number", q.site(d.at));
}
