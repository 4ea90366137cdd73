/** Which expressions name the same value, so that a check of one is a check of the other. */
import type { CallFact, Expression, Fact } from "../lang/facts.ts";
import type { Query } from "./query.ts";
import type { Definition } from "./scopes.ts";

/** Access paths that name one value, joined by dots. */
export type Subjects = readonly string[];

/** Methods that keep what a test on their result says about their receiver. */
const KEEPS = new Set(["strip", "trim", "lower", "upper", "toLowerCase", "toUpperCase", "toString", "decode", "encode"]);
/** Definitions that are followed from a name to where its value was first written. */
const DEEPEST = 4;

/** All paths of an expression: as written, and as the definitions of its name were written. Empty when it names nothing. */
export function subjectsOf(q: Query, e: Expression, depth = 0): Subjects {
  const path = pathBehind(e);
  if (!path) return [];
  const [root, ...rest] = path as readonly [string, ...string[]];
  const behind = depth < DEEPEST ? aliases(q, root, e, depth) : [];
  return [path.join("."), ...behind.map((p) => [p, ...rest].join("."))];
}

/** True when the expression names one of the subjects. */
export function isSubject(q: Query, e: Expression, subjects: Subjects): boolean {
  return subjectsOf(q, e).some((p) => subjects.includes(p));
}

/** Where the subjects stand in what an expression names or makes: no steps for the whole of it, the names of members otherwise. */
export function subjectsIn(q: Query, e: Expression, subjects: Subjects): readonly (readonly string[])[] {
  if (e.kind !== "object") {
    return subjectsOf(q, e).flatMap((path) =>
      subjects.flatMap((s) => (s === path ? [[]] : s.startsWith(`${path}.`) ? [s.slice(path.length + 1).split(".")] : [])),
    );
  }
  return e.entries.flatMap(({ key, isSpread, value }) => {
    const inside = subjectsIn(q, value, subjects);
    if (isSpread) return inside;
    return key === undefined ? [] : inside.map((steps) => [key, ...steps]);
  });
}

function aliases(q: Query, root: string, at: Fact, depth: number): Subjects {
  const all = q.definitionsAt(root, at);
  return all.length === 1 ? aliasesOf(q, all[0] as Definition, depth) : [];
}

function aliasesOf(q: Query, { source }: Definition, depth: number): Subjects {
  // What is said of all elements of a list is said of each.
  if (source.kind === "element") return source.path.length === 0 ? subjectsOf(q, source.iterable, depth + 1) : [];
  if (source.kind !== "expression") return [];
  const keys: string[] = [];
  for (const step of source.path) {
    if ("key" in step) keys.push(step.key);
    else if (!("fallback" in step)) return [];
  }
  return subjectsOf(q, source.expression, depth + 1).map((p) => [p, ...keys].join("."));
}

/** The path of an expression without what keeps the value: `str(x.strip())`, `` `${x}` ``, `x ?? ""`, `(await x)!`. */
function pathBehind(e: Expression): readonly string[] | undefined {
  switch (e.kind) {
    case "name":
      return [e.name];
    case "cast":
    case "await":
      return pathBehind(e.value);
    case "member": {
      const path = pathBehind(e.object);
      return path && [...path, e.property];
    }
    case "index": {
      const path = e.index?.kind === "string" || e.index?.kind === "number" ? pathBehind(e.object) : undefined;
      return path && e.index && "value" in e.index ? [...path, String(e.index.value)] : undefined;
    }
    case "template": {
      const only = e.parts.length === 1 ? e.parts[0] : undefined;
      return only?.kind === "interpolation" ? pathBehind(only.value) : undefined;
    }
    case "logical":
      return e.operator === "and" ? undefined : pathBehind(e.left);
    case "call":
      return pathOfCall(e);
    default:
      return undefined;
  }
}

/** `request.args.get("id")` reads a member, and what was said of it holds when it is read again. */
export function isRead({ callee, args }: CallFact): boolean {
  return callee.kind === "member" && READS.test(callee.property) && args[0]?.value.kind === "string";
}
const READS = /^(?:get|header)$/;

function pathOfCall(e: Extract<Expression, { kind: "call" }>): readonly string[] | undefined {
  const first = e.args[0]?.value;
  if (e.callee.kind === "name") return (e.callee.name === "str" || e.callee.name === "String") && first ? pathBehind(first) : undefined;
  if (e.callee.kind !== "member") return undefined;
  const { object, property } = e.callee;
  if (KEEPS.has(property)) return pathBehind(object);
  if (!isRead(e) || first?.kind !== "string") return undefined;
  const path = pathBehind(object);
  return path && [...path, first.value];
}
