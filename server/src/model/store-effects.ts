/** What commands keep, let expire and keep for ever, each as one effect: key, value and time to live stay together on their way through wrappers. */
import type { CallArgument, Effect, Member, Value } from "../flow/values.ts";
import type { ClientAt } from "./clients.ts";
import type { WireCall } from "./command-wire.ts";

/** Commands that keep a value under a key until it expires. */
const KEEPS: ReadonlySet<string> = new Set([
  ...["SET", "SETEX", "PSETEX", "SETNX", "GETSET", "MSET", "MSETNX", "APPEND", "JSON.SET", "JSON.MSET"],
  ...["HSET", "HMSET", "HSETNX", "HSETEX", "SADD", "LPUSH", "RPUSH", "ZADD", "XADD"],
]);
const EXPIRES: ReadonlySet<string> = new Set(["EXPIRE", "PEXPIRE", "EXPIREAT", "PEXPIREAT", "HEXPIRE", "HPEXPIRE", "HEXPIREAT", "GETEX"]);

/** A member of the effect's value. */
interface Kept {
  readonly value: Value;
  readonly site: CallArgument["site"];
}

/** What an effect of role `store`, `expire` or `persist` says. */
export interface KeptParts {
  readonly library: string;
  readonly command: string;
  readonly keys: readonly Kept[];
  /** Each with the name of its field, where it has one. */
  readonly values: readonly (Kept & { readonly field: Value | undefined })[];
  readonly ttl: Value | undefined;
  /** A time to live may be there all the same: a spread of unknown content, or a default of the library. */
  readonly isOpen: boolean;
  /** The client is known only by its name. */
  readonly isByName: boolean;
}

/** The effects of a command (of each, when it is a batch). */
export function keptEffects(wire: WireCall, client: ClientAt, callee: Value): readonly Effect[] {
  if (wire.batch.length > 0) return wire.batch.flatMap((w) => keptEffects(w, client, callee));
  const role = KEEPS.has(wire.command)
    ? "store"
    : EXPIRES.has(wire.command)
      ? "expire"
      : wire.command === "PERSIST"
        ? "persist"
        : undefined;
  const first = role === "store" ? wire.values[0] : wire.keys[0];
  if (!role || !first) return [];
  let value: Value | undefined;
  return [
    {
      role,
      get value() {
        value ??= [{ kind: "object", site: first.site, trail: undefined, entries: entriesOf(wire, client), isOpen: false }];
        return value;
      },
      site: first.site,
      callee,
      detail: `${client.library} ${wire.command}`,
    },
  ];
}

const FLAG: Member = { value: [], entry: undefined };

/** Values first: what a caller hands over is looked for in this order. */
function entriesOf(wire: WireCall, client: ClientAt): ReadonlyMap<string, Member> {
  const all: readonly (readonly [string, CallArgument])[] = [
    ...wire.values.map((a, i) => [`value ${i}`, a] as const),
    ...wire.keys.map((a, i) => [`key ${i}`, a] as const),
    ...(wire.fields.length === wire.values.length ? wire.fields.map((a, i) => [`field ${i}`, a] as const) : []),
    ...(wire.ttl ? [["ttl", wire.ttl] as const] : []),
  ];
  const entries = new Map(all.map(([name, a]): [string, Member] => [name, { value: a.value, site: a.site, entry: undefined }]));
  if (wire.isOpen || wire.hasDefaultExpiry) entries.set("open", FLAG);
  if (client.isByName) entries.set("by name", FLAG);
  return entries;
}

/** The parts of an effect that {@link keptEffects} made, also after it has passed wrappers. */
export function keptParts(effect: Effect): KeptParts | undefined {
  const [atom] = effect.value;
  if (atom?.kind !== "object") return undefined;
  const { entries } = atom;
  const numbered = (name: string): readonly Kept[] =>
    [...entries].flatMap(([k, m]) => (k.startsWith(`${name} `) && m.site ? [{ value: m.value, site: m.site }] : []));
  const at = effect.detail.lastIndexOf(" ");
  return {
    library: effect.detail.slice(0, at),
    command: effect.detail.slice(at + 1),
    keys: numbered("key"),
    values: numbered("value").map((v, i) => ({ ...v, field: entries.get(`field ${i}`)?.value })),
    ttl: entries.get("ttl")?.value,
    isOpen: entries.has("open"),
    isByName: entries.has("by name"),
  };
}
