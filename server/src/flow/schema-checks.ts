/** What schemas say about a value that they read: `schema.parse(x)`, `schema.safeParse(x).success`, `const { error } = schema.validate(x)`. */
import type { CallFact, Expression, FunctionFact } from "../lang/facts.ts";
import { basePaths } from "./decorators.ts";
import { calleeValue } from "./effects.ts";
import { fieldIn } from "./fields.ts";
import type { Query } from "./query.ts";
import { resultOf } from "./results.ts";
import type { FieldTest, SchemaTest } from "./semantics.ts";
import { expressionAt } from "./sites.ts";
import { type Subjects, subjectsIn } from "./subjects.ts";
import type { Atom, ClassAtom, Fields, FunctionAtom, InstanceAtom, Value } from "./values.ts";

/** The call checks, by a schema, the subject, or a value of which it is a member. */
export function schemaHolds(q: Query, call: CallFact, callee: Value, subjects: Subjects, when: SchemaTest["when"]): boolean {
  const method = call.callee.kind === "member" ? call.callee.property : "";
  return callee.some((atom) => {
    if (fieldsHold(q, call, atom, subjects, when)) return true;
    const test = q.semantics.schemaTest(atom, method, () => q.callInfo(call), q.language);
    const given = test?.when === when ? argumentOf(call, test.subject, test.name) : undefined;
    return test !== undefined && given !== undefined && subjectsIn(q, given, subjects).some(test.isFine);
  });
}

function argumentOf({ args }: CallFact, position: number, name: string | undefined): Expression | undefined {
  const named = name === undefined ? undefined : args.find((a) => a.name === name);
  const placed = args[position];
  return (named ?? (placed?.name === undefined && placed?.spread === undefined ? placed : undefined))?.value;
}

/** The fields of a class let the subject pass: `Order(**body)`, `OrderSchema().load(body)`, `serializer.is_valid()`. */
function fieldsHold(q: Query, call: CallFact, atom: Atom, subjects: Subjects, when: SchemaTest["when"]): boolean {
  if (atom.kind === "class") return when === "throws" && isChecked(q, atom) && areFine(atom.cls, placesIn(q, call, subjects));
  const test = atom.kind === "external" ? q.semantics.fieldTest(atom.path, q.language) : undefined;
  const owner = test && ownerOf(q, call);
  if (!test || !owner || !(when === test.when || (when === "throws" && isRaising(call, test)))) return false;
  const given = typeof test.given === "number" ? argumentOf(call, test.given, undefined) : madeFrom(owner, test.given);
  return given !== undefined && areFine(owner.cls, subjectsIn(q, given, subjects));
}

/** What has the method: an instance, or a class. */
function ownerOf(q: Query, { callee }: CallFact): ClassAtom | InstanceAtom | undefined {
  const owners = callee.kind === "member" ? q.value(callee.object) : [];
  return owners.find((a) => a.kind === "instance" || a.kind === "class");
}

function isRaising({ args }: CallFact, { raising }: FieldTest): boolean {
  return raising !== undefined && args.some((a) => a.name === raising && a.value.kind === "boolean" && a.value.value);
}

function isChecked(q: Query, { cls }: ClassAtom): boolean {
  return basePaths(cls.bases).some((path) => q.semantics.isCheckedClass(path, q.language));
}

/** Where the subjects stand in what a constructor is given: by name, or all of a mapping. */
function placesIn(q: Query, { args }: CallFact, subjects: Subjects): readonly (readonly string[])[] {
  return args.flatMap(({ name, spread, value }) => {
    if (name === undefined && spread !== "mapping") return [];
    return subjectsIn(q, value, subjects).map((steps) => (name === undefined ? steps : [name, ...steps]));
  });
}

/** What the instance was made from, as it is written. */
function madeFrom(owner: ClassAtom | InstanceAtom, { position, name }: Exclude<FieldTest["given"], number>): Expression | undefined {
  const call = owner.kind === "instance" ? owner.call : undefined;
  const given = call && (call.named.get(name) ?? call.positional[position]);
  return given && expressionAt(given.site);
}

function areFine(cls: Fields, all: readonly (readonly string[])[]): boolean {
  return all.some((steps) => steps.length > 0 && isFineField(cls, steps));
}

function isFineField(cls: Fields, [name = "", ...rest]: readonly string[]): boolean {
  const value = fieldIn(cls, name, "type") ?? [];
  return (
    value.length > 0 &&
    value.every(
      (a) => a.kind === "safe" || (a.kind === "input" && rest.length > 0 && a.shape !== undefined && isFineField(a.shape.cls, rest)),
    )
  );
}

/** `result.success` being true, or `result.error` being false, says that the schema has let the subject pass. */
export function isFineBySchema(q: Query, e: Expression, isTrue: boolean, subjects: Subjects): boolean {
  const result = resultOf(q, e);
  if (result?.path.length !== 1 || result.path[0] !== (isTrue ? "success" : "error")) return false;
  return succeeds(q, result.call, subjects);
}

/** The call gives the result of a schema that read the subject, itself or by a function of the program. */
function succeeds(q: Query, call: CallFact, subjects: Subjects): boolean {
  const callee = calleeValue(q, call);
  if (schemaHolds(q, call, callee, subjects, "success")) return true;
  return callee.some((a) => a.kind === "function" && functionSucceeds(q, a, call, subjects));
}

function functionSucceeds(q: Query, { fn }: FunctionAtom, call: CallFact, subjects: Subjects): boolean {
  const summary = fn.summary();
  return call.args.some(
    ({ value, spread }, i) =>
      spread === undefined && subjectsIn(q, value, subjects).some((steps) => summary.checksMember(i, steps.join("."), "success")),
  );
}

/** All that the function returns is the result of a schema that read the subject. */
export function givesSchemaResult(q: Query, fn: FunctionFact, subject: string): boolean {
  const returns = fn.body ? q.index(fn.body).returns.filter((r) => r.kind === "return") : [];
  return (
    returns.length > 0 &&
    returns.every((r) => {
      const result = r.value && resultOf(q, r.value);
      return result?.path.length === 0 && succeeds(q, result.call, [subject]);
    })
  );
}
