/** What flow is told about libraries, so that it need not know any. The model builds this from the rows. */
import type { Expression, LanguageId, Unit } from "../lang/facts.ts";
import type { Query } from "./query.ts";
import type { Atom, CallArgument, CallInfo, Effect, Fields, InputAtom, ParameterInfo, SafeAtom, Value } from "./values.ts";

/** What reading an access path gives, when it is more than an external value. */
export type PathMeaning =
  /** `isOwnClass`: its members are fields of the class that it is a member of. `isUrl`: it is the request's own URL or path. */
  | {
      readonly is: "input";
      readonly origin: InputAtom["origin"];
      readonly isOwnClass?: boolean;
      readonly isUrl?: boolean;
      /** Its members are what routes name that lead to the class that it is a member of. */
      readonly isRouted?: boolean;
    }
  | { readonly is: "safe"; readonly why: SafeAtom["why"] }
  /** Every member is an environment variable of the member's name. */
  | { readonly is: "environment" }
  /** Only its call means something: it is no variable of an environment object. */
  | { readonly is: "function" };

/** What calling an access path, or a method, gives. */
export type CallMeaning =
  | { readonly is: "input"; readonly origin: InputAtom["origin"] }
  | { readonly is: "safe"; readonly why: SafeAtom["why"] }
  | { readonly is: "environment"; readonly name: CallArgument | undefined; readonly fallback: CallArgument | undefined }
  /** The result says the same of the value as this argument, or the receiver, does. */
  | { readonly is: "passes"; readonly from: number | "self" }
  /** An instance of the class whose method it is, made of this argument and checked by what the class says of its fields. */
  | { readonly is: "made"; readonly from: number }
  | { readonly is: "value"; readonly value: Value };

/** What a true result (or a normal return) of a call says about one of its arguments or its receiver. */
export interface TestMeaning {
  readonly subject: number | "self";
  /** Position of the regular expression that decides; `self` is the receiver. */
  readonly pattern: number | "self" | undefined;
  /** What the matching function itself anchors. */
  readonly anchored: "both" | "start" | "none";
  /** `throws`: holds when the call returns at all. */
  readonly when: "truthy" | "throws";
}

/** Members of a value that a schema has let pass. */
export interface SchemaTest {
  readonly subject: number;
  /** Its name, where it may be given by that. */
  readonly name?: string | undefined;
  /** The check holds when the call returns, when its result is true, or false, or when the result's member `success` is true. */
  readonly when: "throws" | "truthy" | "falsy" | "success";
  /** The member by this path is harmless; an empty path means the value itself. */
  readonly isFine: (path: readonly string[]) => boolean;
}

/** What a method says about values that the fields of its class have let pass. */
export interface FieldTest {
  /** Where they are: the position of an argument, or an argument of what made the instance, by position and name. */
  readonly given: number | { readonly position: number; readonly name: string };
  readonly when: "throws" | "truthy" | "falsy";
  /** The argument that makes it throw, when it is true. */
  readonly raising?: string;
}

/** How a method of a database finds records by a column that equals a value. */
export interface LookUpMeaning {
  /** Where column and value stand: position of a primary key, keyword arguments, the object given, its `where`, or this and earlier steps. */
  readonly by: number | "keywords" | "object" | "where" | "chain";
  /** `throws`: it throws when there is no such record. `rows`: it gives a list, empty when there is none. */
  readonly when: "truthy" | "throws" | "rows";
  /** The member of the result that holds what was found; rows may be the result itself. */
  readonly at?: string;
  /** Its name and the form of its call are enough to know it. */
  readonly isDistinct?: boolean;
}

/** How databases are told from other things that have methods of the same names. */
export interface DatabaseMeaning {
  readonly modules: readonly string[];
  readonly names: RegExp;
  readonly steps: RegExp;
  /** Names that programs give to their own functions which find one record by a column. */
  readonly finders: RegExp;
  readonly getters: RegExp;
  readonly columns: RegExp;
  /** And to those that answer whether somebody may use a record, and to those that throw if not. */
  readonly permissions: RegExp;
  readonly demands: RegExp;
}

export interface DescribedDecorator {
  readonly path: string;
  readonly call: CallInfo | undefined;
  /** What it was read from: the router of `@router.get(…)`. */
  readonly receiver?: Atom | undefined;
  /** The call that made it: `createParamDecorator(…)`. */
  readonly made?: CallInfo | undefined;
}

/** A function as its declaration describes it, by access paths. */
export interface DescribedFunction {
  readonly language: LanguageId;
  readonly name: string;
  readonly className: string;
  readonly decorators: readonly DescribedDecorator[];
  /** Access paths of the class's bases. */
  readonly classBases: readonly string[];
  readonly classDecorators: readonly DescribedDecorator[];
  /** Other modules can import it. */
  readonly isExported: boolean;
  /** Access path of the call that the function is an argument of, if any (`express().get`), and of its other arguments' strings. */
  readonly registeredBy: Registration | undefined;
  /** The same for the class that the function is a method of. */
  readonly classRegisteredBy: Registration | undefined;
  /** Calls that get the class of a method, or an instance of it; the path of a list that has it behind something else is empty. */
  readonly ownRoutes: () => readonly DescribedCall[];
  /** Calls in other files that get the function itself. */
  readonly routesElsewhere: () => readonly DescribedCall[];
  /** What this file keeps in tables of this name under a key. */
  readonly keptUnder: (table: string, key: string) => Value;
  /** Calls in a list `name` of other modules (as an import here would name them) that the function, or its class, is handed to. */
  readonly routes: (modules: readonly string[], name: string) => readonly DescribedCall[];
  /** Keys of the object literals that it is a value in, innermost first. */
  readonly within: readonly string[];
  /** Access path of the type of the variable that it is assigned to. */
  readonly type: string;
  /** `"use server"` and the like, of the file or of the function. */
  readonly directives: readonly string[];
  readonly params: readonly DescribedParameter[];
}
/** A call by the access path of what is called. */
export interface DescribedCall {
  readonly path: string;
  readonly call: CallInfo;
}
export interface Registration {
  readonly path: string;
  readonly call: CallInfo | undefined;
  /** What the registering method was called on. */
  readonly receiver: Atom | undefined;
  /** The name under which an object holds the function, and the object, when that is what the call gets. */
  readonly property: string;
  readonly beside: Value;
  /** Calls whose middleware runs before that of this one. */
  readonly before: readonly CallInfo[];
  /** More calls that the function is handed to. */
  readonly others?: readonly Registration[];
}
export interface DescribedParameter {
  readonly name: string;
  /** Type's access path, and the paths of its arguments (for `Annotated`, `Optional`, generics). */
  readonly type: string;
  readonly typeArgs: readonly string[];
  /** Path of a call used as default (`fastapi.Query()`), or written in `Annotated`. */
  readonly defaultPath: string;
  readonly defaultCall: CallInfo | undefined;
  readonly decorators: readonly { readonly path: string; readonly call: CallInfo | undefined }[];
  readonly isReceiver: boolean;
  readonly form: ParameterInfo["form"];
}
/** A field of a class whose instances are made from input. */
export interface DescribedField {
  readonly language: LanguageId;
  readonly decorators: readonly { readonly path: string; readonly call: CallInfo | undefined }[];
  /** Calls in the annotation and as default: `Annotated[str, Field(pattern="…")]`, `constr(pattern="…")`, `= Field(…)`. */
  readonly calls: readonly DescribedCall[];
}

/** What a parameter is by declaration. */
export type ParameterMeaning =
  | {
      readonly is: "input";
      readonly origin: InputAtom["origin"];
      /** The framework converts it to the annotated type; or checks what decorators of its class's fields say. */
      readonly checkedBy?: "type" | "decorators";
      /** Its members are fields of the class that the function is a method of. */
      readonly isOwnClass?: boolean;
      /** What its members are. */
      readonly fields?: Fields;
    }
  | { readonly is: "safe"; readonly why: SafeAtom["why"] }
  /** What the framework gets by calling this. */
  | { readonly is: "result"; readonly of: CallArgument | undefined }
  /** What a function of the workspace reads from the request for it: born anew in each parameter. */
  | { readonly is: "filled"; readonly value: Value }
  /** An instance known by an access path, such as a request object. */
  | { readonly is: "instance"; readonly path: string; readonly known?: ReadonlyMap<string, Value> | undefined };

export interface Semantics {
  path(path: string, language: LanguageId): PathMeaning | undefined;
  /** `receiver` is what the called method was read from. */
  call(path: string, call: CallInfo, language: LanguageId, receiver?: Atom): CallMeaning | undefined;
  /** How a method of this name finds records. */
  lookUp(method: string, language: LanguageId): LookUpMeaning | undefined;
  databases(language: LanguageId): DatabaseMeaning | undefined;
  /** A method called on something that has no access path: a string, an input, a parameter. */
  method(name: string, receiver: Atom, call: CallInfo, language: LanguageId): CallMeaning | undefined;
  test(path: string, method: string, language: LanguageId): TestMeaning | undefined;
  /** The position of the token whose signature a call verifies. */
  verifies(path: string, call: () => CallInfo, language: LanguageId): number | undefined;
  /** What a call that checks a value by a schema says about the value's members. `method` is the last name of what is called. */
  schemaTest(callee: Atom, method: string, call: () => CallInfo, language: LanguageId): SchemaTest | undefined;
  /** What a method that a class has from a library says about values that the fields of the class have let pass. */
  fieldTest(path: string, language: LanguageId): FieldTest | undefined;
  parameter(fn: DescribedFunction, index: number): ParameterMeaning | undefined;
  /** What routes that lead to the function, or its class, make of what they name. */
  routed(fn: DescribedFunction): Fields;
  /** What a function that is handed to a call gets as parameters, whoever declares it; undefined for calls that register no handlers. */
  handler(registered: Registration, language: LanguageId): ((index: number) => ParameterMeaning | undefined) | undefined;
  /** Whether a call of this path may register handlers. Cheap. */
  registers(path: string, language: LanguageId): boolean;
  /** Why a field of input cannot do harm, by what its declaration says beside its type. */
  field(field: DescribedField): SafeAtom["why"] | undefined;
  /** Where the value of a field stands that is declared by calling this path. */
  fieldDefault(path: string, call: CallInfo, language: LanguageId): CallArgument | undefined;
  /** Classes with this base check what their constructors are given against their fields. */
  isCheckedClass(path: string, language: LanguageId): boolean;
  /** Fields of classes with this base are environment variables, and what they are declared with is the fallback. */
  isEnvironmentClass(path: string, language: LanguageId): boolean;
  /** The value of anything annotated with this type, when the type alone says it is harmless. */
  type(path: string, language: LanguageId): SafeAtom["why"] | undefined;
  /** A type of a library that says no more than that there is a text, or bytes. */
  isText(path: string, language: LanguageId): boolean;
  /** An object of a library of which it is known, not by its name alone, what its methods do. */
  isTool(atom: Atom, language: LanguageId): boolean;
  /** Whether calling something whose last name is this may create a client or have effects, when no function of the workspace is called. Cheap. */
  knows(name: string): boolean;
  /** What a call does to the outside, by roles that only the model understands. `callee` is the called value, `method` its last name. */
  effects(callee: Value, method: string, call: () => CallInfo, language: LanguageId): readonly Effect[];
  /** Expressions of a unit that clients get to see. */
  sent(q: Query, unit: Unit): readonly Expression[];
}
