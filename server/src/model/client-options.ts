/** The options that a client was made with, where they are read from it again. */
import { constantText } from "../flow/atoms.ts";
import type { Atom, ExternalAtom } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import { type Clients, scopeOf, type VersionOf } from "./clients.ts";
import { select } from "./select.ts";
import { holds } from "./table.ts";

interface OptionTools {
  readonly q: { readonly language: LanguageId };
  readonly clients: Clients;
  readonly version: VersionOf;
}

/** The client whose options these are: `client.options`, `pool.connection_kwargs`. */
export function optionsOwner(a: ExternalAtom): ExternalAtom | undefined {
  if (!/\.(?:connection_kwargs|get_connection_kwargs\(\)|options)$/.test(a.path)) return undefined;
  const receiver =
    a.path.endsWith("()") && a.receiver?.kind === "external" && `${a.receiver.path}()` === a.path ? a.receiver.receiver : a.receiver;
  const pool = receiver?.kind === "external" && receiver.path.endsWith(".connection_pool") ? receiver.receiver : undefined;
  return pool?.kind === "external" ? pool : receiver?.kind === "external" ? receiver : undefined;
}

/** `client.options.password`, `pool.connection_kwargs["password"]`. */
export function isOptionPassword(tools: OptionTools, a: Atom): boolean {
  const options = a.kind === "external" ? passwordHolder(a) : undefined;
  const owner = options && optionsOwner(options);
  return owner !== undefined && optionsSecret(tools, owner, true) !== undefined;
}

/** What a password is read from: by its name, or by a getter that is given it. */
function passwordHolder({ path, receiver, call }: ExternalAtom): ExternalAtom | undefined {
  if (receiver?.kind !== "external") return undefined;
  if (/\.(?:password|sentinelPassword)$/.test(path)) return receiver;
  if (!path.endsWith(".get()") || constantText(call?.positional[0]?.value ?? []) !== "password") return undefined;
  const getter = receiver.path === path.slice(0, -2) ? receiver.receiver : receiver;
  return getter?.kind === "external" ? getter : undefined;
}

/** How sure it is that a client's options (or its string form) show a password. */
export function optionsSecret(tools: OptionTools, a: ExternalAtom, isOptions: boolean): "certain" | "possible" | undefined {
  const client = tools.clients.at(a, tools.q.language, tools.version);
  const { row, made } = client ?? {};
  if (!row || !made?.call || (!isOptions && (made !== a || !row.leaksInRepr))) return undefined;
  const scope = scopeOf(row, made.call, undefined, tools.version);
  if (!isOptions && row.leaksInRepr !== true && row.leaksInRepr && holds(row.leaksInRepr, scope) !== true) return undefined;
  const found = Object.values(row.hops ?? {}).flatMap((h) => (h.password ?? []).flatMap((p) => select(p, scope)));
  if (found.some((s) => s.state === "present")) return "certain";
  return found.some((s) => s.state === "unknown" && s.doubt === "environment") ? "possible" : undefined;
}
