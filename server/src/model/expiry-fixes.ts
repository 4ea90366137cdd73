/** What would let a value expire: the library's own form in the call, else a command that follows. */
import { calleeValue } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import type { CallInfo } from "../flow/values.ts";
import type { CallFact, Expression } from "../lang/facts.ts";
import { type ExpiryRow, expiries } from "../libraries/expiries.ts";
import type { VersionOf } from "./clients.ts";
import { commandAt, type EffectTools } from "./effects.ts";
import type { Intent, ResolvedEdit } from "./finding.ts";
import type { KeptParts } from "./store-effects.ts";

const HOUR = { kind: "number", value: 3600 } as const;
const TITLE = "Let it expire after an hour";
const SETUP = "choose how long it must live";

/** Fixes for a call that sends a command itself. */
export function expiryFixes(
  tools: EffectTools & { readonly q: Query; readonly version: VersionOf },
  call: CallFact,
  parts: KeptParts,
): readonly Intent[] {
  const dialect = dialectOf(tools, call);
  const row = expiries.find((r) => r.dialect === dialect && r.command === parts.command);
  const info = tools.q.callInfo(call);
  const edits = row && editsOf(row, info);
  if (edits) return [{ intent: "applyRow", title: TITLE, setup: SETUP, edits, isPreferred: true }];
  const key = parts.keys.length === 1 ? parts.keys[0]?.site : undefined;
  const client = key && clientOf(call);
  if (!key || !client) return [];
  return [{ intent: "addExpire", call: tools.q.site(call), client: tools.q.site(client), key, isPreferred: true }];
}

function dialectOf(tools: EffectTools & { readonly q: Query; readonly version: VersionOf }, call: CallFact): string | undefined {
  const method = call.callee.kind === "member" ? call.callee.property : "";
  for (const a of calleeValue(tools.q, call)) {
    const found = commandAt(tools, tools.version, a, method, () => tools.q.callInfo(call), tools.q.language);
    if (found) return found.client.isByName && tools.q.language === "typescript" ? undefined : found.client.dialect;
  }
  return undefined;
}

/** Undefined where the call has other arguments too, so that the form would be another. */
function editsOf(row: ExpiryRow, info: CallInfo): readonly ResolvedEdit[] | undefined {
  const base = { site: info.argsSite, path: [] };
  if (row.keyword) return [{ ...base, op: "keyword", name: row.keyword, value: HOUR }];
  if (info.positional.length === row.after) {
    if (row.member) {
      const options = { kind: "object", entries: [{ key: row.member, value: HOUR }] } as const;
      return [{ ...base, op: "append", name: "", value: options }];
    }
    const words = (row.words ?? []).map((value) => ({ kind: "string", value }) as const);
    return [...words, HOUR].map((value) => ({ ...base, op: "append", name: "", value }));
  }
  const last = info.positional.at(-1);
  const isOptions = info.positional.length === (row.after ?? 0) + 1 && last?.value.every((a) => a.kind === "object");
  return row.member && last && isOptions
    ? [{ ...base, site: last.site, op: "member", name: "", path: [row.member], value: HOUR }]
    : undefined;
}

/** What the command is called on, without a group of commands such as `json()` in between. */
function clientOf(call: CallFact): Expression | undefined {
  if (call.callee.kind !== "member") return undefined;
  const { object } = call.callee;
  const group = object.kind === "call" ? object.callee : object;
  return group.kind === "member" && /^(?:json|JSON)$/.test(group.property) ? group.object : object;
}
