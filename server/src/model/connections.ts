/** Connections: what rows say of a creating call or of settings, as concepts. */
import type { Atom, CallInfo, ExternalAtom, Site, Trail, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { ClientRow, HopRow, SettingsRow } from "../libraries/row.ts";
import { type Clients, receiverCall, scopeOf, type VersionOf } from "./clients.ts";
import type { Connection, Credential, Host, Slot } from "./concepts.ts";
import { credentialsOf } from "./credentials.ts";
import { fixesOf } from "./row-fixes.ts";
import { type Scope, type Selected, select } from "./select.ts";
import { decide, type Outcome } from "./table.ts";
import { isLoopback } from "./url.ts";

/** What connections are built with. */
export interface ConnectionContext {
  readonly clients: Clients;
  readonly language: LanguageId;
  readonly version: VersionOf;
  /** True for hosts that the configuration trusts. */
  readonly isTrusted: (host: string) => boolean;
}

/** A connection with the credentials that it is given. */
export interface BuiltConnection {
  readonly connection: Connection;
  readonly credentials: readonly Credential[];
}

/** All connections that a creating call makes, by its row's hops. */
export function connectionsOfCall(
  row: ClientRow,
  atom: ExternalAtom,
  call: CallInfo,
  context: ConnectionContext,
): readonly BuiltConnection[] {
  if (row.isFake) return [];
  const scope = scopeOf(row, call, receiverCall(atom), context.version);
  return Object.entries(row.hops ?? {}).map(([hop, h]) => build(row.library, hop, h, scope, call.calleeSite, context));
}

/** All connections that a group of settings makes. */
export function connectionsOfSettings(row: SettingsRow, settings: Value, at: Site, context: ConnectionContext): readonly BuiltConnection[] {
  const scope: Scope = { settings, let: row.let, url: row.url, version: context.version(row.package) };
  return Object.entries(row.hops).map(([hop, h]) => build(row.library, hop, h, scope, at, context));
}

function build(library: string, hop: string, h: HopRow, scope: Scope, fallback: Site, context: ConnectionContext): BuiltConnection {
  const transport = decide(h.transport, scope);
  const verification = h.verification ? decide(h.verification, scope) : [];
  const host = hostOf(h.host ? select(h.host, scope) : [], context);
  const url = urlOf(h, scope);
  const slots = { transport: slotOf(transport), verification: slotOf(verification) };
  const connection: Connection = {
    library,
    hop,
    site: host.site ?? url?.site ?? fallback,
    host,
    transport: slots.transport as Connection["transport"],
    verification: slots.verification as Connection["verification"],
    verificationSite: siteOfOutcome(verification, ["off", "no-hostname"], scope),
    decoy: siteOfOutcome(transport, ["plain"], scope),
    auth: authOf(h, scope),
    hasUsername: h.username !== undefined && select(h.username, scope).some((s) => s.state !== "absent"),
    tlsFixes: fixesOf(h.tlsFix, scope),
    verificationFixes: fixesOf(h.verificationFix, scope),
    authFixes: fixesOf(h.authFix, scope),
    trail: host.trail,
  };
  return { connection, credentials: credentialsOf(library, h, scope) };
}

/** A URL that is written here, so that findings can stand on it. */
function urlOf(h: HopRow, scope: Scope): Selected | undefined {
  const selector = h.host
    ?.split("|")
    .find((s) => s.includes(":url"))
    ?.split(":url")[0];
  return selector ? select(selector, scope).find((s) => s.state === "present") : undefined;
}

function slotOf(outcomes: readonly Outcome<string>[]): Slot<string> {
  const known = outcomes.map((o) => (o.is.startsWith("of:") ? "none" : o.is));
  const distinct = [...new Set(known)];
  if (distinct.length === 1) return { is: distinct[0] as string, certainty: "certain" };
  if (distinct.length === 0 || outcomes.some((o) => o.doubt === "other")) return { is: "unknown", certainty: "possible" };
  // Only an environment value decides: the worst that it can bring about is possible.
  const worst = ["plain", "off", "no-hostname"].find((w) => distinct.includes(w));
  return { is: worst ?? "unknown", certainty: "possible" };
}

function siteOfOutcome(outcomes: readonly Outcome<string>[], wanted: readonly string[], scope: Scope): Site | undefined {
  const found = outcomes.find((o) => wanted.includes(o.is) && o.at);
  return found?.at ? select(found.at, scope).find((s) => s.state === "present" || s.site)?.site : undefined;
}

function authOf(h: HopRow, scope: Scope): Connection["auth"] {
  const states = [...(h.password ?? []), ...(h.otherAuth ?? []), ...(h.username ? [h.username] : [])].flatMap((s) => select(s, scope));
  if (states.some((s) => s.state === "present" && !isEmpty(s.value))) return "given";
  return states.some((s) => s.state === "unknown") ? "unknown" : "none";
}

function isEmpty(value: Value): boolean {
  return value.length > 0 && value.every((a) => a.kind === "literal" && (a.value === "" || a.value === null));
}

const RANK: readonly Host["kind"][] = ["literal", "environment", "variable", "unknown", "loopback"];

/** Of several hosts the one that matters most. */
function hostOf(selected: readonly Selected[], context: ConnectionContext): Host {
  const groups = new Map<string, Selected[]>();
  for (const s of selected) groups.set(s.group, [...(groups.get(s.group) ?? []), s]);
  const hosts = [...groups.values()].map((g) => hostOfGroup(g, context));
  hosts.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  return hosts[0] ?? { kind: "loopback", name: "localhost", isSingleLabel: true, isTrusted: true, site: undefined, trail: undefined };
}

function hostOfGroup(group: readonly Selected[], context: ConnectionContext): Host {
  const unknown = group.find((s) => s.state === "unknown");
  if (unknown) return { kind: "unknown", name: "", isSingleLabel: false, isTrusted: false, site: unknown.site, trail: undefined };
  const present = group.filter((s) => s.state === "present");
  const atoms = present.flatMap((s) => s.value);
  const site = present[0]?.site;
  const trail = atoms.find((a) => a.trail)?.trail;
  const names = atoms.map(hostName);
  const literals = names.filter((n): n is string => n !== undefined && n !== "");
  const remote = literals.find((n) => !isLoopback(n));
  const base = {
    name: remote ?? "",
    isSingleLabel: remote !== undefined && isSingleLabel(remote),
    isTrusted: remote !== undefined && context.isTrusted(remote),
    site,
    trail,
  };
  if (present.length < group.length && remote === undefined && literals.length > 0) return { ...base, kind: "loopback" };
  const open = atoms.filter((a) => hostName(a) === undefined);
  if (open.length === 0) {
    if (remote === undefined) return { ...base, kind: "loopback" };
    return { ...base, kind: literals.every((n) => !isLoopback(n)) && present.length === group.length ? "literal" : "variable" };
  }
  return openHost(open, base, trail);
}

function openHost(open: readonly Atom[], base: Omit<Host, "kind">, trail: Trail | undefined): Host {
  const rest = { ...base, name: "", isSingleLabel: false, isTrusted: false, trail };
  if (open.some((a) => a.kind === "input" && a.origin === "environment")) return { ...rest, kind: "environment" };
  const isKnownKind = open.some(
    (a) =>
      a.kind === "parameter" ||
      a.kind === "input" ||
      a.kind === "external" ||
      a.kind === "text" ||
      (a.kind === "unknown" && a.origin !== "loop"),
  );
  return { ...rest, kind: isKnownKind ? "variable" : "unknown" };
}

/** The host that a constant names, without port; undefined when it is not constant. */
function hostName(a: Atom): string | undefined {
  if (a.kind !== "literal") return undefined;
  if (typeof a.value !== "string") return "";
  return a.value.replace(/^\/\//, "").replace(/^(?!.*::)(.*):\d+$/, "$1");
}

function isSingleLabel(host: string): boolean {
  return !host.includes(".") && !host.includes(":");
}
