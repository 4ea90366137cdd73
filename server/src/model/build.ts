/** Facts and rows become concepts: all that happens in one file. */
import { neverRuns } from "../flow/dead.ts";
import { calleeValue, effectsOf } from "../flow/effects.ts";
import { isInside, isWithin } from "../flow/enclosing.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Effect, Site, Value } from "../flow/values.ts";
import type { CallFact, Expression, ThrowFact, Unit } from "../lang/facts.ts";
import { aclUseOf } from "./acl-uses.ts";
import { madeByNames, madeBySettings } from "./callless.ts";
import type { Catalogue } from "./catalogue.ts";
import { receiverCall, type VersionOf } from "./clients.ts";
import type { AclUse, Concepts, Connection, Credential, Decoding, Disclosure, Injection, KeyUse, Serializer, Stored } from "./concepts.ts";
import { type BuiltConnection, type ConnectionContext, connectionsOfCall } from "./connections.ts";
import { isConsole } from "./consoles.ts";
import { creationsOf } from "./creations.ts";
import { credentialsInValue } from "./credentials.ts";
import { decodingsOf } from "./decodings.ts";
import { disclosuresInThrow, disclosuresOf, namesSecret } from "./disclosures.ts";
import type { EffectTools } from "./effects.ts";
import { withGuards } from "./guarded-keys.ts";
import { handedConnections } from "./handed-connections.ts";
import { injectionOf } from "./injections.ts";
import { itemUses } from "./items.ts";
import { keyUseOf } from "./keys.ts";
import { KnownSecrets } from "./known-secrets.ts";
import { lastingSessions } from "./lasting.ts";
import { partsBehind, shownLeaves } from "./leaves.ts";
import type { SecretNames } from "./names.ts";
import { isOneTimeCode } from "./one-time-codes.ts";
import { disclosuresInResponses } from "./response-disclosures.ts";
import type { Responses } from "./responses.ts";
import type { SerializerCalls } from "./serializers.ts";
import { maySet, withLaterSettings } from "./settings.ts";
import { keptParts } from "./store-effects.ts";
import { storedBy } from "./stores.ts";

export interface BuildTools extends EffectTools {
  readonly catalogue: Catalogue;
  readonly names: SecretNames;
  readonly responses: Responses;
  readonly serializers: SerializerCalls;
}

/** What is asked, and on what. */
export interface BuildInput {
  readonly q: Query;
  readonly tools: BuildTools;
  readonly version: VersionOf;
  /** Answers for host names of the configuration. */
  readonly isTrusted: (host: string) => boolean;
}

/** What one build leaves to the next version of the file. */
export interface BuildMemory {
  /** Calls that make connections or give credentials, by unit; `all` when they must be looked for. */
  readonly connecting: ReadonlyMap<Unit, ReadonlySet<CallFact> | "all">;
  /** Units where settings, or names alone, make connections or give credentials. */
  readonly named: ReadonlySet<Unit>;
  /** Names whose values commands store, by unit; true when the key's name says that it is a secret. */
  readonly stored: ReadonlyMap<Unit, ReadonlyMap<string, boolean>>;
  /** Units with key uses or disclosures that are shown outside of them. */
  readonly scattered: ReadonlySet<Unit>;
  /** Settings choose serializers: what rules make of them cannot be told from what they make of one unit. */
  readonly hasSerializers: boolean;
  /** The file is one of a program for administering Redis. */
  readonly isConsole: boolean;
  readonly known: KnownSecrets;
}

export interface Built {
  readonly concepts: Concepts;
  readonly memory: BuildMemory;
}

/** What is known from the version before. */
export interface Since {
  /** Only their keys and disclosures are wanted. */
  readonly units: ReadonlySet<Unit>;
  /** In terms of this version's units and places. */
  readonly memory: BuildMemory;
  /** All connections and credentials of the version before, when none has to do with `units`. */
  readonly connected?: Pick<Concepts, "connections" | "credentials"> | undefined;
}

/**
 * All concepts of a file. With `since`, keys and disclosures are those of its units only; connections and credentials are complete all the
 * same. Undefined when connections and credentials are given, and these units add to them after all.
 */
export function buildConcepts(input: BuildInput): Built;
export function buildConcepts(input: BuildInput, since: Since): Built | undefined;
export function buildConcepts(input: BuildInput, since?: Since): Built | undefined {
  return new Builder(input, since).build();
}

class Builder {
  readonly #q: Query;
  readonly #tools: BuildTools;
  readonly #version: VersionOf;
  readonly #context: ConnectionContext;
  /** Units whose keys and disclosures are wanted; all when undefined. */
  readonly #only: ReadonlySet<Unit> | undefined;
  readonly #mayConnect: BuildMemory["connecting"] | undefined;
  readonly #since: Since | undefined;
  #connections: Connection[] = [];
  #credentials: Credential[] = [];
  readonly #keys: KeyUse[] = [];
  readonly #decodings: Decoding[] = [];
  readonly #injections: Injection[] = [];
  readonly #acls: AclUse[] = [];
  readonly #serializers: Serializer[] = [];
  readonly #stores: Stored[] = [];
  #connecting = new Map<Unit, ReadonlySet<CallFact> | "all">();
  readonly #named: Set<Unit>;
  readonly #stored: Map<Unit, ReadonlyMap<string, boolean>>;
  readonly #scattered = new Set<Unit>();
  readonly #known: KnownSecrets;
  readonly #logged: { readonly call: CallFact; readonly effects: readonly Effect[] }[] = [];

  constructor(input: BuildInput, since: Since | undefined) {
    const { q, tools, version, isTrusted } = input;
    const before = since?.memory;
    const isConnected = since?.connected !== undefined;
    this.#q = q;
    this.#tools = tools;
    this.#version = version;
    this.#since = since;
    this.#only = since?.units;
    this.#mayConnect = isConnected ? undefined : before?.connecting;
    this.#named = new Set(isConnected ? before?.named : []);
    this.#known = (isConnected && before?.known) || new KnownSecrets();
    this.#stored = new Map(before?.stored);
    this.#context = { clients: tools.clients, language: q.language, file: q.model.file, version, isTrusted, known: this.#known };
  }

  build(): Built | undefined {
    for (const unit of this.#q.units()) {
      if (this.#isWanted(unit) || this.#mayConnect?.has(unit)) this.#q.within(unit, () => this.#unit(unit));
    }
    const connected = this.#since?.connected;
    const units = connected ? [...(this.#only ?? [])] : this.#q.units();
    if (connected && maySet(this.#q, this.#tools.catalogue.settings, units)) return undefined;
    this.#addCallless(units, !connected);
    if (connected) {
      if (this.#connections.length + this.#credentials.length > 0) return undefined;
      this.#connections = [...connected.connections];
      this.#credentials = [...connected.credentials];
      this.#connecting = new Map(this.#since?.memory.connecting);
    }
    const disclosures = this.#disclosures();
    const isOfConsole = this.#since?.memory.isConsole ?? isConsole(this.#q);
    return {
      concepts: {
        connections: this.#connections,
        credentials: this.#credentials,
        keys: this.#keys,
        disclosures,
        stores: this.#stores,
        decodings: this.#decodings,
        injections: this.#injections,
        acls: this.#acls,
        serializers: this.#serializers,
        isConsole: isOfConsole,
      },
      memory: {
        connecting: this.#connecting,
        named: this.#named,
        stored: this.#stored,
        scattered: this.#scattered,
        hasSerializers: this.#serializers.length > 0,
        isConsole: isOfConsole,
        known: this.#known,
      },
    };
  }

  #isWanted(unit: Unit): boolean {
    return this.#only === undefined || this.#only.has(unit);
  }

  #unit(unit: Unit): void {
    const connecting = new Set<CallFact>();
    for (const call of this.#callsToVisit(unit)) {
      const before = this.#connections.length + this.#credentials.length;
      this.#call(unit, call);
      if (this.#connections.length + this.#credentials.length > before) connecting.add(call);
    }
    if (this.#isWanted(unit)) this.#effects(unit, undefined, itemUses(this.#q, unit, this.#tools, this.#version));
    if (connecting.size > 0) this.#connecting.set(unit, connecting);
  }

  /** In units that are as they were, only the calls that connected before. */
  #callsToVisit(unit: Unit): Iterable<CallFact> {
    const known = this.#isWanted(unit) ? "all" : this.#mayConnect?.get(unit);
    return known === undefined || known === "all" ? this.#q.index(unit).calls : known;
  }

  #call(unit: Unit, call: CallFact): void {
    if (!this.#q.mayMatter(call)) return;
    const callee = calleeValue(this.#q, call);
    this.#connect(call, callee);
    this.#serializers.push(...this.#tools.serializers.of(callee, () => this.#q.callInfo(call), this.#context));
    this.#effects(unit, call, effectsOf(this.#q, call, callee));
  }

  #connect(call: CallFact, callees: Value): void {
    for (const { path, made, call: info } of creationsOf(this.#q, this.#tools.clients, call, callees)) {
      const row = this.#tools.clients.row(path, info, receiverCall(made), this.#q.language, this.#version);
      if (!row) continue;
      const whole = withLaterSettings(this.#q, row, info);
      for (const [name, { site }] of whole.named) if (site.unit && !info.named.has(name)) this.#named.add(site.unit);
      this.#add(connectionsOfCall(row, made, whole, this.#context));
      const lasting = this.#isWanted(call.unit) ? lastingSessions(row, made, info, this.#context) : undefined;
      if (lasting) this.#stores.push(this.#placed(call.unit, lasting, [lasting.site]));
    }
  }

  /** What no call makes; `units` are looked at for names. */
  #addCallless(units: readonly Unit[], withSettings: boolean): void {
    const tools = { q: this.#q, settings: this.#tools.catalogue.settings, version: this.#version, context: this.#context };
    for (const made of [...(withSettings ? madeBySettings(tools) : []), ...madeByNames(tools, units, this.#known)]) {
      this.#add(made.connections);
      this.#credentials.push(...made.credentials);
      this.#serializers.push(...made.serializers);
      for (const { unit } of made.sites) if (unit) this.#named.add(unit);
    }
  }

  #add(built: readonly BuiltConnection[]): void {
    for (const b of built) {
      this.#connections.push(b.connection);
      this.#credentials.push(...b.credentials);
    }
  }

  #effects(unit: Unit, call: CallFact | undefined, effects: readonly Effect[]): void {
    const isWanted = this.#isWanted(unit);
    for (const e of effects) {
      const use = isWanted ? withGuards(this.#q, unit, keyUseOf(e)) : undefined;
      const parts = use ? [...use.tainted, ...use.weak] : [];
      if (use) this.#keys.push(this.#placed(unit, use, sitesOf(parts)));
      const acl = isWanted && !e.through ? aclUseOf(e) : undefined;
      if (acl) this.#acls.push(this.#placed(unit, acl, [acl.site]));
      const injection = isWanted ? injectionOf(e, call ? this.#q.site(call) : e.site) : undefined;
      if (injection) this.#injections.push(this.#placed(unit, injection, sitesOf(injection.tainted)));
      if (e.role === "connect" && call) this.#connections.push(...handedConnections(e, this.#q.site(call), this.#context));
      if (e.role === "credential") this.#credentials.push(...credentialsInValue(e.detail.split(" ")[0] ?? "", e.value, e.site));
    }
    if (!call || !isWanted) return;
    const context = { ...this.#tools, q: this.#q, version: this.#version };
    for (const d of decodingsOf(context, call, effects)) this.#decodings.push(this.#placed(unit, d, [d.site]));
    this.#noteStored(unit, call, effects);
    for (const s of storedBy(context, call, effects)) this.#stores.push(this.#placed(unit, s, [s.site, s.expirySite]));
    const isLogged = effects.some((e) => e.role === "log" || e.role === "telemetry" || e.role === "stderr");
    if (isLogged && !neverRuns(this.#q, call)) this.#logged.push({ call, effects });
  }

  /** A concept of a unit, having noted whether it is shown outside of it. */
  #placed<T>(unit: Unit, concept: T, sites: readonly Site[]): T {
    if (sites.some((site) => !isWithin(site, unit))) this.#scattered.add(unit);
    return concept;
  }

  /** Remembers the names whose values a command stores, and those of secrets that are a part of its key. */
  #noteStored(unit: Unit, call: CallFact, effects: readonly Effect[]): void {
    const values = effects.filter((e) => e.role === "value");
    const keys = effects.filter((e) => e.role === "key");
    const isSecret = values.length > 0 && this.#keysOf(effects).some((k) => namesSecret(this.#tools, k));
    for (const a of call.args) {
      const site = this.#q.site(a.value);
      const isValue = values.some((e) => isInside(e.site, site));
      if (!isValue && !keys.some((e) => isInside(e.site, site))) continue;
      for (const leaf of shownLeaves(a.value, this.#q.language)) {
        const name = pathOf(leaf.expression)?.join(".");
        // What a record under such a key holds besides the secret is none: only its own name makes one of it.
        if (name && isValue) this.#noteName(unit, name, isSecret && leaf.label === undefined);
        else for (const part of [leaf.expression, ...partsBehind(this.#q, leaf.expression)]) this.#noteKeyPart(unit, part);
      }
    }
  }

  /** Codes are good together with whom they were sent to; that a key has one in it says little. */
  #noteKeyPart(unit: Unit, part: Expression): void {
    const name = pathOf(part)?.join(".");
    if (name && this.#tools.names.isSecret(name) && !isOneTimeCode(name)) this.#noteName(unit, name, false);
  }

  #noteName(unit: Unit, name: string, isSecret: boolean): void {
    const names = new Map(this.#stored.get(unit));
    this.#stored.set(unit, names.set(name, isSecret || (names.get(name) ?? false)));
  }

  /** Keys under which values are kept, not those of other commands that the same call leads to. */
  #keysOf(effects: readonly Effect[]): Value {
    const kept = effects.filter((e) => e.role === "store").flatMap((e) => keptParts(e)?.keys ?? []);
    return (kept.length > 0 ? kept : effects.filter((e) => e.role === "key")).flatMap((k) => k.value);
  }

  #disclosures(): readonly Disclosure[] {
    const passwords: readonly Site[] = this.#credentials.filter((c) => !c.isElsewhere).map((c) => c.literal);
    const tools = { ...this.#tools, q: this.#q, version: this.#version, stored: this.#stored, known: this.#known, passwords };
    const logged = this.#logged.flatMap(({ call, effects }) => this.#shown(call.unit, () => disclosuresOf(tools, call, effects)));
    const others = this.#q
      .units()
      .filter((unit) => this.#isWanted(unit))
      .flatMap((unit) =>
        this.#shown(unit, () => [
          ...this.#throws(unit).flatMap((f) => disclosuresInThrow(tools, f)),
          ...disclosuresInResponses(tools, unit),
        ]),
      );
    return [...logged, ...others];
  }

  #throws(unit: Unit): readonly ThrowFact[] {
    return this.#q.index(unit).facts.filter((f) => f.kind === "throw");
  }

  #shown(unit: Unit, answer: () => readonly Disclosure[]): readonly Disclosure[] {
    return this.#q.within(unit, answer).map((d) => this.#placed(unit, d, [d.site]));
  }
}

function sitesOf(parts: readonly { readonly site: Site }[]): readonly Site[] {
  return parts.map((part) => part.site);
}
