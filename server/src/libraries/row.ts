/**
 * The row language: how one library's API maps to concepts, as data. Types only; `model/` interprets them.
 *
 * **Access paths** name what a program can reach: `redis.Redis`, `redis.asyncio.from_url`, `ioredis`, `ioredis.Cluster`,
 * `@redis/client.createClient`. A JavaScript default export is the module itself. `()` is a call's result:
 * `express().get`, `redis.Redis().pipeline()`. `*` as a whole segment matches any one member.
 *
 * **Selectors** pick values from a call or a settings object:
 * `0`, `-1` positional; `ssl=` keyword; `3|password=` first present wins; then steps: `.key`, `[0]`, `[]` each element, `.*` each
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

/** What makes clients (or pools, queues, stores that make their own connection). */
export interface ClientRow {
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
  readonly hops?: Readonly<Record<string, HopRow>>;
  /** Which table of method spellings its commands use. */
  readonly commands?: CommandDialect;
  /** Methods whose result is again this client (same connection): `pipeline`, `multi`, `duplicate`. */
  readonly derive?: readonly string[];
  /** Methods whose result is a client made by other means: `Sentinel().master_for` → its options are keywords of that call plus the receiver's. */
  readonly via?: Readonly<Record<string, string>>;
  /** The object's string form shows its password (when `condition` holds). */
  readonly leaksInRepr?: Condition | true;
}
export type CommandDialect = "redis-py" | "node-redis-3" | "node-redis-4" | "ioredis" | "upstash" | "django-cache" | "glide";

/** Settings that make a framework connect: `CACHES = {…}`, `broker_url = …`, `app.config["REDIS_URL"] = …`. */
export interface SettingsRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  readonly package: string;
  /** Names of top-level variables, attributes or keys that trigger the row (any of them). */
  readonly names: readonly string[];
  /** Access paths of the objects whose members are these names too: `celery.Celery().conf`, `flask.Flask().config`. */
  readonly objects?: readonly string[];
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

/** Objects reached without creating them: typed parameters, injected clients, getters of frameworks. */
export interface GivenRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Access paths that are a client when called (`django_redis.get_redis_connection`) … */
  readonly calls?: readonly string[];
  /** … when they type a parameter, field or variable (`redis.Redis`, `ioredis.Redis`) … */
  readonly types?: readonly string[];
  /** … or decorate a parameter (`@InjectRedis()`). */
  readonly decorators?: readonly string[];
  /** … or are members, with Redis in their name, of these objects, which programs hang their own things on (`flask.current_app`). */
  readonly holders?: readonly string[];
  readonly commands: CommandDialect;
}

/** Request input of a web framework. */
export interface InputRow {
  readonly framework: string;
  readonly language: "python" | "typescript";
  /** Access paths whose value is request input, with everything under them: `flask.request.args`. */
  readonly paths?: readonly string[];
  /** Members of a request object that are input; of it the rest is not. */
  readonly members?: readonly string[];
  /** Members (of the same object) that are not chosen by the client. */
  readonly safeMembers?: readonly string[];
  /** Methods of the request object whose result is input (`get_json`, `json`, `getlist`). */
  readonly methods?: readonly string[];
  /** How to know a request object: type names of a parameter … */
  readonly types?: readonly string[];
  /** … access paths of a call that registers a handler, and which parameter of the function argument is the request: `["express().*", 0]` … */
  readonly handlers?: readonly HandlerRow[];
  /** … decorators whose function gets the request as a parameter (by index), or gets input as its parameters (`inputs`). */
  readonly decorators?: readonly {
    readonly path: string;
    readonly parameter?: number;
    readonly inputs?: "all" | "route";
    /** How many parameters at the front are no input. */
    readonly skip?: number;
  }[];
  /** … parameter decorators that make the parameter itself input (`@Param`, `@Body`), with the position of pipes that convert. */
  readonly parameterDecorators?: readonly string[];
  /** … default values that make the parameter input (`Query()`, `Path()`, `Header()`). */
  readonly defaults?: readonly string[];
  /** … default values whose first argument is what the framework calls for the parameter (`Depends(get_user)`). */
  readonly providers?: readonly string[];
  /** Arguments of these calls whose regular expression constrains the value: `pattern=`. */
  readonly defaultPatterns?: readonly Selector[];
  /** Arguments of a getter on input that name a converting type: `type=` in `request.args.get("page", type=int)`. */
  readonly getterTypes?: readonly Selector[];
  /** … functions known by their own name (a regex source for the whole name), by class base too if `base` is given. */
  readonly functions?: readonly {
    readonly name: string;
    readonly base?: string;
    readonly parameter?: number;
    /** All other parameters are input: those that the `route` names by which the class is registered, or `all`. */
    readonly inputs?: "all" | "route";
    readonly skip?: number;
    /** The parameter is a mapping with the fields of the class. */
    readonly isOwnClass?: boolean;
  }[];
  /** … parameter names (the first ones of the function), when it has the shape of a handler, and which of them is the request: `(req, res)`. */
  readonly shapes?: readonly {
    readonly names: readonly string[];
    readonly request: number;
    /** The parameter that holds only what the server itself says. */
    readonly context?: number;
  }[];
  /** Members of instances of these classes that are a request object: `django.views.View` → `request`; or input themselves (`inputMembers`). */
  readonly contexts?: readonly {
    readonly base: string;
    readonly request?: readonly string[];
    readonly inputs?: readonly string[];
    /** Members that are input, with the fields of the class itself. */
    readonly fields?: readonly string[];
    readonly methods?: readonly string[];
  }[];
  /** Modules beside that of a handler where its routes are, as an import would name them, and the list there. */
  readonly routers?: { readonly modules: readonly string[]; readonly name: string; readonly calls: readonly string[] };
  /** Route template parts that constrain a parameter, as regex sources with the name as group 1: `<(?:int|uuid)(?:\\([^>]*\\))?:(\\w+)>`. */
  readonly safeRouteParts?: readonly string[];
  /** Classes (access paths) that, given to a parameter decorator, convert or check the value. */
  readonly safePipes?: readonly string[];
  /** Packages and types of libraries that a parameter filled by the framework may have and still be input: `pydantic`. */
  readonly inputTypes?: readonly string[];
  /** Type names of parameters whose value is converted, so that it is safe: `int`, `UUID`. */
  readonly safeTypes?: readonly string[];
  /** Objects of functions by such keys (`Query`, `Mutation`): the parameter that is input. */
  readonly resolvers?: { readonly keys: readonly string[]; readonly parameter: number };
  /** All parameters of exported functions under such a directive (`use server`) are input. */
  readonly directives?: readonly string[];
  /** Types of variables that hold a handler: the first parameter is the request object. */
  readonly functionTypes?: readonly string[];
  /** What routes make sure of before the handler runs. */
  readonly routes?: RouteRow;
}

/** Where a route says what its input must be. */
export interface RouteRow {
  /** Paths to the schemas in an object that the registering call gets: `schema`, `options.validate`; empty for the object itself. */
  readonly options?: readonly string[];
  /** Names of these schemas → members of the request object. */
  readonly members?: Readonly<Record<string, string>>;
  /** The method (a regex source) whose argument is the schema of a member, in the chain that registers: `procedure.input(schema).query(handler)`. */
  readonly chain?: { readonly step: string; readonly member: string };
  /** Calls among the arguments that give a target and its schema, and the method of the request object that reads the checked target. */
  readonly validators?: { readonly calls: readonly string[]; readonly getter: string };
  /** Calls among the arguments that name a field of a member of the request object … */
  readonly fields?: Readonly<Record<string, string>>;
  /** … and the methods on them that let only harmless values pass. */
  readonly checks?: readonly string[];
  /** Functions of the workspace among the arguments run before the handler. */
  readonly middleware?: boolean;
}

/**
 * A call that registers a handler. `parameter` is the request object, -1 for none; with `inputs` the other parameters are input as well:
 * `all` of them, or those that the `route` template (the call's first string) names.
 */
export interface HandlerRow {
  readonly call: string;
  readonly parameter: number;
  readonly inputs?: "all" | "route";
  /** The first argument, a string, must be one of these: `message`. */
  readonly events?: readonly string[];
}

/** Loggers: every argument of these calls is written. */
export interface LogRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Access paths of functions (`print`, `console.log`, `logging.info`) … */
  readonly calls: readonly string[];
  /** … and of objects whose methods in `methods` log: `logging.getLogger()`. */
  readonly objects?: readonly string[];
  readonly methods?: readonly string[];
  /** Names by which a logger is known when it cannot be resolved (`logger`, `log`). */
  readonly names?: readonly string[];
  readonly sink: "log" | "telemetry" | "stderr";
}

/** Response writers: their arguments reach the client. */
export interface ResponseRow {
  readonly framework: string;
  readonly language: "python" | "typescript";
  readonly calls?: readonly string[];
  /** Methods of a response object known by type, handler position or shape. */
  readonly methods?: readonly string[];
  readonly types?: readonly string[];
  /** How else to know a response object: as `shapes` and `handlers` of input rows, `parameter` being the response. */
  readonly shapes?: readonly { readonly names: readonly string[]; readonly response: number }[];
  readonly handlers?: readonly { readonly call: string; readonly parameter: number }[];
  /** Members of a response object that are sent when assigned: `ctx.body = …`. */
  readonly properties?: readonly string[];
  /** Decorators (access paths) of functions whose return value is sent, and calls that register such functions. */
  readonly returns?: readonly string[];
}

/** Functions that make a value safe, or check it. */
export interface ValidatorRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Result is safe: `int`, `uuid.UUID`, `hashlib.sha256().hexdigest`. */
  readonly converts?: Readonly<Record<string, "number" | "boolean" | "generated" | "hash" | "validated" | "encoded" | "time" | "redacted">>;
  /** A truthy result says that the argument (position; `self` for the receiver) is fine: `isUUID`, `str.isalnum`. */
  readonly tests?: Readonly<Record<string, number | "self">>;
  /** Returns normally only if the argument is fine (throws otherwise). */
  readonly throws?: Readonly<Record<string, number | "self">>;
  /** Methods of a class (inherited from a library) that check their argument, at this position, against the fields of the class. */
  readonly makes?: Readonly<Record<string, number>>;
  /** The result says the same of the value as the argument does: `str`, `String`, `strip`, `encode`, `decodeURIComponent`. */
  readonly passes?: readonly string[];
  /** Types whose values are harmless whatever they are: `int`, `uuid.UUID`, `number`. */
  readonly types?: Readonly<Record<string, "number" | "boolean" | "generated" | "enum" | "time" | "validated">>;
  /**
   * Methods of databases that find a record by its id, by name: where the id stands (position; in keyword arguments, in the object
   * given, in its `where`, or in a step before), and whether they give nothing or throw when there is none.
   */
  readonly lookUps?: Readonly<Record<string, LookUpRow>>;
  /** Tests by regular expression: access path → where the pattern and the subject stand, and whether it is anchored at both ends. */
  readonly regex?: Readonly<
    Record<string, { readonly pattern: number | "self"; readonly subject: number | "self"; readonly anchored: "both" | "start" | "none" }>
  >;
  /** Replace every match of a pattern: the result is safe if the pattern is a negated allow-list and the replacement is harmless. */
  readonly substitutes?: Readonly<
    Record<string, { readonly pattern: number | "self"; readonly replacement: number; readonly subject: number | "self" }>
  >;
  /** Schema builders. A checking step is in `converts` (a schema that only lets harmless values pass is itself a safe value). */
  readonly schema?: {
    /** Calls whose first argument maps names to the schemas of fields. */
    readonly objects: readonly string[];
    /** Steps that check by a regular expression: access path → position of the pattern. */
    readonly patterns: Readonly<Record<string, number>>;
    /** What reads a value through a schema: positions of both; `self` is the receiver. The result is what was checked. */
    /** `result`: the member of the result that holds it (`safeParse` → `data`); the result itself when left out. */
    readonly parse: Readonly<Record<string, { readonly schema: number | "self"; readonly value: number; readonly result?: string }>>;
    /** Methods of an object schema whose first argument adds fields. */
    readonly extend?: readonly string[];
    /** Calls that are true for values which a JSON Schema lets pass: where both stand; `self`: what is called was made from the schema. */
    readonly jsonTests?: Readonly<Record<string, { readonly schema: number | "self"; readonly value: number }>>;
    /** Calls whose arguments are steps that a value goes through one after the other. */
    readonly pipes?: readonly string[];
  };
  /** Decorators of a class's fields that check them when the class is request input: `class-validator.IsUUID`. */
  readonly fieldDecorators?: readonly string[];
  /** … by a regular expression: access path → position of the pattern. */
  readonly fieldPatterns?: Readonly<Record<string, number>>;
  /** Classes whose constructors check what they are given against the fields: `pydantic.BaseModel`. */
  readonly checkedClasses?: readonly string[];
  /** Keywords of a field's declaration that hold a validator, or a list of them: `validators`. */
  readonly fieldValidators?: readonly string[];
}

export interface LookUpRow {
  readonly id: number | "keywords" | "object" | "where" | "receiver";
  readonly when: "truthy" | "throws";
}

/** Environment look-ups: `os.environ.get`, `process.env.*`. */
export interface EnvironmentRow {
  readonly language: "python" | "typescript";
  /** Objects whose members are environment variables. */
  readonly objects?: readonly string[];
  /** Classes whose fields are environment variables, with what is declared as the fallback: `pydantic_settings.BaseSettings`. */
  readonly classes?: readonly string[];
  /** Calls that declare a field, and where its value stands: `pydantic.Field`. */
  readonly fields?: Readonly<Record<string, Selector>>;
  /** Calls: position of the name and of the fallback (position, or keyword `default=`). */
  readonly calls?: Readonly<Record<string, { readonly name: number; readonly fallback?: Selector }>>;
  /**
   * Calls that declare settings by a table: where it stands (`0.schema.properties`), and the method of the result that takes a setting's
   * path; without one, the settings are members of the result.
   */
  readonly specs?: Readonly<Record<string, { readonly at: string; readonly getter?: string }>>;
}

/** Calls that run what the data says: pickle, YAML with types, eval. */
export interface DecoderRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Package whose installed version `version` conditions mean. */
  readonly package?: string;
  /** Access path of the call → where the data stands. */
  readonly calls: Readonly<Record<string, Selector>>;
  /** Then it makes plain data only. In doubt it is safe. */
  readonly isSafe?: Condition;
  /** What can be written in its place. */
  readonly instead?: SafeDecoderRow;
}
export interface SafeDecoderRow {
  /** Module to import; a global without it. */
  readonly module?: string;
  /** `json.loads` for the call of this name (`of`) … */
  readonly decode: string;
  readonly of: string;
  /** … and `json.dumps` for calls of its counterpart (`pair`) in the same file. */
  readonly encode?: string;
  readonly pair?: string;
  /** It reads what was written before: the other end need not change. */
  readonly isAlone?: boolean;
}
