/** What flow is told about libraries: the rows of inputs, validators and environments as answers to flow's questions. */
import type { CallMeaning, DescribedFunction, ParameterMeaning, PathMeaning, Semantics, TestMeaning } from "../flow/semantics.ts";
import type { Atom, CallInfo, Effect, SafeAtom, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { EnvironmentRow, ValidatorRow } from "../libraries/row.ts";
import type { Catalogue } from "./catalogue.ts";
import { InputRows } from "./inputs.ts";
import { PathIndex } from "./path-index.ts";

/** Finds what calls do with values in roles of the model; see `effects.ts`. */
export type EffectFinder = (callee: Value, method: string, call: () => CallInfo, language: LanguageId) => readonly Effect[];

/** Everything flow may ask about one language. */
interface LanguageTables {
  readonly inputs: InputRows;
  readonly converts: PathIndex<SafeAtom["why"]>;
  readonly passes: PathIndex<true>;
  readonly tests: PathIndex<TestMeaning>;
  readonly types: PathIndex<SafeAtom["why"]>;
  readonly environmentObjects: PathIndex<true>;
  readonly environmentCalls: PathIndex<{ readonly name: number; readonly fallback: string | undefined }>;
}

/** Tables made once from the rows; shared by all files. */
export class Meanings {
  readonly #tables: Readonly<Record<LanguageId, LanguageTables>>;

  constructor(catalogue: Catalogue) {
    this.#tables = { python: tables(catalogue, "python"), typescript: tables(catalogue, "typescript") };
  }

  /** Flow's semantics with the given finder of effects. */
  semantics(effects: EffectFinder): Semantics {
    return {
      path: (path, language) => this.#path(path, language),
      call: (path, call, language) => this.#call(path, call, language),
      method: (name, receiver, call, language) => this.#method(name, receiver, call, language),
      test: (path, method, language) => this.#test(path, method, language),
      parameter: (fn, index) => this.#parameter(fn, index),
      type: (path, language) => this.#tables[language].types.get(path),
      effects,
    };
  }

  #path(path: string, language: LanguageId): PathMeaning | undefined {
    const t = this.#tables[language];
    if (t.environmentObjects.get(path)) return { is: "environment" };
    if (t.environmentCalls.get(path)) return { is: "function" };
    if (t.inputs.isInput(path)) return { is: "input", origin: "request" };
    return undefined;
  }

  #call(path: string, call: CallInfo, language: LanguageId): CallMeaning | undefined {
    const t = this.#tables[language];
    const environment = t.environmentCalls.get(path);
    if (environment) return environmentCall(call, environment);
    if (t.inputs.isInput(`${path}()`)) return { is: "input", origin: "request" };
    const why = t.converts.get(path);
    if (why) return { is: "safe", why };
    if (t.passes.get(path)) return { is: "passes", from: 0 };
    return undefined;
  }

  #method(name: string, receiver: Atom, _call: CallInfo, language: LanguageId): CallMeaning | undefined {
    const t = this.#tables[language];
    const why = t.converts.get(`str.${name}`);
    if (why) return { is: "safe", why };
    if (t.passes.get(`str.${name}`)) return { is: "passes", from: "self" };
    const test = t.tests.get(`str.${name}`) ?? t.tests.get(`regex.${name}`);
    if (test && receiver.kind !== "input") return { is: "safe", why: "boolean" };
    return undefined;
  }

  #test(path: string, method: string, language: LanguageId): TestMeaning | undefined {
    const { tests } = this.#tables[language];
    if (path) return tests.get(path) ?? (path.includes("()") ? undefined : tests.get(`str.${method}`));
    return tests.get(`str.${method}`) ?? tests.get(`regex.${method}`);
  }

  #parameter(fn: DescribedFunction, index: number): ParameterMeaning | undefined {
    const t = this.#tables[fn.language];
    return t.inputs.parameter(fn, index, (type) => t.types.get(type));
  }
}

function tables(catalogue: Catalogue, language: LanguageId): LanguageTables {
  const converts = new PathIndex<SafeAtom["why"]>();
  const passes = new PathIndex<true>();
  const tests = new PathIndex<TestMeaning>();
  const types = new PathIndex<SafeAtom["why"]>();
  for (const row of catalogue.validators.filter((r) => r.language === language)) {
    for (const [path, why] of Object.entries(row.converts ?? {})) converts.add(path, why);
    for (const path of row.passes ?? []) passes.add(path, true);
    for (const [path, why] of Object.entries(row.types ?? {})) types.add(path, why);
    addTests(tests, row);
  }
  const environmentObjects = new PathIndex<true>();
  const environmentCalls = new PathIndex<{ readonly name: number; readonly fallback: string | undefined }>();
  for (const row of catalogue.environments.filter((r) => r.language === language))
    addEnvironment(row, environmentObjects, environmentCalls);
  const inputs = new InputRows(catalogue.inputs.filter((r) => r.language === language));
  return { inputs, converts, passes, tests, types, environmentObjects, environmentCalls };
}

function addTests(tests: PathIndex<TestMeaning>, row: ValidatorRow): void {
  for (const [path, subject] of Object.entries(row.tests ?? {}))
    tests.add(path, { subject, pattern: undefined, anchored: "both", when: "truthy" });
  for (const [path, subject] of Object.entries(row.throws ?? {}))
    tests.add(path, { subject, pattern: undefined, anchored: "both", when: "throws" });
  for (const [path, r] of Object.entries(row.regex ?? {}))
    tests.add(path, { subject: r.subject, pattern: r.pattern, anchored: r.anchored, when: "truthy" });
}

function addEnvironment(
  row: EnvironmentRow,
  objects: PathIndex<true>,
  calls: PathIndex<{ readonly name: number; readonly fallback: string | undefined }>,
): void {
  for (const path of row.objects ?? []) objects.add(path, true);
  for (const [path, { name, fallback }] of Object.entries(row.calls ?? {})) calls.add(path, { name, fallback });
}

function environmentCall(call: CallInfo, row: { readonly name: number; readonly fallback: string | undefined }): CallMeaning {
  let fallback = undefined as ReturnType<CallInfo["named"]["get"]>;
  for (const selector of row.fallback?.split("|") ?? []) {
    fallback ??= /^\d+$/.test(selector) ? call.positional[Number(selector)] : call.named.get(selector.replace(/=$/, ""));
  }
  return { is: "environment", name: call.positional[row.name], fallback };
}
