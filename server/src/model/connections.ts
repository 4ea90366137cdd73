/** Connections: what rows say of a creating call or of settings, as concepts. */
import type { Atom, CallInfo, ExternalAtom, LiteralAtom, Member, Site, Trail, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { ClientRow, HopRow, SettingsRow } from "../libraries/row.ts";
import { type Clients, receiverCall, scopeOf, type VersionOf } from "./clients.ts";
import type { Connection, Credential, Host, Slot } from "./concepts.ts";
import { credentialsOf } from "./credentials.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { isNamedAtHome } from "./named-literals.ts";
import { isOptionNamedAtHome } from "./named-options.ts";
import { isOptedOut } from "./opt-outs.ts";
import { fixesOf, userFix } from "./row-fixes.ts";
import { placeIn, type Scope, type Selected, select } from "./select.ts";
import { decide, type Outcome } from "./table.ts";
import { isLoopback } from "./url.ts";

/** What connections are built with. */
export interface ConnectionContext {
  readonly clients: Clients;
  readonly language: LanguageId;
  /** The file under analysis: every place of a concept is in it. */
  readonly file: string;
  readonly version: VersionOf;
  /** True for hosts that the configuration trusts. */
  readonly isTrusted: (host: string) => boolean;
  /** Is told what connections are given. */
  readonly known: KnownSecrets;
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
  const scope: Scope = { settings, let: row.let, url: row.url, version: context.version(row.package), memo: new Map() };
  return Object.entries(row.hops).map(([hop, h]) => build(row.library, hop, h, scope, at, context));
}

/** The connection that a URL stands for, whoever makes it; the row reads it as `.url`. */
export function connectionsOfUrl(row: SettingsRow, url: Value, at: Site, context: ConnectionContext): readonly BuiltConnection[] {
  return connectionsOfEntry(row, "url", { value: url, site: at, entry: undefined }, at, context);
}

/** What a row says of one entry alone. */
export function connectionsOfEntry(
  row: SettingsRow,
  key: string,
  member: Member,
  at: Site,
  context: ConnectionContext,
): readonly BuiltConnection[] {
  const entries = new Map([[key, member]]);
  return connectionsOfSettings(row, [{ kind: "object", site: at, trail: undefined, entries, isOpen: false }], at, context);
}

function build(library: string, hop: string, h: HopRow, scope: Scope, fallback: Site, context: ConnectionContext): BuiltConnection {
  const transport = decide(h.transport, scope);
  const verification = h.verification ? decide(h.verification, scope) : [];
  const host = hostOf(h.host ? select(h.host, scope) : [], context);
  const url = urlOf(h, scope);
  const lax = optionOf(verification, ["off", "no-hostname"], scope);
  const decoy = optionOf(transport, ["plain"], scope);
  const slots = { transport: slotOf(transport), verification: verificationOf(verification, lax, context) };
  const connection: Connection = {
    library,
    hop,
    site: host.site ?? (url && placeIn(context.file, url, "value")) ?? fallback,
    host,
    transport: slots.transport as Connection["transport"],
    verification: slots.verification as Connection["verification"],
    verificationSite: lax && placeIn(context.file, lax, "whole"),
    verificationOption: lax && (lax.whole ?? lax.site),
    decoy: decoy && placeIn(context.file, decoy, "whole"),
    auth: authOf(h, scope),
    isDefaultUser: isDefaultUser(h, scope),
    hasUsername: h.username !== undefined && select(h.username, scope).some((s) => s.state !== "absent"),
    tlsFixes: fixesOf(h.tlsFix, scope),
    verificationFixes: fixesOf(h.verificationFix, scope),
    authFixes: fixesOf(h.authFix, scope),
    userFixes: fixesOf(userFix(h.username), scope),
    trail: host.trail,
  };
  // Where neither the host nor TLS could be told, what a URL's own name says still counts.
  context.known.add(h, scope, host.kind !== "unknown" || !["plain", "unknown"].includes(slots.transport.is));
  const isNearby = host.isSingleLabel || host.kind === "loopback";
  return { connection, credentials: credentialsOf(library, h, scope, fallback).map((c) => ({ ...c, isNearby })) };
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

/** What is checked is asked of the case that there is TLS; whether there is any is another slot's matter. */
function ofTls(outcomes: readonly Outcome<string>[]): readonly Outcome<string>[] {
  const rest = outcomes.filter((o) => o.is !== "n/a");
  const isDecided = rest.length === 1 && rest.length < outcomes.length && rest[0]?.at !== undefined && rest[0].doubt !== "other";
  return isDecided ? rest : outcomes;
}

/** The option that brings about one of the outcomes. */
function optionOf(outcomes: readonly Outcome<string>[], wanted: readonly string[], scope: Scope): Selected | undefined {
  const found = outcomes.find((o) => wanted.includes(o.is) && o.at);
  return found?.at ? select(found.at, scope).find((s) => s.state === "present" || s.site) : undefined;
}

/** An option that its own file reports needs no report where it is used. */
function verificationOf(outcomes: readonly Outcome<string>[], option: Selected | undefined, context: ConnectionContext): Slot<string> {
  const site = option?.whole ?? option?.site;
  const isElsewhere = site && site.file !== context.file && isOptionNamedAtHome(site, context.language);
  if (isElsewhere) return { is: "unknown", certainty: "possible" };
  const slot = slotOf(ofTls(outcomes));
  return site && isOptedOut(site) ? { ...slot, certainty: "possible" } : slot;
}

function authOf(h: HopRow, scope: Scope): Connection["auth"] {
  const states = [...(h.password ?? []), ...(h.otherAuth ?? []), ...(h.username ? [h.username] : [])].flatMap((s) => select(s, scope));
  if (states.some((s) => s.state === "present" && !isEmpty(s.value))) return "given";
  return states.some((s) => s.state === "unknown") ? "unknown" : "none";
}

/** A password goes without a user name, or with that of the user whom every server has. */
function isDefaultUser(h: HopRow, scope: Scope): boolean {
  if (h.username === undefined) return false;
  const isGiven = (h.password ?? []).some((p) => select(p, scope).some((s) => s.state === "present" && !isEmpty(s.value)));
  const isOther = (h.otherAuth ?? []).some((o) => select(o, scope).some((s) => s.state !== "absent"));
  return isGiven && !isOther && select(h.username, scope).every((s) => s.state === "absent" || isDefaultName(s));
}

function isDefaultName(s: Selected): boolean {
  return (
    s.state === "present" && s.value.every((a) => a.kind === "literal" && (a.value === null || a.value === "" || a.value === "default"))
  );
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
  const host = placedHost(group, context);
  // A URL that another file gives a name is reported there, if it is doubtful; its users would only repeat it.
  const isElsewhere =
    host.kind !== "literal" && group.some((s) => urlAtoms(s).some((a) => a.site.file !== context.file && isNamedAtHome(a)));
  return isElsewhere ? { ...host, kind: "unknown", name: "" } : host;
}

/** The literals that the URL around a selected part starts with. */
function urlAtoms(s: Selected): readonly LiteralAtom[] {
  const around = s.outer?.url ? s.outer.value : [];
  return around.flatMap((a) => (a.kind === "text" ? (a.parts[0] ?? []) : [a])).filter((a): a is LiteralAtom => a.kind === "literal");
}

function placedHost(group: readonly Selected[], context: ConnectionContext): Host {
  const unknown = group.find((s) => s.state === "unknown" && !(s.doubt === "environment" && hasFallback(group)));
  const site = [...group]
    .sort((a, b) => Number(b.state === "present") - Number(a.state === "present"))
    .map((s) => placeIn(context.file, s, "value"))
    .find((s) => s !== undefined);
  if (unknown) return { kind: "unknown", name: "", isSingleLabel: false, isTrusted: false, site, trail: undefined };
  const present = group.filter((s) => s.state === "present");
  const atoms = present.flatMap((s) => s.value);
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
  const open = atoms.filter((a) => hostName(a) === undefined);
  const isOverridable = present.length < group.length && group.some((s) => s.state === "unknown");
  if (isOverridable && remote !== undefined) return { ...base, kind: "environment" };
  if (open.length === 0) {
    if (remote === undefined) return { ...base, kind: "loopback" };
    return { ...base, kind: literals.every((n) => !isLoopback(n)) && present.length === group.length ? "literal" : "variable" };
  }
  return openHost(open, base, trail);
}

/** An environment URL has a fallback beside it that goes to another machine. */
function hasFallback(group: readonly Selected[]): boolean {
  return group.some((s) => s.state === "present" && s.value.every((a) => hostName(a) === undefined || !isLoopback(hostName(a) ?? "")));
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
