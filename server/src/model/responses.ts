/** What a unit sends to clients: arguments of response calls, what is assigned to a response, what handlers return. */
import { describeFunction } from "../flow/describe.ts";
import { calleeValue } from "../flow/effects.ts";
import { enclosingClass } from "../flow/names.ts";
import type { Query } from "../flow/query.ts";
import type { DescribedFunction } from "../flow/semantics.ts";
import type { CallFact, Expression, Fact, FunctionFact, LanguageId, Unit } from "../lang/facts.ts";
import type { ResponseRow } from "../libraries/row.ts";
import { byLanguage } from "./by-language.ts";
import type { Catalogue } from "./catalogue.ts";
import { sentByHelper } from "./handed-responses.ts";
import { PathIndex } from "./path-index.ts";

interface Tables {
  readonly rows: readonly ResponseRow[];
  readonly calls: PathIndex<true>;
  /** Last names of `calls`; undefined when some row is about calls of any name. */
  readonly names: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly types: PathIndex<ResponseRow>;
  readonly handlers: PathIndex<{ readonly row: ResponseRow; readonly parameter: number }>;
  readonly returns: PathIndex<true>;
}

/** These carry no body: what they are given is meant for the client. */
const COOKIES = /^(?:cookie|cookies\.set|set_cookie|setCookie|headers|status)$/;
/** Methods that set one header. */
const SETS_HEADER = /^(?:set|header|append|setHeader|set_header|append_header)$/;
/** How responses, and their types, are called. */
const RESPONSE = /res|reply|ctx|context|toolkit|socket/i;
/** What stands in these headers is meant for the client as well. */
const FOR_CLIENT = /cookie|authori[sz]ation|location|link|(?:auth|access|refresh|id|session|csrf|xsrf)[-_]?token/i;

/** Response writers of both languages; made once. */
export class Responses {
  readonly #tables: Readonly<Record<LanguageId, Tables>>;

  constructor(catalogue: Catalogue) {
    this.#tables = byLanguage((language) => tablesOf(catalogue, language));
  }

  /** Expressions of a unit that clients get to see. */
  sentIn(q: Query, unit: Unit): readonly Expression[] {
    const t = this.#tables[q.language];
    const index = q.index(unit);
    const called = index.calls.flatMap((call) => {
      if (isSending(q, t, call)) return call.args.map((a) => a.value);
      return isReturned(call) || call.args.some((a) => isResponse(q, t, a.value)) ? sentByHelper(q, call) : [];
    });
    const assigned = index.assigns.flatMap((a) =>
      a.value && a.targets.some((x) => isBody(q, t, x) || isHeader(q, t, x)) ? [a.value] : [],
    );
    const returned = unit.owner && isReturnSent(q, t, unit.owner) ? index.returns.flatMap((r) => r.value ?? []) : [];
    return [...called, ...assigned, ...returned];
  }

  /** A call of this path does nothing but make a response. */
  isResponseCall(path: string, language: LanguageId): boolean {
    return this.#tables[language].calls.get(path) === true;
  }
}

/** `return failure(str(e))`: what makes a response of its arguments. */
function isReturned(call: CallFact): boolean {
  const { parent } = call;
  return parent?.kind === "return" || (parent?.kind === "await" && parent.parent?.kind === "return");
}

/** A response that is handed on. */
function isResponse(q: Query, t: Tables, e: Expression): boolean {
  return e.kind === "name" && RESPONSE.test(e.name) && responseRows(q, t, e).length > 0;
}

function isSending(q: Query, t: Tables, call: CallFact): boolean {
  const { callee } = call;
  const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
  if (callee.kind === "member" && t.methods.has(name) && !COOKIES.test(name)) {
    if (SETS_HEADER.test(name) && !isHeaderName(call.args[0]?.value)) return false;
    const rows = responseRows(q, t, callee.object);
    if (rows.some((r) => r.methods?.includes(name))) return true;
  }
  if (!t.names.has(name) && !t.names.has("*") && callee.kind !== "name") return false;
  return calleeValue(q, call).some((a) => a.kind === "external" && t.calls.get(a.path) === true);
}

/** `response.headers["X-Name"]`, and `response["X-Name"]` of Django. */
function isHeader(q: Query, t: Tables, target: Fact): boolean {
  if (target.kind !== "index" || !isHeaderName(target.index)) return false;
  const { object } = target;
  const response = object.kind === "member" && object.property === "headers" ? object.object : object;
  return q.value(response).some((a) => a.kind === "external" && a.path.endsWith("()") && t.calls.get(a.path.slice(0, -2)) === true);
}

function isHeaderName(e: Expression | undefined): boolean {
  return e?.kind === "string" && /^(?:[A-Z]|\w+-)/.test(e.value) && !FOR_CLIENT.test(e.value);
}

/** `ctx.body`, `resp.media`, `ctx.response.body`. */
function isBody(q: Query, t: Tables, target: Fact): boolean {
  const path: string[] = [];
  let e = target;
  for (; e.kind === "member"; e = e.object) path.unshift(e.property);
  if (path.length === 0 || e.kind !== "name") return false;
  return responseRows(q, t, e).some((r) => r.properties?.includes(path.join(".")));
}

/** The rows by which the object at the root of a chain (`res.status(500).json`) is a response. */
function responseRows(q: Query, t: Tables, e: Expression): readonly ResponseRow[] {
  let root = e;
  while (root.kind === "member" || root.kind === "call") root = root.kind === "member" ? root.object : root.callee;
  if (root.kind !== "name") return [];
  if (root.name === "self" || root.name === "this") {
    const fn = enclosingClass(root) && root.unit.owner;
    const bases = fn ? describeFunction(q, fn).classBases : [];
    if (bases.length > 0) return bases.flatMap((b) => t.types.get(b) ?? []);
  }
  const source = q.lookUp(root.name, root)?.definitions[0]?.source;
  return source?.kind === "parameter" && source.path.length === 0 ? rowsOfParameter(t, describeFunction(q, source.fn), source.index) : [];
}

function rowsOfParameter(t: Tables, fn: DescribedFunction, index: number): readonly ResponseRow[] {
  const p = fn.params[index];
  if (!p) return [];
  const typed = t.types.get(p.type) ?? p.decorators.map((d) => t.types.get(d.path)).find(Boolean);
  if (typed) return [typed];
  const handler = fn.registeredBy && t.handlers.get(fn.registeredBy.path);
  if (handler?.parameter === index) return [handler.row];
  if (/^(?!any$|unknown$)\w/.test(p.type) && !RESPONSE.test(p.type)) return [];
  return t.rows.filter((r) => r.shapes?.some((s) => s.response === index && s.names.every((n, i) => fn.params[i]?.name === n)));
}

function isReturnSent(q: Query, t: Tables, fn: FunctionFact): boolean {
  if (fn.decorators.length === 0 && fn.parent?.kind !== "call") return false;
  const { decorators, registeredBy } = describeFunction(q, fn);
  return decorators.some((d) => t.returns.get(d.path)) || (registeredBy !== undefined && t.returns.get(registeredBy.path) === true);
}

function tablesOf(catalogue: Catalogue, language: LanguageId): Tables {
  const rows = catalogue.responses.filter((r) => r.language === language);
  const calls = new PathIndex<true>();
  const types = new PathIndex<ResponseRow>();
  const handlers = new PathIndex<{ readonly row: ResponseRow; readonly parameter: number }>();
  const returns = new PathIndex<true>();
  for (const row of rows) {
    for (const path of row.calls ?? []) calls.add(path, true);
    for (const path of row.types ?? []) types.add(path, row);
    for (const h of row.handlers ?? []) handlers.add(h.call, { row, parameter: h.parameter });
    for (const path of row.returns ?? []) returns.add(path, true);
  }
  const names = new Set(rows.flatMap((r) => r.calls ?? []).map((path) => path.slice(path.lastIndexOf(".") + 1).replace(/^.*[/:]/, "")));
  return { rows, calls, names, methods: new Set(rows.flatMap((r) => r.methods ?? [])), types, handlers, returns };
}
