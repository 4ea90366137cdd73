/** Schema builders: what a value is once it was read through a schema. */
import { unknown } from "../flow/atoms.ts";
import { entryOf } from "../flow/members.ts";
import type { SchemaTest } from "../flow/semantics.ts";
import type { Atom, CallInfo, ExternalAtom, InputAtom, Member, ObjectAtom, Value } from "../flow/values.ts";
import type { ValidatorRow } from "../libraries/row.ts";
import { checkedByJsonSchema } from "./json-schema.ts";
import { PathIndex } from "./path-index.ts";
import { allowsOnlyHarmless } from "./patterns.ts";

type Schema = NonNullable<ValidatorRow["schema"]>;
type Parse = Schema["parse"][string];
type JsonTest = NonNullable<Schema["jsonTests"]>[string];

/** Steps of one schema that are followed. */
const LONGEST = 30;
/** Schemas inside schemas that are followed: a pipe that grows in a loop is made of itself. */
const DEEPEST = 8;

/** The schema builders of one language. */
export class Schemas {
  readonly #objects = new PathIndex<true>();
  readonly #patterns = new PathIndex<number>();
  readonly #parse = new PathIndex<Parse>();
  readonly #extend = new PathIndex<true>();
  readonly #pipes = new PathIndex<true>();
  readonly #tests = new PathIndex<Parse>();
  /** Methods of schemas, by their last names. */
  readonly #methods = new Map<string, Pick<SchemaTest, "subject" | "when">>();
  readonly #jsonTests = new PathIndex<JsonTest>();

  readonly #isEnvironment: (path: string) => boolean;

  /** `isEnvironment` tells objects whose members are environment variables (`process.env`). */
  constructor(rows: readonly Schema[], isEnvironment: (path: string) => boolean) {
    this.#isEnvironment = isEnvironment;
    for (const row of rows) {
      for (const path of row.objects) this.#objects.add(path, true);
      for (const [path, where] of Object.entries(row.jsonTests ?? {})) this.#jsonTests.add(path, where);
      for (const path of row.pipes ?? []) this.#pipes.add(path, true);
      for (const path of row.extend ?? []) this.#extend.add(path, true);
      for (const [path, at] of Object.entries(row.patterns)) this.#patterns.add(path, at);
      for (const [path, parse] of Object.entries(row.parse)) {
        this.#parse.add(path, parse);
        this.#addMethod(path, parse, whenRead(parse));
      }
      for (const [path, test] of Object.entries(row.tests ?? {})) {
        this.#tests.add(path, test);
        this.#addMethod(path, test, "truthy");
      }
    }
  }

  #addMethod(path: string, { schema, value }: Parse, when: SchemaTest["when"]): void {
    if (schema === "self") this.#methods.set(path.slice(path.lastIndexOf(".") + 1), { subject: value, when });
  }

  /** What the call of `path` gives if it reads a value through a schema. */
  parsed(path: string, call: CallInfo, receiver: Atom | undefined): Value | undefined {
    const parse = this.#parse.get(path);
    const value = parse && call.positional[parse.value]?.value;
    if (!parse || !value) return undefined;
    const schema = parse.schema === "self" ? receiver && [receiver] : call.positional[parse.schema]?.value;
    const checked = schema ? schema.flatMap((s) => [...this.through(s, value)]) : value;
    if (parse.result === undefined) return checked;
    const entries = new Map<string, Member>([[parse.result, { value: checked, entry: undefined }]]);
    return [{ kind: "object", site: call.site, trail: undefined, entries, isOpen: true }];
  }

  /** What the method of a schema lets pass of a value that is given to it as the argument at `position`. */
  passed(path: string, schema: Atom, value: Value, position: number): Value | undefined {
    const parse = this.#parse.get(path);
    return parse?.schema === "self" && parse.value === position ? this.through(schema, value) : undefined;
  }

  /** What a call that reads or checks a value by a schema says about the value itself. */
  test(callee: Atom, method: string, callOf: () => CallInfo): SchemaTest | undefined {
    // A schema that lets only harmless values pass is itself one.
    const known = callee.kind === "safe" ? this.#methods.get(method) : undefined;
    if (known) return { ...known, isFine: () => true };
    if (callee.kind !== "external") return undefined;
    const call = callOf();
    const test = this.#tests.get(callee.path);
    const parse = test ?? this.#parse.get(callee.path);
    if (parse) {
      const schema = parse.schema === "self" ? callee.receiver && [callee.receiver] : call.positional[parse.schema]?.value;
      return schema && this.#testOf(schema, parse.value, test ? "truthy" : whenRead(parse));
    }
    const json = this.#jsonTests.get(callee.path);
    const table = json && jsonSchemaOf(json, callee, call);
    return json && table ? { ...this.#testOf(table, json.value, json.throws ? "throws" : "truthy"), name: json.names?.value } : undefined;
  }

  #testOf(schema: Value, subject: number, when: SchemaTest["when"]): SchemaTest {
    return { subject, when, isFine: (path) => schema.length > 0 && schema.every((s) => this.#isFine(s, path)) };
  }

  #isFine(schema: Atom, path: readonly string[]): boolean {
    const input: InputAtom = { kind: "input", site: schema.site, trail: undefined, origin: "request", name: "" };
    let value: Value = schema.kind === "object" ? checkedByJsonSchema(schema, input) : this.through(schema, [input]);
    for (const name of path) value = value.flatMap((a) => fieldOf(a, name));
    return value.length > 0 && value.every((a) => a.kind === "safe");
  }

  /** What a value is when the schema has let it pass. */
  through(schema: Atom, value: Value, depth = 0): Value {
    if (schema.kind === "safe") return [schema];
    if (depth > DEEPEST) return value;
    const fields = new Map<string, Value>();
    let step: Atom | undefined = schema;
    for (let n = 0; step?.kind === "external" && n < LONGEST; n++) {
      const path = step.path.replace(/\(\)$/, "");
      if (step.call && this.#pipes.get(path)) return this.#piped(step.call, value, depth + 1);
      if (step.call && this.#isPattern(path, step.call)) return [{ kind: "safe", site: step.site, trail: undefined, why: "validated" }];
      if (step.call && (this.#objects.get(path) || this.#extend.get(path))) addFields(step.call, fields);
      step = step.receiver;
    }
    if (step?.kind === "safe") return [step];
    return fields.size === 0 ? value : [this.#object(schema, fields, value)];
  }

  #piped(call: CallInfo, value: Value, depth: number): Value {
    return call.positional.reduce((v, step) => step.value.flatMap((s) => [...this.through(s, v, depth)]), value);
  }

  /** The same for an object that maps names to the schemas of fields, without a schema of its own around it. */
  throughFields(table: ObjectAtom, value: Value): Value {
    const fields = new Map([...table.entries].map(([name, m]) => [name, m.value] as const));
    return [this.#object(table, fields, value)];
  }

  #object(schema: Atom, fields: ReadonlyMap<string, Value>, value: Value): Atom {
    const entries = new Map<string, Member>();
    for (const [name, field] of fields)
      entries.set(name, { value: field.flatMap((s) => [...this.through(s, this.#memberOf(value, name, field))]), entry: undefined });
    return { kind: "object", site: schema.site, trail: undefined, entries, isOpen: true };
  }

  /** What the checked value has in a field; of an environment variable that is not set, the schema's default. */
  #memberOf(value: Value, name: string, field: Value): Value {
    return value.flatMap((a): Value => {
      switch (a.kind) {
        case "input":
          return [{ ...a, name: `${a.name}.${name}` }];
        case "parameter":
          return [{ ...a, path: [...a.path, name], name: `${a.name}.${name}` }];
        case "object":
          return entryOf(a, name) ?? unknown(a.site, "attribute", name);
        case "external":
          if (this.#isEnvironment(a.path)) {
            return [{ kind: "input", site: a.site, trail: undefined, origin: "environment", name }, ...field.flatMap(defaultOf)];
          }
          return unknown(a.site, "attribute", name);
        default:
          return a.kind === "safe" ? [a] : unknown(a.site, "attribute", name);
      }
    });
  }

  #isPattern(path: string, call: CallInfo): boolean {
    const at = this.#patterns.get(path);
    const pattern = at === undefined ? undefined : call.positional[at]?.value;
    return pattern !== undefined && allowsOnlyHarmless(pattern, "none", false);
  }
}

function jsonSchemaOf({ schema, names }: JsonTest, callee: ExternalAtom, call: CallInfo): Value | undefined {
  // `compile(schema)` gives a function that tests its argument, `Validator(schema)` an object that does.
  if (schema === "self")
    return (callee.call ?? (callee.receiver?.kind === "external" ? callee.receiver.call : undefined))?.positional[0]?.value;
  return (call.positional[schema] ?? (names?.schema === undefined ? undefined : call.named.get(names.schema)))?.value;
}

/** What reads a value throws, unless it gives an object with what was read. */
function whenRead({ result }: Parse): SchemaTest["when"] {
  return result === undefined ? "throws" : "success";
}

function fieldOf(a: Atom, name: string): Value {
  if (a.kind === "object") return a.entries.get(name)?.value ?? [];
  return a.kind === "input" ? (a.shape?.cls.field?.(name, a.shape.checkedBy) ?? [a]) : [a];
}

/** Steps come last first: a field that is there already was set later. */
function addFields(call: CallInfo, into: Map<string, Value>): void {
  for (const a of call.positional[0]?.value ?? []) {
    if (a.kind !== "object") continue;
    for (const [name, m] of a.entries) if (!into.has(name)) into.set(name, m.value);
  }
}

/** `z.string().default("…")`: what stands for a variable that is not set. */
export function defaultOf(schema: Atom): Value {
  let step: Atom | undefined = schema;
  for (let n = 0; step?.kind === "external" && n < LONGEST; n++, step = step.receiver) {
    if (!step.call || !step.path.endsWith(".default()")) continue;
    return (step.call.positional[0]?.value ?? []).map((a) => (a.kind === "literal" ? { ...a, isFallback: true } : a));
  }
  return [];
}
