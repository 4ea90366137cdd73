/** Values from Redis that reach a decoder which runs what they say. */

import { calleeValue } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Effect, Site } from "../flow/values.ts";
import type { CallFact } from "../lang/facts.ts";
import { signatureChecks } from "../libraries/decoders.ts";
import type { VersionOf } from "./clients.ts";
import type { Decoding } from "./concepts.ts";
import type { EffectTools } from "./effects.ts";
import { redisRead } from "./reads.ts";

interface DecodingTools extends EffectTools {
  readonly q: Query;
  readonly version: VersionOf;
}

/** What a call decodes that comes from Redis. */
export function decodingsOf(tools: DecodingTools, call: CallFact, effects: readonly Effect[]): readonly Decoding[] {
  const found = effects.filter((e) => e.role === "decode" && !isToldInside(tools, call, e));
  if (found.length === 0 || isChecked(tools.q, call)) return [];
  return found.flatMap((e) => decodingOf(tools, call, e) ?? []);
}

function decodingOf(tools: DecodingTools, call: CallFact, e: Effect): Decoding | undefined {
  const atom = e.value.find((a) => redisRead(tools, a) !== undefined);
  const read = atom && redisRead(tools, atom);
  if (!atom || !read) return undefined;
  return {
    decoder: e.detail,
    command: read.command,
    site: e.site,
    trail: atom.trail ?? (isSame(atom.site, e.site) ? undefined : { site: atom.site, step: "read", name: "Redis", previous: undefined }),
    certainty: "certain",
    call: tools.q.site(call),
    instead: e.through ? undefined : tools.decoders.instead(e.callee, tools.q.language),
  };
}

function isSame(a: Site, b: Site): boolean {
  return a.unit === b.unit && a.start === b.start && a.end === b.end;
}

/** The function that is called reads the value itself: that is told where it does. */
function isToldInside(tools: DecodingTools, call: CallFact, e: Effect): boolean {
  const { through } = e;
  if (!through) return false;
  const functions = calleeValue(tools.q, call).flatMap((a) => {
    if (a.kind === "class") return a.cls.constructorFn ?? [];
    return a.kind === "function" ? [a.fn] : [];
  });
  const inner = functions.flatMap((fn) => fn.summary().effects).find((o) => o.role === "decode" && o.site === through.site);
  return inner?.value.some((a) => redisRead(tools, a) !== undefined) ?? false;
}

/** The same function checks a signature first, or decrypts: whoever wrote the value had the key. */
function isChecked(q: Query, call: CallFact): boolean {
  if (call.unit.owner === undefined) return false;
  return q.index(call.unit).calls.some((c) => signatureChecks.test(pathOf(c.callee)?.at(-1) ?? ""));
}
