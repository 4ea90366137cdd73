/** Which function lowers which kind of statement node, and the plain statements: assignments, declarations, jumps. */
import type { Node } from "web-tree-sitter";
import type { AssignFact, Expression, Pattern, Statement, TypeFact } from "../facts.ts";
import { type Declares, endOf, field, type Lowering, startOf } from "./lower-context.ts";
import {
  forInStatement,
  forStatement,
  ifStatement,
  switchStatement,
  tryStatement,
  whileStatement,
  withStatement,
} from "./lower-control.ts";
import { isValue } from "./lower-expressions.ts";
import {
  ambient,
  enumStatement,
  exportStatement,
  importAlias,
  importStatement,
  interfaceStatement,
  namespaceStatement,
  typeAlias,
} from "./lower-modules.ts";
import { assignmentOperator, updateExpression } from "./lower-operators.ts";

type LowerStatement = (l: Lowering, node: Node, start: number, end: number, into: Statement[]) => void;

const STATEMENTS: ReadonlyMap<string, LowerStatement> = new Map<string, LowerStatement>([
  ["expression_statement", expressionStatement],
  ["lexical_declaration", declarations],
  ["variable_declaration", declarations],
  ["variable_declarator", loneDeclarator],
  ["return_statement", returnStatement],
  ["throw_statement", throwStatement],
  ["if_statement", ifStatement],
  ["for_in_statement", forInStatement],
  ["for_statement", forStatement],
  ["while_statement", whileStatement],
  ["do_statement", whileStatement],
  ["try_statement", tryStatement],
  ["switch_statement", switchStatement],
  ["with_statement", withStatement],
  ["break_statement", (l, _node, start, end, into) => jump(l, start, end, "break", into)],
  ["continue_statement", (l, _node, start, end, into) => jump(l, start, end, "continue", into)],
  ["statement_block", (l, node, start, end, into) => void into.push(blockFact(l, node, start, end))],
  ["labeled_statement", labeledStatement],
  ["function_declaration", functionDeclaration],
  ["generator_function_declaration", functionDeclaration],
  ["function_signature", functionDeclaration],
  ["class_declaration", classDeclaration],
  ["abstract_class_declaration", classDeclaration],
  ["import_statement", importStatement],
  ["import_alias", importAlias],
  ["export_statement", exportStatement],
  ["ambient_declaration", ambient],
  ["module", namespaceStatement],
  ["internal_module", namespaceStatement],
  ["enum_declaration", enumStatement],
  ["interface_declaration", interfaceStatement],
  ["type_alias_declaration", typeAlias],
  ["debugger_statement", nothing],
  ["empty_statement", nothing],
  ["hash_bang_line", nothing],
  ["comment", nothing],
  ["html_comment", nothing],
]);

/** Adds the statements that `node` stands for; anything that is no statement is taken as an expression. */
export function lowerStatement(l: Lowering, node: Node, type: string, into: Statement[]): void {
  const start = startOf(l, node);
  const end = endOf(l, node);
  const lower = STATEMENTS.get(type);
  if (lower) lower(l, node, start, end, into);
  else if (isValue(type)) simpleStatement(l, node, start, end, into);
}

function nothing(): void {}

function expressionStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const inner = l.named(node)[0];
  if (inner) simpleStatement(l, inner, start, end, into);
}

/** An assignment or other expression in statement position; `start` and `end` are the statement's. */
export function simpleStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  switch (node.type) {
    case "assignment_expression":
    case "augmented_assignment_expression":
      assignment(l, node, start, end, into);
      break;
    case "update_expression":
      update(l, node, start, end, into);
      break;
    case "sequence_expression":
      for (const part of l.named(node)) simpleStatement(l, part, startOf(l, part), endOf(l, part), into);
      break;
    case "parenthesized_expression":
      parenthesizedStatement(l, node, start, end, into);
      break;
    case "await_expression":
      awaitStatement(l, node, start, end, into);
      break;
    case "unary_expression":
      unaryStatement(l, node, start, end, into);
      break;
    case "internal_module":
      namespaceStatement(l, node, start, end, into);
      break;
    case "function_expression":
    case "generator_function":
      // No statement may begin with a function expression: this is a declaration that lost its end.
      functionDeclaration(l, node, start, end, into);
      break;
    case "class":
      classDeclaration(l, node, start, end, into);
      break;
    default:
      into.push({ kind: "expression", unit: l.builder.current, start, end, parent: undefined, expression: l.expression(node) });
  }
}

function assignment(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const targets: Pattern[] = [];
  let operator = "=";
  let at = node;
  for (;;) {
    const [left, right] = l.named(at);
    if (!left || !right) break;
    operator = assignmentOperator(l, at, left, right);
    targets.push(l.pattern(left));
    // Only `a = b = v` has one value for several targets; `a = b += v` does not.
    const isChain = operator === "=" && right.type === "assignment_expression";
    if (!isChain) {
      // The grammar takes `using x = v` for an assignment.
      const declares = left.startIndex > at.startIndex && targets.length === 1 ? "const" : undefined;
      into.push(assign(l, start, end, targets, l.expression(right), declares, operator, undefined));
      return;
    }
    at = right;
  }
  into.push({ kind: "expression", unit: l.builder.current, start, end, parent: undefined, expression: l.expression(at) });
}

function assign(
  l: Lowering,
  start: number,
  end: number,
  targets: readonly Pattern[],
  value: Expression | undefined,
  declares: Declares,
  operator: string,
  type: TypeFact | undefined,
): AssignFact {
  return { kind: "assign", unit: l.builder.current, start, end, parent: undefined, targets, value, declares, operator, type };
}

function update(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const made = updateExpression(l, node, start, end);
  if (made.kind === "other") into.push({ kind: "expression", unit: l.builder.current, start, end, parent: undefined, expression: made });
  else into.push(assign(l, start, end, [made.target], made.value, undefined, made.operator, undefined));
}

function parenthesizedStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const inner = l.named(node)[0];
  const isAssignment = inner?.type === "assignment_expression";
  // `({ a } = b)` needs its parentheses and is an assignment all the same.
  if (inner && isAssignment) assignment(l, inner, start, end, into);
  else into.push({ kind: "expression", unit: l.builder.current, start, end, parent: undefined, expression: l.expression(node) });
}

function awaitStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const inner = l.named(node)[0];
  const isUsing = inner?.type === "assignment_expression" && l.named(inner)[0]?.startIndex !== inner.startIndex;
  if (inner && isUsing) assignment(l, inner, start, end, into);
  else into.push({ kind: "expression", unit: l.builder.current, start, end, parent: undefined, expression: l.expression(node) });
}

function unaryStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const value = l.expression(node);
  const isDelete = value.kind === "unary" && value.operator === "delete";
  if (isDelete) into.push({ kind: "delete", unit: l.builder.current, start, end, parent: undefined, targets: [value.operand] });
  else into.push({ kind: "expression", unit: l.builder.current, start, end, parent: undefined, expression: value });
}

function declarations(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const list = l.named(node).filter((n) => n.type === "variable_declarator");
  const declares = declaresAt(l, node.startIndex);
  for (const one of list) {
    // A declaration of one name is the whole statement; of several, each has its own range.
    const isOnly = list.length === 1;
    into.push(declarator(l, one, declares, isOnly ? start : startOf(l, one), isOnly ? end : endOf(l, one)));
  }
}

function loneDeclarator(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  into.push(declarator(l, node, "let", start, end));
}

function declarator(l: Lowering, node: Node, declares: Declares, start: number, end: number): AssignFact {
  const name = field(l, node, "name");
  const type = field(l, node, "type");
  const value = field(l, node, "value");
  const targets = name ? [l.pattern(name)] : [];
  return assign(l, start, end, targets, value && l.expression(value), declares, "=", type && l.type(type));
}

/** The declaring word at an absolute offset. */
export function declaresAt(l: Lowering, at: number): Declares {
  const word = l.text.slice(at, at + 5);
  return word === "const" ? "const" : word.startsWith("var") ? "var" : "let";
}

function returnStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const inner = l.named(node)[0];
  into.push({ kind: "return", unit: l.builder.current, start, end, parent: undefined, value: inner && l.expression(inner) });
}

function throwStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const inner = l.named(node)[0];
  into.push({ kind: "throw", unit: l.builder.current, start, end, parent: undefined, value: inner && l.expression(inner) });
}

function jump(l: Lowering, start: number, end: number, form: "break" | "continue", into: Statement[]): void {
  into.push({ kind: "jump", unit: l.builder.current, start, end, parent: undefined, form });
}

function blockFact(l: Lowering, node: Node, start: number, end: number): Statement {
  return { kind: "block", unit: l.builder.current, start, end, parent: undefined, body: l.block(node) };
}

function labeledStatement(l: Lowering, node: Node, _start: number, _end: number, into: Statement[]): void {
  const body = field(l, node, "body");
  if (body) l.statement(body, into);
}

function functionDeclaration(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  into.push({ kind: "declaration", unit: l.builder.current, start, end, parent: undefined, value: l.func(node) });
}

function classDeclaration(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  into.push({ kind: "declaration", unit: l.builder.current, start, end, parent: undefined, value: l.classFact(node, []) });
}
