/** What a language brings: parsing, lowering and rendering. Engine and fixes use languages only through this. */
import type { Expression, FileFacts, LanguageId, Unit } from "./facts.ts";

/** A change of a document: `[start, oldEnd)` was replaced by `text`. Offsets in UTF-16 code units. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly text: string;
}

/** A replacement in a text: `[start, end)` becomes `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One parsed version of a document. Holds memory outside the garbage collector: always `dispose`. */
export interface ParsedFile {
  readonly text: string;
  readonly facts: FileFacts;
  /** True when it came from an incremental parse while the tree has errors: parse afresh when there is time. */
  readonly isProvisional: boolean;
  /** True when parsing took too long and was given up: there are no facts and no comments. */
  readonly isGivenUp: boolean;
  /** The comment around an offset (`[start, end)`), or undefined. */
  commentAt(offset: number): { readonly start: number; readonly end: number } | undefined;
  /** All comments that start in a span, in order. */
  commentsIn(start: number, end: number): readonly { readonly start: number; readonly end: number }[];
  /** All comments whose text contains `word` (case-sensitive). */
  commentsWith(word: string): readonly { readonly start: number; readonly end: number }[];
  /** Parses the next version, using the tree and the unchanged units again. This version is disposed of. `text` is the new text. */
  update(changes: readonly TextChange[], text: string): ParsedFile;
  /** The same if the step may be taken; else undefined, and this version stays as it was. */
  updateIf(changes: readonly TextChange[], text: string, judge: StepJudge): ParsedFile | undefined;
  dispose(): void;
}

/** Which steps from one version to the next are taken: all to text without new errors, or only those that a judge of bodies is for. */
export type StepJudge = "sound" | BodyJudge;

/** Takes steps that replace the body of one function, and of them those that it is for. */
export interface BodyJudge {
  /** Milliseconds after which parsing is given up: most often the text is broken then. */
  readonly longestParse: number;
  /** Whether the last of these units, each of which contains the next, may be replaced. */
  mayStart(chain: readonly Unit[]): boolean;
  /** Whether `after` may come to the place of `before`. */
  mayPlace(before: Unit, after: Unit): boolean;
}

/** A literal or expression that a fix wants to write, in no language's syntax. */
export type Sketch =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  | { readonly kind: "object"; readonly entries: readonly { readonly key: string; readonly value: Sketch }[] }
  | { readonly kind: "list"; readonly items: readonly Sketch[] }
  /** A name, dotted where needed, with the imports that it wants. */
  | { readonly kind: "name"; readonly name: string; readonly imports: readonly ImportWish[] }
  /** The environment variable, failing when unset: `os.environ["X"]`, `process.env.X`. */
  | { readonly kind: "environment"; readonly variable: string }
  | { readonly kind: "call"; readonly callee: Sketch; readonly args: readonly Sketch[] }
  /** String building: `f"a{b}"`, `` `a${b}` ``. */
  | { readonly kind: "template"; readonly parts: readonly Sketch[] }
  /** Source text kept as it is. */
  | { readonly kind: "source"; readonly text: string };

/** An import that rendered code needs: `import os`, `from redis import SSLConnection`, `import { x } from "y"`. */
export interface ImportWish {
  readonly module: string;
  /** Undefined imports the module itself. */
  readonly name: string | undefined;
}

/** How existing code is written around a place, so that a fix looks as if the author had written it. */
export interface Style {
  readonly quote: '"' | "'";
  readonly indent: string;
  readonly newline: string;
  readonly hasSemicolons: boolean;
}

/** Result of rendering: text to write in place and the edits its imports need. */
export interface Rendered {
  readonly text: string;
  readonly imports: readonly ImportWish[];
}

/** Values that may pass: words in whatever case, or those that an environment variable lists with commas between them. */
export type AllowList = { readonly message: string } & (
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "environment"; readonly variable: string }
);

/** Source writing for one language: literals, environment look-up, arguments, members, imports. Pure; never throws. */
export interface Renderer {
  style(text: string, facts: FileFacts, at: number): Style;
  /** With `facts`, names are written as the file imports them already (aliases, members of an imported module). */
  render(sketch: Sketch, style: Style, facts?: FileFacts): Rendered;
  /** Edits that make the imports available (merged, never twice; after shebang, docstring, directives, `__future__`). */
  addImports(text: string, facts: FileFacts, wishes: readonly ImportWish[], style: Style): readonly TextEdit[];
  /** The name under which an import is already available in the file, or undefined. */
  importedAs(facts: FileFacts, wish: ImportWish): string | undefined;
  /** A function declaration for a key validator, as source without a newline at the end. */
  validator(name: string, style: Style, typed: boolean, facts?: FileFacts): string;
  /** The imports that a validator needs; none when left out. */
  readonly validatorImports?: readonly ImportWish[];
  /** A function declaration that lets only values of a list pass. */
  listValidator(name: string, list: AllowList, style: Style, typed: boolean, facts?: FileFacts): Rendered;
  /** Where a new top-level helper may be inserted: after the imports, at the start of a line (or the end of a text without final newline). */
  helperPosition(text: string, facts: FileFacts): number;
  /** A comment line that holds `content`, without newline. */
  comment(content: string): string;
}

/** A language of the sources that Redwarden reads. */
export interface Language {
  readonly id: LanguageId;
  /** Parses and lowers. `fileName` chooses between the grammars of a family (`.ts` or `.tsx`). Never throws for broken source. */
  parse(text: string, fileName: string): ParsedFile;
  readonly renderer: Renderer;
}

/** Bytes of a grammar or of the parser's runtime, from the host. `name` is a file name such as `tree-sitter-python.wasm`. */
export type WasmSource = (name: string) => Promise<Uint8Array>;

/** The absolute start offset in the file of a unit. */
export function unitStart(unit: Unit): number {
  let at = 0;
  for (let u: Unit | undefined = unit; u; u = u.parent) at += u.offset;
  return at;
}

/** Absolute `[start, end)` in the file of anything that lies in a unit. */
export function absoluteSpan(fact: { readonly unit: Unit; readonly start: number; readonly end: number }): { start: number; end: number } {
  const base = unitStart(fact.unit);
  return { start: base + fact.start, end: base + fact.end };
}

/** True for expressions that are constants by themselves. */
export function isLiteral(e: Expression): boolean {
  return e.kind === "string" || e.kind === "number" || e.kind === "boolean" || e.kind === "null" || e.kind === "regex";
}
