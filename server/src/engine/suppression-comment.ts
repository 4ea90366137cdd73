/** Reading suppression comments: `redwarden-ignore RULE[, RULE] -- REASON [until YYYY-MM-DD]`. Pure text work. */
import { didYouMean } from "../config/suggest.ts";
import type { Span } from "./api.ts";

/** The word by which suppression comments are found (`redwarden-ignore-file` starts with it too). */
export const IGNORE = "redwarden-ignore";

/** One directive as written. `problem` says why it cannot be used, with how to mend it. */
export interface Directive {
  /** `[start, end)` of the directive's text in the file, without comment marks. */
  readonly span: Span;
  readonly scope: "place" | "file";
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  readonly problem: string | undefined;
}

const FORM = `${IGNORE} RULE -- REASON`;
const WORD = /redwarden-ignore(-file)?(?![\w-])[ \t:]*/g;

/** All directives in one comment. `start` is the comment's offset in the file. */
export function parseDirectives(comment: string, start: number): readonly Directive[] {
  const found: Directive[] = [];
  for (const line of comment.matchAll(/[^\r\n]+/g)) {
    for (const match of line[0].matchAll(WORD)) {
      const rest = restOf(line[0], match.index + match[0].length);
      if (!isMeant(line[0].slice(0, match.index), rest)) continue;
      const at = start + line.index + match.index;
      const end = at + match[0].length + rest.length;
      found.push(parseRest(rest, match[1] ? "file" : "place", { start: at, end }));
    }
  }
  return found;
}

/** The rest of the line, without the mark that ends the comment. */
function restOf(line: string, from: number): string {
  return line.slice(from).replace(/\s*(?:\*\/\}?|-->)?\s*$/, "");
}

/**
 * At the start of a comment (or after another mark, as behind `# noqa #`) every directive counts, however broken; further
 * inside only what has the full form does, so that prose about the comment is not taken for one.
 */
function isMeant(before: string, rest: string): boolean {
  return /(?:^|[#/*;!-])\s*$/.test(before) || /^[a-z][\w-]*(?:\s*,\s*[\w-]+)*\s+--\s/.test(rest);
}

function parseRest(rest: string, scope: Directive["scope"], span: Span): Directive {
  const cut = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const names = (cut ? rest.slice(0, cut.index) : rest).trim();
  const rules = names.split(/[\s,]+/).filter((name) => name !== "");
  const tail = cut ? rest.slice(cut.index + cut[0].length).trim() : "";
  const dated = /^(.*?)\s*\[?\buntil\s+(\d{4}-\d{1,2}-\d{1,2})\]?\.?$/.exec(tail);
  const reason = dated ? (dated[1] ?? "") : tail;
  const until = dated?.[2];
  return { span, scope, rules, reason, until, problem: problemOf(rules, reason, until) };
}

function problemOf(rules: readonly string[], reason: string, until: string | undefined): string | undefined {
  if (rules.length === 0) return `This suppression names no rule. Write "${FORM}".`;
  if (reason === "") return `This suppression gives no reason, so it does not count. Write "${FORM}".`;
  if (until !== undefined && !isDate(until))
    return `"${until}" is not a date, so this suppression does not count. Write "until YYYY-MM-DD".`;
  return undefined;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True when the last day is over, everywhere on earth counted as UTC. `now` in milliseconds. */
export function isExpired(until: string, now: number): boolean {
  return new Date(now).toISOString().slice(0, 10) > until;
}

/** What to say of a rule name that does not exist. */
export function unknownRule(name: string, ids: readonly string[]): string {
  return `This suppression names "${name}", which is not a rule.${didYouMean(name, ids)}`;
}
