/** From what a rule about a server's file wants to edits of its text. */
import type { Place } from "../lang/conf/conf-file.ts";
import { renderLine, renderWord } from "../lang/conf/render.ts";
import type { TextEdit } from "../lang/language.ts";
import type { ConfChange, ConfFix } from "../model/conf-rule.ts";
import { programRights, programUser } from "../model/conf-users.ts";
import { sha256Hex } from "../model/sha256.ts";
import type { Rights } from "../model/usage.ts";
import type { MadeFix } from "./context.ts";

/** The text that a fix is for. */
export interface ConfText {
  readonly text: string;
  readonly language: "redis-conf" | "redis-acl";
  /** What the workspace uses of the server; undefined where it is not known. */
  readonly rights?: Rights | undefined;
}

/** The fix is written better when it is known what the workspace uses. */
export function wantsRights({ changes }: ConfFix): boolean {
  return changes.some(({ op }) => /^(?:setRights|setKeys|addUser|makeUser)$/.test(op));
}

/** Makes the edits; undefined when a part of the fix cannot be made. Never throws. */
export function makeConfFix(fix: ConfFix, isPreferred: boolean, source: ConfText): MadeFix | undefined {
  const edits: TextEdit[] = [];
  for (const change of fix.changes) {
    const edit = editOf(change, source);
    if (!edit) return undefined;
    edits.push(edit);
  }
  const title = fix.setup === undefined ? fix.title : `${fix.title} (${fix.setup})`;
  return { title, safety: fix.setup === undefined ? "keeps-behaviour" : "needs-setup", isPreferred, edits };
}

function editOf(change: ConfChange, source: ConfText): TextEdit | undefined {
  const { text } = source;
  switch (change.op) {
    case "setLine":
      return { start: change.at.start, end: change.at.end, text: line(change.words, source) };
    case "addLine":
      return added(change.at, change.where, line(change.words, source), text);
    case "removeLine":
      return { ...wholeLine(change.at, text), text: "" };
    case "setWord":
      return word(change.at, change.value, source);
    case "addWord":
      return { start: change.at.end, end: change.at.end, text: ` ${line([change.value], source)}` };
    case "setRights":
      return { start: change.at.start, end: change.at.end, text: line(programRights(source.rights).commands, source) };
    case "setKeys":
      return { start: change.at.start, end: change.at.end, text: line(programRights(source.rights, change.prefix).keys, source) };
    case "addUser":
      return added(undefined, "after", line(programUser(change, source.rights), source), text);
    case "moveComment":
      return moved(change.at, change.from, text);
    case "hashPassword":
      return { start: change.at.start, end: change.at.end, text: hashed(change.password) };
    case "makeUser":
      return { start: change.at.start, end: change.at.end, text: line(programUser(change, source.rights), source) };
  }
}

function hashed(password: string): string {
  return `#${sha256Hex(password)}`;
}

function line(words: readonly string[], { language }: ConfText): string {
  return language === "redis-acl" ? words.join(" ") : renderLine(words);
}

function word(at: Place, value: string | undefined, { text, language }: ConfText): TextEdit {
  if (value !== undefined) return { start: at.start, end: at.end, text: language === "redis-acl" ? value : renderWord(value) };
  // The blank before a word goes with it.
  let { start } = at;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return { start, end: at.end, text: "" };
}

function newlineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** The line with its end, so that nothing of it stays. */
function wholeLine(at: Place, text: string): Place {
  const start = text.lastIndexOf("\n", at.start - 1) + 1;
  const newline = text.indexOf("\n", at.end);
  return { start, end: newline < 0 ? text.length : newline + 1 };
}

function added(at: Place | undefined, where: "before" | "after", content: string, text: string): TextEdit {
  const newline = newlineOf(text);
  if (at && where === "before") {
    const { start } = wholeLine(at, text);
    return { start, end: start, text: `${content}${newline}` };
  }
  const end = at ? wholeLine(at, text).end : text.length;
  const isOpen = end > 0 && text[end - 1] !== "\n";
  return { start: end, end, text: `${isOpen ? newline : ""}${content}${newline}` };
}

function moved(at: Place, from: number, text: string): TextEdit {
  const { start } = wholeLine(at, text);
  const code = text.slice(start, from).trimEnd();
  const comment = text.slice(from, at.end).replace(/^#?/, "#");
  return { start, end: at.end, text: `${comment}${newlineOf(text)}${code}` };
}
