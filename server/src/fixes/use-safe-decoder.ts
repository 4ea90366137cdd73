/** Decodes with a function that makes plain data only, and encodes with its counterpart where both ends must agree. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact, Unit } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { UseSafeDecoder } from "../model/finding.ts";
import { callAt } from "./apply-arguments.ts";
import { changeOf, sequenceOfCall } from "./containers.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { lastName, parentOf } from "./places.ts";
import { fitsInTemplate, styleAt, takenQuotes } from "./quoting.ts";

/** Bytes are expected of what stands in these calls; JSON is text. */
const WANTS_BYTES = /compress|b64|base64|encrypt|sign|hmac|hexlify|^(?:write|frombytes|BytesIO|digest|len)$/i;

/** The fix, or undefined where the other end could not read or write text. */
export function useSafeDecoder(intent: UseSafeDecoder, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const call = site && callAt(context, site);
  if (!site || !call) return undefined;
  const draft = newDraft();
  const { isAlone, decode, module } = intent.instead;
  const ends = isAlone ? [] : otherEnds(context, call, intent);
  // Half a change is offered, but it is nobody's first choice.
  const isHalf = !isAlone && ends?.length === 0;
  const isMade = isHalf
    ? swap(context, draft, call, decode, module)
    : isAlone
      ? swapAlone(context, draft, call, intent)
      : ends !== undefined && swapBothEnds(context, draft, call, intent, ends);
  const edits = isMade ? finish(context, draft, site.start) : undefined;
  return edits && { title: titleOf(intent, isHalf), safety: "needs-setup", isPreferred: intent.isPreferred && !isHalf, edits };
}

function titleOf({ instead }: UseSafeDecoder, isHalf: boolean): string {
  if (isHalf) return `Read JSON: ${instead.decode} (what writes it elsewhere must use ${instead.encode})`;
  if (!instead.isAlone) return `Write and read JSON: ${instead.encode} and ${instead.decode} (what is stored now must be written again)`;
  const needs = instead.module === "ast" ? "text: decode_responses=True" : "plain data";
  return `Read it with ${instead.decode} (needs ${needs})`;
}

function swapAlone(context: FixContext, draft: Draft, call: CallFact, { instead }: UseSafeDecoder): boolean {
  const [first, ...others] = call.args;
  const isPlain = instead.module === "yaml" || others.length === 0;
  // `eval("(" + text + ")")` is no JSON.
  if (!first || !isPlain || first.value.kind === "binary" || first.value.kind === "template") return false;
  return swap(context, draft, call, instead.decode, instead.module);
}

/** The calls of this file that write what the call reads; undefined where these could not write text. */
function otherEnds(
  context: FixContext,
  call: CallFact,
  { instead: { of, pair, encode } }: UseSafeDecoder,
): readonly CallFact[] | undefined {
  if (lastName(call.callee) !== of || pair === undefined || encode === undefined) return undefined;
  const encoders = sameCalls(context, call, pair);
  return encoders.every(isTextWelcome) ? encoders : undefined;
}

function sameCalls(context: FixContext, call: CallFact, name: string): readonly CallFact[] {
  const base = baseOf(context, call.callee);
  return callsIn(context.facts.units).filter((c) => lastName(c.callee) === name && baseOf(context, c.callee) === base);
}

function swapBothEnds(context: FixContext, draft: Draft, call: CallFact, { instead }: UseSafeDecoder, ends: readonly CallFact[]): boolean {
  const { of, encode, decode, module } = instead;
  const readers = sameCalls(context, call, of);
  return (
    encode !== undefined &&
    readers.every((c) => swap(context, draft, c, decode, module)) &&
    ends.every((c) => swap(context, draft, c, encode, module))
  );
}

/** Another function with the first argument alone: protocols and loaders mean nothing to it. */
function swap(context: FixContext, draft: Draft, call: CallFact, name: string, module: string | undefined): boolean {
  const [first, ...others] = call.args;
  const style = styleAt(context, call);
  if (!style || !first || first.spread || first.name !== undefined) return false;
  const imports = module === undefined ? [] : [{ module, name: undefined }];
  const text = render(context, draft, { kind: "name", name, imports }, style);
  if (takenQuotes(context, call).size > 0 && !fitsInTemplate(context, text, style)) return false;
  draft.edits.push({ ...absoluteSpan(call.callee), text });
  if (others.length === 0) return true;
  const sequence = sequenceOfCall(context, call);
  if (!sequence) return false;
  const { removed } = changeOf(draft, sequence);
  for (const i of others.keys()) removed.add(i + 1);
  return true;
}

function isTextWelcome(call: CallFact): boolean {
  const parent = parentOf(call);
  return parent?.kind !== "call" || parent.callee === call || !WANTS_BYTES.test(lastName(parent.callee));
}

/** What stands before the name: `pickle` of `pickle.loads`. */
function baseOf(context: FixContext, callee: Expression): string {
  if (callee.kind !== "member") return "";
  const { start, end } = absoluteSpan(callee.object);
  return context.text.slice(start, end);
}

function callsIn(units: readonly Unit[]): readonly CallFact[] {
  const found: CallFact[] = [];
  const visit = (fact: Fact): void => {
    if (fact.kind === "call") found.push(fact);
    forEachChild(fact, visit);
  };
  for (const unit of units) {
    unit.body.forEach(visit);
    found.push(...callsIn(unit.nested));
  }
  return found;
}
