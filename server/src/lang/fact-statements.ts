/** Facts that stand for statements. Import them from `facts.ts`. */
import type { ClassFact, Expression, FunctionFact, NameFact, Pattern, TypeFact } from "./fact-expressions.ts";
import type { FactBase } from "./facts.ts";

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
  readonly bindings: readonly CaseBinding[];
  readonly guard: Expression | undefined;
  readonly body: readonly Statement[];
}
/** A name in a pattern, and the way to its value from the subject; undefined where that is not known, or the pattern makes sure what it is. */
export interface CaseBinding {
  readonly name: NameFact;
  readonly path: readonly ({ readonly key: string } | { readonly index: number } | { readonly rest: true })[] | undefined;
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
