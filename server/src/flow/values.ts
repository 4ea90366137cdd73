/**
 * Values: what flow knows of an expression. A value is a set of atoms (alternatives); an atom that flow cannot know is
 * `unknown`. Values are plain data that can be kept in a module summary: they refer to source by {@link Site}, and to
 * functions and classes by summary, never to syntax.
 */
import type { Site, Trail } from "./sites.ts";

export { locate, type Site, type Trail, type TrailStep } from "./sites.ts";

interface AtomBase {
  /** Where the value is written or born. */
  readonly site: Site;
  readonly trail: Trail | undefined;
  /** Only its first or last few characters. */
  readonly isCut?: boolean;
}

/** A constant. `contentStart` is where a string's content starts (same base as `site.start`) when offsets map one to one, else undefined. */
export interface LiteralAtom extends AtomBase {
  readonly kind: "literal";
  readonly value: string | number | boolean | null;
  readonly contentStart: number | undefined;
  /** The literal is the fallback of an environment look-up (`os.environ.get("X", "lit")`, `process.env.X || "lit"`). */
  readonly isFallback: boolean;
}
export interface RegexAtom extends AtomBase {
  readonly kind: "regex";
  readonly pattern: string;
  readonly flags: string;
}
/** String built from parts, in order. Adjacent literals are merged only in a single literal's place, so sites stay exact. */
export interface TextAtom extends AtomBase {
  readonly kind: "text";
  readonly parts: readonly Value[];
  /** The expression of each part, where there is one. */
  readonly partSites?: readonly (Site | undefined)[];
}
export interface ObjectAtom extends AtomBase {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Member>;
  /** True when other keys are possible (unknown spread, computed keys, later writes that are not understood). */
  readonly isOpen: boolean;
  /** What a request brings was laid out into it; `fixed` are the keys that are written after that. */
  readonly spread?: { readonly value: Value; readonly site: Site | undefined; readonly fixed: ReadonlySet<string> };
  /** What a caller gives was laid out into it; `fixed` are the keys that are written after that, `isClosed`: without it there were no other keys. */
  readonly given?: { readonly value: Value; readonly fixed: ReadonlySet<string>; readonly isClosed: boolean } | undefined;
  /** It is an enum: as a type it means one of its values. */
  readonly isEnum?: boolean;
  /** Entries whose key is not constant, in source order (`{f"user:{id}": name}`). */
  readonly computed?: readonly { readonly key: Value; readonly keySite: Site; readonly value: Value }[];
}
export interface Member {
  readonly value: Value;
  /** The value's expression. */
  readonly site?: Site;
  /** The whole entry (`key: value`), for edits. */
  readonly entry: Site | undefined;
}
export interface ListAtom extends AtomBase {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly isOpen: boolean;
  /** The items' expressions, where they are written; as many as `items`. */
  readonly itemSites?: readonly Site[];
  /** Open, but all elements are what its one item may be: of a comprehension, of `map`. */
  readonly isAlike?: boolean;
  /** Items that stand for any number of them, by position. */
  readonly many?: ReadonlyMap<number, Many>;
}
/** A list from elsewhere that is laid out, or one value in a text that is taken apart. */
export type Many = "spread" | "split";
/** Something a library or the runtime provides, by access path: `redis.Redis`, `redis.Redis()`, `redis.Redis().pipeline`, `process.env`. */
export interface ExternalAtom extends AtomBase {
  readonly kind: "external";
  /** Canonical access path: module, then members by `.`; `()` for a call's result. JS default exports are the module itself. */
  readonly path: string;
  /** For a member or a method's result: what it was read from. */
  readonly receiver: Atom | undefined;
  /** For a call's result. */
  readonly call: CallInfo | undefined;
  /** Members of which more is known than their access path says. */
  readonly known?: ReadonlyMap<string, Value> | undefined;
}
/** Input of the program. Members, elements and string methods of an input are inputs too. */
export interface InputAtom extends AtomBase {
  readonly kind: "input";
  readonly origin: "request" | "environment" | "redis" | "file" | "argv";
  /** What is read, for messages: `request.args["id"]`, `REDIS_HOST`. */
  readonly name: string;
  /** It is the URL of the request, or its path, as a whole: what stands in it begins with what the route fixes. */
  readonly isUrl?: boolean | undefined;
  /** What the variable of the environment is called, as far as only a caller says it. */
  readonly variable?: Value | undefined;
  /** The class that it was made an instance of, and what about its fields was made sure of on the way. */
  readonly shape?: { readonly cls: Fields; readonly checkedBy: "type" | "decorators" };
}
/** A parameter of a function whose callers are not known; `path` are members read from it. */
export interface ParameterAtom extends AtomBase {
  readonly kind: "parameter";
  readonly fn: string;
  readonly index: number;
  readonly name: string;
  readonly path: readonly string[];
  /** Type name by annotation, dotted as resolved (`redis.Redis`, `string`); empty when there is none. */
  readonly type: string;
}
/** A value that cannot do harm in a key or text, whatever it was made from. */
export interface SafeAtom extends AtomBase {
  readonly kind: "safe";
  readonly why: "number" | "boolean" | "generated" | "hash" | "validated" | "encoded" | "enum" | "redacted" | "time";
  /** What of a request a number was made of: harmless in a text, but a choice all the same. */
  readonly of?: InputAtom;
  /** The check that says so lets a newline at the end pass. */
  readonly weak?: WeakCheck;
}
export interface WeakCheck {
  /** The call that checks. */
  readonly site: Site;
  /** What is checked comes from a request. */
  readonly isRequest: boolean;
}
/** A check of a value that does not make it harmless. */
export interface WeakGuard {
  /** The check. */
  readonly site: Site;
  /**
   * `part` looks at a part of the value; `denies` refuses only some of what does harm; `late` comes after the use;
   * `stored`: Redis had something under a key with the value, `asked`: under the value itself; `permitted`: somebody was asked whether they may use what has it;
   * `owned`: it is a value of the program's own, such as the user's id, or another condition holds;
   * `signed`: somebody signed what it was taken from.
   */
  readonly why:
    | "unanchored"
    | "multiline"
    | "tooWide"
    | "part"
    | "denies"
    | "ignored"
    | "late"
    | "stored"
    | "asked"
    | "permitted"
    | "owned"
    | "signed";
  /** What makes it hold: a match of the whole text, or another pattern in the place of one. */
  readonly mend:
    | { readonly kind: "whole" }
    | { readonly kind: "anchor"; readonly site: Site; readonly pattern: string; readonly flags: string }
    | undefined;
}
export interface FunctionAtom extends AtomBase {
  readonly kind: "function";
  readonly fn: FunctionRef;
  /** The object it was read from when it is a method. */
  readonly self: Atom | undefined;
  /** The calls of functions around it that made it, innermost first: they bind what it uses of their parameters. */
  readonly made?: readonly MadeBy[];
}
/** `receiver.method(…, { key: request.member })`. */
export interface Submitted {
  readonly member: string;
  /** The key under which an object holds it, when the argument is one. */
  readonly key: string | undefined;
  readonly position: number;
  readonly method: string;
  readonly receiver: Value;
}
/** A call of a function that gave a function which it holds. */
export interface MadeBy {
  readonly fn: FunctionRef;
  readonly call: CallInfo;
}
export interface ClassAtom extends AtomBase {
  readonly kind: "class";
  readonly cls: ClassRef;
}
export interface InstanceAtom extends AtomBase {
  readonly kind: "instance";
  readonly cls: ClassRef;
  readonly call: CallInfo | undefined;
}
/** An interface or type alias of the workspace, where a type is meant. */
export interface TypeAtom extends AtomBase {
  readonly kind: "type";
  readonly type: TypeRef;
}
/** A type as the users of its file see it. */
export interface TypeRef {
  readonly member: (name: string) => TypeRef | undefined;
  /** The value of anything of this type, if the type alone decides it. */
  readonly value: (site: Site) => Value | undefined;
  /** Access path of the library type; empty when there is none. */
  readonly path: () => string;
}
/** `origin` says why it is not known, so that rules can tell "from somewhere else" from "not understood". */
export interface UnknownAtom extends AtomBase {
  readonly kind: "unknown";
  readonly origin: "attribute" | "call" | "import" | "loop" | "other";
  /** Name of the attribute, callee or variable, for evidence and messages. */
  readonly name: string;
  /** What it was taken out of; for the result of a call: what was called; for what a callback is given: the call that it is given to. */
  readonly of?: Atom;
  readonly pending?: Pending;
  /** The objects of which some member is read by a name that is not known here. */
  readonly memberOf?: Value | undefined;
}
/** A step from something that depends on a parameter: it is taken again when a caller says what that parameter is. */
export interface Pending {
  readonly receiver: Atom;
  /** The member that is read, or the method that is called. */
  readonly name: string;
  readonly call: CallInfo | undefined;
  /** The call as it is written, for messages. */
  readonly text: string;
}
export type Atom =
  | LiteralAtom
  | RegexAtom
  | TextAtom
  | ObjectAtom
  | ListAtom
  | ExternalAtom
  | InputAtom
  | ParameterAtom
  | SafeAtom
  | FunctionAtom
  | ClassAtom
  | InstanceAtom
  | TypeAtom
  | UnknownAtom;

/** Alternatives; never empty for an expression that exists. */
export type Value = readonly Atom[];

/** A call with evaluated arguments. */
export interface CallInfo {
  readonly site: Site;
  /** Callee expression, and the parenthesised argument list without its parentheses. */
  readonly calleeSite: Site;
  readonly argsSite: Site;
  readonly isNew: boolean;
  readonly positional: readonly CallArgument[];
  readonly named: ReadonlyMap<string, CallArgument>;
  /** A spread of unknown content: positions from here on, or keywords, may be anything. */
  readonly hasOpenList: boolean;
  readonly hasOpenMapping: boolean;
  /** The first spread of unknown content and the number of positional arguments before it. */
  readonly openList?: { readonly argument: CallArgument; readonly at: number };
  readonly openMapping?: CallArgument;
}
export interface CallArgument {
  readonly value: Value;
  /** The argument's value expression. */
  readonly site: Site;
  /** The whole argument with its keyword; undefined when it came out of a spread. */
  readonly whole: Site | undefined;
  /** The object that it was spread from. */
  readonly from?: ObjectAtom;
  /** It stands for any number of arguments. */
  readonly many?: Many | undefined;
}

/** A function as its callers see it. `id` is unique in the workspace (`file#offset`). */
export interface FunctionRef {
  readonly id: string;
  readonly name: string;
  /** Ids of the functions with parameters that it stands in, innermost first. */
  readonly outer: readonly string[];
  readonly summary: () => FunctionSummary;
}
export interface FunctionSummary {
  readonly params: readonly ParameterInfo[];
  /** Names of those that a framework which calls the function by itself must fill from what it was sent. */
  readonly asked: readonly string[];
  /** Return value in terms of the parameters. */
  readonly returns: Value;
  /** Without what a call rules out by what it gives for parameters. */
  readonly returnsFor: (bind: (value: Value) => Value) => Value;
  /** Calls inside that harm if a parameter is bad: `value` holds parameter atoms of this function. */
  readonly effects: readonly Effect[];
  /** All that the calls inside do, whether or not a parameter has to do with it. */
  readonly does: () => readonly Effect[];
  /** Parameters, or members of them, that clients get to see. */
  readonly sends: readonly ParameterAtom[];
  /** Parameters that are checked on every path that returns normally, and those for which a truthy result means "is fine". */
  readonly validates: readonly number[];
  /**
   * The same of a member of a parameter: `accountId` of `{ accountId }`, or of `options`; of all of it when the path is empty. `success`: it
   * gives the result of a schema, which says so.
   */
  readonly checksMember: (parameter: number, path: string, when: "truthy" | "throws" | "success") => boolean;
  readonly tests: readonly number[];
  /** The calls inside of the first parameter, which is a function: what a decorator hands to what it decorates. */
  readonly handed: readonly CallInfo[];
  /** A decorator that calls what it decorates only with a checked keyword argument of this name. */
  readonly passesOnlyChecked: (name: string) => boolean;
  /**
   * Middleware: members of the first parameter (`params.id`) that are checked, or were set to what is harmless, wherever it calls its last
   * parameter; `made` are the calls that made the function: it may leave all this to one that it was given.
   */
  readonly admits: (made: readonly MadeBy[]) => readonly string[];
  /** Names of what the function compares with other values, if it can throw: `project.id === projectId`. */
  readonly compares: readonly string[];
  /** Middleware: members of the first parameter that it gives to methods; `made` are the calls that made the function. */
  readonly submits: (made: readonly MadeBy[]) => readonly Submitted[];
  /** Parameters that are true whenever the function returns: `invariant(condition)`. */
  readonly insists: readonly number[];
  /** What the function gives to a function that it gets as a parameter: parameter and argument by position. */
  readonly hands: (parameter: number, argument: number) => Value;
}
export interface ParameterInfo {
  readonly name: string;
  readonly form: "normal" | "positionalOnly" | "keywordOnly" | "list" | "mapping";
  readonly default: Value | undefined;
}
/** Role of a call of a method of a parameter: what it does is known when a caller says what that parameter is. */
export const DEFERRED = "deferred";
/** What a function does to the outside with a value that depends on its parameters. Roles are the model's (`key`, `log` …). */
export interface Effect {
  readonly role: string;
  readonly value: Value;
  /** The argument inside the function, for the trace. */
  readonly site: Site;
  /** Receiver and name of the call inside, for the model. */
  readonly callee: Value;
  readonly detail: string;
  /** What stands before the value where it arrives, though not in the source: put there by what is called. */
  readonly ahead?: Value | undefined;
  /** The call, for {@link DEFERRED} and where the whole of it matters. */
  readonly call?: CallInfo;
  /** What must be so of the function's parameters for it to happen. */
  readonly needs?: readonly Need[];
  /** Workspace functions between this call and the effect, nearest first. */
  readonly through?: { readonly name: string; readonly site: Site; readonly before: Effect["through"] };
}
/** A parameter, or a member of one, that must be true or false. */
export interface Need {
  readonly parameter: ParameterAtom;
  readonly isTrue: boolean;
}
/** What is known of the fields of input. */
export type Fields = Pick<ClassRef, "bases" | "field">;
/** A field as it is declared: the last names of its types, and calls in its annotation and as its default (`Field(exclude=True)`). */
export interface FieldInfo {
  readonly name: string;
  readonly types: readonly string[];
  readonly calls: readonly { readonly path: string; readonly call: CallInfo }[];
}
/** A class as its users see it. */
export interface ClassRef {
  readonly id: string;
  readonly name: string;
  readonly bases: readonly Value[];
  /** The value of a member read from an instance (`isStatic` false) or from the class itself; undefined when the class does not define it. */
  readonly member: (name: string, isStatic: boolean) => Value | undefined;
  readonly constructorFn: FunctionRef | undefined;
  /** What an instance made from input has in a field: the value by its declaration if that is harmless or an instance, else undefined. */
  readonly field?: (name: string, checkedBy: "type" | "decorators") => Value | undefined;
  /** What its instances hold, without private names. */
  readonly fields?: () => readonly FieldInfo[];
  /** Only says what fields there are: no methods, no constructor, nothing inherited. */
  readonly isData?: boolean;
  /** Leaves methods, or this one, to other classes: which of those an instance is of, its type does not say. */
  readonly leavesOut?: (method?: string) => boolean;
  /** The declared type of a field of such a class. */
  readonly typeOf?: (name: string) => TypeRef | undefined;
}
