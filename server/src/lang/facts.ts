/**
 * Facts: what lowering makes of a syntax tree, the same for every language.
 *
 * Facts say what is written, never what it means: no fact knows Redis, and none names a grammar's node type.
 * Every fact belongs to a {@link Unit} and holds offsets (UTF-16 code units) relative to the start of that unit, so that
 * a unit whose text did not change can be used again after an edit wherever it moved to.
 */
import type { Expression, FunctionFact, InterpolationFact, Pattern, TypeFact } from "./fact-expressions.ts";
import type { Statement } from "./fact-statements.ts";

export type * from "./fact-expressions.ts";
export type * from "./fact-statements.ts";

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
  /** Undefined when the text was read afresh. */
  readonly since?: Succession;
}

/** How facts came from those of the version before. */
export interface Succession {
  /** That version. Its units are used again and may have changed since: it tells only whether two versions follow each other. */
  readonly before: WeakRef<FileFacts>;
  /** Undefined when more than one function's body was lowered. */
  readonly patch: Patch | undefined;
}

/** One function's body was lowered again; the units around it are the same objects as before, in which what stands behind the body has moved. */
export interface Patch {
  /** The body before and after. */
  readonly body: readonly [Unit, Unit];
  /** Units around the body, outermost first. */
  readonly around: readonly Unit[];
  /** Where the body stood in the text before, absolute. */
  readonly span: { readonly start: number; readonly end: number };
  /** By how much what follows has moved. */
  readonly delta: number;
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

/** Every kind of fact. */
export type Fact = Expression | Statement | Pattern | TypeFact | InterpolationFact;
