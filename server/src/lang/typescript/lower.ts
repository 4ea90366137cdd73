/** Lowering: from a syntax tree of TypeScript or JavaScript to facts. */
import type { Node } from "web-tree-sitter";
import type { ClassFact, Expression, FileFacts, FunctionFact, Pattern, Statement, TypeFact, Unit } from "../facts.ts";
import { UnitBuilder, type UnitNode } from "../units.ts";
import { lowerClass } from "./lower-classes.ts";
import { endOf, type Lowering, type PropertyName, startOf } from "./lower-context.ts";
import { blockStatements } from "./lower-control.ts";
import { lowerExpression } from "./lower-expressions.ts";
import { functionFact } from "./lower-functions.ts";
import { other } from "./lower-operators.ts";
import { lowerPattern } from "./lower-patterns.ts";
import { lowerStatement } from "./lower-statements.ts";
import { lowerType } from "./lower-types.ts";

/** Deeper than this nobody writes by hand, and the stack must not overflow. */
const MAX_DEPTH = 500;

/** Root children that are no units. */
const SKIPPED = new Set(["comment", "html_comment", "hash_bang_line", "empty_statement"]);

/** Makes facts of a whole tree; never throws for broken source. */
export function lowerTypeScript(root: Node, text: string, builder: UnitBuilder): FileFacts {
  const lowering = new TreeLowering(text, builder);
  const units: Unit[] = [];
  for (const child of root.namedChildren) {
    const type = child.type;
    if (!SKIPPED.has(type)) units.push(builder.unit(rootUnit(child, type), () => lowering.unitBody(child, type)));
  }
  return { language: "typescript", units, hasErrors: root.hasError };
}

/** The unit of a function's body alone. */
export function lowerTypeScriptBody(text: string, node: Node, _owner: FunctionFact, before: Unit): Unit {
  return new TreeLowering(text, new UnitBuilder(text, before)).body(node);
}

/** A top-level block is a unit of another type than a function's body with the same text. */
function rootUnit(node: Node, type: string): UnitNode {
  if (type !== "statement_block") return node;
  return { type: "top_level_block", startIndex: node.startIndex, endIndex: node.endIndex, hasError: node.hasError };
}

class TreeLowering implements Lowering {
  readonly text: string;
  readonly builder: UnitBuilder;
  #depth = 0;
  /** Broken parts met since the last statement was finished. */
  #broken: Node[] = [];
  readonly #met = new Set<number>();

  constructor(text: string, builder: UnitBuilder) {
    this.text = text;
    this.builder = builder;
  }

  unitBody(node: Node, type: string): Statement[] {
    const out: Statement[] = [];
    if (type === "ERROR") this.#brokenPart(node, out);
    else this.statement(node, out);
    return out;
  }

  expression(node: Node): Expression {
    if (this.#depth >= MAX_DEPTH) return this.#tooDeep(node);
    this.#depth++;
    const made = lowerExpression(this, node, node.type);
    this.#depth--;
    return made;
  }

  pattern(node: Node): Pattern {
    if (this.#depth >= MAX_DEPTH) return this.#tooDeep(node);
    this.#depth++;
    const made = lowerPattern(this, node, node.type);
    this.#depth--;
    return made;
  }

  type(node: Node): TypeFact {
    const isTooDeep = this.#depth >= MAX_DEPTH;
    this.#depth++;
    // "ERROR" as node type stands for a type that is not looked into.
    const made = lowerType(this, node, isTooDeep ? "ERROR" : node.type);
    this.#depth--;
    return made;
  }

  statement(node: Node, into: Statement[]): void {
    if (this.#depth >= MAX_DEPTH) {
      const span = { start: startOf(this, node), end: endOf(this, node) };
      into.push({ kind: "expression", unit: this.builder.current, ...span, parent: undefined, expression: this.#tooDeep(node) });
      return;
    }
    this.#depth++;
    lowerStatement(this, node, node.type, into);
    this.#flushBroken(into);
    this.#depth--;
  }

  block(node: Node): Statement[] {
    return blockStatements(this, node);
  }

  func(node: Node, name?: PropertyName, decorators: readonly Expression[] = []): FunctionFact {
    return functionFact(this, node, name, decorators);
  }

  body(node: Node): Unit {
    return this.builder.unit(node, () => this.#bodyStatements(node));
  }

  #bodyStatements(node: Node): Statement[] {
    // Broken parts of the unit around this one must not end up in it.
    const outer = this.#broken;
    this.#broken = [];
    const out = node.type === "statement_block" ? this.block(node) : this.#returned(node);
    this.#flushBroken(out);
    this.#broken = outer;
    return out;
  }

  #returned(node: Node): Statement[] {
    const value = this.expression(node);
    return [{ kind: "return", unit: this.builder.current, start: 0, end: endOf(this, node), parent: undefined, value }];
  }

  classFact(node: Node, outer: readonly Expression[]): ClassFact {
    return lowerClass(this, node, outer);
  }

  named(node: Node): readonly Node[] {
    const children = node.namedChildren;
    const isSound = !this.builder.current.hasError;
    for (const child of children) {
      if (!isSound || mayBeComment(this.text.charCodeAt(child.startIndex))) return this.#filtered(children, isSound);
    }
    return children;
  }

  #filtered(children: readonly Node[], isSound: boolean): readonly Node[] {
    return children.filter((child) => {
      const type = child.type;
      if (type === "ERROR" && !isSound) this.#meet(child);
      return type !== "comment" && type !== "html_comment" && type !== "ERROR";
    });
  }

  #meet(node: Node): void {
    if (this.#met.has(node.id)) return;
    this.#met.add(node.id);
    this.#broken.push(node);
  }

  /** Broken parts follow the statement that held them: where they belong is not known, what they contain still counts. */
  #flushBroken(into: Statement[]): void {
    while (this.#broken.length > 0) {
      const parts = this.#broken;
      this.#broken = [];
      for (const part of parts) this.#brokenPart(part, into);
    }
  }

  #brokenPart(node: Node, into: Statement[]): void {
    for (const child of this.named(node)) this.statement(child, into);
    this.#flushBroken(into);
  }

  #tooDeep(node: Node): ReturnType<typeof other> {
    return other(this, startOf(this, node), endOf(this, node), "unknown", []);
  }
}

/** `/` begins a comment or a regular expression, `<` an HTML comment or JSX, `-` the end of an HTML comment or a negative number. */
function mayBeComment(code: number): boolean {
  return code === 47 || code === 60 || code === 45;
}
