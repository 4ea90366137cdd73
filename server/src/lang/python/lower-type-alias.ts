/** Lowering of `type X = …`, and of assignments that the grammar takes for one: `type(self).pool = value`. */
import type { Expression, Statement } from "../facts.ts";
import { lowerArguments, makeArgument, makeCall } from "./lower-calls.ts";
import { makeMember, makeSubscript } from "./lower-expressions.ts";
import { makeAssign } from "./lower-statements.ts";
import { type Context, makeName, parts, required, type StatementHandler, type Syntax, textOf } from "./syntax.ts";

/** The node types lowered here. */
export const typeAliasHandlers: readonly (readonly [string, StatementHandler])[] = [["type_alias_statement", lowerTypeAlias]];

const WORD = "type";

function lowerTypeAlias(s: Syntax, cx: Context, out: Statement[]): void {
  const [left, right] = parts(s);
  const target = left && typeCall(left, s, cx);
  if (target?.kind === "member" || target?.kind === "index") {
    out.push(makeAssign(s, [target], required(right, s, cx), "=", undefined, cx));
    return;
  }
  const name = left ? /^[^\s[]*/.exec(textOf(left, cx))?.[0] : "";
  const { current: unit, base } = cx.builder;
  const type = right && cx.type(right);
  out.push({ kind: "typeDeclaration", unit, start: s.start - base, end: s.end - base, parent: undefined, name: name ?? "", type });
}

/** The target that starts with a call of `type`, or undefined when this is an alias. */
function typeCall(left: Syntax, whole: Syntax, cx: Context): Expression | undefined {
  const path: Syntax[] = [];
  let at = parts(left)[0];
  while (at && path.length < 50 && (at.type === "attribute" || at.type === "subscript" || at.type === "call")) {
    path.push(at);
    at = parts(at)[0];
  }
  if (!at || path.length === 0 || (at.type !== "parenthesized_expression" && at.type !== "tuple")) return undefined;
  const args = parts(at).map((c) => makeArgument(c, cx.expression(c), undefined, undefined, cx));
  const callee = makeName(whole.start, whole.start + WORD.length, cx);
  let value: Expression = makeCall({ ...at, start: whole.start }, callee, args, at.start + 1, at.end - 1, cx);
  for (const outer of path.reverse()) value = extend(value, { ...outer, start: whole.start }, cx);
  return value;
}

function extend(object: Expression, s: Syntax, cx: Context): Expression {
  const [, ...rest] = parts(s);
  const next = rest[0];
  if (s.type === "subscript") return makeSubscript(s, object, rest, cx);
  if (!next) return object;
  return s.type === "call"
    ? makeCall(s, object, lowerArguments(next, cx), next.start + 1, next.end - 1, cx)
    : makeMember(object, s.start, next, cx);
}
