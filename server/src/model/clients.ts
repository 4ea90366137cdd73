/** Which values are Redis clients, and which row describes them. */
import { constantText } from "../flow/atoms.ts";
import type { Atom, CallInfo, ExternalAtom, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { ClientRow, CommandDialect, GivenRow } from "../libraries/row.ts";
import { byLanguage } from "./by-language.ts";
import type { Catalogue } from "./catalogue.ts";
import { PathIndex } from "./path-index.ts";
import type { Scope } from "./select.ts";
import { holds, inRange } from "./table.ts";

/** What the file under analysis sees around itself. */
export interface VersionOf {
  /** Installed version of a package, `x.y.z`. */
  (packageName: string): string | undefined;
  /** True for what was read from where the program hangs a client, in this file or another (`req.cache`). */
  readonly isHung?: (atom: Atom) => boolean;
  /** True when the project asks for the package, in whatever version. */
  readonly isDependency?: (packageName: string) => boolean;
  /** True when the settings of the project have this text. */
  readonly isInSettings?: (text: string) => boolean;
  /** True when the program around the file makes clients that put something before every key. */
  readonly isPrefixing?: () => boolean;
}

/** A value that is a client, or that carries a connection. */
export interface ClientAt {
  readonly library: string;
  /** Undefined for clients that are given and whose making is not seen. */
  readonly row: ClientRow | undefined;
  readonly dialect: CommandDialect | undefined;
  /** The value that the creating call gave. */
  readonly made: ExternalAtom | undefined;
  readonly isFake: boolean;
  /** Known only by its name: nothing that other objects have too may be concluded. */
  readonly isByName: boolean;
  /** It puts something before every key, whoever made it. */
  readonly isPrefixed?: boolean;
}

/** Methods of promises and event emitters that give the client back, whatever the library. */
const CHAINS = new Set(["on", "once", "connect", "then", "catch", "finally", "bind", "__aenter__", "__enter__"]);
const BATCHES = new Set(["pipeline", "multi", "batch", "transaction"]);
const REDIS_NAME = /(?:^|[^a-z])(?:redis|valkey|ioredis)|redis(?:Client|Conn|Connection|Cli|Pool|Store)?$/i;

export class Clients {
  readonly #create: Readonly<Record<LanguageId, PathIndex<readonly ClientRow[]>>>;
  readonly #given: Readonly<Record<LanguageId, PathIndex<GivenRow>>>;
  readonly #values: Readonly<Record<LanguageId, ReadonlyMap<string, GivenRow>>>;
  readonly #getters: Readonly<Record<LanguageId, PathIndex<GivenRow>>>;
  readonly #holders: Readonly<Record<LanguageId, PathIndex<GivenRow>>>;

  constructor(catalogue: Catalogue) {
    this.#create = byLanguage((language) => createIndex(catalogue, language));
    this.#given = byLanguage((language) => givenIndex(catalogue, language));
    this.#values = byLanguage((language) => valueIndex(catalogue, language));
    this.#getters = byLanguage((language) => holderIndex(catalogue, language, "getters"));
    this.#holders = byLanguage((language) => holderIndex(catalogue, language));
  }

  /** Whether any row is about calls of this path. Cheap. */
  creates(path: string, language: LanguageId): boolean {
    return this.#create[language].get(path) !== undefined;
  }

  /** The row for a creating call; `version` decides between rows of one path. */
  row(
    path: string,
    call: CallInfo | undefined,
    receiver: CallInfo | undefined,
    language: LanguageId,
    version: VersionOf,
  ): ClientRow | undefined {
    const rows = this.#create[language].get(path);
    if (!rows) return undefined;
    const usable = rows.filter((r) => isUsable(r, call, receiver, version));
    const sure = usable.find((r) => !r.versions || inRange(version(r.package), r.versions) === true);
    const likely = usable.find((r) => r.likely && holds(r.likely, scopeOf(r, call, receiver, version)) === true);
    return sure ?? likely ?? usable[0];
  }

  /** What client a value is; undefined when it is none. */
  at(atom: Atom, language: LanguageId, version: VersionOf, depth = 0): ClientAt | undefined {
    if (depth > 12) return undefined;
    switch (atom.kind) {
      case "external":
        return (
          this.#external(atom, language, version, depth) ??
          (isNamedMember(atom) || version.isHung?.(atom) ? clientByName(language) : undefined)
        );
      case "instance":
        return this.#subclass(atom.cls.bases, language, version, depth);
      case "unknown":
      case "parameter":
        return isRedisName(atom.name) || version.isHung?.(atom) ? clientByName(language) : undefined;
      default:
        return undefined;
    }
  }

  #external(atom: ExternalAtom, language: LanguageId, version: VersionOf, depth: number): ClientAt | undefined {
    const created = atom.path.endsWith("()") ? atom.path.slice(0, -2) : undefined;
    if (created !== undefined) {
      const row = this.row(created, atom.call, receiverCall(atom), language, version);
      if (row) return { library: row.library, row, dialect: row.commands, made: atom, isFake: row.isFake ?? false, isByName: false };
    }
    const given = created === undefined ? this.#values[language].get(atom.path) : this.#given[language].get(created);
    if (given && isThere(given, version)) return { ...ofRow(given), isByName: false };
    const held = this.#heldBy(atom.path, language) ?? this.#got(atom, language);
    if (held) return { ...ofRow(held), isByName: true };
    return atom.receiver && this.#derived(atom, atom.receiver, language, version, depth);
  }

  /** `app.state.redis`: what a program hangs on an object of a framework, under a name that says Redis. */
  #heldBy(path: string, language: LanguageId): GivenRow | undefined {
    const dot = path.lastIndexOf(".");
    if (dot < 0 || !isRedisName(path.slice(dot + 1))) return undefined;
    return this.#holders[language].get(path.slice(0, dot));
  }

  /** `req.app.get("redis")`: what a program keeps in a framework's object under a name that says Redis. */
  #got(atom: ExternalAtom, language: LanguageId): GivenRow | undefined {
    const row = atom.path.endsWith("()") ? this.#getters[language].get(atom.path.slice(0, -2)) : undefined;
    return row && isRedisName(constantText(atom.call?.positional[0]?.value ?? []) ?? "") ? row : undefined;
  }

  /** `client.pipeline()`, `client.on(…)`, a command on a pipeline: the same client. */
  #derived(atom: ExternalAtom, receiver: Atom, language: LanguageId, version: VersionOf, depth: number): ClientAt | undefined {
    const base = receiver.kind === "external" && atom.path === `${receiver.path}()` ? receiver.receiver : receiver;
    if (!base) return undefined;
    const isCall = atom.path.endsWith("()");
    const method = lastSegment(atom.path);
    const client = this.at(base, language, version, depth + 1);
    if (!client) return undefined;
    const derives = CHAINS.has(method) || BATCHES.has(method) || (client.row?.derive ?? []).includes(method) || method === "duplicate";
    if (derives) return client;
    return isCall && base.kind === "external" && isInBatch(base.path) ? client : undefined;
  }

  #subclass(bases: readonly Value[], language: LanguageId, version: VersionOf, depth: number): ClientAt | undefined {
    for (const base of bases) {
      for (const a of base) {
        if (a.kind === "external" && a.path.includes(".")) {
          const found = this.at({ ...a, path: `${a.path}()` }, language, version, depth + 1);
          if (found) return found;
        }
        if (a.kind === "external" && this.#create[language].get(a.path))
          return this.at({ ...a, path: `${a.path}()` }, language, version, depth + 1);
        if (a.kind === "class") {
          const found = this.#subclass(a.cls.bases, language, version, depth + 1);
          if (found) return found;
        }
      }
    }
    return undefined;
  }
}

export function scopeOf(
  row: { readonly let?: ClientRow["let"]; readonly url?: ClientRow["url"]; readonly package: string },
  call: CallInfo | undefined,
  receiver: CallInfo | undefined,
  version: VersionOf,
): Scope {
  return { call, receiver, let: row.let, url: row.url, version: version(row.package), memo: new Map() };
}

/** The creating call of what a method was called on. */
export function receiverCall(atom: ExternalAtom): CallInfo | undefined {
  for (let r: Atom | undefined = atom.receiver; r?.kind === "external"; r = r.receiver) if (r.call && r.call !== atom.call) return r.call;
  return undefined;
}

function isUsable(row: ClientRow, call: CallInfo | undefined, receiver: CallInfo | undefined, version: VersionOf): boolean {
  if (row.versions && inRange(version(row.package), row.versions) === false) return false;
  return !row.guard || holds(row.guard, scopeOf(row, call, receiver, version)) !== false;
}

function createIndex(catalogue: Catalogue, language: LanguageId): PathIndex<readonly ClientRow[]> {
  const byPath = new Map<string, ClientRow[]>();
  for (const row of catalogue.clients) {
    if (row.language !== language) continue;
    for (const path of row.create) byPath.set(path, [...(byPath.get(path) ?? []), row]);
  }
  const index = new PathIndex<readonly ClientRow[]>();
  for (const [path, rows] of byPath) index.add(path, rows);
  return index;
}

/** A client that is given, as its row describes it. */
function ofRow({ library, commands, isPrefixed = false }: GivenRow): Omit<ClientAt, "isByName"> {
  return { library, row: undefined, dialect: commands, made: undefined, isFake: false, isPrefixed };
}

/** What the object needs to lead to Redis is installed, or the settings name it. */
function isThere({ installed, named }: GivenRow, version: VersionOf): boolean {
  if (!installed) return true;
  const isInstalled = installed.some((name) => version(name) !== undefined || version.isDependency?.(name) === true);
  return isInstalled || (named !== undefined && version.isInSettings?.(named) === true);
}

function givenIndex(catalogue: Catalogue, language: LanguageId): PathIndex<GivenRow> {
  const index = new PathIndex<GivenRow>();
  for (const row of catalogue.given) {
    if (row.language === language) for (const path of [...(row.calls ?? []), ...(row.types ?? [])]) index.add(path, row);
  }
  return index;
}

function valueIndex(catalogue: Catalogue, language: LanguageId): ReadonlyMap<string, GivenRow> {
  const rows = catalogue.given.filter((r) => r.language === language);
  return new Map(rows.flatMap((row) => (row.values ?? []).map((path) => [path, row] as const)));
}

function holderIndex(catalogue: Catalogue, language: LanguageId, which: "holders" | "getters" = "holders"): PathIndex<GivenRow> {
  const index = new PathIndex<GivenRow>();
  for (const row of catalogue.given) if (row.language === language) for (const path of row[which] ?? []) index.add(path, row);
  return index;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).replace(/\(\)$/, "");
}

function isInBatch(path: string): boolean {
  return /\.(?:pipeline|multi|batch)\(\)/.test(path);
}

/** The last part of the name says Redis: `self.redis`, `redis_conn`, `req.app.locals.redisClient`. */
function isRedisName(name: string): boolean {
  const last = name.split(".").at(-1) ?? "";
  return (
    REDIS_NAME.test(last) &&
    !/mock|fake|conf|settings|options|params|kwargs|url|key|prefix|host|service|module|manager|error|info|stats|ttl|timeout|enabled|version|values|result/i.test(
      last,
    )
  );
}

/** `ctx.redis`, `req.app.locals.redis`, `current_app.redis`: put onto something of a library by whoever made the client. */
function isNamedMember({ path, receiver }: ExternalAtom): boolean {
  const last = path.slice(path.lastIndexOf(".") + 1);
  return receiver !== undefined && /^[a-z_]\w*$/.test(last) && isRedisName(last);
}

/** Something that is a client of Redis for another reason than where it comes from. */
export function clientByName(language: LanguageId): ClientAt {
  return {
    library: "Redis",
    row: undefined,
    dialect: language === "python" ? "redis-py" : "ioredis",
    made: undefined,
    isFake: false,
    isByName: true,
  };
}
