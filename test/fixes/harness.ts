/** Tables of fixes: a source with the place marked, the intent, and the exact text that comes out. */
import { strict as assert } from "node:assert";
import { languageOf as idOf } from "../../server/src/engine/sources.ts";
import { applyEdits } from "../../server/src/fixes/edits.ts";
import { type FixContext, type MadeFix, makeFix } from "../../server/src/fixes/index.ts";
import type { Site } from "../../server/src/flow/values.ts";
import type { Language } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { createTypeScriptLanguage } from "../../server/src/lang/typescript/index.ts";
import type { Intent } from "../../server/src/model/finding.ts";
import { testWasm } from "../harness/wasm.ts";

/** The places marked in a source: `«…»` in order, and `‹…›` for parts of them. */
export interface Marks {
  readonly sites: readonly Site[];
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** One row of a table. The file's ending chooses the language. */
export interface Case {
  readonly name: string;
  /** `a.py` when left out. */
  readonly file?: string;
  readonly source: string;
  readonly intent: (marks: Marks) => Intent;
  /** The text after the fix; undefined when no fix may be offered. */
  readonly expected: string | undefined;
  readonly title?: string;
  readonly safety?: MadeFix["safety"];
  readonly validators?: readonly string[];
}

/** Takes the marks out of a source. */
export function readMarks(file: string, marked: string): { text: string; marks: Marks } {
  const open: number[] = [];
  const sites: Site[] = [];
  const parts: { start: number; end: number }[] = [];
  let text = "";
  for (const char of marked) {
    const start = "»›".includes(char) ? open.pop() : undefined;
    if ("«‹".includes(char)) open.push(text.length);
    else if (char === "»") sites.push({ file, unit: undefined, start: start ?? 0, end: text.length });
    else if (char === "›") parts.push({ start: start ?? 0, end: text.length });
    else text += char;
  }
  return { text, marks: { sites, parts } };
}

let languages: Promise<readonly Language[]> | undefined;

/** The language of a file. */
export async function languageOf(file: string): Promise<Language> {
  languages ??= Promise.all([createPythonLanguage(testWasm), createTypeScriptLanguage(testWasm)]);
  const found = (await languages).find((l) => l.id === idOf(file));
  assert.ok(found, `a language for ${file}`);
  return found;
}

/** Runs a row: once as written and once with CRLF, each time parsing what comes out. */
export async function check(row: Case): Promise<void> {
  const file = row.file ?? "a.py";
  const plain = await run(row, file, row.source);
  assert.equal(plain?.text, row.expected);
  if (row.title !== undefined) assert.equal(plain?.fix.title, row.title);
  if (row.safety !== undefined) assert.equal(plain?.fix.safety, row.safety);
  const carriage = await run(row, file, row.source.replaceAll("\n", "\r\n"));
  assert.equal(carriage?.text, row.expected?.replaceAll("\n", "\r\n"), "with CRLF");
}

async function run(row: Case, file: string, marked: string): Promise<{ text: string; fix: MadeFix } | undefined> {
  const language = await languageOf(file);
  const { text, marks } = readMarks(file, marked);
  const parsed = language.parse(text, file);
  const context: FixContext = {
    file,
    text,
    facts: parsed.facts,
    renderer: language.renderer,
    language: language.id,
    validators: row.validators,
    commentsIn: (start, end) => parsed.commentsIn(start, end),
  };
  const fix = makeFix(row.intent(marks), context);
  const hadErrors = parsed.facts.hasErrors;
  parsed.dispose();
  if (!fix) return undefined;
  const result = applyEdits(text, fix.edits);
  const after = language.parse(result, file);
  assert.ok(hadErrors || !after.facts.hasErrors, `the result has syntax errors:\n${result}`);
  after.dispose();
  return { text: result, fix };
}

/** A `describe` block for a table. */
export function table(title: string, rows: readonly Case[]): void {
  describe(title, () => {
    for (const row of rows) it(row.name, () => check(row));
  });
}
