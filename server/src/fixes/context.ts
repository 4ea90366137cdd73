/** What a fix is made from, what it becomes, and the draft in between. */
import { locate, type Site } from "../flow/values.ts";
import type { FileFacts, LanguageId } from "../lang/facts.ts";
import type { ImportWish, Renderer, Sketch, Style, TextEdit } from "../lang/language.ts";
import type { Rights, Usage } from "../model/usage.ts";
import { mergeEdits } from "./edits.ts";
import { withoutOrphans } from "./orphans.ts";
import type { Span } from "./places.ts";
import { type Change, sequenceEdits } from "./sequences.ts";

/** One version of the file that a fix is for. */
export interface FixContext {
  readonly file: string;
  readonly text: string;
  /** Facts of exactly this text. */
  readonly facts: FileFacts;
  readonly renderer: Renderer;
  readonly language: LanguageId;
  /** Comments that start in a span of the text, in order. */
  readonly commentsIn?: (start: number, end: number) => readonly Span[];
  /**
   * Validators that the workspace already has: a bare name (used if the file binds it) or an access path
   * `MODULE.name` as this file would import it (`app.keys.clean_part`, `./lib/keys.cleanPart`).
   */
  readonly validators?: readonly string[];
  /** What the workspace uses of Redis; undefined where that is not known, or only a title is wanted. */
  readonly rights?: Rights | undefined;
  /** What this file uses of Redis. */
  readonly usage?: () => Usage | undefined;
}

/** A fix for one file. Edits are in source order and do not overlap. */
export interface MadeFix {
  readonly title: string;
  readonly safety: "keeps-behaviour" | "needs-setup";
  readonly isPreferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** Edits under construction. Changes of one list of arguments or entries are collected, because they depend on each other. */
export interface Draft {
  readonly edits: TextEdit[];
  readonly imports: ImportWish[];
  /** By the offset where the list opens. */
  readonly changes: Map<number, Change>;
}

/** An empty draft. */
export function newDraft(): Draft {
  return { edits: [], imports: [], changes: new Map() };
}

/** The span of a site in the context's file; undefined when it lies in another file or outside the text. */
export function spanIn(context: FixContext, site: Site): Span | undefined {
  const { file, start, end } = locate(site);
  return file === context.file && start >= 0 && end <= context.text.length && start <= end ? { start, end } : undefined;
}

/** Renders a sketch and notes the imports that it needs. */
export function render(context: FixContext, draft: Draft, sketch: Sketch, style: Style): string {
  const { text, imports } = context.renderer.render(sketch, style, context.facts);
  draft.imports.push(...imports);
  return text;
}

/**
 * All edits of a draft, with the imports that it needs; undefined when nothing is changed, when a list cannot be edited,
 * or when edits overlap. `at` is where the file's style is looked up.
 */
export function finish(context: FixContext, draft: Draft, at: number): readonly TextEdit[] | undefined {
  const { text, facts, renderer } = context;
  const style = renderer.style(text, facts, at);
  const edits: TextEdit[] = [...renderer.addImports(text, facts, draft.imports, style)];
  for (const change of draft.changes.values()) {
    const own = sequenceEdits(change, style.newline);
    if (!own) return undefined;
    edits.push(...own);
  }
  edits.push(...draft.edits);
  const merged = mergeEdits(edits);
  if (!merged || merged.length === 0) return undefined;
  return mergeEdits([...merged, ...withoutOrphans(text, facts, merged)]) ?? merged;
}
