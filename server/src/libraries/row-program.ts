/** The row language for what surrounds Redis in a program: request input, logs, responses, environment, decoders. */
import type { Condition, Selector } from "./row.ts";

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
    /** Only of functions that say of no parameter what it is filled with. */
    readonly isBare?: boolean;
  }[];
  /** What is given to these decorators, or to their router, runs before the function. */
  readonly dependencies?: DependencyRow;
  /** … parameter decorators that make the parameter itself input (`@Param`, `@Body`), with the position of pipes that convert. */
  readonly parameterDecorators?: readonly string[];
  /**
   * … calls that make such a decorator of their first argument, a function that reads what it gives from the request; `parameter` of
   * that function is an instance with the access path `gets`.
   */
  readonly decoratorMakers?: readonly { readonly call: string; readonly parameter: number; readonly gets: string }[];
  /**
   * Decorators of handlers and of their classes that get guards. One whose name, or the name of whose strategy, is like `names` lets pass
   * only requests with a verified token in this header: of this member, or of what this parameter decorator picks.
   */
  readonly guards?: {
    readonly decorators: readonly string[];
    readonly names: RegExp;
    readonly member: string;
    readonly header: string;
    readonly decorator: string;
  };
  /** Names of functions around handlers that let only requests pass that are signed, or bear a secret of the program's own: what these bring is no input. */
  readonly signed?: RegExp;
  /** … default values that make the parameter input (`Query()`, `Path()`, `Header()`). */
  readonly defaults?: readonly string[];
  /** … default values whose first argument is what the framework calls for the parameter (`Depends(get_user)`). */
  readonly providers?: readonly string[];
  /** Classes of the framework that only read what was sent; providers are given one, or an instance (`Depends(HTTPBearer())`). */
  readonly readers?: readonly string[];
  /** Arguments of these calls whose regular expression constrains the value: `pattern=`. */
  readonly defaultPatterns?: readonly Selector[];
  /** Arguments of a getter on input that name a converting type: `type=` in `request.args.get("page", type=int)`. */
  readonly getterTypes?: readonly Selector[];
  /** … functions known by their own name (a regex source for the whole name), by class base too if `base` is given. */
  readonly functions?: readonly {
    readonly name: string;
    readonly base?: string;
    /** Only methods of classes that have this decorator. */
    readonly of?: string;
    readonly parameter?: number;
    /** Only if the parameter has this name: functions of that name are called by others too. */
    readonly called?: string;
    /** All other parameters are input: those that the `route` names by which the class is registered, `all`, or what `groups` of its pattern catch. */
    readonly inputs?: "all" | "route" | "groups";
    readonly skip?: number;
    /** The class is registered by any number of such calls in its file, by their last name; without a name, by lists that begin with a pattern. */
    readonly registers?: readonly string[];
    /** It is a method of any class. */
    readonly isMethod?: boolean;
    /** The parameter is a mapping with the fields of the class. */
    readonly isOwnClass?: boolean;
  }[];
  /** … parameter names (the first ones of the function), when it has the shape of a handler, and which of them is the request: `(req, res)`. */
  readonly shapes?: readonly {
    readonly names: readonly string[];
    readonly request: number;
    /** The parameter that holds only what the server itself says. */
    readonly context?: number;
    /** The names are enough, whatever types the parameters have. */
    readonly isDistinct?: boolean;
  }[];
  /** Members of instances of these classes that are a request object: `django.views.View` → `request`; or input themselves (`inputMembers`). */
  readonly contexts?: readonly {
    readonly base: string;
    readonly request?: readonly string[];
    readonly inputs?: readonly string[];
    /** Those of the inputs whose members the routes name that lead to the class, and say what they let pass. */
    readonly routed?: readonly string[];
    /** Members that are input, with the fields of the class itself. */
    readonly fields?: readonly string[];
    readonly methods?: readonly string[];
  }[];
  /** Modules beside that of a handler where its routes are, as an import would name them, and the list there. */
  readonly routers?: { readonly modules: readonly string[]; readonly name: string; readonly calls: readonly string[] };
  /** Route template parts that constrain a parameter, as regex sources with the name as group 1: `<(?:int|uuid)(?:\\([^>]*\\))?:(\\w+)>`. */
  readonly safeRouteParts?: readonly string[];
  /** Parts with a pattern, as regex sources with groups called `name` and `pattern`: `<(?<name>\\w+):re:(?<pattern>[^>]+)>`. */
  readonly patternRouteParts?: readonly string[];
  /**
   * Parts that a converter makes of the path, as a regex source with groups called `kind` and `name`; those of `plain` kinds only read it. Programs put
   * converters of their own into a `table` of this name: classes with a `pattern` for what they take, and a method `convert` if they make something of it.
   */
  readonly converters?: {
    readonly part: string;
    readonly plain: readonly string[];
    readonly table: string;
    readonly pattern: string;
    readonly convert: string;
  };
  /** Classes (access paths) that, given to a parameter decorator, convert or check the value. */
  readonly safePipes?: readonly string[];
  /** Declared types of decorated parameters to which their values are converted, in a program that sets this up for all of it. */
  readonly convertedTypes?: readonly string[];
  /** Declared types of decorated parameters that the framework always converts or checks. */
  readonly checkedTypes?: readonly string[];
  /** Decorators of handlers that name their route, whose parts may have a pattern: `/:id(\\d+)`. */
  readonly decoratedRoutes?: readonly string[];
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
  readonly chain?: {
    readonly step: string;
    readonly member: string;
    /** The method of the chain whose argument, or the argument of the call given to it, is middleware: what that compares is checked. */
    readonly use?: string;
  };
  /** Calls among the arguments that give a target and its schema, and the method of the request object that reads the checked target. */
  readonly validators?: { readonly calls: readonly string[]; readonly getter: string };
  /** Calls among the arguments that get an object of schemas by their names in `members`: `validate({ body: schema })`. */
  readonly validations?: readonly string[];
  /** The member of the request object that parts of the path fill, which may have a pattern: `/:id(\\d+)`. */
  readonly path?: string;
  /** The member of the request object that holds the path below the router: fixed when the route is without parameters. */
  readonly ownPath?: string;
  /** Calls among the arguments that name a field of a member of the request object … */
  readonly fields?: Readonly<Record<string, string>>;
  /** … and the methods on them that let only harmless values pass. */
  readonly checks?: readonly string[];
  /** The method on them that lets pass what a given function likes: `custom((value) => …)`. */
  readonly custom?: string;
  /** The member of the request object that holds its headers, and methods that read one of them. */
  readonly headers?: { readonly member: string; readonly getters: readonly string[] };
  /** Calls among the arguments that let pass only requests whose header of this name holds a verified token; `names`: of these strategies. */
  readonly bearers?: { readonly calls: readonly string[]; readonly names: RegExp; readonly header: string };
  /** Functions of the workspace among the arguments run before the handler. */
  readonly middleware?: boolean;
  /** Calls that make middleware of middleware, which goes on where that does. */
  readonly wrappers?: readonly string[];
}

/** Functions that run before a handler, given to the call that registers it or to its router: what they check of their parameters. */
export interface DependencyRow {
  /** The keyword that holds the list of them. */
  readonly keyword: string;
  /** Calls that wrap each: `fastapi.Depends`. */
  readonly calls: readonly string[];
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
  /** Not on what the program itself made by a call: it is then the client of somebody else. */
  readonly isGiven?: boolean;
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
