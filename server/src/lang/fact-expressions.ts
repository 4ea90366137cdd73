/** Facts that stand for values, types and patterns. Import them from `facts.ts`. */
import type { Statement } from "./fact-statements.ts";
import type { FactBase, Unit } from "./facts.ts";

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
