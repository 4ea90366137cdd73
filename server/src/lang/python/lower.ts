/** Lowering of a Python tree to facts: which part of the lowering is asked for which node type, and the bound on depth. */
import type { Node } from "web-tree-sitter";
import type { Expression, FileFacts, FunctionFact, OtherFact, Pattern, Statement, TypeFact, Unit } from "../facts.ts";
import { UnitBuilder } from "../units.ts";
import { callHandlers } from "./lower-calls.ts";
import { collectionHandlers } from "./lower-collections.ts";
import { compoundHandlers } from "./lower-compound.ts";
import { bodyUnit, definitionHandlers, hasYield, lambdaHandlers } from "./lower-definitions.ts";
import { simpleHandlers } from "./lower-expressions.ts";
import { importHandlers } from "./lower-imports.ts";
import { matchHandlers } from "./lower-match.ts";
import { lowerPattern } from "./lower-patterns.ts";
import { makeExpression, simpleStatementHandlers } from "./lower-statements.ts";
import { stringHandlers } from "./lower-strings.ts";
import { typeAliasHandlers } from "./lower-type-alias.ts";
import { lowerType } from "./lower-types.ts";
import {
  type Context,
  children,
  type ExpressionHandler,
  lowerOther,
  MAX_DEPTH,
  makeOther,
  read,
  type StatementHandler,
  type Syntax,
} from "./syntax.ts";

const EXPRESSIONS: ReadonlyMap<string, ExpressionHandler> = new Map([
  ...simpleHandlers,
  ...stringHandlers,
  ...callHandlers,
  ...collectionHandlers,
  ...lambdaHandlers,
]);
const STATEMENTS: ReadonlyMap<string, StatementHandler> = new Map([
  ...simpleStatementHandlers,
  ...compoundHandlers,
  ...definitionHandlers,
  ...importHandlers,
  ...matchHandlers,
  ...typeAliasHandlers,
]);

/** Makes the facts of a file. Each child of the root is a unit, and so is each function body inside it. */
export function lowerPython(root: Node, text: string, builder: UnitBuilder): FileFacts {
  const cx = new Lowering(text, builder);
  const units: Unit[] = [];
  for (const s of children(read(root))) {
    // The root of broken code may hold bare expressions; their units must not be taken for others of that node type.
    const type = STATEMENTS.has(s.type) ? s.type : `loose ${s.type}`;
    const node = { type, startIndex: s.start, endIndex: s.end, hasError: s.node.hasError };
    units.push(builder.unit(node, () => cx.statements([s])));
  }
  return { language: "python", units, hasErrors: root.hasError };
}

/** The unit of a function's body alone. */
export function lowerPythonBody(text: string, node: Node, owner: FunctionFact, before: Unit): Unit | undefined {
  const body = bodyUnit(read(node), new Lowering(text, new UnitBuilder(text, before)));
  return hasYield(body) === owner.isGenerator ? body : undefined;
}

class Lowering implements Context {
  readonly text: string;
  readonly builder: UnitBuilder;
  depth = 0;

  constructor(text: string, builder: UnitBuilder) {
    this.text = text;
    this.builder = builder;
  }

  expression(s: Syntax): Expression {
    if (this.depth >= MAX_DEPTH) return this.#tooDeep(s);
    this.depth++;
    const handler = EXPRESSIONS.get(s.type);
    const fact = handler ? handler(s, this) : this.#unexpected(s);
    this.depth--;
    return fact;
  }

  pattern(s: Syntax): Pattern {
    if (this.depth >= MAX_DEPTH) return this.#tooDeep(s);
    this.depth++;
    const fact = lowerPattern(s, this);
    this.depth--;
    return fact;
  }

  type(s: Syntax): TypeFact {
    return lowerType(s, this);
  }

  statement(s: Syntax, out: Statement[]): void {
    if (this.depth >= MAX_DEPTH) {
      out.push(makeExpression(s, this.#tooDeep(s), this));
      return;
    }
    this.depth++;
    const handler = STATEMENTS.get(s.type);
    if (handler) handler(s, this, out);
    else if (s.type === "ERROR") this.#broken(s, out);
    else out.push(makeExpression(s, this.expression(s), this));
    this.depth--;
  }

  statements(list: readonly Syntax[], out: Statement[] = []): Statement[] {
    for (const s of list) this.statement(s, out);
    return out;
  }

  /** What the parser could not place: the statements and expressions that it found inside. */
  #broken(s: Syntax, out: Statement[]): void {
    for (const child of children(s)) this.statement(child, out);
  }

  /** A statement or an unknown node where an expression should be, in broken code. */
  #unexpected(s: Syntax): Expression {
    return STATEMENTS.has(s.type) ? makeOther("error", s.start, s.end, this.#expressionsOf(s), this) : lowerOther(s, this);
  }

  #expressionsOf(s: Syntax): Expression[] {
    return children(s).map((c) => this.expression(c));
  }

  #tooDeep(s: Syntax): OtherFact {
    return makeOther("unknown", s.start, s.end, [], this);
  }
}
