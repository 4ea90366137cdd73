/** Lowering of classes: assignments of the body become fields, functions methods, anything else stays a statement. */
import type { AssignFact, ClassFact, ClassMember, Expression, FunctionFact, Statement } from "../facts.ts";
import { lowerArguments } from "./lower-calls.ts";
import { type Context, children, ofType, parts, type Syntax, textOf } from "./syntax.ts";

/** A `class`; `whole` also spans its decorators. */
export function lowerClass(s: Syntax, whole: Syntax, decorators: readonly Expression[], cx: Context): ClassFact {
  const inner = parts(s);
  const name = inner[0]?.type === "identifier" ? inner[0] : undefined;
  const list = ofType(inner, "argument_list");
  const block = ofType(inner, "block");
  const args = list ? lowerArguments(list, cx) : [];
  const statements = block ? cx.statements(children(block)) : [];
  const members: ClassMember[] = [];
  const body: Statement[] = [];
  for (const statement of statements) if (!addMembers(statement, members)) body.push(statement);
  const { current: unit, base } = cx.builder;
  return {
    kind: "class",
    unit,
    start: whole.start - base,
    end: whole.end - base,
    parent: undefined,
    name: name && textOf(name, cx),
    nameStart: (name ?? s).start - base,
    bases: args.filter((a) => a.name === undefined && a.spread === undefined).map((a) => a.value),
    keywords: args.filter((a) => a.name !== undefined || a.spread !== undefined),
    decorators,
    members,
    body,
  };
}

/** Adds what a statement of the body makes of the class; false when it makes no member. */
function addMembers(s: Statement, out: ClassMember[]): boolean {
  if (s.kind === "declaration") {
    out.push(s.value.kind === "function" ? makeMethod(s.value) : makeMember("class", s.value.name, s, s.value, undefined));
    return true;
  }
  if (s.kind !== "assign" || s.operator !== "=") return false;
  const fields = s.targets.flatMap((target) => fieldsOf(target, s));
  if (fields.length === 0) return false;
  out.push(...fields);
  return true;
}

/** The fields that one target makes; none when it is not made of names. */
function fieldsOf(target: AssignFact["targets"][number], s: AssignFact): ClassMember[] {
  if (target.kind === "name") return [makeMember("field", target.name, s, s.value, s.type)];
  const values = s.value?.kind === "list" ? s.value.items : [];
  if (target.kind !== "listPattern" || s.targets.length > 1 || values.length !== target.items.length) return [];
  const names = target.items.map((item) => (item?.kind === "name" ? item.name : undefined));
  if (names.includes(undefined) || values.some((v) => v.kind === "spread")) return [];
  return names.map((name, i) => makeMember("field", name, s, values[i], undefined));
}

function makeMember(
  form: ClassMember["form"],
  name: string | undefined,
  span: { readonly start: number; readonly end: number },
  value: Expression | undefined,
  type: ClassMember["type"],
): ClassMember {
  const { start, end } = span;
  // The decorators belong to the function or class itself.
  return { form, name, keyExpression: undefined, isStatic: false, accessor: undefined, value, type, decorators: [], start, end };
}

function makeMethod(fn: FunctionFact): ClassMember {
  const names = fn.decorators.map(lastName);
  return {
    form: "method",
    name: fn.name,
    keyExpression: undefined,
    isStatic: names.includes("staticmethod"),
    accessor: names.some((n) => GETTERS.has(n)) ? "get" : names.includes("setter") ? "set" : undefined,
    value: fn,
    type: undefined,
    decorators: [],
    start: fn.start,
    end: fn.end,
  };
}

const GETTERS: ReadonlySet<string> = new Set(["property", "cached_property", "abstractproperty", "hybrid_property", "getter"]);

function lastName(e: Expression): string {
  return e.kind === "name" ? e.name : e.kind === "member" ? e.property : "";
}
