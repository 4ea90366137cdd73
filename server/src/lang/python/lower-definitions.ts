/** Lowering of functions, lambdas, parameters and their bodies. */
import { forEachChild } from "../children.ts";
import type { DeclarationFact, Expression, Fact, FunctionFact, Parameter, Statement, Unit } from "../facts.ts";
import { lowerClass } from "./lower-classes.ts";
import {
  type Context,
  children,
  type ExpressionHandler,
  makeOther,
  ofType,
  parts,
  required,
  type StatementHandler,
  type Syntax,
  textOf,
} from "./syntax.ts";

/** Statement node types lowered here. */
export const definitionHandlers: readonly (readonly [string, StatementHandler])[] = [
  ["function_definition", (s, cx, out) => declare(s, lowerFunction(s, s, [], cx), cx, out)],
  ["class_definition", (s, cx, out) => declare(s, lowerClass(s, s, [], cx), cx, out)],
  ["decorated_definition", lowerDecorated],
];

/** Expression node types lowered here. */
export const lambdaHandlers: readonly (readonly [string, ExpressionHandler])[] = [["lambda", lowerLambda]];

function declare(s: Syntax, value: DeclarationFact["value"], cx: Context, out: Statement[]): void {
  const { current: unit, base } = cx.builder;
  out.push({ kind: "declaration", unit, start: s.start - base, end: s.end - base, parent: undefined, value });
}

function lowerDecorated(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = parts(s);
  const decorators: Expression[] = [];
  for (const c of inner) if (c.type === "decorator") decorators.push(required(parts(c)[0], c, cx));
  const definition = inner[inner.length - 1];
  if (definition?.type === "function_definition") declare(s, lowerFunction(definition, s, decorators, cx), cx, out);
  else if (definition?.type === "class_definition") declare(s, lowerClass(definition, s, decorators, cx), cx, out);
  else for (const value of decorators) pushExpression(value, out);
}

function pushExpression(expression: Expression, out: Statement[]): void {
  const { unit, start, end } = expression;
  out.push({ kind: "expression", unit, start, end, parent: undefined, expression });
}

/** A `def`; `whole` also spans its decorators. */
function lowerFunction(s: Syntax, whole: Syntax, decorators: readonly Expression[], cx: Context): FunctionFact {
  const inner = parts(s);
  const name = inner[0]?.type === "identifier" ? inner[0] : undefined;
  const list = ofType(inner, "parameters");
  const returns = ofType(inner, "type");
  const block = ofType(inner, "block");
  const { current: unit, base } = cx.builder;
  const params = list ? lowerParameters(list, cx) : [];
  const returnType = returns && cx.type(returns);
  const body = block && bodyUnit(block, cx);
  return {
    kind: "function",
    unit,
    start: whole.start - base,
    end: whole.end - base,
    parent: undefined,
    name: name && textOf(name, cx),
    nameStart: (name ?? s).start - base,
    params,
    decorators,
    returnType,
    isAsync: cx.text.startsWith("async", s.start),
    isGenerator: body !== undefined && hasYield(body),
    isArrow: false,
    body,
  };
}

/** The unit of the block of a `def`. */
export function bodyUnit(block: Syntax, cx: Context): Unit {
  return cx.builder.unit(unitNode(block, block.type), () => cx.statements(children(block)));
}

function lowerLambda(s: Syntax, cx: Context): FunctionFact {
  const inner = parts(s);
  const list = ofType(inner, "lambda_parameters");
  const value = inner.find((c) => c !== list);
  const { current: unit, base } = cx.builder;
  const params = list ? lowerParameters(list, cx) : [];
  // A type of its own, so that no other expression's unit is taken for a lambda's body.
  const body = value && cx.builder.unit(unitNode(value, "lambda body"), () => [makeReturn(value, cx)]);
  return {
    kind: "function",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    name: undefined,
    nameStart: s.start - base,
    params,
    decorators: [],
    returnType: undefined,
    isAsync: false,
    isGenerator: body !== undefined && hasYield(body),
    isArrow: true,
    body,
  };
}

function makeReturn(value: Syntax, cx: Context): Statement {
  const { current: unit, base } = cx.builder;
  return { kind: "return", unit, start: value.start - base, end: value.end - base, parent: undefined, value: cx.expression(value) };
}

/** What the builder asks of a node, under the type that the unit shall have. */
export function unitNode(s: Syntax, type: string): { type: string; startIndex: number; endIndex: number; hasError: boolean } {
  return { type, startIndex: s.start, endIndex: s.end, hasError: s.node.hasError };
}

/** True when the body itself yields. The body may be a unit used again, so this reads facts and not the tree. */
export function hasYield(body: Unit): boolean {
  return /\byield\b/.test(body.text) && body.body.some(yields);
}

function yields(fact: Fact): boolean {
  if (fact.kind === "yield") return true;
  let found = false;
  forEachChild(fact, (child) => {
    found ||= yields(child);
  });
  return found;
}

function lowerParameters(list: Syntax, cx: Context): Parameter[] {
  const result: Parameter[] = [];
  let form: "normal" | "keywordOnly" = "normal";
  for (const c of children(list)) {
    if (c.type === "keyword_separator") form = "keywordOnly";
    else if (c.type === "positional_separator") result.splice(0, result.length, ...result.map(positionalOnly));
    else {
      const param = lowerParameter(c, form, cx);
      if (param.form === "list") form = "keywordOnly";
      result.push(param);
    }
  }
  return result;
}

function positionalOnly(p: Parameter): Parameter {
  return { ...p, form: "positionalOnly" };
}

function lowerParameter(s: Syntax, form: Parameter["form"], cx: Context): Parameter {
  const isCompound = s.type.startsWith("typed_") || s.type === "default_parameter";
  const inner = isCompound ? parts(s) : [s];
  const type = isCompound ? ofType(inner, "type") : undefined;
  const hasDefault = s.type.endsWith("default_parameter");
  return makeParameter(s, inner[0], hasDefault ? inner[inner.length - 1] : undefined, type, form, cx);
}

function makeParameter(
  s: Syntax,
  target: Syntax | undefined,
  preset: Syntax | undefined,
  type: Syntax | undefined,
  form: Parameter["form"],
  cx: Context,
): Parameter {
  const spread = target?.type === "list_splat_pattern" ? "list" : target?.type === "dictionary_splat_pattern" ? "mapping" : undefined;
  const bound = spread && target ? parts(target)[0] : target;
  const base = cx.builder.base;
  return {
    pattern: bound ? cx.pattern(bound) : makeOther("error", s.start, s.end, [], cx),
    default: preset && preset !== target ? cx.expression(preset) : undefined,
    type: type && cx.type(type),
    form: spread ?? form,
    decorators: [],
    isProperty: false,
    start: s.start - base,
    end: s.end - base,
  };
}
