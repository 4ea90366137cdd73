/** Records found with SQL that the program writes itself: `db.query("SELECT … WHERE id = $1", [id])`. */
import type { CallFact, Expression } from "../lang/facts.ts";
import { calledName, constantText } from "./atoms.ts";
import type { Query } from "./query.ts";
import { isSubject, type Subjects } from "./subjects.ts";

/** Methods that give one record, or none. */
const ONE =
  /^(?:get|one|first|one_?or_?none|scalar\w*|(?:fetch|query|select|find|get|run|execute)_?(?:one|row|val|value|first|single|scalar)(?:_?or_?(?:none|null))?)$/i;
/** Methods of a cursor that give what was asked for before. */
const FETCHES = /^fetch(?:one|all|many)?$/i;
/** What stands for a value that is handed over beside the text; a hole is something that was put into the text. */
const PLACEHOLDER = /\?|\$(\d+)|%s|%\((\w+)\)s|(?<![:\w]):(\w+)|(?<!\w)@(\w+)/g;
const HOLE = "\u0000";
/** Such a query gives a row whatever there is; only the value in it says something. */
const ALWAYS_ONE = /^\s*SELECT\s+(?:COUNT|EXISTS|SUM|MAX|MIN|AVG)\s*\((?![\s\S]*\bGROUP\s+BY\b)/i;
const GIVES_VALUE = /val|scalar/i;

/**
 * True when the call finds records by the subject, and the member `path` of its result says that there is one. A condition with an `OR`, or
 * with a comparison other than equality, finds others too.
 */
export function findsWithSql(q: Query, call: CallFact, subjects: Subjects, path: readonly string[]): boolean {
  const name = calledName(call);
  const asked = FETCHES.test(name) ? executedBefore(q, call) : call;
  if (!asked || !(ONE.test(name) || isOfRows(path))) return false;
  return isBySubject(q, asked, subjects, GIVES_VALUE.test(name));
}

/** `rows.length`, `result.rows[0]`, `result.rowCount`; of one record any member. */
function isOfRows(path: readonly string[]): boolean {
  const last = path.at(-1) ?? "";
  return last === "length" || last === "rowCount" || /^\d+$/.test(last);
}

/** `cursor.execute(sql, values)`, as the receiver of the call or by itself before it. */
function executedBefore(q: Query, call: CallFact): CallFact | undefined {
  if (call.callee.kind !== "member") return undefined;
  const { object } = call.callee;
  const receiver = object.kind === "await" ? object.value : object;
  if (receiver.kind === "call") return receiver;
  if (receiver.kind !== "name") return undefined;
  const before = q
    .index(call.unit)
    .calls.filter(
      ({ callee, start }) =>
        start < call.start &&
        callee.kind === "member" &&
        callee.property === "execute" &&
        callee.object.kind === "name" &&
        callee.object.name === receiver.name,
    );
  return before.at(-1);
}

function isBySubject(q: Query, { args }: CallFact, subjects: Subjects, isValue: boolean): boolean {
  const [text, ...rest] = args.map((a) => a.value);
  const sql = text && sqlOf(q, text);
  if (!sql || (!isValue && ALWAYS_ONE.test(sql))) return false;
  const where = conditionOf(sql);
  if (where === undefined) return false;
  const names = [...where.matchAll(PLACEHOLDER)];
  const given = rest.length === 1 && rest[0] ? unwrapped(rest[0]) : rest;
  // Values for what stands before the condition come first.
  const skipped = [...sql.slice(0, sql.length - where.length).matchAll(PLACEHOLDER)].length;
  return names.some((m, i) => {
    const isEqual = /(?:^|[^!<>=])=\s*$/.test(where.slice(0, m.index));
    const value = isEqual ? valueFor(m, i + skipped, given) : undefined;
    return value !== undefined && isSubject(q, value, subjects);
  });
}

/** What is handed over: a list, an object with names, or one value. */
function unwrapped(e: Expression): readonly Expression[] {
  return e.kind === "list" ? e.items : [e];
}

function valueFor(m: RegExpMatchArray, index: number, given: readonly Expression[]): Expression | undefined {
  const name = m[2] ?? m[3] ?? m[4];
  if (name !== undefined) {
    const [only] = given;
    return only?.kind === "object"
      ? only.entries.find((x) => x.key === name || x.key === `:${name}` || x.key === `@${name}`)?.value
      : undefined;
  }
  return given[m[1] === undefined ? index : Number(m[1]) - 1];
}

/** What follows WHERE in a SELECT, up to what orders or limits; undefined with an OR in it. */
function conditionOf(sql: string): string | undefined {
  if (!/^\s*(?:SELECT|WITH)\b/i.test(sql)) return undefined;
  const start = sql.search(/\bWHERE\b/i);
  const where = start < 0 ? undefined : sql.slice(start);
  return where === undefined || /\bOR\b|\bUNION\b/i.test(where) ? undefined : where;
}

function sqlOf(q: Query, e: Expression): string | undefined {
  if (e.kind === "template" && !e.tag) return e.parts.map((p) => (p.kind === "string" ? p.value : HOLE)).join("");
  // SQLAlchemy's `text("SELECT …")`.
  if (e.kind === "call" && calledName(e) === "text" && e.args[0]) return sqlOf(q, e.args[0].value);
  return e.kind === "string" ? e.value : constantText(q.value(e));
}
