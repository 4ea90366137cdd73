/** Connections and credentials that no call makes: those of settings, and those that only a name tells of. */
import type { Query } from "../flow/query.ts";
import type { Site } from "../flow/values.ts";
import type { Unit } from "../lang/facts.ts";
import { namedOptions } from "../libraries/named-options.ts";
import { namedUrls } from "../libraries/named-urls.ts";
import type { SettingsRow } from "../libraries/row.ts";
import type { VersionOf } from "./clients.ts";
import type { Credential, Serializer } from "./concepts.ts";
import {
  type BuiltConnection,
  type ConnectionContext,
  connectionsOfEntry,
  connectionsOfSettings,
  connectionsOfUrl,
} from "./connections.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { namedLiterals } from "./named-literals.ts";
import { optionsByName } from "./named-options.ts";
import { serializersOf } from "./serializers.ts";
import { settingsGroups } from "./settings.ts";

/** What is looked at, and how. */
export interface CalllessTools {
  readonly q: Query;
  readonly settings: readonly SettingsRow[];
  readonly version: VersionOf;
  readonly context: ConnectionContext;
}

/** What one group of settings, or one name, makes. */
export interface Callless {
  readonly connections: readonly BuiltConnection[];
  readonly credentials: readonly Credential[];
  readonly serializers: readonly Serializer[];
  /** Where it is written. */
  readonly sites: readonly Site[];
}

const NOTHING: Callless = { connections: [], credentials: [], serializers: [], sites: [] };

/** What the settings of the file make, group by group. */
export function* madeBySettings({ q, settings, version, context }: CalllessTools): Iterable<Callless> {
  for (const g of settingsGroups(q, settings, version)) {
    const connections = connectionsOfSettings(g.row, g.settings, g.at, context);
    yield { ...NOTHING, connections, serializers: serializersOf(g.row, g.settings, context), sites: [g.at, ...g.entries] };
  }
}

/** What is known by its name in these units, and by no connection in this file: `known` must have heard of all of those. */
export function* madeByNames({ q, context }: CalllessTools, units: readonly Unit[], known: KnownSecrets): Iterable<Callless> {
  const { credentials, urls } = namedLiterals(q, units);
  yield { ...NOTHING, credentials, sites: credentials.map((c) => c.literal) };
  const row = namedUrls.find((r) => r.language === q.language);
  for (const { value, site } of urls) {
    const connections = row && !known.isUsedUrl(site) ? connectionsOfUrl(row, value, site, context) : [];
    yield { ...NOTHING, connections, sites: [site] };
  }
  const options = namedOptions.find((r) => r.language === q.language);
  for (const { key, member, at } of options ? optionsByName(q, units) : []) {
    const connections = options?.names.includes(key) ? connectionsOfEntry(options, key, member, at, context) : [];
    yield { ...NOTHING, connections, sites: [at] };
  }
}
