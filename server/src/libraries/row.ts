/**
 * The row language: how one library's API maps to concepts, as data. Types only; `model/` interprets them.
 *
 * **Access paths** name what a program can reach: `redis.Redis`, `redis.asyncio.from_url`, `ioredis`, `ioredis.Cluster`,
 * `@redis/client.createClient`. A JavaScript default export is the module itself. `()` is a call's result:
 * `express().get`, `redis.Redis().pipeline()`. `*` as a whole segment matches any one member.
 *
 * **Selectors** pick values from a call or a settings object:
 * `0`, `-1` positional; `ssl=` keyword; `3|password=` first present wins; then steps: `.key`, `[0]`, `[]` each element, `[$=a.b]` the member whose key is `a.b` or ends in `.a.b`, `.*` each
 * value, `.*~` each key; kinds that filter: `:string :number :object :list :class :function`; `:scheme(a,b)` keeps URLs of these schemes; `:url` parses by the row's URL rules and gives
 * `.scheme .host .port .username .password .path .query.NAME`; `$name` is a selector named in `let`; a bare `.key` at the start
 * reads a settings object, a lone `.` is that object, a lone `?` is not known; `!0` and `!host=` read the call that made the value, `()` a function's return value; a leading `^` reads the
 * call that made the receiver (`Sentinel(…)` of `Sentinel(…).master_for(…)`). Absent and unknown are different: a spread of unknown content makes absent keys unknown.
 */

export type Selector = string;

/**
 * One test on a selected value: `absent` (not there, or null), `present` (there and not null), `written` (there, even as null), `truthy
 * falsy true false object filled`, `is a,b` (literal, `None`, or access path), `scheme a,b`, `prefix x`, `some x` (a query parameter or
 * key starts with x), `matches /re/`.
 */
export type Test = string;

export type Condition =
  | readonly [Selector, Test]
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** True only if the condition surely holds, else false. */
  | { readonly surely: Condition }
  /** Range of the installed version: `>=4 <6`. Unknown when the version is unknown. */
  | { readonly version: string };

/**
 * Cases in order; the first whose condition holds decides. The last has no `when`. `at` is the option that decided and where a finding
 * stands: what switches verification off, or what looks like TLS but is not (a plain transport with `at` is a decoy).
 */
export type Cases<Outcome extends string> = readonly { readonly when?: Condition; readonly is: Outcome; readonly at?: Selector }[];

/** `of:SELECTOR`: as the connection that the selected value (a client, a pool) makes. */
export type Transport = "tls" | "plain" | "socket" | "localhost" | "throws" | "none" | `of:${string}`;
/** `off`: certificates are not checked. `no-hostname`: the chain is checked, the host name is not. `n/a`: there is no TLS to check. */
export type Verification = "on" | "off" | "no-hostname" | "n/a" | `of:${string}`;

/** One connection of a client: data, Sentinel, cluster nodes. */
export interface HopRow {
  /** Host name(s); several hosts by `[]`. */
  readonly host?: Selector;
  /** What decides beside the host where it goes: ports, paths of sockets. */
  readonly place?: readonly Selector[];
  readonly transport: Cases<Transport>;
  readonly verification?: Cases<Verification>;
  readonly username?: Selector;
  /** Every place where a password can stand (all that are present are reported). */
  readonly password?: readonly Selector[];
  /** Credentials that make up for a password (credential providers, tokens, client certificates are not credentials). */
  readonly otherAuth?: readonly Selector[];
  /** `when` → edits that turn TLS on for this hop. The first whose condition surely holds wins; none means no fix. */
  readonly tlsFix?: readonly FixRow[];
  /** Edits that turn verification back on. */
  readonly verificationFix?: readonly FixRow[];
  /** Edits that add a password read from the environment. */
  readonly authFix?: readonly FixRow[];
}

/** A fix: neutral edits with a title. `setup` is one sentence on what must be in place for it to work; without it the fix keeps behaviour. */
export interface FixRow {
  readonly when?: Condition;
  readonly title: string;
  readonly setup?: string;
  readonly edits: readonly EditRow[];
  /** Other fixes for the same situation, offered after this one. */
  readonly also?: readonly FixRow[];
}
export type EditRow =
  /** The scheme of the URL literal that the selector picks becomes `to` (case and rest kept). */
  | { readonly op: "scheme"; readonly at: Selector; readonly to: string }
  /** Adds keyword argument `name` (Python) or replaces its value. */
  | { readonly op: "keyword"; readonly name: string; readonly value: SketchRow }
  /** Sets `path` in the object literal that `at` picks, making objects on the way. */
  | { readonly op: "member"; readonly at: Selector; readonly path: readonly string[]; readonly value: SketchRow }
  /** Appends a positional argument. */
  | { readonly op: "append"; readonly value: SketchRow }
  /** Removes what the selector picks, with its keyword or key. */
  | { readonly op: "remove"; readonly at: Selector }
  /** Replaces the expression that the selector picks. */
  | { readonly op: "replace"; readonly at: Selector; readonly value: SketchRow }
  /** Adds or replaces a query parameter of the URL literal. */
  | { readonly op: "query"; readonly at: Selector; readonly name: string; readonly value: string | undefined };

/** What a fix writes, in no language's syntax. */
export type SketchRow =
  | string
  | number
  | boolean
  | null
  | { readonly env: string }
  /** A name with its import: `redis.SSLConnection`. */
  | { readonly name: string; readonly from: string }
  /** A call without arguments. */
  | { readonly call: string; readonly from: string }
  | { readonly object: Readonly<Record<string, SketchRow>> };

/** How a library reads URLs. */
export interface UrlRow {
  readonly schemes?: readonly string[];
  /** Schemes are compared as written (ioredis). */
  readonly caseSensitive?: boolean;
  /** `options`: every query parameter is an option. `ignored`: the query is not read. Default `options`. */
  readonly query?: "options" | "ignored";
  /** Characters that separate several URLs in one string. */
  readonly split?: string;
  /** A string without `//` is host and port, not scheme and path (ioredis); one that starts with `/` is a path for every library. */
  readonly bareHost?: boolean;
  /** The user name in a URL is not read. */
  readonly userInUrl?: "ignored";
  /** A user without a colon is `username` (default) or `password` (node-redis 3: `redis://pw@h`) or is ignored. */
  readonly bareUser?: "username" | "password" | "ignored";
}

/** What there is to know of a library beside what its rows do: for the page that lists them. */
export interface About {
  /** The package that programs install, where it is not `package`. */
  readonly install?: string;
  /** Where to read about it, when it is in neither registry. */
  readonly home?: string;
  /** What it does that its options do not say, a sentence each. */
  readonly traps?: readonly string[];
}

/** What makes clients (or pools, queues, stores that make their own connection). */
export interface ClientRow extends About {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Package whose installed version `version` conditions mean; the row applies to `versions` of it only. */
  readonly package: string;
  readonly versions?: string;
  /** Says, when the version is not known, whether the code looks as if written for these `versions`. */
  readonly likely?: Condition;
  /** The row holds only if this does (`transport` is Redis). */
  readonly guard?: Condition;
  /** Access paths that, called (or `new`ed), create this. */
  readonly create: readonly string[];
  /** `client` has commands; `pool` and `provider` only carry a connection; `queue` connects but has its own methods; `node` describes one. */
  readonly gives: "client" | "pool" | "provider" | "queue" | "sentinel" | "node";
  /** The row describes a fake or a REST client: nothing is ever said about its connection. */
  readonly isFake?: boolean;
  readonly url?: UrlRow;
  readonly let?: Readonly<Record<string, Selector>>;
  /** Settings of these names that are written to what is made afterwards, on the member at this access path, count as its keyword arguments. */
  readonly later?: { readonly at: string; readonly names: readonly string[] };
  readonly hops?: Readonly<Record<string, HopRow>>;
  /** Which table of method spellings its commands use. */
  readonly commands?: CommandDialect;
  /** What it puts before every key by itself, though not before patterns and channels. */
  readonly keyPrefix?: KeyPrefixRow;
  /** Methods whose result is again this client (same connection), beside those that are so in all libraries (`pipeline`, `multi`, `on` …). */
  readonly derive?: readonly string[];
  /** Methods whose result is a client made by other means: `Sentinel().master_for` → its options are keywords of that call plus the receiver's. */
  readonly via?: Readonly<Record<string, string>>;
  /** Sessions that it keeps never expire if `when` holds; `at` is the option that says so. */
  readonly lasting?: { readonly when: Condition; readonly at: Selector; readonly fix: FixRow };
  /** The object's string form shows its password (when `condition` holds). */
  readonly leaksInRepr?: Condition | true;
}
/**
 * `always`: keys begin with something whatever is configured. Else the option, and the versions of the package that read it; `otherwise`: what keys
 * begin with where the option is left out.
 */
export type KeyPrefixRow = "always" | { readonly at: Selector; readonly versions?: string; readonly otherwise?: string };
export type CommandDialect =
  | "redis-py"
  | "node-redis-3"
  | "node-redis-4"
  | "ioredis"
  | "upstash"
  | "redlock"
  | "django-cache"
  | "glide"
  | "cache-manager"
  | "rate-limiter-flexible";

/** Settings that make a framework connect: `CACHES = {…}`, `broker_url = …`, `app.config["REDIS_URL"] = …`. */
export interface SettingsRow extends About {
  readonly library: string;
  readonly language: "python" | "typescript";
  readonly package: string;
  /** Names of top-level variables, attributes or keys that trigger the row (any of them). */
  readonly names: readonly string[];
  /** Access paths of the objects whose members are these names too: `celery.Celery().conf`, `flask.Flask().config`. */
  readonly objects?: readonly string[];
  /** In files of such names (a regex source) the names are keys of objects, and members that are set, whatever they are of. */
  readonly files?: string;
  /** Each member of the setting is one connection: `CACHES.*`. */
  readonly each?: Selector;
  /** The row holds only if … (`.BACKEND is django_redis.cache.RedisCache`). */
  readonly guard?: Condition;
  readonly url?: UrlRow;
  /** Selectors start at an object of all the settings in the same module (names as keys), or at the element of `each`. */
  readonly let?: Readonly<Record<string, Selector>>;
  readonly hops: Readonly<Record<string, HopRow>>;
  /** Where the settings name what turns objects into bytes; it goes to Redis for sure if `surely` holds. */
  readonly serializers?: { readonly at: readonly Selector[]; readonly surely?: Condition; readonly instead: string };
}

/** Calls that are told what turns objects into bytes: `rq.Queue(serializer=…)`. */
export interface SerializerRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  readonly package: string;
  /** Access paths of what is called. */
  readonly calls: readonly string[];
  readonly at: readonly Selector[];
  /** The row holds only if this does. */
  readonly guard?: Condition;
  /** What is made of it goes to Redis for sure if this holds; `false`: that is said elsewhere. Without it, it always does. */
  readonly surely?: Condition | false;
  /** What to write instead; there is no fix without it. */
  readonly instead?: SketchRow;
}

/** Calls that are given the text of a Lua script, beside the commands of clients. */
export interface ScriptRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  readonly package: string;
  /** Access paths of what is called. */
  readonly calls: readonly string[];
  readonly at: Selector;
}

/** Objects reached without creating them: typed parameters, injected clients, getters of frameworks. */
export interface GivenRow extends About {
  readonly library: string;
  readonly language: "python" | "typescript";
  readonly package?: string;
  /** Packages one of which must be installed: without them the object keeps what it has elsewhere. */
  readonly installed?: readonly string[];
  /** … or this text must stand in the settings of the project. */
  readonly named?: string;
  /** Access paths that are a client themselves (`bun.redis`) … */
  readonly values?: readonly string[];
  /** … that are one when called (`django_redis.get_redis_connection`) … */
  readonly calls?: readonly string[];
  /** … when they type a parameter, field or variable (`redis.Redis`, `ioredis.Redis`) … */
  readonly types?: readonly string[];
  /** … or decorate a parameter (`@InjectRedis()`). */
  readonly decorators?: readonly string[];
  /** … or are members, with Redis in their name, of these objects, which programs hang their own things on (`flask.current_app`). */
  readonly holders?: readonly string[];
  /** … or are what these calls give for a constant name with Redis in it (`req.app.get("redis")`). */
  readonly getters?: readonly string[];
  /** It puts something before every key by itself. */
  readonly isPrefixed?: boolean;
  readonly commands: CommandDialect;
}

export type {
  DecoderRow,
  DependencyRow,
  EnvironmentRow,
  HandlerRow,
  InputRow,
  LogRow,
  ResponseRow,
  RouteRow,
  SafeDecoderRow,
} from "./row-program.ts";
export type { LookUpRow, ValidatorRow } from "./row-validator.ts";
