/** What the tests of the TypeScript lowering share. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import type { FileFacts } from "../../server/src/lang/facts.ts";
import type { Language, ParsedFile, TextEdit } from "../../server/src/lang/language.ts";
import { createTypeScriptLanguage } from "../../server/src/lang/typescript/index.ts";
import { printFacts } from "../harness/print-facts.ts";
import { testWasm } from "../harness/wasm.ts";

/** The language; the runtime behind it is started once. */
export function typescript(): Promise<Language> {
  return createTypeScriptLanguage(testWasm);
}

/** Source and the facts expected of it, one line per top-level statement. */
export type Row = readonly [source: string, facts: string];

/** One test per row. */
export function table(rows: readonly Row[], fileName = "file.tsx"): void {
  let language: Language;
  before(async () => {
    language = await typescript();
  });
  for (const [source, expected] of rows) {
    it(source.replace(/\s+/g, " ").slice(0, 100), () => {
      withFile(language, source, fileName, (file) => assert.equal(printFacts(file.facts), expected));
    });
  }
}

/** Runs `use` with the parsed text and frees it. */
export function withFile<T>(language: Language, text: string, fileName: string, use: (file: ParsedFile) => T): T {
  const file = language.parse(text, fileName);
  try {
    return use(file);
  } finally {
    file.dispose();
  }
}

/** Facts of a text; they outlive the tree. */
export function factsOf(language: Language, text: string, fileName = "file.ts"): FileFacts {
  return withFile(language, text, fileName, (file) => file.facts);
}

/** Text of a file of an installed package. */
export function packageFile(name: string, path: string): string {
  return readFileSync(new URL(`../../node_modules/${name}/${path}`, import.meta.url), "utf8");
}

/** The text with all edits made; their offsets count in the old text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
  return out;
}

/** Numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
