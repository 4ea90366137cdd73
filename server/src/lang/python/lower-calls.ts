/** Lowering of calls and their arguments. */
import type { Argument, CallFact, Expression } from "../facts.ts";
import { type Context, children, type ExpressionHandler, makeName, makeOther, parts, required, type Syntax, textOf } from "./syntax.ts";

/** The node types lowered here. */
export const callHandlers: readonly (readonly [string, ExpressionHandler])[] = [
  ["call", lowerCall],
  ["keyword_argument", lowerLooseKeyword],
  ["argument_list", lowerLooseArguments],
];

/** Functions whose first argument is a module to load. */
const IMPORT_FUNCTIONS: ReadonlySet<string> = new Set(["__import__", "import_module", "importlib.import_module"]);

function lowerCall(s: Syntax, cx: Context): Expression {
  const [callee, list] = parts(s);
  if (!callee || !list) return makeOther("error", s.start, s.end, callee ? [cx.expression(callee)] : [], cx);
  const args = list.type === "generator_expression" ? [lowerGeneratorArgument(list, cx)] : lowerArguments(list, cx);
  const source = args[0];
  if (source && !source.spread && source.name === undefined && IMPORT_FUNCTIONS.has(textOf(callee, cx))) {
    return makeImport(s, source.value, cx);
  }
  const argsEnd = list.end > list.start + 1 && cx.text.charAt(list.end - 1) === ")" ? list.end - 1 : list.end;
  return makeCall(s, cx.expression(callee), args, list.start + 1, argsEnd, cx);
}

function makeImport(s: Syntax, source: Expression, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "importExpression", unit, start: s.start - base, end: s.end - base, parent: undefined, source, style: "dynamic" };
}

/** A call; `argsStart` and `argsEnd` are absolute. */
export function makeCall(
  s: Syntax,
  callee: Expression,
  args: readonly Argument[],
  argsStart: number,
  argsEnd: number,
  cx: Context,
): CallFact {
  const { current: unit, base } = cx.builder;
  return {
    kind: "call",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    callee,
    args,
    isNew: false,
    isOptional: false,
    argsStart: Math.min(argsStart, s.end) - base,
    argsEnd: argsEnd - base,
    typeArgs: [],
  };
}

/** The arguments of a call or the bases of a class. */
export function lowerArguments(list: Syntax, cx: Context): Argument[] {
  return children(list).map((c) => lowerArgument(c, cx));
}

function lowerArgument(s: Syntax, cx: Context): Argument {
  if (s.type === "list_splat") return makeArgument(s, required(parts(s)[0], s, cx), undefined, "list", cx);
  if (s.type === "dictionary_splat") return makeArgument(s, required(parts(s)[0], s, cx), undefined, "mapping", cx);
  if (s.type !== "keyword_argument") return makeArgument(s, cx.expression(s), undefined, undefined, cx);
  const [name, value] = parts(s);
  return makeArgument(s, required(value, s, cx), name && textOf(name, cx), undefined, cx);
}

/** An argument over the whole of `s`. */
export function makeArgument(s: Syntax, value: Expression, name: string | undefined, spread: Argument["spread"], cx: Context): Argument {
  const base = cx.builder.base;
  return { value, name, spread, start: s.start - base, end: s.end - base };
}

/** `f(x for x in y)`: the parentheses are the call's, not the generator's. */
function lowerGeneratorArgument(list: Syntax, cx: Context): Argument {
  const inner = children(list);
  const start = inner[0]?.start ?? list.start;
  const end = inner[inner.length - 1]?.end ?? list.end;
  const trimmed = { node: list.node, type: list.type, start, end };
  return makeArgument(trimmed, cx.expression(trimmed), undefined, undefined, cx);
}

/** `print x, y` and `exec code in scope` of Python 2: calls without parentheses. */
export function lowerWordCall(s: Syntax, word: string, cx: Context): CallFact {
  const args = children(s).map((c) => {
    const isFile = c.type === "chevron";
    return makeArgument(c, isFile ? required(parts(c)[0], c, cx) : cx.expression(c), isFile ? "file" : undefined, undefined, cx);
  });
  const wordEnd = s.start + word.length;
  const first = args[0];
  return makeCall(s, makeName(s.start, wordEnd, cx), args, first ? first.start + cx.builder.base : wordEnd, s.end, cx);
}

/** `name=value` outside a call: only in broken code. */
function lowerLooseKeyword(s: Syntax, cx: Context): Expression {
  return required(parts(s)[1], s, cx);
}

function lowerLooseArguments(s: Syntax, cx: Context): Expression {
  return makeOther(
    "error",
    s.start,
    s.end,
    lowerArguments(s, cx).map((a) => a.value),
    cx,
  );
}
