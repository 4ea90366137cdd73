/** Routes that another module makes for the functions of this one: `urlpatterns` beside a module of views. */
import type { FunctionFact } from "../lang/facts.ts";
import type { Query } from "./query.ts";
import type { DescribedCall } from "./semantics.ts";
import type { Atom, CallArgument, Value } from "./values.ts";

/** How deep lists of routes and wrappers around handlers are looked into. */
const DEEPEST = 4;

/** What a route may lead to: a function, or the class that it is a method of. */
interface Handler {
  readonly name: string;
  readonly id: string;
}

/** The calls in `name` of the first of the modules that hand the function, or its class, over; `calls` are the routing functions. */
export function routesOf(q: Query, fn: FunctionFact, modules: readonly string[], name: string): readonly DescribedCall[] {
  const cls = fn.parent?.kind === "class" ? fn.parent : undefined;
  const handler = { name: (cls ?? fn).name ?? "", id: cls ? q.cls(cls).id : q.fn(fn).id };
  if (handler.name === "") return [];
  for (const module of modules) {
    const found = q.imports.resolve(module, name);
    const routes = found.kind === "value" ? routesIn(found.value, handler, 0) : [];
    if (routes.length > 0) return routes;
  }
  return [];
}

function routesIn(value: Value, handler: Handler, depth: number): readonly DescribedCall[] {
  if (depth > DEEPEST) return [];
  return value.flatMap((a): readonly DescribedCall[] => {
    if (a.kind === "list") return a.items.flatMap((item) => routesIn(item, handler, depth + 1));
    if (a.kind !== "external" || !a.call) return [];
    const { positional, named } = a.call;
    const all = [...positional, ...named.values()].filter((x) => mayHold(x, handler));
    if (all.some((x) => leadsTo(x.value, handler, 0))) return [{ path: a.path.slice(0, -2), call: a.call }];
    return all.flatMap((x) => routesIn(x.value, handler, depth + 1));
  });
}

/** By the text alone, so that other handlers and the modules that they are in need no look. */
function mayHold({ site }: CallArgument, handler: Handler): boolean {
  return site.unit === undefined || site.unit.text.slice(site.start, site.end).includes(handler.name);
}

/** The handler itself, `Handler.as_view()`, or either in the arguments of a decorator. */
function leadsTo(value: Value, handler: Handler, depth: number): boolean {
  if (depth > DEEPEST) return false;
  return value.some((a) => isHandler(a, handler) || (a.kind === "external" && isMadeOf(a, handler, depth)));
}

function isHandler(a: Atom, { id }: Handler): boolean {
  return (a.kind === "function" && a.fn.id === id) || (a.kind === "class" && a.cls.id === id);
}

function isMadeOf(a: Extract<Atom, { kind: "external" }>, handler: Handler, depth: number): boolean {
  if (a.receiver?.kind === "class" && isHandler(a.receiver, handler)) return true;
  return a.call?.positional.some((x) => x.value.some((v) => v.kind !== "list") && leadsTo(x.value, handler, depth + 1)) ?? false;
}
