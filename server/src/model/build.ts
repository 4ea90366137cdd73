/** Facts and rows become concepts: all that happens in one file. */
import { external } from "../flow/atoms.ts";
import { basePaths } from "../flow/decorators.ts";
import { calleeValue, effectsOf } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Atom, Effect, ExternalAtom, Site, Value } from "../flow/values.ts";
import { weakGuards } from "../flow/weak-guards.ts";
import type { CallFact, ThrowFact, Unit } from "../lang/facts.ts";
import { namedOptions } from "../libraries/named-options.ts";
import { namedUrls } from "../libraries/named-urls.ts";
import { aclUseOf } from "./acl-uses.ts";
import type { Catalogue } from "./catalogue.ts";
import { receiverCall, type VersionOf } from "./clients.ts";
import type {
  AclUse,
  Concepts,
  Connection,
  Credential,
  Decoding,
  Disclosure,
  Injection,
  KeyUse,
  Serializer,
  Stored,
  TaintedPart,
} from "./concepts.ts";
import {
  type BuiltConnection,
  type ConnectionContext,
  connectionsOfCall,
  connectionsOfEntry,
  connectionsOfSettings,
  connectionsOfUrl,
} from "./connections.ts";
import { credentialsInValue } from "./credentials.ts";
import { decodingsOf } from "./decodings.ts";
import { disclosuresInThrow, disclosuresOf, namesSecret } from "./disclosures.ts";
import type { EffectTools } from "./effects.ts";
import { injectionOf } from "./injections.ts";
import { itemUses } from "./items.ts";
import { keyUseOf } from "./keys.ts";
import { KnownSecrets } from "./known-secrets.ts";
import { shownLeaves } from "./leaves.ts";
import { namedLiterals } from "./named-literals.ts";
import { optionsByName } from "./named-options.ts";
import type { SecretNames } from "./names.ts";
import { disclosuresInResponses } from "./response-disclosures.ts";
import type { Responses } from "./responses.ts";
import { type SerializerCalls, serializersOf } from "./serializers.ts";
import { settingsGroups } from "./settings.ts";
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
  /** Names whose values commands store, by unit; true when the key's name says that it is a secret. */
  readonly stored: ReadonlyMap<Unit, ReadonlyMap<string, boolean>>;
  /** Units with key uses or disclosures that are shown outside of them. */
  readonly scattered: ReadonlySet<Unit>;
  /** Settings choose serializers: what rules make of them cannot be told from what they make of one unit. */
  readonly hasSerializers: boolean;
  readonly known: KnownSecrets;
}

export interface Built {
  readonly concepts: Concepts;
  readonly memory: BuildMemory;
}

/**
 * All concepts of a file. With `since`, the memory of the version before, keys and disclosures are those of `units` only; connections
 * and credentials are complete all the same.
 */
export function buildConcepts(input: BuildInput, since?: { readonly units: ReadonlySet<Unit>; readonly memory: BuildMemory }): Built {
  return new Builder(input, since?.units, since?.memory).build();
}

class Builder {
  readonly #q: Query;
  readonly #tools: BuildTools;
  readonly #version: VersionOf;
  readonly #context: ConnectionContext;
  /** Units whose keys and disclosures are wanted; all when undefined. */
  readonly #only: ReadonlySet<Unit> | undefined;
  readonly #mayConnect: BuildMemory["connecting"] | undefined;
  readonly #connections: Connection[] = [];
  readonly #credentials: Credential[] = [];
  readonly #keys: KeyUse[] = [];
  readonly #decodings: Decoding[] = [];
  readonly #injections: Injection[] = [];
  readonly #acls: AclUse[] = [];
  readonly #serializers: Serializer[] = [];
  readonly #stores: Stored[] = [];
  readonly #connecting = new Map<Unit, ReadonlySet<CallFact>>();
  readonly #stored: Map<Unit, ReadonlyMap<string, boolean>>;
  readonly #scattered = new Set<Unit>();
  readonly #known = new KnownSecrets();
  readonly #logged: { readonly call: CallFact; readonly effects: readonly Effect[] }[] = [];

  constructor(input: BuildInput, only: ReadonlySet<Unit> | undefined, before: BuildMemory | undefined) {
    const { q, tools, version, isTrusted } = input;
    this.#q = q;
    this.#tools = tools;
    this.#version = version;
    this.#only = only;
    this.#mayConnect = before?.connecting;
    this.#stored = new Map(before?.stored);
    this.#context = { clients: tools.clients, language: q.language, file: q.model.file, version, isTrusted, known: this.#known };
  }

  build(): Built {
    for (const unit of this.#q.units()) {
      if (this.#isWanted(unit) || this.#mayConnect?.has(unit)) this.#q.within(unit, () => this.#unit(unit));
    }
    for (const g of settingsGroups(this.#q, this.#tools.catalogue.settings, this.#version)) {
      this.#add(connectionsOfSettings(g.row, g.settings, g.at, this.#context));
      this.#serializers.push(...serializersOf(g.row, g.settings, this.#context));
    }
    this.#addNamed();
    const disclosures = this.#disclosures();
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
      },
      memory: {
        connecting: this.#connecting,
        stored: this.#stored,
        scattered: this.#scattered,
        hasSerializers: this.#serializers.length > 0,
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
    for (const callee of callees) {
      const path = this.#created(callee);
      const made = path === undefined ? undefined : this.#made(call, callee, path);
      if (path === undefined || !made?.call) continue;
      const row = this.#tools.clients.row(path, made.call, receiverCall(made), this.#q.language, this.#version);
      if (row) this.#add(connectionsOfCall(row, made, made.call, this.#context));
    }
  }

  /** The library's class or function that a callee stands for: itself, `super().__init__`, or a class that inherits its constructor. */
  #created(callee: Atom): string | undefined {
    const isKnown = (path: string): boolean => this.#tools.clients.creates(path, this.#q.language);
    if (callee.kind === "class") return callee.cls.constructorFn ? undefined : basePaths(callee.cls.bases).find(isKnown);
    if (callee.kind !== "external") return undefined;
    const path = callee.path.replace(/(?:\(\))?\.__init__$/, "");
    return isKnown(path) ? path : undefined;
  }

  #made(call: CallFact, callee: Atom, path: string): ExternalAtom | undefined {
    const isPlain = callee.kind === "external" && callee.path === path;
    const made = isPlain && this.#q.value(call).find((a) => a.kind === "external" && a.path === `${path}()`);
    if (made) return made.kind === "external" ? made : undefined;
    return isPlain ? undefined : { ...external(`${path}()`, this.#q.site(call)), call: this.#q.callInfo(call) };
  }

  /** What is known by its name, and by no connection in this file. */
  #addNamed(): void {
    const { credentials, urls } = namedLiterals(this.#q);
    this.#credentials.push(...credentials);
    const row = namedUrls.find((r) => r.language === this.#q.language);
    for (const { value, site } of urls) {
      if (row && !this.#known.isUsedUrl(site)) this.#add(connectionsOfUrl(row, value, site, this.#context));
    }
    const options = namedOptions.find((r) => r.language === this.#q.language);
    for (const { key, member, at } of options ? optionsByName(this.#q) : []) {
      if (options?.names.includes(key)) this.#add(connectionsOfEntry(options, key, member, at, this.#context));
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
      const use = isWanted ? this.#guarded(unit, keyUseOf(e)) : undefined;
      if (use)
        this.#keys.push(
          this.#placed(
            unit,
            use,
            [...use.tainted, ...use.weak].map((part) => part.site),
          ),
        );
      const acl = isWanted && !e.through ? aclUseOf(e) : undefined;
      if (acl) this.#acls.push(this.#placed(unit, acl, [acl.site]));
      const injection = isWanted ? injectionOf(e, call ? this.#q.site(call) : e.site) : undefined;
      if (injection)
        this.#injections.push(
          this.#placed(
            unit,
            injection,
            injection.tainted.map((part) => part.site),
          ),
        );
      if (e.role === "credential") this.#credentials.push(...credentialsInValue(e.detail.split(" ")[0] ?? "", e.value, e.site));
    }
    if (!call || !isWanted) return;
    const context = { ...this.#tools, q: this.#q, version: this.#version };
    for (const d of decodingsOf(context, call, effects)) this.#decodings.push(this.#placed(unit, d, [d.site]));
    this.#noteStored(unit, call, effects);
    for (const s of storedBy(context, call, effects)) this.#stores.push(this.#placed(unit, s, [s.site, s.expirySite]));
    if (effects.some((e) => e.role === "log" || e.role === "telemetry" || e.role === "stderr")) this.#logged.push({ call, effects });
  }

  /**
   * With the checks that do not hold; what stands in another unit is told there. They are looked for when a rule asks: many parts are never
   * reported, and what is asked meanwhile must not cut short what concepts are made of.
   */
  #guarded(unit: Unit, use: KeyUse | undefined): KeyUse | undefined {
    const q = this.#q;
    const withGuards = (part: TaintedPart): TaintedPart =>
      part.builtAt.unit !== unit
        ? part
        : {
            ...part,
            get guards() {
              return q.within(unit, () => weakGuards(q, part.builtAt));
            },
          };
    return use && use.tainted.length > 0 ? { ...use, tainted: use.tainted.map(withGuards) } : use;
  }

  /** A concept of a unit, having noted whether it is shown outside of it. */
  #placed<T>(unit: Unit, concept: T, sites: readonly Site[]): T {
    if (sites.some((site) => !isIn(site, unit))) this.#scattered.add(unit);
    return concept;
  }

  /** Remembers the names whose values a command stores. */
  #noteStored(unit: Unit, call: CallFact, effects: readonly Effect[]): void {
    const values = effects.filter((e) => e.role === "value");
    if (values.length === 0) return;
    const isSecret = effects.some((e) => e.role === "key" && e.value.some((k) => namesSecret(this.#tools, k)));
    const names = new Map(this.#stored.get(unit));
    this.#stored.set(unit, names);
    for (const a of call.args) {
      if (!values.some((e) => isInside(e.site, this.#q.site(a.value)))) continue;
      for (const leaf of shownLeaves(a.value, this.#q.language)) {
        const path = pathOf(leaf.expression);
        if (path) names.set(path.join("."), isSecret || (names.get(path.join(".")) ?? false));
      }
    }
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

/** The place is in the unit, or in one inside it. */
function isIn(site: Site, unit: Unit): boolean {
  for (let u = site.unit; u; u = u.parent) if (u === unit) return true;
  return false;
}

function isInside(inner: Site, outer: Site): boolean {
  return inner.unit === outer.unit && inner.start >= outer.start && inner.end <= outer.end;
}
