/** What flow is told about libraries: the rows of inputs, validators and environments as answers to flow's questions. */
import { constantText } from "../flow/atoms.ts";
import type {
  CallMeaning,
  DescribedField,
  DescribedFunction,
  FieldTest,
  ParameterMeaning,
  PathMeaning,
  Semantics,
  TestMeaning,
} from "../flow/semantics.ts";
import type { Atom, CallInfo, Effect, InputAtom, SafeAtom, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import { requestUrls } from "../libraries/request-urls.ts";
import type { EnvironmentRow, LookUpRow, ValidatorRow } from "../libraries/row.ts";
import { byLanguage } from "./by-language.ts";
import type { Catalogue } from "./catalogue.ts";
import { addEnvironment, argumentAt, environmentCall } from "./environment-calls.ts";
import { InputRows } from "./inputs.ts";
import { PathIndex } from "./path-index.ts";
import { allowsOnlyHarmless, findsOnlyHarmless, removesAllHarm } from "./patterns.ts";
import { Schemas } from "./schemas.ts";
import { unverifiedToken, type Verifies, verifiedToken } from "./signed-tokens.ts";
import { specified } from "./specs.ts";

/** Finds what calls do with values in roles of the model; see `effects.ts`. */
export type EffectFinder = (callee: Value, method: string, call: () => CallInfo, language: LanguageId) => readonly Effect[];

type Substitute = NonNullable<ValidatorRow["substitutes"]>[string];

const URL_MEMBER = new RegExp(`\\.(?:${requestUrls.join("|")})$`);

/** Functions by pattern that give what they found; the others say only whether there is any. */
const MATCHERS = /(?:^|\.)(?:exec|match|search|fullmatch)$/;

/** Everything flow may ask about one language. */
interface LanguageTables {
  readonly inputs: InputRows;
  readonly converts: PathIndex<SafeAtom["why"]>;
  readonly passes: PathIndex<true>;
  readonly makes: PathIndex<number>;
  readonly fieldTests: PathIndex<FieldTest>;
  readonly checkedClasses: ReadonlySet<string>;
  readonly tests: PathIndex<TestMeaning>;
  readonly verifies: PathIndex<Verifies>;
  readonly lookUps: ReadonlyMap<string, LookUpRow>;
  readonly databases: ValidatorRow["databases"];
  readonly substitutes: PathIndex<Substitute>;
  readonly schemas: Schemas;
  readonly fieldDecorators: ReadonlySet<string>;
  readonly fieldPatterns: PathIndex<number>;
  readonly fieldValidators: readonly string[];
  readonly types: PathIndex<SafeAtom["why"]>;
  readonly texts: ReadonlySet<string>;
  /** Parameter decorators that inject a client, with the access path of one. */
  readonly injects: ReadonlyMap<string, string>;
  readonly specs: ReadonlyMap<string, NonNullable<EnvironmentRow["specs"]>[string]>;
  readonly environmentObjects: PathIndex<true>;
  readonly environmentCalls: PathIndex<{ readonly name: number; readonly fallback: string | undefined }>;
  readonly environmentClasses: PathIndex<true>;
  readonly fieldDefaults: PathIndex<string>;
}

/** Tables made once from the rows; shared by all files. */
export class Meanings {
  readonly #tables: Readonly<Record<LanguageId, LanguageTables>>;

  constructor(catalogue: Catalogue) {
    this.#tables = byLanguage((language) => tables(catalogue, language));
  }

  /** Flow's semantics with the given finder of effects, the names that it knows, and whether handlers get parameters of their declared types. */
  semantics(
    effects: EffectFinder,
    knows: (name: string) => boolean,
    sent: Semantics["sent"] = () => [],
    isConverting = (): boolean => false,
    isTool: Semantics["isTool"] = () => false,
  ): Semantics {
    return {
      knows,
      isTool,
      path: (path, language) => this.#path(path, language),
      call: (path, call, language, receiver) => this.#call(path, call, language, receiver),
      method: (name, receiver, call, language) => this.#method(name, receiver, call, language),
      test: (path, method, language) => this.#test(path, method, language),
      verifies: (path, call, language) => verifiedToken(this.#tables[language].verifies.get(path), call),
      lookUp: (method, language) => this.#tables[language].lookUps.get(method),
      databases: (language) => this.#tables[language].databases,
      parameter: (fn, index) => this.#parameter(fn, index, isConverting),
      routed: (fn) => this.#tables[fn.language].inputs.routed(fn),
      schemaTest: (callee, method, call, language) => this.#tables[language].schemas.test(callee, method, call),
      fieldTest: (path, language) => this.#fieldTest(path, language),
      registers: (path, language) => this.#tables[language].inputs.registers(path),
      handler: (registered, language) => this.#tables[language].inputs.handler(registered),
      field: (field) => this.#field(field),
      type: (path, language) => this.#tables[language].types.get(path),
      isText: (path, language) => this.#tables[language].texts.has(path),
      fieldDefault: (path, call, language) => {
        const at = this.#tables[language].fieldDefaults.get(path);
        return at === undefined ? undefined : argumentAt(call, at);
      },
      isCheckedClass: (path, language) => this.#tables[language].checkedClasses.has(path),
      isEnvironmentClass: (path, language) => this.#tables[language].environmentClasses.get(path) === true,
      effects,
      sent,
    };
  }

  #path(path: string, language: LanguageId): PathMeaning | undefined {
    const t = this.#tables[language];
    if (t.environmentObjects.get(path)) return { is: "environment" };
    if (t.environmentCalls.get(path)) return { is: "function" };
    if (t.inputs.isInput(path))
      return {
        is: "input",
        origin: "request",
        isOwnClass: t.inputs.isOfClass(path),
        isUrl: URL_MEMBER.test(path),
        isRouted: t.inputs.isRouted(path),
      };
    return undefined;
  }

  #call(path: string, call: CallInfo, language: LanguageId, receiver: Atom | undefined): CallMeaning | undefined {
    const t = this.#tables[language];
    const parsed = t.schemas.parsed(path, call, receiver);
    if (parsed) return { is: "value", value: parsed };
    const environment = t.environmentCalls.get(path);
    if (environment) return environmentCall(call, environment);
    const spec = t.specs.get(path);
    const settings = spec && specified(path, spec, call);
    if (settings) return { is: "value", value: settings };
    const known = knownByGetter(path, call, receiver);
    if (known) return { is: "value", value: known };
    const byGetter = t.inputs.isInputByGetter(path, call);
    if (byGetter !== undefined) return byGetter ? { is: "input", origin: "request" } : { is: "safe", why: "generated" };
    if (t.inputs.isInput(`${path}()`)) return { is: "input", origin: "request" };
    const replaced = byPattern(t, path, call, receiver);
    if (replaced) return replaced;
    const why = t.converts.get(path);
    if (why) return { is: "safe", why };
    if (t.passes.get(path)) return { is: "passes", from: 0 };
    const unverified = unverifiedToken(t.verifies.get(path), call);
    if (unverified !== undefined) return { is: "passes", from: unverified };
    const from = t.makes.get(path);
    return from === undefined ? undefined : { is: "made", from };
  }

  #fieldTest(path: string, language: LanguageId): FieldTest | undefined {
    const t = this.#tables[language];
    const given = t.makes.get(path);
    return given === undefined ? t.fieldTests.get(path) : { given, when: "throws" };
  }

  #method(name: string, receiver: Atom, call: CallInfo, language: LanguageId): CallMeaning | undefined {
    const t = this.#tables[language];
    const read = receiver.kind === "input" && inputMethod(t, name, receiver, call);
    if (read) return read;
    if (name === "filter" && keepsOnlyTested(call)) return { is: "safe", why: "validated" };
    const replaced = byPattern(t, `str.${name}`, call, receiver) ?? byPattern(t, `regex.${name}`, call, receiver);
    if (replaced) return replaced;
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

  #field(field: DescribedField): SafeAtom["why"] | undefined {
    const t = this.#tables[field.language];
    for (const { path, call } of field.calls) {
      const why = t.types.get(path);
      if (why) return why;
      if (t.inputs.isConstrained(call) || hasValidator(t, call, field.language)) return "validated";
    }
    const isChecked = field.decorators.some(({ path, call }) => {
      if (t.fieldDecorators.has(path)) return true;
      const at = t.fieldPatterns.get(path);
      const pattern = at === undefined ? undefined : call?.positional[at]?.value;
      return pattern !== undefined && allowsOnlyHarmless(pattern, "none", field.language === "python");
    });
    return isChecked ? "validated" : undefined;
  }

  #parameter(fn: DescribedFunction, index: number, isConverting: () => boolean): ParameterMeaning | undefined {
    const t = this.#tables[fn.language];
    const injected = fn.params[index]?.decorators.map((d) => t.injects.get(d.path)).find(Boolean);
    if (injected) return { is: "instance", path: injected };
    return t.inputs.parameter(fn, index, (type) => t.types.get(type), isConverting);
  }
}

/** `validators=[RegexValidator("…"), validate_slug, check_name]`. */
function hasValidator(t: LanguageTables, declaration: CallInfo, language: LanguageId): boolean {
  const given = t.fieldValidators.flatMap((name) => declaration.named.get(name)?.value ?? []);
  const all = given.flatMap((a) => (a.kind === "list" ? a.items.flat() : [a]));
  return all.some((a) => {
    if (a.kind === "function") return a.fn.summary().validates.includes(0);
    if (a.kind !== "external") return false;
    if (t.tests.get(a.path)?.when === "throws") return true;
    if (!a.call) return false;
    const at = t.fieldPatterns.get(a.path.slice(0, -2));
    const pattern = at === undefined ? undefined : (a.call.positional[at] ?? a.call.named.get("regex"));
    return pattern !== undefined && allowsOnlyHarmless(pattern.value, "none", language === "python");
  });
}

/** `c.req.valid("json")`: what a validator before the handler has checked. */
function knownByGetter(path: string, call: CallInfo, receiver: Atom | undefined): Value | undefined {
  for (let root = receiver; root?.kind === "external"; root = root.receiver) {
    if (!root.known) continue;
    const argument = constantText(call.positional[0]?.value ?? []);
    return root.known.get(`${path.slice(root.path.length + 1)}(${argument})`);
  }
  return undefined;
}

/** Getters on input: of a field whose class says what it holds, or with a type to convert to. */
function inputMethod(t: LanguageTables, name: string, receiver: InputAtom, call: CallInfo): CallMeaning | undefined {
  const why = t.converts.get(t.inputs.getterType(call));
  if (why) return { is: "safe", why };
  const key = name === "get" || name === "pop" ? constantText(call.positional[0]?.value ?? []) : undefined;
  const field = key && receiver.shape?.cls.field?.(key, receiver.shape.checkedBy);
  return field ? { is: "value", value: field } : undefined;
}

/** Substitutions and matches: the result is harmless if the pattern says so, else it says what the subject says. */
function byPattern(t: LanguageTables, path: string, call: CallInfo, receiver: Atom | undefined): CallMeaning | undefined {
  const at = (where: number | "self"): Value | undefined => (where === "self" ? receiver && [receiver] : call.positional[where]?.value);
  const through = (subject: number | "self", isSafe: boolean): CallMeaning =>
    isSafe ? { is: "safe", why: "validated" } : { is: "value", value: at(subject) ?? [] };
  const substitute = t.substitutes.get(path);
  const replacement = substitute && at(substitute.replacement);
  if (substitute && replacement && at(substitute.subject)) {
    const pattern = at(substitute.pattern) ?? [];
    return through(substitute.subject, removesAllHarm(pattern, replacement, !path.startsWith("str.")));
  }
  const test = t.tests.get(path);
  if (test?.pattern === undefined || !MATCHERS.test(path) || !at(test.subject)) return undefined;
  return through(test.subject, findsOnlyHarmless(at(test.pattern) ?? []));
}

/** `names.filter(isFine)`. */
function keepsOnlyTested(call: CallInfo): boolean {
  const first = call.positional[0]?.value ?? [];
  return first.length > 0 && first.every((a) => a.kind === "function" && a.fn.summary().tests.includes(0));
}

function tables(catalogue: Catalogue, language: LanguageId): LanguageTables {
  const converts = new PathIndex<SafeAtom["why"]>();
  const passes = new PathIndex<true>();
  const makes = new PathIndex<number>();
  const fieldTests = new PathIndex<FieldTest>();
  const tests = new PathIndex<TestMeaning>();
  const types = new PathIndex<SafeAtom["why"]>();
  const verified = new PathIndex<Verifies>();
  const substitutes = new PathIndex<Substitute>();
  const fieldPatterns = new PathIndex<number>();
  const validators = catalogue.validators.filter((r) => r.language === language);
  for (const row of validators) {
    for (const [path, why] of Object.entries(row.converts ?? {})) converts.add(path, why);
    for (const [path, how] of Object.entries(row.verifies ?? {})) verified.add(path, how);
    for (const path of row.passes ?? []) passes.add(path, true);
    for (const [path, at] of Object.entries(row.makes ?? {})) makes.add(path, at);
    for (const [path, test] of Object.entries(row.fieldTests ?? {})) fieldTests.add(path, test);
    for (const [path, why] of Object.entries(row.types ?? {})) types.add(path, why);
    for (const [path, substitute] of Object.entries(row.substitutes ?? {})) substitutes.add(path, substitute);
    for (const [path, at] of Object.entries(row.fieldPatterns ?? {})) fieldPatterns.add(path, at);
    addTests(tests, row);
  }
  const fieldDecorators = new Set(validators.flatMap((r) => r.fieldDecorators ?? []));
  const environmentObjects = new PathIndex<true>();
  const environmentCalls = new PathIndex<{ readonly name: number; readonly fallback: string | undefined }>();
  for (const row of catalogue.environments.filter((r) => r.language === language))
    addEnvironment(row, environmentObjects, environmentCalls);
  const environmentClasses = new PathIndex<true>();
  const fieldDefaults = new PathIndex<string>();
  for (const row of catalogue.environments.filter((r) => r.language === language)) {
    for (const path of row.classes ?? []) environmentClasses.add(path, true);
    for (const [path, selector] of Object.entries(row.fields ?? {})) fieldDefaults.add(path, selector);
  }
  const isEnvironment = (path: string): boolean => environmentObjects.get(path) !== undefined;
  const schemas = new Schemas(
    validators.flatMap((r) => r.schema ?? []),
    isEnvironment,
  );
  const inputs = new InputRows(
    catalogue.inputs.filter((r) => r.language === language),
    schemas,
  );
  return {
    inputs,
    converts,
    passes,
    makes,
    fieldTests,
    checkedClasses: new Set(validators.flatMap((r) => r.checkedClasses ?? [])),
    tests,
    verifies: verified,
    lookUps: new Map(validators.flatMap((r) => Object.entries(r.lookUps ?? {}))),
    databases: validators.find((r) => r.databases)?.databases,
    substitutes,
    schemas,
    fieldDecorators,
    fieldPatterns,
    fieldValidators: [...new Set(validators.flatMap((r) => r.fieldValidators ?? []))],
    types,
    texts: new Set(validators.flatMap((row) => row.texts ?? [])),
    injects: injections(catalogue, language),
    specs: new Map(catalogue.environments.flatMap((r) => (r.language === language ? Object.entries(r.specs ?? {}) : []))),
    environmentObjects,
    environmentCalls,
    environmentClasses,
    fieldDefaults,
  };
}

function injections(catalogue: Catalogue, language: LanguageId): ReadonlyMap<string, string> {
  const rows = catalogue.given.filter((r) => r.language === language);
  return new Map(rows.flatMap((r) => (r.decorators ?? []).map((path) => [path, `${r.types?.[0] ?? ""}()`] as const)));
}

function addTests(tests: PathIndex<TestMeaning>, row: ValidatorRow): void {
  for (const [path, subject] of Object.entries(row.tests ?? {}))
    tests.add(path, { subject, pattern: undefined, anchored: "both", when: "truthy" });
  for (const [path, subject] of Object.entries(row.throws ?? {}))
    tests.add(path, { subject, pattern: undefined, anchored: "both", when: "throws" });
  for (const [path, r] of Object.entries(row.regex ?? {}))
    tests.add(path, { subject: r.subject, pattern: r.pattern, anchored: r.anchored, when: "truthy" });
}
