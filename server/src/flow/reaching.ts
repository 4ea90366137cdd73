/** Which of a name's definitions can reach a use in the same scope, by the structure of the statements around them. */
import type { CallFact, Expression, Fact, LoopFact, Statement } from "../lang/facts.ts";
import type { Definition } from "./scopes.ts";

/** Place of a fact in its scope: units of one scope are ordered by their offset. */
export function orderOf(fact: Fact): number {
  let base = 0;
  // Only top-level units have an order of their own; inside one unit, offsets are comparable as they are.
  if (!fact.unit.owner) base = fact.unit.offset;
  return base + fact.start;
}

/** Place of a definition in the scope that it defines a name of: parameters are bound before everything else, and stand in another unit. */
export function orderOfDefinition(d: Definition): number {
  return d.source.kind === "parameter" ? -1 : orderOf(d.at);
}

/** Definitions that can reach `use`, newest first. All are in the scope of `use`. */
export function reaching(definitions: readonly Definition[], use: Fact): readonly Definition[] {
  const visible = definitions.filter((d) => isVisible(d, use));
  if (visible.length === 1) return visible;
  const at = orderOf(use);
  const before = visible
    .filter((d) => orderOfDefinition(d) <= at && (!contains(d.at, use) || isLoopVariableIn(d, use)))
    .sort((a, b) => orderOfDefinition(b) - orderOfDefinition(a));
  const found: Definition[] = [];
  const covered = new Map<Fact, Set<string>>();
  for (const d of before) {
    const split = d.source.kind === "parameter" ? undefined : divergence(d.at, use);
    if (split === "exclusive") continue;
    if (split !== undefined && leaves(split, d.at)) continue;
    found.push(d);
    if (coversAll(d, split, use, covered)) return withLoop(found, visible, use);
  }
  if (found.length === 0) return visible.filter((d) => contains(d.at, use) || sharesLoop(d.at, use)).concat(hoisted(visible, use));
  return withLoop(found, visible, use);
}

/** The use stands in the body of the loop that sets the variable. */
function isLoopVariableIn(d: Definition, use: Fact): boolean {
  return d.at.kind === "loop" && d.at !== use && contains(d.at, use) && branchOf(d.at, childTowards(d.at, use)) === "body";
}

/** Every way to the use passes this definition or one that was looked at before: through all conditionals around it. */
function coversAll(d: Definition, innermost: Fact | undefined, use: Fact, covered: Map<Fact, Set<string>>): boolean {
  let split = innermost;
  while (split !== undefined) {
    if (!isCovered(split, d, covered)) return false;
    const outer = divergence(split, use);
    if (outer === "exclusive") return false;
    split = outer;
  }
  return true;
}

/** Function declarations and imports count wherever they stand. */
function hoisted(definitions: readonly Definition[], use: Fact): readonly Definition[] {
  return definitions.filter((d) => orderOfDefinition(d) > orderOf(use) && (d.source.kind === "declaration" || d.source.kind === "import"));
}

function withLoop(found: Definition[], all: readonly Definition[], use: Fact): readonly Definition[] {
  const at = orderOf(use);
  for (const d of all) if (orderOfDefinition(d) > at && !found.includes(d) && sharesLoop(d.at, use)) found.push(d);
  return found;
}

function isVisible(d: Definition, use: Fact): boolean {
  if (!d.isBlockScoped) return true;
  const block = blockOf(d.at);
  return block === undefined || contains(block, use);
}

function blockOf(fact: Fact): Fact | undefined {
  for (let f = fact.parent; f; f = f.parent) {
    if (f.kind === "block" || f.kind === "if" || f.kind === "loop" || f.kind === "try" || f.kind === "switch") return f;
  }
  return undefined;
}

/** True when `inner` is `outer` or lies below it. */
export function contains(outer: Fact, inner: Fact): boolean {
  for (let f: Fact | undefined = inner; f; f = f.parent) if (f === outer) return true;
  return false;
}

function sharesLoop(a: Fact, b: Fact): boolean {
  for (let f: Fact | undefined = a.parent; f; f = f.parent) if (f.kind === "loop" && contains(f, b)) return true;
  return false;
}

/**
 * The innermost conditional around `d` that does not hold for the use: undefined when `d` is always executed before the use,
 * `exclusive` when both lie in different branches of one conditional.
 */
function divergence(d: Fact, use: Fact): Fact | "exclusive" | undefined {
  let split: Fact | undefined;
  for (let child = d, f = d.parent; f; child = f, f = f.parent) {
    const branch = branchOf(f, child);
    if (branch === undefined) continue;
    const usesBranch = contains(f, use) ? branchOf(f, childTowards(f, use)) : undefined;
    if (usesBranch === branch) continue;
    if (usesBranch !== undefined && isExclusive(f, branch, usesBranch)) return "exclusive";
    if (usesBranch !== undefined && f.kind === "try" && branch === "body" && usesBranch !== "handler") continue;
    split = f;
    if (f.kind === "try" && (branch === "finally" || (branch === "body" && everyHandlerLeaves(f.handlers)))) split = undefined;
    if (split) return split;
  }
  return split;
}

function everyHandlerLeaves(handlers: readonly { readonly body: readonly Statement[] }[]): boolean {
  return handlers.every((h) => alwaysLeaves(h.body));
}

function childTowards(ancestor: Fact, inner: Fact): Fact {
  let child = inner;
  for (let f = inner.parent; f && f !== ancestor; f = f.parent) child = f;
  return child;
}

function isExclusive(f: Fact, a: string, b: string): boolean {
  if (a === b) return false;
  return (
    f.kind === "if" ||
    f.kind === "conditional" ||
    f.kind === "switch" ||
    (f.kind === "try" && a.startsWith("handler") && b.startsWith("handler"))
  );
}

/** Which branch of `f` the direct child is in; undefined when it is always executed with `f`. */
export function branchOf(f: Fact, child: Fact): string | undefined {
  switch (f.kind) {
    case "if":
      if (child === f.test) return undefined;
      return f.whenTrue.includes(child as Statement) ? "true" : "false";
    case "conditional":
      return child === f.test ? undefined : child === f.whenTrue ? "true" : "false";
    case "logical":
      return child === f.right ? "right" : undefined;
    case "loop":
      if (f.form === "doWhile" || isCounted(f) || child === f.iterable || child === f.target || f.init.includes(child as Statement))
        return undefined;
      return f.otherwise.includes(child as Statement) ? "otherwise" : child === f.test ? undefined : "body";
    case "try":
      if (f.body.includes(child as Statement)) return "body";
      if (f.otherwise.includes(child as Statement)) return "body";
      if (f.finalizer.includes(child as Statement)) return "finally";
      return `handler${f.handlers.findIndex((h) => h.body.includes(child as Statement))}`;
    case "switch": {
      const i = f.cases.findIndex((c) => c.body.includes(child as Statement) || c.guard === child);
      return i < 0 ? undefined : `case${i}`;
    }
    default:
      return undefined;
  }
}

/** `for (let i = 0; i < times; i++)`, `for _ in range(times)`: who counts rounds wants one at least, unless the number is a length. */
function isCounted({ init, test, iterable }: LoopFact): boolean {
  const bound =
    iterable?.kind === "call" && iterable.callee.kind === "name" && iterable.callee.name === "range" ? lastBound(iterable) : undefined;
  const limit = init.length > 0 && test?.kind === "binary" && /^[<>]=?$/.test(test.operator) ? test.right : bound;
  return limit !== undefined && (limit.kind === "name" || limit.kind === "number");
}

function lastBound({ args }: CallFact): Expression | undefined {
  return (args[1] ?? args[0])?.value;
}

/** The branch of `split` that holds `d` ends by leaving, so that what it defines does not get past `split`. */
function leaves(split: Fact, d: Fact): boolean {
  const child = childTowards(split, d);
  const list = listWith(split, child);
  return list !== undefined && alwaysLeaves(list);
}

function listWith(f: Fact, child: Fact): readonly Statement[] | undefined {
  const s = child as Statement;
  switch (f.kind) {
    case "if":
      return f.whenTrue.includes(s) ? f.whenTrue : f.whenFalse.includes(s) ? f.whenFalse : undefined;
    case "try":
      return f.handlers.find((h) => h.body.includes(s))?.body;
    case "switch":
      return f.cases.find((c) => c.body.includes(s))?.body;
    default:
      return undefined;
  }
}

/** True when every path through the statements returns, throws or jumps. */
export function alwaysLeaves(body: readonly Statement[], isExit: (s: Statement) => boolean = () => false): boolean {
  return body.some((s) => leavesHere(s, isExit));
}

function leavesHere(s: Statement, isExit: (s: Statement) => boolean): boolean {
  switch (s.kind) {
    case "return":
    case "throw":
      return true;
    case "jump":
      return true;
    case "if":
      return s.whenFalse.length > 0 && alwaysLeaves(s.whenTrue, isExit) && alwaysLeaves(s.whenFalse, isExit);
    case "block":
    case "with":
      return alwaysLeaves(s.body, isExit);
    case "try":
      return alwaysLeaves(s.finalizer, isExit) || (alwaysLeaves(s.body, isExit) && s.handlers.every((h) => alwaysLeaves(h.body, isExit)));
    default:
      return isExit(s);
  }
}

/** Notes the branch of `split` that holds a definition; true once all its branches define the name or leave. */
function isCovered(split: Fact, d: Definition, covered: Map<Fact, Set<string>>): boolean {
  const branch = branchOf(split, childTowards(split, d.at));
  if (branch === undefined) return false;
  const seen = covered.get(split) ?? new Set<string>();
  seen.add(branch);
  covered.set(split, seen);
  if (split.kind === "if") {
    // `if x: x = f(x)`: what is left of the earlier x is empty.
    if (branch === "true" && split.whenFalse.length === 0 && isPresence(split.test, d.name)) return true;
    return (
      split.whenFalse.length > 0 &&
      ["true", "false"].every((b) => seen.has(b) || alwaysLeaves(b === "true" ? split.whenTrue : split.whenFalse))
    );
  }
  if (split.kind === "try") {
    return seen.has("body") && split.handlers.every((h, i) => seen.has(`handler${i}`) || alwaysLeaves(h.body));
  }
  if (split.kind === "switch") {
    return (
      split.cases.some((c) => c.isDefault) &&
      split.cases.every((c, i) => seen.has(`case${i}`) || c.body.length === 0 || alwaysLeaves(c.body))
    );
  }
  return false;
}

/** `x`, `x is not None`, `x !== undefined`: false only for values without content. */
function isPresence(test: Expression, name: string): boolean {
  if (test.kind === "name") return test.name === name;
  if (test.kind !== "binary" || !/^(!=|!==|is not)$/.test(test.operator)) return false;
  return test.left.kind === "name" && test.left.name === name && test.right.kind === "null";
}
