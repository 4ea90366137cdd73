/** Look-ups of records by a column that equals a value: where one was found, the value is one that is stored. */
import type { CallFact, Expression, ObjectFact } from "../lang/facts.ts";
import { calledName, describe } from "./atoms.ts";
import { basePaths, pathOfValue } from "./decorators.ts";
import { calleeValue } from "./effects.ts";
import { writtenAs } from "./names.ts";
import type { Query } from "./query.ts";
import type { DatabaseMeaning, LookUpMeaning } from "./semantics.ts";
import { isSubject, type Subjects } from "./subjects.ts";
import type { Atom } from "./values.ts";

/** Steps of a query builder that say which record. */
const SELECTS = /^(?:filter_by|filter|where|andWhere|eq|match|objects|find|find_one|get)$/;
/** Steps that are given a query which was built before. */
const RUNS = /^(?:execute|scalars?|exec|first)$/;
/** Entries that compare in another way, or say that one of several columns is equal. */
const OTHER =
  /^\$(?!eq$|and$)|^(?:NOT|OR|not|in|notIn|lt|lte|gt|gte|contains|startsWith|endsWith|search|like|some|none|every|has|isNot)$|^(?:select|include|data|attributes|order|orderBy)$/;
/** Django's comparisons other than equality. */
const COMPARES =
  /__(?:i?contains|i?startswith|i?endswith|i?regex|in|gte?|lte?|range|isnull|search|date|year|month|day|overlap|contained_by)$/;
/** What is no database of records, whatever its methods are named. */
const CACHE = /redis|valkey|cache/i;
/** Results that are no records. */
const MADE: ReadonlySet<Atom["kind"]> = new Set(["text", "parameter", "input", "safe"]);
/** Objects in objects: `where: { id_userId: { id } }`. */
const DEEPEST = 4;

/**
 * True when the call finds a record by the subject. `when`: it is known to have given one, or to have returned at all. `path`: only of
 * this member of what it gave is that known.
 */
export function finds(q: Query, call: CallFact, subjects: Subjects, when: "truthy" | "throws", path: readonly string[] = []): boolean {
  const meaning = q.semantics.lookUp(calledName(call), q.language);
  if (when === "truthy" && ((isFinder(q, call) && isGivenTo(q, call, subjects)) || isGetterBy(q, call, subjects))) return true;
  if (!meaning || !isFound(meaning, when, path)) return false;
  return isBy(q, call, meaning.by, subjects) && (meaning.isDistinct === true || isOnDatabase(q, call));
}

/** `users.findByEmail(email)`, whoever wrote it, unless it gives what it was given. */
function isFinder(q: Query, call: CallFact): boolean {
  return q.semantics.databases(q.language)?.finders.test(calledName(call)) === true && givesRecord(q, call);
}

/** `getAccount({ userId, accountId })`, `service.query(email=email)`, `getUser(userId)`: the argument's name says that it is a column. */
function isGetterBy(q: Query, call: CallFact, subjects: Subjects): boolean {
  const row = q.semantics.databases(q.language);
  if (!row?.getters.test(calledName(call))) return false;
  const isColumn = (name: string | undefined, value: Expression): boolean =>
    name !== undefined && row.columns.test(name) && isSubject(q, value, subjects);
  // `getOrdersByName(id)` says itself by what.
  const isPlain = !/By[A-Z]|_by_/.test(calledName(call));
  const isBy = call.args.some(
    (a) =>
      isColumn(a.name ?? (isPlain ? lastName(a.value) : undefined), a.value) ||
      (a.value.kind === "object" && a.value.entries.some((e) => isColumn(e.key, e.value))),
  );
  return isBy && givesRecord(q, call);
}

/** `userId` of `userId` and of `req.params.userId`. */
function lastName(e: Expression): string | undefined {
  return e.kind === "name" ? e.name : e.kind === "member" ? e.property : undefined;
}

function givesRecord(q: Query, call: CallFact): boolean {
  if (CACHE.test(describe(call.callee))) return false;
  return calleeValue(q, call).every((a) => a.kind !== "function" || !a.fn.summary().returns.some((r) => MADE.has(r.kind)));
}

function isGivenTo(q: Query, call: CallFact, subjects: Subjects): boolean {
  return call.args.some(
    ({ value }) => isSubject(q, value, subjects) || (value.kind === "object" && isByEntry(q, value, subjects, DEEPEST)),
  );
}

/** What is read of the result tells that there is a record. */
function isFound(meaning: LookUpMeaning, when: "truthy" | "throws", path: readonly string[]): boolean {
  if (meaning.when === "throws") return true;
  if (when === "throws") return false;
  const isInside = meaning.at !== undefined && path[0] === meaning.at;
  const first = isInside ? path[1] : path[0];
  if (meaning.when === "rows") return first === "length" || /^\d+$/.test(first ?? "");
  return meaning.at === undefined || isInside;
}

function isBy(q: Query, call: CallFact, by: LookUpMeaning["by"], subjects: Subjects): boolean {
  const first = call.args[0]?.value;
  switch (by) {
    case "keywords":
      return isByKeyword(q, call, subjects) || isByPrimaryKey(q, call, subjects) || isSelected(q, call, subjects);
    case "object":
      return first?.kind === "object" && isByEntry(q, first, subjects, DEEPEST);
    case "where": {
      if (first?.kind !== "object") return false;
      // Mongoose's `findOne({ _id })` has no `where`.
      const where = first.entries.find((e) => e.key === "where")?.value ?? first;
      return where.kind === "object" ? isByEntry(q, where, subjects, DEEPEST) : isEquality(q, where, subjects);
    }
    case "chain":
      return isSelected(q, call, subjects);
    default: {
      const key = call.args[by]?.value;
      return key !== undefined && isSubject(q, key, subjects);
    }
  }
}

function isByKeyword(q: Query, call: CallFact, subjects: Subjects): boolean {
  return call.args.some((a) => a.name !== undefined && !COMPARES.test(a.name) && isSubject(q, a.value, subjects));
}

/** SQLAlchemy's `session.get(User, key)`. */
function isByPrimaryKey(q: Query, call: CallFact, subjects: Subjects): boolean {
  const [model, key] = [call.args[0]?.value, call.args[1]];
  if (model?.kind !== "name" || !key || key.name !== undefined || !isSubject(q, key.value, subjects)) return false;
  return /^[A-Z]/.test(model.name);
}

function isByEntry(q: Query, object: ObjectFact, subjects: Subjects, depth: number): boolean {
  return object.entries.some(({ key, value }) => {
    if (key === undefined || OTHER.test(key)) return false;
    if (value.kind === "list" && /^(?:AND|\$and)$/.test(key))
      return value.items.some((x) => x.kind === "object" && isByEntry(q, x, subjects, depth - 1));
    if (value.kind === "object") return depth > 0 && isByEntry(q, value, subjects, depth - 1);
    return isSubject(q, value, subjects);
  });
}

/** `.filter_by(id=v)`, `.filter(Model.id == v)`, `.eq("id", v)` somewhere in the chain. */
function isSelected(q: Query, e: Expression, subjects: Subjects, depth = DEEPEST): boolean {
  switch (e.kind) {
    case "await":
      return isSelected(q, e.value, subjects, depth);
    case "member":
      return isSelected(q, e.object, subjects, depth);
    case "name": {
      const before = depth > 0 ? writtenAs(q, e) : undefined;
      return before !== undefined && isSelected(q, before, subjects, depth - 1);
    }
    case "call": {
      if (e.callee.kind !== "member") return false;
      const { object, property } = e.callee;
      if (SELECTS.test(property) && isSelection(q, e, subjects)) return true;
      const given = RUNS.test(property) ? e.args[0]?.value : undefined;
      return (given !== undefined && isSelected(q, given, subjects, depth)) || isSelected(q, object, subjects, depth);
    }
    default:
      return false;
  }
}

function isSelection(q: Query, call: CallFact, subjects: Subjects): boolean {
  const [first, second, third] = call.args.map((a) => a.value);
  if (isByKeyword(q, call, subjects)) return true;
  if (first?.kind === "object") return isByEntry(q, first, subjects, DEEPEST);
  if (first?.kind === "string" && second && call.args.length === 2) return isSubject(q, second, subjects);
  if (first?.kind === "string" && third) return second?.kind === "string" && /^==?$/.test(second.value) && isSubject(q, third, subjects);
  return call.args.some(({ value }) => isEquality(q, value, subjects));
}

/** `Model.column == v`, `eq(table.column, v)`, `and(eq(…), …)`. */
function isEquality(q: Query, e: Expression, subjects: Subjects): boolean {
  if (e.kind === "binary") {
    if (e.operator !== "==") return false;
    const [column, value] = e.left.kind === "member" ? [e.left, e.right] : [e.right, e.left];
    return column.kind === "member" && isSubject(q, value, subjects);
  }
  if (e.kind !== "call" || e.callee.kind !== "name") return false;
  const [first, second] = e.args.map((a) => a.value);
  if (e.callee.name === "eq") return first?.kind === "member" && second !== undefined && isSubject(q, second, subjects);
  return e.callee.name === "and" && e.args.some((a) => isEquality(q, a.value, subjects));
}

/** What the method is called on is a database, by where it comes from or by how it is named. */
function isOnDatabase(q: Query, call: CallFact): boolean {
  const database = q.semantics.databases(q.language);
  if (!database || call.callee.kind !== "member" || CACHE.test(describe(call.callee.object))) return false;
  return isDatabase(q, call.callee.object, database);
}

function isDatabase(q: Query, e: Expression, database: DatabaseMeaning): boolean {
  switch (e.kind) {
    case "await":
    case "cast":
      return isDatabase(q, e.value, database);
    case "member":
      return isFromDatabase(q, e, database) ?? (database.names.test(e.property) || isDatabase(q, e.object, database));
    case "call": {
      if (e.callee.kind !== "member") return e.callee.kind === "name" && database.steps.test(e.callee.name);
      return database.steps.test(e.callee.property) || isDatabase(q, e.callee.object, database);
    }
    case "name": {
      const from = isFromDatabase(q, e, database);
      if (from !== undefined) return from;
      const written = writtenAs(q, e);
      const isCalled = written?.kind === "call" || written?.kind === "await";
      return database.names.test(e.name) || (isCalled && isDatabase(q, written, database));
    }
    default:
      return false;
  }
}

/** Undefined when it is not known where the value comes from. */
function isFromDatabase(q: Query, e: Expression, { modules }: DatabaseMeaning): boolean | undefined {
  const value = q.value(e);
  const classes = value.flatMap((a) => (a.kind === "class" || a.kind === "instance" ? basePaths(a.cls.bases) : []));
  const paths = [...classes, pathOfValue(value)].filter(Boolean);
  if (paths.some((p) => modules.some((m) => p === m || p.startsWith(`${m}.`) || p.startsWith(`${m}(`)))) return true;
  return CACHE.test(paths.join()) ? false : undefined;
}
