/** Finding facts by their place in the text. */
import { forEachChild } from "../lang/children.ts";
import type { Expression, Fact, FileFacts, Unit } from "../lang/facts.ts";
import { absoluteSpan, unitStart } from "../lang/language.ts";

/** `[start, end)`, absolute. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Absolute span of a fact, argument or entry; the latter two say in which unit they lie. */
export function spanOf(place: Span, unit: Unit): Span {
  const base = unitStart(unit);
  return { start: base + place.start, end: base + place.end };
}

/** True when both cover the same text. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The innermost fact around `span` that is accepted. */
export function findFact<F extends Fact>(facts: FileFacts, span: Span, accept: (fact: Fact) => fact is F): F | undefined {
  for (const unit of unitsAround(facts.units, span, 0)) {
    for (const statement of unit.body) {
      const found = search(statement, accept);
      if (found) return found;
    }
  }
  return undefined;
}

// Innermost first: a fact of an outer unit can only be around the whole inner one.
function unitsAround(units: readonly Unit[], span: Span, base: number): readonly Unit[] {
  for (const unit of units) {
    const start = base + unit.offset;
    if (start <= span.start && span.end <= start + unit.text.length) return [...unitsAround(unit.nested, span, start), unit];
  }
  return [];
}

function search<F extends Fact>(fact: Fact, accept: (fact: Fact) => fact is F): F | undefined {
  let found: F | undefined;
  forEachChild(fact, (child) => {
    found ??= search(child, accept);
  });
  return found ?? (accept(fact) ? fact : undefined);
}

/** The innermost expression that covers exactly `span`, or, for a string, whose content does. */
export function expressionAt(facts: FileFacts, span: Span): Expression | undefined {
  const exact = findFact(facts, span, (f): f is Expression => isExpression(f) && isSame(absoluteSpan(f), span));
  return exact ?? findFact(facts, span, (f): f is Expression => f.kind === "string" && isSame(contentOf(f), span));
}

/** The innermost fact that covers exactly `span`. */
export function factAt(facts: FileFacts, span: Span): Fact | undefined {
  return findFact(facts, span, (f): f is Fact => isSame(absoluteSpan(f), span));
}

/** Absolute span of a string's content. */
export function contentOf(fact: { readonly contentStart: number; readonly contentEnd: number; readonly unit: Unit }): Span {
  return spanOf({ start: fact.contentStart, end: fact.contentEnd }, fact.unit);
}

/** The fact around a fact, also across the border of a function's body. */
export function parentOf(fact: Fact): Fact | undefined {
  return fact.parent ?? fact.unit.owner;
}

/** The facts around a fact, from the nearest. */
export function ancestorsOf(fact: Fact): readonly Fact[] {
  const list: Fact[] = [];
  for (let f = parentOf(fact); f; f = parentOf(f)) list.push(f);
  return list;
}

const NOT_EXPRESSIONS: ReadonlySet<Fact["kind"]> = new Set([
  ...(["interpolation", "type", "objectPattern", "listPattern", "defaultPattern", "expression", "assign", "return", "throw"] as const),
  ...(["jump", "if", "loop", "try", "with", "switch", "block", "declaration", "import", "export", "enum", "namespace"] as const),
  ...(["typeDeclaration", "scope", "assert", "delete"] as const),
]);

/** True for a fact that stands for a value. */
export function isExpression(fact: Fact): fact is Expression {
  return !NOT_EXPRESSIONS.has(fact.kind);
}

/** Names that the file binds at its top level. */
export function topLevelNames(facts: FileFacts): ReadonlySet<string> {
  const names = new Set<string>();
  for (const unit of facts.units) for (const statement of unit.body) addNames(statement, names);
  return names;
}

function addNames(fact: Fact, into: Set<string>): void {
  if (fact.kind === "import") for (const name of fact.names) into.add(name.local);
  else if (fact.kind === "declaration" && fact.value.name) into.add(fact.value.name);
  else if (fact.kind === "export" && fact.declaration) addNames(fact.declaration, into);
  else if (fact.kind === "assign") for (const target of fact.targets) addBound(target, into);
}

function addBound(fact: Fact, into: Set<string>): void {
  if (fact.kind === "name") into.add(fact.name);
  else if (fact.kind === "objectPattern" || fact.kind === "listPattern") forEachChild(fact, (child) => addBound(child, into));
  else if (fact.kind === "defaultPattern") addBound(fact.target, into);
}

/** The name of a variable, or of the member that is read; empty for other expressions. */
export function lastName(e: Expression): string {
  return e.kind === "member" ? e.property : e.kind === "name" ? e.name : "";
}
