/**
 * Facts: what lowering makes of a syntax tree, the same for every language.
 *
 * Facts say what is written, never what it means: no fact knows Redis, and none names a grammar's node type.
 * Every fact belongs to a {@link Unit} and holds offsets (UTF-16 code units) relative to the start of that unit, so that
 * a unit whose text did not change can be used again after an edit wherever it moved to.
 */

/** A function or method body, or one top-level statement: what is lowered, and used again, as a whole. */
export interface Unit {
  /** The grammar's node type; only compared, never interpreted. */
  readonly nodeType: string;
  readonly text: string;
  readonly hasError: boolean;
  readonly body: readonly Statement[];
  /** Units inside this one (bodies of nested functions), in source order. */
  readonly nested: readonly Unit[];
  /** Where this unit starts, relative to `parent` (or to the file when there is none). Set when the unit is placed. */
  offset: number;
  parent: Unit | undefined;
  /** The function this unit is the body of; undefined for a top-level statement. Set when the unit is placed. */
  owner: FunctionFact | undefined;
}

/** All facts of one file version. */
export interface FileFacts {
  readonly language: LanguageId;
  /** Top-level units in source order. */
  readonly units: readonly Unit[];
  readonly hasErrors: boolean;
}

/** `typescript` also stands for TSX, JavaScript and JSX: they lower to the same facts. */
export type LanguageId = "python" | "typescript";

export interface FactBase {
  readonly unit: Unit;
  /** Relative to the start of `unit`. */
  readonly start: number;
  readonly end: number;
  /** The enclosing fact inside the unit; undefined at the unit's top. Set by `seal`. */
  parent: Fact | undefined;
}

// ---------------------------------------------------------------- expressions

export interface StringFact extends FactBase {
  readonly kind: "string";
  /** The value after escapes. */
  readonly value: string;
  /** Where the content starts and ends inside the quotes, relative to the unit. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** True when there are no escapes, so offset i of `value` is `contentStart + i` in the source. */
  readonly isVerbatim: boolean;
}
export interface NumberFact extends FactBase {
  readonly kind: "number";
  readonly value: number;
}
export interface BooleanFact extends FactBase {
  readonly kind: "boolean";
  readonly value: boolean;
}
/** `None`, `null` or `undefined`. */
export interface NullFact extends FactBase {
  readonly kind: "null";
  readonly isUndefined: boolean;
}
export interface RegexFact extends FactBase {
  readonly kind: "regex";
  readonly pattern: string;
  readonly flags: string;
}
/** f-string, template literal, or adjacent string literals; a constant piece is a StringFact (with no quotes of its own). */
export interface TemplateFact extends FactBase {
  readonly kind: "template";
  readonly parts: readonly (StringFact | InterpolationFact)[];
  /** Tag function of a tagged template. */
  readonly tag: Expression | undefined;
}
export interface InterpolationFact extends FactBase {
  readonly kind: "interpolation";
  readonly value: Expression;
  /** Format specification without the colon, where there is one: `d` of `{x:d}`, `!r` of `{x!r}`, `!r:>10`, `=` of `{x=}`. */
  readonly format: string | undefined;
  /** Expressions inside the format specification (`{x:{width}}`). */
  readonly formatArgs?: readonly Expression[];
}
export interface NameFact extends FactBase {
  readonly kind: "name";
  /** `this` and `super` are names too (Python's `super()` is a call of the name `super`). */
  readonly name: string;
}
export interface MemberFact extends FactBase {
  readonly kind: "member";
  readonly object: Expression;
  /** Private names keep their `#`. */
  readonly property: string;
  readonly propertyStart: number;
  readonly isOptional: boolean;
}
export interface IndexFact extends FactBase {
  readonly kind: "index";
  readonly object: Expression;
  /** Undefined for slices. */
  readonly index: Expression | undefined;
  readonly isOptional: boolean;
  /** Expressions inside a slice (`x[a:b]`), in source order. */
  readonly bounds?: readonly Expression[];
}
export interface Argument {
  readonly value: Expression;
  /** Keyword argument's name (Python). */
  readonly name: string | undefined;
  /** `list` for `*x` and `...x`, `mapping` for `**x`. */
  readonly spread: "list" | "mapping" | undefined;
  /** The whole argument (`name=value`, `*x`), relative to the unit. */
  readonly start: number;
  readonly end: number;
}
export interface CallFact extends FactBase {
  readonly kind: "call";
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly isNew: boolean;
  readonly isOptional: boolean;
  /** Offset just after the opening and of the closing parenthesis; equal to `end` when `new X` has none. */
  readonly argsStart: number;
  readonly argsEnd: number;
  /** Type arguments (`f<T>()`). */
  readonly typeArgs: readonly TypeFact[];
}
export interface Entry {
  /** Undefined when spread or when the key is not constant. */
  readonly key: string | undefined;
  /** The key as written when it is an expression: a dict key, or `[computed]`. */
  readonly keyExpression: Expression | undefined;
  readonly value: Expression;
  readonly isSpread: boolean;
  /** `{ a }`: value is the name `a`. */
  readonly isShorthand: boolean;
  readonly accessor: "get" | "set" | undefined;
  readonly start: number;
  readonly end: number;
}
export interface ObjectFact extends FactBase {
  readonly kind: "object";
  readonly entries: readonly Entry[];
}
export interface ListFact extends FactBase {
  readonly kind: "list";
  readonly form: "list" | "tuple" | "set";
  readonly items: readonly Expression[];
}
/** `...x`, `*x` inside a list, or as an element of an assignment target. */
export interface SpreadFact extends FactBase {
  readonly kind: "spread";
  readonly value: Expression;
}
export interface ConditionalFact extends FactBase {
  readonly kind: "conditional";
  readonly test: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
export interface LogicalFact extends FactBase {
  readonly kind: "logical";
  readonly operator: "and" | "or" | "nullish";
  readonly left: Expression;
  readonly right: Expression;
}
export interface BinaryFact extends FactBase {
  readonly kind: "binary";
  /** As written: `+ - % == === != !== < in "not in" is "is not" instanceof …`. */
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}
export interface UnaryFact extends FactBase {
  readonly kind: "unary";
  /** `not` (also for `!`), `-`, `+`, `~`, `typeof`, `void`, `delete`. */
  readonly operator: string;
  readonly operand: Expression;
}
/** Assignment used as an expression: walrus, JS `a = b` inside an expression. As a statement it is an AssignFact. */
export interface AssignExpressionFact extends FactBase {
  readonly kind: "assignExpression";
  readonly target: Pattern;
  readonly operator: string;
  readonly value: Expression;
}
export interface AwaitFact extends FactBase {
  readonly kind: "await";
  readonly value: Expression;
}
export interface YieldFact extends FactBase {
  readonly kind: "yield";
  readonly value: Expression | undefined;
}
/** `require(x)`, `import(x)`, `importlib.import_module(x)` written as an expression. */
export interface ImportExpressionFact extends FactBase {
  readonly kind: "importExpression";
  readonly source: Expression;
  readonly style: "require" | "dynamic";
}
/** Comprehension or generator: `element for target in iterable if test …`. */
export interface ComprehensionFact extends FactBase {
  readonly kind: "comprehension";
  readonly form: "list" | "set" | "dict" | "generator";
  /** Dict comprehensions: the value; `key` holds the key. */
  readonly element: Expression;
  readonly key: Expression | undefined;
  readonly clauses: readonly ComprehensionClause[];
}
export interface ComprehensionClause {
  readonly target: Pattern;
  readonly iterable: Expression;
  readonly tests: readonly Expression[];
}
/** `x as T`, `x satisfies T`, `x!`, `<T>x`. */
export interface CastFact extends FactBase {
  readonly kind: "cast";
  readonly value: Expression;
  readonly type: TypeFact | undefined;
}
/** Anything else (JSX, `new.target`, sequences, broken code): its inner expressions still count. */
export interface OtherFact extends FactBase {
  readonly kind: "other";
  /** `sequence`: the value is the last child. */
  readonly form: "jsx" | "sequence" | "error" | "unknown";
  readonly children: readonly Expression[];
}
export interface FunctionFact extends FactBase {
  readonly kind: "function";
  readonly name: string | undefined;
  readonly nameStart: number;
  readonly params: readonly Parameter[];
  readonly decorators: readonly Expression[];
  readonly returnType: TypeFact | undefined;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** Arrow functions and lambdas have no `this` of their own. */
  readonly isArrow: boolean;
  /** The body; an arrow's or lambda's expression body is one return statement. Undefined for overloads and abstract methods. */
  readonly body: Unit | undefined;
}
export interface Parameter {
  readonly pattern: Pattern;
  readonly default: Expression | undefined;
  readonly type: TypeFact | undefined;
  readonly form: "normal" | "positionalOnly" | "keywordOnly" | "list" | "mapping";
  readonly decorators: readonly Expression[];
  /** TypeScript parameter property (`constructor(private redis: Redis)`). */
  readonly isProperty: boolean;
  readonly start: number;
  readonly end: number;
}
export interface ClassFact extends FactBase {
  readonly kind: "class";
  readonly name: string | undefined;
  readonly nameStart: number;
  readonly bases: readonly Expression[];
  /** Keyword arguments of a Python class statement (`metaclass=`). */
  readonly keywords: readonly Argument[];
  readonly decorators: readonly Expression[];
  readonly members: readonly ClassMember[];
  /** Other statements of the class body (Python conditionals, static blocks). */
  readonly body: readonly Statement[];
}
export interface ClassMember {
  readonly form: "method" | "field" | "class";
  /** Private names keep their `#`; undefined when computed. */
  readonly name: string | undefined;
  readonly keyExpression: Expression | undefined;
  /** Static methods and fields. A Python class attribute is found on the class and on its instances alike: it is not static. */
  readonly isStatic: boolean;
  readonly accessor: "get" | "set" | undefined;
  /** A method's FunctionFact, a field's initial value, a nested class. */
  readonly value: Expression | undefined;
  readonly type: TypeFact | undefined;
  readonly decorators: readonly Expression[];
  readonly start: number;
  readonly end: number;
}

export type Expression =
  | StringFact
  | NumberFact
  | BooleanFact
  | NullFact
  | RegexFact
  | TemplateFact
  | NameFact
  | MemberFact
  | IndexFact
  | CallFact
  | ObjectFact
  | ListFact
  | SpreadFact
  | ConditionalFact
  | LogicalFact
  | BinaryFact
  | UnaryFact
  | AssignExpressionFact
  | AwaitFact
  | YieldFact
  | ImportExpressionFact
  | ComprehensionFact
  | CastFact
  | OtherFact
  | FunctionFact
  | ClassFact;

// ---------------------------------------------------------------- types

/** A type annotation, as far as flow can use it: `Redis`, `Optional[Redis]`, `string | number`, `"a" | "b"`, `{ id: number }`. */
export interface TypeFact extends FactBase {
  readonly kind: "type";
  readonly form: "name" | "union" | "literal" | "object" | "function" | "other";
  /** Dotted name as written (`redis.Redis`, `Promise`, `Array` for `T[]`); the text of a literal type; else empty. */
  readonly name: string;
  /** Type arguments, members of a union, or item types. */
  readonly args: readonly TypeFact[];
  /** Members of an object type or interface. */
  readonly members: readonly { readonly name: string; readonly type: TypeFact | undefined; readonly isOptional: boolean }[];
  /** Python: the annotation as an expression, for `Annotated[str, Path(pattern="…")]`. */
  readonly expression: Expression | undefined;
}

// ---------------------------------------------------------------- patterns

/** What is assigned to, or a parameter: a name, a member, an index, or a destructuring. */
export type Pattern = NameFact | MemberFact | IndexFact | SpreadFact | ObjectPattern | ListPattern | DefaultPattern | OtherFact;
export interface ObjectPattern extends FactBase {
  readonly kind: "objectPattern";
  readonly entries: readonly {
    /** Undefined for the rest element and computed keys. */
    readonly key: string | undefined;
    readonly target: Pattern;
    readonly isRest: boolean;
  }[];
}
export interface ListPattern extends FactBase {
  readonly kind: "listPattern";
  /** Undefined is a hole. */
  readonly items: readonly (Pattern | undefined)[];
}
/** `target = value` inside a destructuring. */
export interface DefaultPattern extends FactBase {
  readonly kind: "defaultPattern";
  readonly target: Pattern;
  readonly value: Expression;
}

// ---------------------------------------------------------------- statements

export interface ExpressionStatement extends FactBase {
  readonly kind: "expression";
  readonly expression: Expression;
}
/** Assignment or declaration; `a = b = v` has two targets. */
export interface AssignFact extends FactBase {
  readonly kind: "assign";
  readonly targets: readonly Pattern[];
  readonly value: Expression | undefined;
  readonly declares: "const" | "let" | "var" | undefined;
  /** `=`, or the operator of an augmented assignment without `=` (`+`, `or`, `nullish`). */
  readonly operator: string;
  readonly type: TypeFact | undefined;
}
export interface ReturnFact extends FactBase {
  readonly kind: "return";
  readonly value: Expression | undefined;
}
/** `raise` and `throw`. */
export interface ThrowFact extends FactBase {
  readonly kind: "throw";
  readonly value: Expression | undefined;
  /** `raise X from cause`. */
  readonly cause?: Expression | undefined;
}
export interface JumpFact extends FactBase {
  readonly kind: "jump";
  readonly form: "break" | "continue";
}
export interface IfFact extends FactBase {
  readonly kind: "if";
  readonly test: Expression;
  readonly whenTrue: readonly Statement[];
  /** `elif` is an IfFact in here. */
  readonly whenFalse: readonly Statement[];
}
export interface LoopFact extends FactBase {
  readonly kind: "loop";
  /** `in` is JavaScript's `for…in` (keys); `of` is Python's `for` and JavaScript's `for…of`. */
  readonly form: "of" | "in" | "for" | "while" | "doWhile";
  readonly target: Pattern | undefined;
  readonly declares: "const" | "let" | "var" | undefined;
  readonly iterable: Expression | undefined;
  readonly test: Expression | undefined;
  /** `for (init; …; update)`. */
  readonly init: readonly Statement[];
  readonly update: Expression | undefined;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}
export interface TryFact extends FactBase {
  readonly kind: "try";
  readonly body: readonly Statement[];
  readonly handlers: readonly Handler[];
  readonly otherwise: readonly Statement[];
  readonly finalizer: readonly Statement[];
}
export interface Handler {
  readonly binding: Pattern | undefined;
  readonly types: readonly Expression[];
  readonly body: readonly Statement[];
}
export interface WithFact extends FactBase {
  readonly kind: "with";
  readonly items: readonly { readonly value: Expression; readonly target: Pattern | undefined }[];
  readonly body: readonly Statement[];
}
/** `switch` and `match`. */
export interface SwitchFact extends FactBase {
  readonly kind: "switch";
  readonly subject: Expression;
  readonly cases: readonly SwitchCase[];
}
export interface SwitchCase {
  /** Constant alternatives; empty for `default`, `case _` and patterns that are not constants. */
  readonly values: readonly Expression[];
  readonly isDefault: boolean;
  /** Names bound by a pattern. */
  readonly bindings: readonly NameFact[];
  readonly guard: Expression | undefined;
  readonly body: readonly Statement[];
}
export interface BlockFact extends FactBase {
  readonly kind: "block";
  readonly body: readonly Statement[];
}
/** A function or class declaration; `value.name` is the name it binds. */
export interface DeclarationFact extends FactBase {
  readonly kind: "declaration";
  readonly value: FunctionFact | ClassFact;
}
export interface ImportFact extends FactBase {
  readonly kind: "import";
  /** The module as written; Python's relative imports keep their leading dots (`.db`, `..`). */
  readonly source: string;
  readonly names: readonly ImportedName[];
  /** `from x import *`. */
  readonly isStar: boolean;
  readonly isTypeOnly: boolean;
}
export interface ImportedName {
  /** `*` is the module itself, `default` its default export. */
  readonly imported: string;
  readonly local: string;
  /** `import a.b` binds `a`: the local name is the first package, not the module. */
  readonly bindsRoot: boolean;
  readonly start: number;
  readonly end: number;
}
export interface ExportFact extends FactBase {
  readonly kind: "export";
  /** `export const x = …`: the declaration. */
  readonly declaration: Statement | undefined;
  /** `export default value`, `export = value`. */
  readonly default: Expression | undefined;
  readonly names: readonly { readonly local: string; readonly exported: string }[];
  /** `export … from "source"`; with `isStar` and no names, `export * from`. */
  readonly source: string | undefined;
  readonly isStar: boolean;
}
export interface EnumFact extends FactBase {
  readonly kind: "enum";
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value: Expression | undefined }[];
}
export interface NamespaceFact extends FactBase {
  readonly kind: "namespace";
  readonly name: string;
  readonly body: readonly Statement[];
}
/** `interface X {…}` and `type X = …`. */
export interface TypeDeclarationFact extends FactBase {
  readonly kind: "typeDeclaration";
  readonly name: string;
  readonly type: TypeFact | undefined;
}
/** Python `global` and `nonlocal`. */
export interface ScopeFact extends FactBase {
  readonly kind: "scope";
  readonly form: "global" | "nonlocal";
  readonly names: readonly string[];
}
export interface AssertFact extends FactBase {
  readonly kind: "assert";
  readonly test: Expression;
  readonly message: Expression | undefined;
}
export interface DeleteFact extends FactBase {
  readonly kind: "delete";
  readonly targets: readonly Expression[];
}

export type Statement =
  | ExpressionStatement
  | AssignFact
  | ReturnFact
  | ThrowFact
  | JumpFact
  | IfFact
  | LoopFact
  | TryFact
  | WithFact
  | SwitchFact
  | BlockFact
  | DeclarationFact
  | ImportFact
  | ExportFact
  | EnumFact
  | NamespaceFact
  | TypeDeclarationFact
  | ScopeFact
  | AssertFact
  | DeleteFact;

export type Fact = Expression | Statement | Pattern | TypeFact | InterpolationFact;
