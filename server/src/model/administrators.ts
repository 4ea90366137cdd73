/** Whether only administrators of a program reach a place, by the names of decorators, dependencies, middleware and conditions before it. */
import { describeFunction } from "../flow/describe.ts";
import { conditionsAt } from "../flow/dominators.ts";
import type { Query } from "../flow/query.ts";
import type { Registration } from "../flow/semantics.ts";
import { expressionAt } from "../flow/sites.ts";
import type { CallArgument, Site, Value } from "../flow/values.ts";
import type { Expression, FunctionFact, Unit } from "../lang/facts.ts";
import { administrators, named, otherRoles, sender } from "../libraries/roles.ts";
import { snakeCase } from "./names.ts";

/** Methods that register a route: what they are called on may have any name. */
const ROUTING = /^(?:route|api_route|websocket|get|post|put|patch|delete|head|options|all|use|url|add_url_rule)$/i;
/** Fields of a class of handlers that say who may call them. */
const RESTRICTING = /^(?:permission_classes|permissions|decorators|method_decorators|dependencies|authentication_classes)$/;
/** Filters in handlers that are handed to an application. */
const DEEPEST = 3;
/** Arguments with more text than this are handlers. */
const LONGEST = 200;

/** Nobody but administrators makes the program come to `site`, as far as the function around it and those around that say. */
export function isForAdministrators(q: Query, site: Site): boolean {
  if (!site.unit) return false;
  const use = expressionAt(site);
  return isDeclaredFor(q, site.unit) || (use !== undefined && isAskedFor(use));
}

function isDeclaredFor(q: Query, unit: Unit): boolean {
  for (let fn = unit.owner; fn; fn = fn.unit.owner) if (restrictions(q, fn).some(names)) return true;
  return false;
}

/** Texts of what stands before a function, its class, or beside it where it is registered. */
function restrictions(q: Query, fn: FunctionFact): readonly string[] {
  const cls = fn.parent?.kind === "class" ? fn.parent : undefined;
  const fields = (cls?.members ?? []).flatMap((m) => (m.value && RESTRICTING.test(m.name ?? "") ? [m.value] : []));
  const dependencies = fn.params.flatMap((p) => (p.default?.kind === "call" ? [p.default] : []));
  const written = [...dependencies, ...(cls?.bases ?? []), ...fields].map(textOf);
  const types = fn.params.flatMap((p) => (p.type ? [fn.unit.text.slice(p.type.start, p.type.end)] : []));
  const { registeredBy, decorators } = describeFunction(q, fn);
  const filtered = fn.decorators.flatMap((d) => filtersOf(q, d));
  const routers = decorators.flatMap(({ receiver }) => (receiver?.kind === "external" ? argumentsOf(receiver.call) : []));
  return [
    ...[...fn.decorators, ...(cls?.decorators ?? [])].map(decoratorText),
    ...filtered,
    ...written,
    ...types.filter((text) => /\b(?:Depends|Security)\b/.test(text)),
    ...[...routers, ...besideHandler(registeredBy)].map(textAt),
  ];
}

/** `router.message.filter(IsAdmin())` stands before all that `@router.message(…)` decorates. */
function filtersOf(q: Query, d: Expression): readonly string[] {
  const handlers = d.kind === "call" ? textOf(d.callee) : "";
  const units = handlers === "" ? [] : q.units().filter((unit) => unit.text.includes(`${handlers}.filter(`));
  const calls = units.flatMap((unit) => q.index(unit).calls);
  return calls.flatMap(({ callee, args }) =>
    callee.kind === "member" && callee.property === "filter" && textOf(callee.object) === handlers ? args.map((a) => textOf(a.value)) : [],
  );
}

function argumentsOf(call: Registration["call"]): readonly CallArgument[] {
  return call ? [...call.positional, ...call.named.values()] : [];
}

function besideHandler(registered: Registration | undefined): readonly CallArgument[] {
  if (!registered) return [];
  const all = [registered, ...(registered.others ?? [])].map((r) => [...argumentsOf(r.call), ...r.before.flatMap(argumentsOf)]);
  // What only one of several routes asks for is not asked of all.
  return all.every((given) => given.some((a) => names(textAt(a)))) ? (all[0] ?? []) : [];
}

function decoratorText(d: Expression): string {
  if (d.kind !== "call" || d.callee.kind !== "member" || !ROUTING.test(d.callee.property)) return textOf(d);
  return d.args.map((a) => textOf(a.value)).join(" ");
}

function textOf({ unit, start, end }: Expression): string {
  return unit.text.slice(start, end);
}

/** The argument as it is written, unless it is a handler itself; and what a variable in it names, if that lets only people pass who are named. */
function textAt({ site, value }: CallArgument): string {
  const written = site.end - site.start > LONGEST ? "" : (site.unit?.text.slice(site.start, site.end) ?? "");
  return [written, ...filtersIn(value, 0)].join(" ");
}

function filtersIn(value: Value, depth: number): readonly string[] {
  return value.flatMap((a) => {
    if (a.kind !== "external" || depth > DEEPEST) return [];
    return named.test(a.path) ? [a.path] : argumentsOf(a.call).flatMap((given) => [...filtersIn(given.value, depth + 1)]);
  });
}

/** Words that mean administrators, and none that mean others who are let in too. Paths of routes say nothing. */
function names(text: string): boolean {
  if (named.test(text)) return true;
  const words = wordsIn(text.replace(/(["'`])[^"'`]*\/[^"'`]*\1/g, ""));
  return words.some((word) => administrators.test(word)) && !words.some((word) => otherRoles.test(word));
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[A-Za-z_]\w*/g) ?? []).map(snakeCase);
}

/** `if (!user.isAdmin) return;` */
function isAskedFor(use: Expression): boolean {
  return conditionsAt(use, () => false).some((c) => c.kind === "test" && demands(textOf(c.test), c.isTrue));
}

function demands(test: string, isTrue: boolean): boolean {
  if (test.length > LONGEST || !(sender.test(test) || wordsIn(test).some((word) => administrators.test(word)))) return false;
  const isNegated = /!(?!=)|!==?|\bnot\b|<>/.test(test);
  // One of several alternatives may hold without the others.
  const isSplit = (isTrue ? /\|\||\bor\b/ : /&&|\band\b/).test(test);
  return isNegated !== isTrue && !isSplit;
}
