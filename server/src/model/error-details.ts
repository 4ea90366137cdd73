/** Errors of Redis by where they are caught: their text tells hosts, ports, user names and commands. */
import { calleeValue, effectsOf } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact, FunctionFact, Statement } from "../lang/facts.ts";
import { harmlessCalls } from "../libraries/harmless-calls.ts";
import type { VersionOf } from "./clients.ts";
import { commandAt, type EffectTools } from "./effects.ts";
import { shownLeaves } from "./leaves.ts";
import type { Responses } from "./responses.ts";

export interface ErrorTools extends EffectTools {
  readonly q: Query;
  readonly version: VersionOf;
  readonly responses: Responses;
}

type Try = Extract<Fact, { kind: "try" }>;
type Handler = Try["handlers"][number];

const ROOTS: ReadonlySet<string> = new Set(harmlessCalls.roots);
const METHODS: ReadonlySet<string> = new Set(harmlessCalls.methods);
const GENERIC: ReadonlySet<string> = new Set(harmlessCalls.generic);
const MEMBERS: ReadonlySet<string> = new Set(harmlessCalls.members);
const ERRORS: ReadonlySet<string> = new Set(harmlessCalls.errors);
/** Functions inside functions that are looked into. */
const DEEPEST = 2;
const HANDLERS: ReadonlySet<string> = new Set(harmlessCalls.handlers);
/** Names of a command's effects, as `effects.ts` gives them. */
const REDIS_ROLES: ReadonlySet<string> = new Set(["key", "pattern", "channel", "lock", "store", "expire"]);

/** The expression shows an error that a Redis client has thrown. */
export function showsRedisError(tools: ErrorTools, e: Expression, depth = 0): boolean {
  if (e.kind === "call") return isTraceback(e) && showsCaught(tools, e, undefined);
  const path = pathOf(e);
  const [root, member] = path ?? [];
  if (root === undefined || !path || path.length > 2 || (member !== undefined && !MEMBERS.has(member))) return false;
  if (showsCaught(tools, e, root)) return true;
  if (path.length > 1 || depth > 2) return false;
  return tools.q.definitionsAt(root, e).some(({ source }) => {
    if (source.kind !== "expression" || source.path.length > 0) return false;
    return shownLeaves(source.expression, tools.q.language).some((l) => showsRedisError(tools, l.expression, depth + 1));
  });
}

function isTraceback(e: CallFact): boolean {
  return pathOf(e.callee)?.at(-1) === "format_exc";
}

/** `name` is what a handler around the place has caught, or what a callback is given as its error; undefined is any handler. */
function showsCaught(tools: ErrorTools, at: Fact, name: string | undefined): boolean {
  let child: Fact = at;
  for (let f = parentOf(at); f; child = f, f = parentOf(f)) {
    if (isNarrowed(f, child, name)) return false;
    if (f.kind === "try") {
      const handler = f.handlers.find((h) => h.body.includes(child as Statement));
      const binding = handler?.binding?.kind === "name" ? handler.binding.name : undefined;
      if (handler && (name === undefined || binding === name)) return isRedisHandler(tools, f, handler);
    }
    if (f.kind !== "function" || name === undefined) continue;
    const index = f.params.findIndex((p) => p.pattern.kind === "name" && p.pattern.name === name);
    if (index >= 0) return (index === 0 && isErrorCallback(tools, f)) || isErrorHandler(tools, f, index);
  }
  return false;
}

/** Only errors of a certain class get here: `error instanceof TimeoutError ? error.message : …`. */
function isNarrowed(f: Fact, child: Fact, name: string | undefined): boolean {
  if (f.kind !== "if" && f.kind !== "conditional") return false;
  const isThen = f.kind === "if" ? f.whenTrue.includes(child as Statement) : f.whenTrue === child;
  const { test } = f;
  if (!isThen || name === undefined) return false;
  if (test.kind === "binary" && test.operator === "instanceof")
    return pathOf(test.left)?.[0] === name && pathOf(test.right)?.at(-1) !== "Error";
  const [subject, cls] = test.kind === "call" && pathOf(test.callee)?.at(-1) === "isinstance" ? test.args : [];
  return subject !== undefined && pathOf(subject.value)?.[0] === name && !ERRORS.has((cls && pathOf(cls.value)?.[0]) ?? "");
}

function parentOf(fact: Fact): Fact | undefined {
  return fact.parent ?? fact.unit.owner;
}

function isRedisHandler(tools: ErrorTools, fact: Try, handler: Handler): boolean {
  const paths = handler.types.flatMap((t) => (t.kind === "list" ? t.items : [t])).flatMap((t) => pathsOf(tools, t));
  if (paths.some((p) => ERRORS.has(p.split(".")[0] ?? ""))) return true;
  if (paths.length > 0 && !paths.some((p) => GENERIC.has(p))) return false;
  const kinds = fact.body.flatMap((s) => callsIn(s)).map((call) => kindOf(tools, call));
  return kinds.includes("redis") && !kinds.includes("other");
}

function pathsOf(tools: ErrorTools, e: Expression): readonly string[] {
  return tools.q.value(e).flatMap((a) => (a.kind === "external" ? [a.path] : []));
}

function callsIn(fact: Fact): readonly CallFact[] {
  const found: CallFact[] = fact.kind === "call" ? [fact] : [];
  forEachChild(fact, (child) => {
    found.push(...callsIn(child));
  });
  return found;
}

/** What may fail in a call. Only what is waited for can throw later in JavaScript; there most other calls are of no account. */
function kindOf(tools: ErrorTools, call: CallFact, depth = 0): "redis" | "harmless" | "other" {
  if (isRedisCall(tools, call, depth)) return tools.q.language === "python" || isWaitedFor(call, depth > 0) ? "redis" : "harmless";
  if (tools.q.language === "typescript" && isContinuation(call) && !isWaitedFor(call, depth > 0)) return "harmless";
  const inside = call.args.flatMap(({ value }) => (value.kind === "function" && value.body ? value.body.body.flatMap(callsIn) : []));
  if (inside.some((c) => isRedisCall(tools, c, depth))) return "redis";
  if (tools.q.language === "typescript" && call.parent?.kind !== "await") return "harmless";
  const method = call.callee.kind === "member" ? call.callee.property : undefined;
  const isHarmless = calleeValue(tools.q, call).every((a) => {
    if (a.kind === "external") {
      const root = a.path.split(/[.(]/)[0] ?? "";
      return !a.path.includes(".") || ROOTS.has(root) || isOfClient(tools, a) || tools.responses.isResponseCall(a.path, tools.q.language);
    }
    return (method !== undefined && METHODS.has(method)) || a.kind === "input" || a.kind === "literal" || a.kind === "text";
  });
  return isHarmless ? "harmless" : "other";
}

/** What runs after a promise fails in the promise that this gives. */
function isContinuation({ callee }: CallFact): boolean {
  return callee.kind === "member" && /^(?:then|catch|finally)$/.test(callee.property);
}

/** A promise of JavaScript fails where it is waited for; one that a function returns, where the function is. Making a client fails nowhere. */
function isWaitedFor(call: CallFact, isInFunction: boolean): boolean {
  for (let f: Fact | undefined = call.parent; f; f = f.parent) {
    if (f.kind === "await" || (isInFunction && f.kind === "return")) return true;
    if (f.kind === "function") return false;
  }
  return isInFunction && call.unit.body.length === 1;
}

function isOfClient(tools: ErrorTools, a: { readonly receiver: unknown }): boolean {
  for (let r = a.receiver as Parameters<typeof tools.clients.at>[0] | undefined; r; r = r.kind === "external" ? r.receiver : undefined)
    if (tools.clients.at(r, tools.q.language, tools.version)) return true;
  return false;
}

/** A command, another method of a client, or a function of the workspace that sends one. */
function isRedisCall(tools: ErrorTools, call: CallFact, depth = 0): boolean {
  const { q } = tools;
  const method = call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
  const callee = calleeValue(q, call);
  for (const a of callee) {
    if (a.kind === "external" && tools.clients.creates(a.path, q.language)) return true;
    if (a.kind === "external" && a.receiver && tools.clients.at(a.receiver, q.language, tools.version)) return true;
    if (commandAt(tools, tools.version, a, method, () => q.callInfo(call), q.language)) return true;
  }
  if (callee.some((a) => a.kind === "function" && isOnlyRedis(tools, a.fn.id, depth))) return true;
  return callee.some((a) => a.kind === "function" && isOfStore(a.fn)) && effectsOf(q, call, callee).some((e) => REDIS_ROLES.has(e.role));
}

/** A function of this file in which nothing but Redis can fail. */
function isOnlyRedis(tools: ErrorTools, id: string, depth: number): boolean {
  const body = depth < DEEPEST ? tools.q.functionWithId(id)?.body : undefined;
  if (!body) return false;
  const kinds = tools.q.index(body).calls.map((call) => kindOf(tools, call, depth + 1));
  return kinds.includes("redis") && !kinds.includes("other");
}

/** Named for the store, or in a module that is: other functions do more than that, and may fail for other reasons. */
function isOfStore({ id, name }: { readonly id: string; readonly name: string }): boolean {
  return /redis|valkey|cache/i.test(name) || /(?:redis|valkey|cache)[^/]*$/i.test(id);
}

/** `client.on("error", …)`, `client.get(key, …)`, `client.get(key).catch(…)`. */
function isErrorCallback(tools: ErrorTools, fn: FunctionFact): boolean {
  const call = fn.parent;
  if (call?.kind !== "call" || call.callee.kind !== "member" || !call.args.some((a) => a.value === fn)) return false;
  const { property, object } = call.callee;
  if (property === "catch") return isRedisPromise(tools, object);
  if (property === "on" || property === "once") {
    const event = call.args[0]?.value;
    return event?.kind === "string" && /error/i.test(event.value) && isClient(tools, object);
  }
  const name = fn.params[0]?.pattern;
  if (name?.kind === "name" && /^err(?:or)?$/.test(name.name) && call.args.some((a) => isClient(tools, a.value))) return true;
  return call.args.at(-1)?.value === fn && fn.params.length > 0 && fn.params.length < 3 && isRedisCall(tools, call);
}

/** `@app.errorhandler(redis.RedisError)`: the last parameter is the error. */
function isErrorHandler(tools: ErrorTools, fn: FunctionFact, index: number): boolean {
  if (index !== fn.params.length - 1) return false;
  return fn.decorators.some(
    (d) =>
      d.kind === "call" &&
      HANDLERS.has(pathOf(d.callee)?.at(-1) ?? "") &&
      d.args.some((a) => pathsOf(tools, a.value).some((p) => ERRORS.has(p.split(".")[0] ?? ""))),
  );
}

/** The answer of a command, also further down a chain of `then`. */
function isRedisPromise(tools: ErrorTools, e: Expression): boolean {
  if (e.kind !== "call") return false;
  const isChained = e.callee.kind === "member" && /^(?:then|finally)$/.test(e.callee.property);
  return isChained && e.callee.kind === "member" ? isRedisPromise(tools, e.callee.object) : isRedisCall(tools, e);
}

function isClient(tools: ErrorTools, e: Expression): boolean {
  return tools.q.value(e).some((a) => tools.clients.at(a, tools.q.language, tools.version) !== undefined);
}
