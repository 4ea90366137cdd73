/** One parsed version of a document, the same for every language: tree, text and facts, and the step to the next version. */
import type { Node, Parser, Tree } from "web-tree-sitter";
import type { FileFacts } from "./facts.ts";
import type { ParsedFile, StepJudge, TextChange } from "./language.ts";
import { type Changed, type LowerBody, succeed } from "./succession.ts";
import { changed, editOf, inside, widened } from "./tree-edits.ts";
import { UnitBuilder } from "./units.ts";

/** What a language gives to have its files parsed. */
export interface Front {
  /** A parser that has the grammar. */
  readonly parser: Parser;
  /** The grammar's node types for comments. */
  readonly commentTypes: ReadonlySet<string>;
  /** Makes facts of a tree; never throws for broken source. */
  lower(root: Node, text: string, builder: UnitBuilder): FileFacts;
  /** Makes the unit of a function's body alone. */
  lowerBody(text: string, ...body: Parameters<LowerBody>): ReturnType<LowerBody>;
}

/** Milliseconds after which parsing is given up: thousands of consecutive indented comments keep Python's grammar busy for minutes. */
const LONGEST_PARSE = 2000;
/** Texts of fewer characters are never that slow. */
const SHORT_TEXT = 8000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parses and lowers `text` afresh. */
export function parseFile(front: Front, text: string): ParsedFile {
  const tree = parseTree(front.parser, text, null);
  if (!tree) return givenUp(front, text);
  return holding(tree, () => new TreeFile(front, tree, text, front.lower(tree.rootNode, text, new UnitBuilder(text)), false));
}

/** What is made of a tree, which is given up when that fails. */
function holding<T>(tree: Tree, make: () => T): T {
  try {
    return make();
  } catch (error) {
    tree.delete();
    throw error;
  }
}

/** Undefined when it takes longer than so many milliseconds. */
function parseTree(parser: Parser, text: string, old: Tree | null, longest = LONGEST_PARSE): Tree | undefined {
  if (parser.language === null) throw new Error("the parser has no grammar");
  const end = performance.now() + longest;
  const options = text.length < SHORT_TEXT ? undefined : { progressCallback: () => performance.now() > end };
  const tree = parser.parse(text, old, options);
  // Without this the next text would be taken for the rest of this one.
  if (!tree) parser.reset();
  return tree ?? undefined;
}

/** A file with the facts of an empty one. */
function givenUp(front: Front, text: string): ParsedFile {
  const nothing = parseFile(front, "");
  const { facts } = nothing;
  nothing.dispose();
  return new UnparsedFile(front, text, facts);
}

/** A text that takes too long to parse. It is tried again when it has become shorter by a tenth: not at every keystroke. */
class UnparsedFile implements ParsedFile {
  readonly text: string;
  readonly facts: FileFacts;
  readonly isProvisional = false;
  readonly isGivenUp = true;
  readonly #front: Front;
  readonly #tooLong: number;

  constructor(front: Front, text: string, facts: FileFacts, tooLong: number = text.length) {
    this.#front = front;
    this.text = text;
    this.facts = facts;
    this.#tooLong = tooLong;
  }

  commentAt(): undefined {
    return undefined;
  }

  commentsWith(): readonly Span[] {
    return [];
  }

  commentsIn(): readonly Span[] {
    return [];
  }

  update(_changes: readonly TextChange[], text: string): ParsedFile {
    if (text.length < this.#tooLong * 0.9) return parseFile(this.#front, text);
    return new UnparsedFile(this.#front, text, this.facts, this.#tooLong);
  }

  updateIf(changes: readonly TextChange[], text: string): ParsedFile {
    return this.update(changes, text);
  }

  dispose(): void {
    // Nothing is held.
  }
}

class TreeFile implements ParsedFile {
  readonly text: string;
  readonly facts: FileFacts;
  readonly isProvisional: boolean;
  readonly isGivenUp = false;
  readonly #front: Front;
  #tree: Tree | undefined;

  constructor(front: Front, tree: Tree, text: string, facts: FileFacts, isProvisional: boolean) {
    this.#front = front;
    this.#tree = tree;
    this.text = text;
    this.facts = facts;
    this.isProvisional = isProvisional;
  }

  commentAt(offset: number): Span | undefined {
    if (offset < 0 || offset >= this.text.length) return undefined;
    const node = this.#tree?.rootNode.descendantForIndex(offset, offset);
    if (!node || !this.#front.commentTypes.has(node.type)) return undefined;
    const span = { start: node.startIndex, end: node.endIndex };
    return span.start <= offset && offset < span.end ? span : undefined;
  }

  commentsIn(start: number, end: number): readonly Span[] {
    const found: Span[] = [];
    for (let at = start; at < end; at++) {
      const comment = /[#/]/.test(this.text.charAt(at)) ? this.commentAt(at) : undefined;
      if (comment?.start !== at) continue;
      found.push(comment);
      at = comment.end - 1;
    }
    return found;
  }

  commentsWith(word: string): readonly Span[] {
    const found: Span[] = [];
    if (word === "") return found;
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at)) {
      const comment = this.commentAt(at);
      const isInside = comment !== undefined && at + word.length <= comment.end;
      if (isInside) found.push(comment);
      at = isInside ? comment.end : at + 1;
    }
    return found;
  }

  update(changes: readonly TextChange[], text: string): ParsedFile {
    const next = this.#step(changes, text, undefined);
    if (!next) throw new Error("nobody was against it");
    return next;
  }

  updateIf(changes: readonly TextChange[], text: string, judge: StepJudge): ParsedFile | undefined {
    return this.#step(changes, text, judge);
  }

  #step(changes: readonly TextChange[], text: string, judge: StepJudge | undefined): ParsedFile | undefined {
    const longest = judge === undefined || judge === "sound" ? LONGEST_PARSE : judge.longestParse;
    let isRefused = false;
    try {
      const isSound = changed(this.text, changes) === text;
      const now = this.#parsed(isSound ? changes : undefined, text, longest);
      isRefused = !now && longest < LONGEST_PARSE;
      if (!now) return isRefused ? undefined : givenUp(this.#front, text);
      const facts = holding(now, () => (isSound ? this.#next(now, changes, text, judge) : this.#lowered(now, text)));
      isRefused = facts === undefined;
      if (facts) return new TreeFile(this.#front, now, text, facts, isSound && facts.hasErrors);
      now.delete();
      return undefined;
    } finally {
      if (!isRefused) this.dispose();
    }
  }

  /** The tree of a text to which the changes lead. Without them, the text counts: a tree that was told of other ones would lie about it. */
  #parsed(changes: readonly TextChange[] | undefined, text: string, longest: number): Tree | undefined {
    if (!changes) return parseTree(this.#front.parser, text, null, longest);
    const old = this.#edited(changes, widened);
    try {
      return parseTree(this.#front.parser, text, old, longest);
    } finally {
      old.delete();
    }
  }

  /** A copy of the tree that has been told of every change, each of which counts from the text that the one before left. */
  #edited(changes: readonly TextChange[], told: (change: TextChange, text: string) => TextChange): Tree {
    if (!this.#tree) throw new Error("this version was disposed of");
    const tree = this.#tree.copy();
    let text = this.text;
    for (const change of changes) {
      tree.edit(editOf(told(inside(change, text), text), text));
      text = changed(text, [change]);
    }
    return tree;
  }

  /** The facts of the next version; undefined when the step to it is not taken. */
  #next(now: Tree, changes: readonly TextChange[], text: string, judge: StepJudge | undefined): FileFacts | undefined {
    const { hasErrors } = this.facts;
    const isBroken = now.rootNode.hasError;
    if (judge && isBroken && !hasErrors) return undefined;
    const old = this.#edited(changes, (change) => change);
    const touched = changedSince(old, now, changes, text, text.length - this.text.length);
    old.delete();
    const lower: LowerBody = (...body) => this.#front.lowerBody(text, ...body);
    // A text that is whole again is looked at at once.
    const bodies = judge === "sound" || isBroken !== hasErrors ? undefined : judge;
    const facts = succeed(this.facts, now.rootNode, touched, lower, bodies);
    return facts === "refused" ? undefined : (facts ?? this.#lowered(now, text));
  }

  #lowered(now: Tree, text: string): FileFacts {
    const facts = this.#front.lower(now.rootNode, text, new UnitBuilder(text, this.facts));
    return { ...facts, since: { before: new WeakRef(this.facts), patch: undefined } };
  }

  dispose(): void {
    this.#tree?.delete();
    this.#tree = undefined;
  }
}

/** All that the changes touched, and all where the trees differ besides. */
function changedSince(old: Tree, now: Tree, changes: readonly TextChange[], text: string, delta: number): Changed {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const change of changes) {
    const grown = change.text.length - (change.oldEnd - change.start);
    start = Math.min(start, change.start);
    end = Math.max(end + grown, change.start + change.text.length);
  }
  for (const range of old.getChangedRanges(now)) {
    start = Math.min(start, range.startIndex);
    end = Math.max(end, range.endIndex);
  }
  return { span: { start, end: end - delta }, delta, text };
}
