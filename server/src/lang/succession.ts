/**
 * The next version of a file's facts when all that changed lies in one function's body: that body alone is lowered again. The units around
 * it stay the same objects with the same facts, whose offsets behind the body move.
 */
import type { Node } from "web-tree-sitter";
import { withNested } from "./children.ts";
import type { FileFacts, FunctionFact, Patch, Unit } from "./facts.ts";
import { type BodyJudge, unitStart } from "./language.ts";

/** Makes the unit of a body; undefined when the function around it has to be lowered again too. */
export type LowerBody = (node: Node, owner: FunctionFact, before: Unit) => Unit | undefined;

/** What changed. */
export interface Changed {
  /** Where, in the text before: all that differs in the text or in the tree. */
  readonly span: Patch["span"];
  /** By how much what follows has moved. */
  readonly delta: number;
  /** The text of the new version. */
  readonly text: string;
}

/**
 * The facts of the new tree, from those before, which must not be used afterwards; undefined when the change is not inside one body. With a
 * judge, it is refused then, or when the judge is against it, and those before stay as they were.
 */
export function succeed(
  before: FileFacts,
  root: Node,
  changed: Changed,
  lower: LowerBody,
  judge: BodyJudge | undefined,
): FileFacts | "refused" | undefined {
  const chain = chainTo(before.units, changed.span);
  const places = judge && chain[1] ? placesOf(chain[1]) : [];
  for (let i = chain.length - 1; i > 0 && (judge?.mayStart(chain.slice(1, i + 1)) ?? true); i--) {
    const old = chain[i] as Unit;
    const node = nodeOf(root, old, changed);
    const body = node && old.owner && lower(node, old.owner, old);
    if (!node || !body) continue;
    Object.assign(body, placeOf(old));
    if (judge && !judge.mayPlace(old, body)) break;
    return succeeded(before, root, { body: [old, body], around: chain.slice(0, i), node, changed });
  }
  for (const [unit, place] of places) Object.assign(unit, place);
  return judge && "refused";
}

/** A body that comes to its place, and its node in the new tree. */
interface Step extends Pick<Patch, "body" | "around"> {
  readonly node: Node;
  readonly changed: Changed;
}

function succeeded(before: FileFacts, root: Node, { body, around, node, changed }: Step): FileFacts {
  const [old, now] = body;
  const { delta } = changed;
  const patch: Patch = { body, around, span: { start: unitStart(old), end: unitStart(old) + old.text.length }, delta };
  for (const [k, flag] of errorsAround(node, around, changed).entries()) (around[k] as Mutable<Unit>).hasError = flag;
  replace(old, now);
  for (const unit of around) move(unit, patch, changed.text);
  moveFollowing(before.units, around[0] as Unit, delta);
  return { language: before.language, units: [...before.units], hasErrors: root.hasError, since: { before: new WeakRef(before), patch } };
}

/** Where a unit is, which changes when another version takes it over. */
type UnitPlace = Pick<Unit, "parent" | "offset" | "owner">;

function placeOf({ parent, offset, owner }: Unit): UnitPlace {
  return { parent, offset, owner };
}

/** The places of a unit and of all inside it. */
function placesOf(unit: Unit): readonly (readonly [Unit, UnitPlace])[] {
  return withNested(unit).map((u) => [u, placeOf(u)]);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The unit that contains the span and those inside it that do, outermost first. */
function chainTo(units: readonly Unit[], span: Patch["span"]): readonly Unit[] {
  const chain: Unit[] = [];
  let start = 0;
  for (let among = units; ; ) {
    const found = among.find((u) => start + u.offset <= span.start && start + u.offset + u.text.length >= span.end);
    if (!found) return chain;
    chain.push(found);
    start += found.offset;
    among = found.nested;
  }
}

/** The node that stands where the unit stood, and is of its type. */
function nodeOf(root: Node, unit: Unit, { delta }: Changed): Node | undefined {
  const start = unitStart(unit);
  const end = start + unit.text.length + delta;
  if (end <= start) return undefined;
  let node = root.descendantForIndex(start, end - 1);
  while (node && node.startIndex === start && node.endIndex <= end) {
    if (node.endIndex === end && node.type === unit.nodeType) return node;
    node = node.parent;
  }
  return undefined;
}

/** Whether there are errors in each of the units around a node now. */
function errorsAround(node: Node, around: readonly Unit[], { delta }: Changed): readonly boolean[] {
  const flags: boolean[] = [];
  let at: Node | null = node;
  for (const unit of [...around].reverse()) {
    const start = unitStart(unit);
    while (at && (at.startIndex > start || at.endIndex < start + unit.text.length + delta)) at = at.parent;
    flags.unshift(at?.hasError ?? true);
  }
  return flags;
}

/** Lets all that led to a body lead to the one that has its place. */
function replace(old: Unit, body: Unit): void {
  const { parent, owner } = body;
  if (owner) (owner as Mutable<FunctionFact>).body = body;
  if (parent) (parent as Mutable<Unit>).nested = parent.nested.map((u) => (u === old ? body : u));
}

/** Moves what stands behind the body in a unit around it. */
function move(unit: Unit, { span, delta, around, body }: Patch, text: string): void {
  const start = unitStart(unit);
  const inner = around[around.indexOf(unit) + 1] ?? body[1];
  (unit as Mutable<Unit>).text = text.slice(start, start + unit.text.length + delta);
  if (delta === 0) return;
  moveFollowing(unit.nested, inner, delta);
  moveAll(unit.body, span.end - start, delta);
}

function moveFollowing(units: readonly Unit[], unit: Unit, delta: number): void {
  for (const u of units.slice(units.indexOf(unit) + 1)) u.offset += delta;
}

/** Members of facts, and of their parts, that hold offsets have such names. */
function isOffset(name: string): boolean {
  return name === "start" || name === "end" || name.endsWith("Start") || name.endsWith("End");
}

/**
 * Adds `delta` to the offsets of a fact and of all inside it, where they are not before `from`. Units inside it have offsets of their own.
 * All that follows in a class of thousands of lines comes through here at each key.
 */
function moveOffsets(part: Record<string, unknown>, from: number, delta: number): void {
  if (typeof part.end === "number" && part.end < from) return;
  for (const name in part) {
    const value = part[name];
    if (typeof value === "number") {
      if (value >= from && isOffset(name)) part[name] = value + delta;
    } else if (typeof value === "object" && value !== null && name !== "parent" && name !== "unit") {
      if (Array.isArray(value)) moveAll(value, from, delta);
      // A function's body is a unit; that of a statement or class is a list.
      else if (name !== "body") moveOffsets(value as Record<string, unknown>, from, delta);
    }
  }
}

function moveAll(list: readonly unknown[], from: number, delta: number): void {
  for (const item of list) {
    if (Array.isArray(item)) moveAll(item, from, delta);
    else if (typeof item === "object" && item !== null) moveOffsets(item as Record<string, unknown>, from, delta);
  }
}
