/** Instances made from input: what the class says of each field, so that only fields that can hold any text stay input. */
import type { CallFact, ClassFact, ClassMember, Expression, TypeFact } from "../lang/facts.ts";
import { describe } from "./atoms.ts";
import { decoratorOf, pathOfValue } from "./decorators.ts";
import type { Query } from "./query.ts";
import { annotationsBehind, typedValue, unwrapType } from "./types.ts";
import type { CallInfo, Fields, FunctionSummary, InputAtom, Site, Value } from "./values.ts";

type CheckedBy = "type" | "decorators";

/** Types whose elements are what matters. */
const CONTAINERS = /^(?:list|List|set|Set|frozenset|FrozenSet|tuple|Tuple|Sequence|Iterable|Array|ReadonlyArray)$/;

/** The value of a member of input that is an instance of a class; undefined when the class says nothing of it. */
export function fieldOfInput(atom: InputAtom, name: string): Value | undefined {
  return atom.shape && fieldIn(atom.shape.cls, name, atom.shape.checkedBy);
}

/** The same of a class itself, or of those that it extends. */
export function fieldIn(cls: Fields, name: string, by: CheckedBy, depth = 0): Value | undefined {
  const own = cls.field?.(name, by);
  if (own || depth > 4) return own;
  for (const base of cls.bases) {
    for (const a of base) {
      const found = a.kind === "class" ? fieldIn(a.cls, name, by, depth + 1) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** What input becomes when it is converted to, or checked by, a type: safe atoms, or input that knows its class. */
export function shaped(q: Query, input: InputAtom, type: TypeFact | undefined, by: CheckedBy | undefined, site: Site): Value {
  if (!type || !by) return [input];
  const typed = typedValue(q, elementType(type), site) ?? [];
  if (typed.length === 0) return [input];
  return typed.map((a) => {
    if (a.kind === "instance") return { ...input, shape: { cls: a.cls, checkedBy: by } };
    return a.kind === "safe" && by === "type" ? a : input;
  });
}

function elementType(type: TypeFact): TypeFact {
  const only = unwrapType(type);
  const inner = only.length === 1 ? only[0] : undefined;
  const last = inner?.name.split(".").at(-1) ?? "";
  return inner?.args[0] && CONTAINERS.test(last) ? inner.args[0] : type;
}

/** {@link ClassRef.field} of a class of this file. */
export function fieldOfClass(q: Query, cls: ClassFact, name: string, by: CheckedBy): Value | undefined {
  const field = cls.members.find((m) => m.name === name && m.form === "field");
  if (!field)
    return isCheckedByMethod(q, cls, name) ? [{ kind: "safe", site: q.site(cls), trail: undefined, why: "validated" }] : undefined;
  const at = field.value ?? field.type;
  const site: Site = at ? q.site(at) : { file: q.model.file, unit: cls.unit, start: field.start, end: field.end };
  const calls = annotationsOf(q, field);
  const why = q.semantics.field({ language: q.language, decorators: field.decorators.map((d) => decoratorOf(q, d)), calls });
  if (why) return [{ kind: "safe", site, trail: undefined, why }];
  if (by === "type" && calls.some(isCheckedByFunction)) return [{ kind: "safe", site, trail: undefined, why: "validated" }];
  if (by === "type" && isCheckedByMethod(q, cls, name)) return [{ kind: "safe", site, trail: undefined, why: "validated" }];
  const input: InputAtom = { kind: "input", site, trail: undefined, origin: "request", name };
  const typed = shaped(q, input, field.type, by, site);
  return typed.every((a) => a === input) ? undefined : typed;
}

interface Annotation {
  readonly path: string;
  readonly call: CallInfo;
}

/** The calls beside a field's type, where it stands or behind its name, and as default. */
function annotationsOf(q: Query, field: ClassMember): readonly Annotation[] {
  const written = callsOf(field.type, field.value).map((c) => ({ path: pathOfValue(q.value(c.callee)), call: q.callInfo(c) }));
  const behind = annotationsBehind(q, field.type).flatMap((a) => (a.call ? [{ path: a.path.replace(/\(\)$/, ""), call: a.call }] : []));
  return [...written, ...behind];
}

/** `Annotated[str, AfterValidator(check)]` with a function that returns only what it has checked. */
function isCheckedByFunction({ path, call }: Annotation): boolean {
  if (!/(?:^|\.)(?:After|Wrap|Plain)Validator$/.test(path)) return false;
  const functions = (call.positional[0] ?? call.named.get("func"))?.value ?? [];
  return functions.length > 0 && functions.every((a) => a.kind === "function" && checks(a.fn.summary()));
}

/** The calls in an annotation (`Annotated[str, Field(…)]`, `constr(…)`) and as a default (`= Field(…)`). */
export function callsOf(type: TypeFact | undefined, value: Expression | undefined): readonly CallFact[] {
  const e = type?.expression;
  const written: readonly Expression[] =
    e?.kind === "index" && e.index && describe(e.object).endsWith("Annotated") ? itemsOf(e.index) : e ? [e] : [];
  return [...written, ...(value ? [value] : [])].filter((x): x is CallFact => x.kind === "call");
}

function itemsOf(index: Expression): readonly Expression[] {
  return index.kind === "list" ? index.items : [index];
}

/** `@field_validator("name")` on a method, or one that forms and serializers call by its name, that returns only what it has checked. */
function isCheckedByMethod(q: Query, cls: ClassFact, name: string): boolean {
  return cls.members.some((m) => isValidatorOf(m, name) && m.value?.kind === "function" && checksItsValue(q, m.value));
}

function isValidatorOf(m: ClassMember, name: string): boolean {
  if (m.name === `clean_${name}` || m.name === `validate_${name}`) return true;
  const decorators = m.value?.kind === "function" ? [...m.decorators, ...m.value.decorators] : m.decorators;
  return decorators.some(
    (d) =>
      d.kind === "call" &&
      /(?:^|\.)(?:field_)?validator$/.test(describe(d.callee)) &&
      d.args.some((a) => a.value.kind === "string" && a.value.value === name),
  );
}

function checksItsValue(q: Query, fn: Extract<Expression, { kind: "function" }>): boolean {
  return checks(q.fn(fn).summary());
}

function checks({ returns, validates }: FunctionSummary): boolean {
  return validates.includes(0) || returns.every((a) => a.kind === "safe" || a.kind === "literal");
}
