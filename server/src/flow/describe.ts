/** A function as its declaration describes it: by the access paths of what stands around it. */
import type { ClassFact, Fact, FunctionFact, Parameter, Statement } from "../lang/facts.ts";
import { describe } from "./atoms.ts";
import { classRoutes, functionRoutes, keptUnder } from "./class-routes.ts";
import { basePaths, decoratorOf, pathOfValue } from "./decorators.ts";
import { commonJsTarget } from "./exports.ts";
import { callsOf } from "./fields.ts";
import type { Query } from "./query.ts";
import { boundName, keysAround, registration, registrationOfName } from "./registrations.ts";
import { routesOf } from "./routes.ts";
import type { DescribedFunction, DescribedParameter } from "./semantics.ts";
import { annotationsBehind, typePath, unwrapType } from "./types.ts";

/** What may stand between a function and the `export` before it. */
const EXPORTABLE = new Set<Fact["kind"]>(["declaration", "assign", "cast", "export"]);
/** Units at the beginning of a file that may be directives. */
const MOST_DIRECTIVES = 3;

/** Python methods, and functions that are bound to something, have it as first parameter, which calls do not write: it does not count. */
export function receiverCount(q: Query, fn: FunctionFact): number {
  if (q.language !== "python") return 0;
  if (fn.parent?.kind !== "class") return fn.params[0] && parameterName(fn.params[0]) === "self" ? 1 : 0;
  return fn.decorators.some((d) => describe(d) === "staticmethod") ? 0 : 1;
}

export function parameterName(p: Parameter): string {
  if (p.pattern.kind === "name") return p.pattern.name;
  if (p.pattern.kind === "spread" && p.pattern.value.kind === "name") return p.pattern.value.name;
  return "";
}

/** A function's declaration by access paths; computed once. */
export function describeFunction(q: Query, fn: FunctionFact): DescribedFunction {
  return q.described(fn, () => {
    const cls = fn.parent?.kind === "class" ? fn.parent : undefined;
    return {
      language: q.language,
      name: boundName(fn) || commonJsName(q, fn),
      className: cls?.name ?? "",
      decorators: fn.decorators.map((d) => decoratorOf(q, d)),
      classBases: cls ? basesOf(q, cls) : [],
      isExported: isExported(q, fn),
      classDecorators: cls?.decorators.map((d) => decoratorOf(q, d)) ?? [],
      registeredBy: registration(q, fn),
      classRegisteredBy: classRegistration(q, cls),
      ownRoutes: () => (cls ? classRoutes(q, cls) : []),
      routesElsewhere: () => (fn.name && !isNested(fn) ? functionRoutes(q, fn) : []),
      keptUnder: (table, key) => keptUnder(q, table, key),
      routes: (modules, name) => routesOf(q, fn, modules, name),
      within: keysAround(fn),
      type: assignedType(q, fn),
      directives: directives(q, fn),
      params: fn.params.map((p, i) => parameter(q, fn, p, i)),
    };
  });
}

function isNested({ unit, parent }: FunctionFact): boolean {
  return unit.owner !== undefined && parent?.kind !== "class";
}

/** Library classes that a class inherits from, through classes of the workspace too. */
function basesOf(q: Query, cls: ClassFact): readonly string[] {
  return cls.bases.flatMap((b) => {
    const found = basePaths([q.value(b)]);
    return found.length > 0 ? found : [describe(b)];
  });
}

/** A top-level function that is exported where it stands, or by its name further down. Python exports all. */
function isExported(q: Query, fn: FunctionFact): boolean {
  if (fn.unit.owner) return false;
  if (q.language === "python") return true;
  if (commonJsName(q, fn) !== "") return true;
  // A callback inside of what is exported is not exported itself.
  for (let f: Fact | undefined = fn.parent; f && EXPORTABLE.has(f.kind); f = f.parent) if (f.kind === "export") return true;
  const name = boundName(fn);
  return name !== "" && q.model.facts.units.some((u) => u.body.some((s) => s.kind === "export" && !s.source && exports(s, name)));
}

/** `exports.handler = (event) => …`. */
function commonJsName(q: Query, fn: FunctionFact): string {
  const { parent } = fn;
  if (q.language === "python" || fn.unit.owner || parent?.kind !== "assign" || parent.value !== fn) return "";
  return parent.targets.flatMap(commonJsTarget).find((name) => name !== undefined) ?? "";
}

function exports(s: Extract<Fact, { kind: "export" }>, name: string): boolean {
  return s.names.some((n) => n.local === name) || (s.default?.kind === "name" && s.default.name === name);
}

function parameter(q: Query, fn: FunctionFact, p: Parameter, index: number): DescribedParameter {
  const type = p.type ? unwrapType(p.type)[0] : undefined;
  const written = p.default?.kind === "call" ? p.default : callsOf(p.type, undefined)[0];
  const behind = written ? undefined : annotationsBehind(q, p.type)[0];
  return {
    name: parameterName(p),
    type: typePath(q, type),
    typeArgs: type?.args.map((t) => typePath(q, t)) ?? [],
    defaultPath: written ? pathOfValue(q.value(written.callee)) : (behind?.path.slice(0, -2) ?? ""),
    defaultCall: written ? q.callInfo(written) : behind?.call,
    decorators: p.decorators.map((d) => decoratorOf(q, d)),
    isReceiver: index < receiverCount(q, fn),
    form: p.form,
  };
}

function classRegistration(q: Query, cls: ClassFact | undefined): DescribedFunction["registeredBy"] {
  return cls?.name ? registrationOfName(q, cls.name) : undefined;
}

function assignedType(q: Query, fn: FunctionFact): string {
  return fn.parent?.kind === "assign" && fn.parent.value === fn && fn.parent.type ? typePath(q, fn.parent.type) : "";
}

function directives(q: Query, fn: FunctionFact): readonly string[] {
  const first = fn.body?.body[0];
  return [...directivesIn(q.model.facts.units.slice(0, MOST_DIRECTIVES).flatMap((u) => u.body)), ...(first ? directivesIn([first]) : [])];
}

/** The strings that stand at the beginning of a list of statements. */
function directivesIn(statements: readonly Statement[]): readonly string[] {
  const end = statements.findIndex((s) => s.kind !== "expression" || s.expression.kind !== "string");
  return statements
    .slice(0, end < 0 ? statements.length : end)
    .flatMap((s) => (s.kind === "expression" && s.expression.kind === "string" ? [s.expression.value] : []));
}
