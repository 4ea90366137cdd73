/** Facts and rows become concepts: all that happens in one file. */
import { calleeValue, effectsOf } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Effect, Site } from "../flow/values.ts";
import type { CallFact, Unit } from "../lang/facts.ts";
import type { Catalogue } from "./catalogue.ts";
import { receiverCall, type VersionOf } from "./clients.ts";
import type { Concepts, Connection, Credential, Disclosure, KeyUse } from "./concepts.ts";
import { type BuiltConnection, type ConnectionContext, connectionsOfCall, connectionsOfSettings } from "./connections.ts";
import { credentialsInValue } from "./credentials.ts";
import { disclosuresOf } from "./disclosures.ts";
import type { EffectTools } from "./effects.ts";
import { itemUses } from "./items.ts";
import { keyUseOf } from "./keys.ts";
import type { SecretNames } from "./names.ts";
import { settingsGroups } from "./settings.ts";

export interface BuildTools extends EffectTools {
  readonly catalogue: Catalogue;
  readonly names: SecretNames;
}

/** All concepts of a file. `isTrusted` answers for host names of the configuration. */
export function buildConcepts(q: Query, tools: BuildTools, version: VersionOf, isTrusted: (host: string) => boolean): Concepts {
  return new Builder(q, tools, version, isTrusted).build();
}

class Builder {
  readonly #q: Query;
  readonly #tools: BuildTools;
  readonly #version: VersionOf;
  readonly #context: ConnectionContext;
  readonly #connections: Connection[] = [];
  readonly #credentials: Credential[] = [];
  readonly #keys: KeyUse[] = [];
  readonly #stored = new Map<Unit, Set<string>>();
  readonly #logged: { readonly call: CallFact; readonly effects: readonly Effect[] }[] = [];

  constructor(q: Query, tools: BuildTools, version: VersionOf, isTrusted: (host: string) => boolean) {
    this.#q = q;
    this.#tools = tools;
    this.#version = version;
    this.#context = { clients: tools.clients, language: q.language, version, isTrusted };
  }

  build(): Concepts {
    for (const unit of this.#q.units()) {
      for (const call of this.#q.index(unit).calls) this.#call(unit, call);
      this.#effects(unit, undefined, itemUses(this.#q, unit, this.#tools, this.#version));
    }
    for (const g of settingsGroups(this.#q, this.#tools.catalogue.settings, this.#version)) {
      this.#add(connectionsOfSettings(g.row, g.settings, g.at, this.#context));
    }
    return { connections: this.#connections, credentials: this.#credentials, keys: this.#keys, disclosures: this.#disclosures() };
  }

  #call(unit: Unit, call: CallFact): void {
    this.#connect(call);
    this.#effects(unit, call, effectsOf(this.#q, call));
  }

  #connect(call: CallFact): void {
    for (const callee of calleeValue(this.#q, call)) {
      if (callee.kind !== "external") continue;
      const made = this.#q.value(call).find((a) => a.kind === "external" && a.path === `${callee.path}()`);
      if (made?.kind !== "external" || !made.call) continue;
      const row = this.#tools.clients.row(callee.path, made.call, receiverCall(made), this.#q.language, this.#version);
      if (row) this.#add(connectionsOfCall(row, made, made.call, this.#context));
    }
  }

  #add(built: readonly BuiltConnection[]): void {
    for (const b of built) {
      this.#connections.push(b.connection);
      this.#credentials.push(...b.credentials);
    }
  }

  #effects(unit: Unit, call: CallFact | undefined, effects: readonly Effect[]): void {
    for (const e of effects) {
      const use = keyUseOf(e);
      if (use) this.#keys.push(use);
      if (e.role === "credential") this.#credentials.push(...credentialsInValue(e.detail.split(" ")[0] ?? "", e.value));
    }
    if (!call) return;
    if (effects.some((e) => e.role === "value")) this.#noteStored(unit, call);
    if (effects.some((e) => e.role === "log" || e.role === "telemetry" || e.role === "stderr")) this.#logged.push({ call, effects });
  }

  /** Remembers the names whose values a command stores. */
  #noteStored(unit: Unit, call: CallFact): void {
    const names = this.#stored.get(unit) ?? new Set<string>();
    this.#stored.set(unit, names);
    for (const a of call.args) {
      const path = pathOf(a.value);
      if (path) names.add(path.join("."));
    }
  }

  #disclosures(): readonly Disclosure[] {
    const passwords: readonly Site[] = this.#credentials.map((c) => c.literal);
    const tools = { q: this.#q, clients: this.#tools.clients, version: this.#version, names: this.#tools.names, stored: this.#stored, passwords };
    return this.#logged.flatMap(({ call, effects }) => disclosuresOf(tools, call, effects));
  }
}

