/** Where two versions of a file differ, when that is inside one function body and nothing around it is touched. */
import { changedSpan } from "../lang/changed-span.ts";
import { forEachChild, withNested } from "../lang/children.ts";
import type { Fact, FileFacts, Patch, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";
import type { Span } from "./api.ts";

/** A file version: its text and its facts. */
export interface Version {
  readonly text: string;
  readonly facts: FileFacts;
}

/** A unit before and after. */
export type Pair = readonly [Unit, Unit];

/** One function body became another; everything else is as it was, save that what follows has moved. */
export interface LocalChange {
  /** The body; undefined when no unit differs (blanks and comments between statements). It may be one unit in which another was replaced. */
  readonly body: Pair | undefined;
  /** The body and all units inside it, as they were before and as they are now; empty without a body. */
  readonly gone: readonly Unit[];
  readonly come: readonly Unit[];
  /** Units around the body, outermost first. */
  readonly around: readonly Pair[];
  /** Those are the same units as before if there is a patch. */
  readonly patch: Patch | undefined;
  /** Where the body, or the changed blanks, stood in the text before. */
  readonly span: Span;
  /** By how much what follows has moved. */
  readonly delta: number;
}

/** Says of a body, given with all units inside it, that nothing else depends on it. */
type IsAlone = (body: readonly Unit[]) => boolean;

/**
 * The change from one version to the next, whose facts were made from those before with the units that are the same. Undefined when
 * it is not inside one body that is alone; the innermost such body is taken.
 */
export function localChange(before: Version, after: Version, isAlone: IsAlone): LocalChange | undefined {
  const { since } = after.facts;
  // Units may have changed on the way if other versions lie between.
  if (since?.before.deref() !== before.facts) return undefined;
  return since.patch ? patched(since.patch, isAlone) : compared(before, after, isAlone);
}

function patched(patch: Patch, isAlone: IsAlone): LocalChange | undefined {
  const { around, span, delta } = patch;
  const [old, now] = patch.body;
  const lost = withNested(old);
  const fresh = new Set(withNested(now));
  for (let i = around.length; i > 0; i--) {
    const unit = around[i];
    const come = unit ? withNested(unit) : [...fresh];
    const gone = unit ? [...come.filter((u) => !fresh.has(u)), ...lost] : lost;
    if ((unit && !unit.owner) || !isAlone(gone)) continue;
    const start = unitStart(unit ?? now);
    const pairs = around.slice(0, i).map((u): Pair => [u, u]);
    const body: Pair = unit ? [unit, unit] : patch.body;
    return { body, gone, come, around: pairs, span: unit ? { start, end: start + unit.text.length - delta } : span, delta, patch };
  }
  return undefined;
}

function compared(before: Version, after: Version, isAlone: IsAlone): LocalChange | undefined {
  const span = changedSpan(before.text, after.text);
  const delta = after.text.length - before.text.length;
  const shared = { delta, patch: undefined };
  const pairs = differing(before.facts.units, after.facts.units);
  if (!pairs) return undefined;
  if (pairs.length === 0)
    return isBetween(after.facts.units, span, delta) ? { ...shared, body: undefined, gone: [], come: [], around: [], span } : undefined;
  for (let i = pairs.length - 1; i > 0; i--) {
    const [old, now] = pairs[i] as Pair;
    const start = unitStart(now);
    const body = { start, end: start + old.text.length };
    const gone = withNested(old);
    const isInside = span.start >= body.start && span.end <= body.end && old.text.length + delta === now.text.length;
    if (!isInside || !old.owner || !now.owner || !isAlone(gone)) continue;
    const around = pairs.slice(0, i);
    if (!around.every(([a, b]) => isSameShell(a, b, body, delta))) return undefined;
    return { ...shared, body: [old, now], gone, come: withNested(now), around, span: body };
  }
  return undefined;
}

/** From the outermost to the innermost pair of units that differ; undefined when several differ side by side. */
function differing(before: readonly Unit[], after: readonly Unit[]): readonly Pair[] | undefined {
  if (before.length !== after.length) return undefined;
  const different: Pair[] = [];
  for (const [i, unit] of after.entries()) {
    const old = before[i] as Unit;
    if (old === unit) continue;
    if (different.length > 0 || old.nodeType !== unit.nodeType) return undefined;
    different.push([old, unit]);
  }
  const [pair] = different;
  if (!pair) return [];
  const inner = differing(pair[0].nested, pair[1].nested);
  // The body in which several things changed is the one that changed.
  return [pair, ...(inner ?? [])];
}

/** No unit lies where the text changed. */
function isBetween(units: readonly Unit[], span: Span, delta: number): boolean {
  return units.every((u) => u.offset + u.text.length <= span.start || u.offset >= span.end + delta);
}

/** The facts of a unit, without those of the units inside it, are the same, save for moved places. `body` is absolute, before the change. */
function isSameShell(before: Unit, after: Unit, body: Span, delta: number): boolean {
  const start = unitStart(after);
  const hole = { start: body.start - start, end: body.end - start };
  if ((before.owner === undefined) !== (after.owner === undefined)) return false;
  return areSame(before.body, after.body, hole, delta);
}

function areSame(before: readonly Fact[], after: readonly Fact[], hole: Span, delta: number): boolean {
  return before.length === after.length && before.every((fact, i) => isSame(fact, after[i] as Fact, hole, delta));
}

function isSame(before: Fact, after: Fact, hole: Span, delta: number): boolean {
  if (before.kind !== after.kind) return false;
  if (moved(before.start, hole, delta) !== after.start || moved(before.end, hole, delta) !== after.end) return false;
  return areSame(childrenOf(before), childrenOf(after), hole, delta);
}

function moved(offset: number, hole: Span, delta: number): number {
  return offset >= hole.end ? offset + delta : offset;
}

function childrenOf(fact: Fact): readonly Fact[] {
  const children: Fact[] = [];
  forEachChild(fact, (child) => children.push(child));
  return children;
}
