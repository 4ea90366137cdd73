/**
 * Small programs whose lines say what the tables of inputs, logs, responses, validators, environments and decoders make of them, in a comment
 * at the end: `see(request.args)  #: request`. They run on any catalogue.
 */
import { Bounds } from "../../server/src/flow/bounds.ts";
import { calleeValue } from "../../server/src/flow/effects.ts";
import { type Imports, Query } from "../../server/src/flow/query.ts";
import { UnitIndexes } from "../../server/src/flow/unit-indexes.ts";
import { type Atom, locate } from "../../server/src/flow/values.ts";
import type { CallFact, FileFacts } from "../../server/src/lang/facts.ts";
import type { Language } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { createTypeScriptLanguage } from "../../server/src/lang/typescript/index.ts";
import type { Catalogue } from "../../server/src/model/catalogue.ts";
import { Decoders } from "../../server/src/model/decoders.ts";
import { Logs } from "../../server/src/model/effects.ts";
import { Responses } from "../../server/src/model/responses.ts";
import { Meanings } from "../../server/src/model/semantics.ts";
import { testWasm } from "./wasm.ts";

const NOWHERE: Imports = {
  resolve: () => ({ kind: "external" }),
  isExternal: () => true,
  registrars: () => [],
  of: () => undefined,
  having: () => [],
};
const MARK = /\s*(?:#|\/\/): (.+)$/;

const python = await createPythonLanguage(testWasm);
const typescript = await createTypeScriptLanguage(testWasm);

/** What one catalogue says of programs. */
export interface Tables {
  readonly meanings: Meanings;
  readonly logs: Logs;
  readonly responses: Responses;
  readonly decoders: Decoders;
}

export function tablesOf(catalogue: Catalogue): Tables {
  return {
    meanings: new Meanings(catalogue),
    logs: new Logs(catalogue),
    responses: new Responses(catalogue),
    decoders: new Decoders(catalogue),
  };
}

export class Program {
  readonly #language: Language;
  readonly #facts: FileFacts;
  readonly #starts: readonly number[];
  readonly #indexes = new UnitIndexes();
  readonly #bounds = new Bounds();
  /** What is written at the ends of lines, by line. */
  readonly marks: ReadonlyMap<number, string>;

  constructor(language: "python" | "typescript", text: string) {
    this.#language = language === "python" ? python : typescript;
    const parsed = this.#language.parse(text, language === "python" ? "/p.py" : "/p.ts");
    this.#facts = parsed.facts;
    this.#starts = [...text.matchAll(/^/gm)].map((m) => m.index);
    const lines = text.split("\n");
    this.marks = new Map(lines.flatMap((l, i) => (MARK.test(l) ? [[i, MARK.exec(l)?.[1] ?? ""] as const] : [])));
  }

  /** What the tables say of each line of which they say something. */
  says(tables: Tables): ReadonlyMap<number, string> {
    this.#bounds.restart();
    const { meanings, logs, responses, decoders } = tables;
    const language = this.#language.id;
    const semantics = meanings.semantics(
      () => [],
      () => true,
    );
    const model = { file: language === "python" ? "/p.py" : "/p.ts", language, facts: this.#facts };
    const q = new Query(model, semantics, NOWHERE, this.#indexes, this.#bounds, undefined);
    const said = new Map<number, Set<string>>();
    const add = (at: number, word: string): void => void said.set(at, (said.get(at) ?? new Set()).add(word));
    for (const unit of q.units()) {
      for (const call of q.index(unit).calls) {
        const line = this.#lineOf(locate(q.site(call)).start);
        if (isSee(call)) for (const a of call.args) for (const atom of q.value(a.value)) add(line, wordFor(atom));
        else for (const word of wordsOfCall(q, call, logs, decoders)) add(line, word);
      }
      for (const e of responses.sentIn(q, unit)) add(this.#lineOf(locate(q.site(e)).start), "sent");
    }
    return new Map([...said].map(([line, words]) => [line, [...words].sort().join(", ")]));
  }

  #lineOf(offset: number): number {
    return this.#starts.findLastIndex((s) => s <= offset);
  }
}

/** `see(value)` asks what a value is. */
function isSee(call: CallFact): boolean {
  return call.callee.kind === "name" && call.callee.name === "see";
}

function wordFor(a: Atom): string {
  switch (a.kind) {
    case "input":
      return a.shape ? `${a.origin} of ${"name" in a.shape.cls ? a.shape.cls.name : "a class"}` : a.origin;
    case "safe":
      return a.why;
    case "external":
      return "library";
    case "text":
      return `text of ${a.parts.flatMap((p) => p.map(wordFor)).join(" + ")}`;
    default:
      return a.kind;
  }
}

function wordsOfCall(q: Query, call: CallFact, logs: Logs, decoders: Decoders): readonly string[] {
  const method = call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
  return calleeValue(q, call).flatMap((atom) => {
    const sink = logs.sink(atom, method, q.language);
    const decoding = decoders.at(
      atom,
      () => q.callInfo(call),
      q.language,
      () => undefined,
    );
    return [...(sink ? [sink] : []), ...(decoding ? [`decodes with ${decoding.row.library}`] : [])];
  });
}
