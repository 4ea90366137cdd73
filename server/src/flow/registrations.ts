/** How functions are handed to a framework: by a call around them, by their name in the same file, or by a module that imports them. */
import type { CallFact, ClassFact, Expression, Fact, FunctionFact, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";
import { describe } from "./atoms.ts";
import { pathOfValue } from "./decorators.ts";
import { ownName } from "./name-tables.ts";
import type { Query } from "./query.ts";
import { type Definition, pathOf, specifierOf } from "./scopes.ts";
import type { Registration } from "./semantics.ts";
import type { Atom, CallInfo, Value } from "./values.ts";

/** Methods of routers and applications that take handlers. */
const ROUTING = /^(?:get|post|put|patch|delete|del|all|use|head|options|route|add|register|add_handler|register_\w+_handler)$/;
/** Methods that take what handles a message. */
const LISTENING = /^(?:on|once|addListener)$/;
/** First parameters of handlers that know their request by its name. */
const REQUEST = /^_?(?:req|request|ctx|context|c)$/;
/** Types of first parameters of Python's handlers for messages. */
const MESSAGE = /\b(?:Update|Message|CallbackQuery|InlineQuery)\b/;
/** How deep wrappers around handlers (`catchAsync(handler)`) and routers in routers are followed. */
const DEEPEST = 3;

/** A call in the file of a query. */
interface Registering {
  readonly q: Query;
  readonly call: CallFact;
}

/** The call that a function is handed to: directly, in an object, by its name somewhere in the file, or in another file. */
export function registration(q: Query, fn: FunctionFact): Registration | undefined {
  const { parent } = fn;
  if (parent?.kind === "call" && parent.args.some((a) => a.value === fn)) return byWrapper(q, fn, wrapped(parent));
  const holder = parent?.kind === "object" && parent.parent?.kind === "call" ? parent.parent : undefined;
  if (parent?.kind === "object" && holder?.args.some((a) => a.value === parent))
    return registered({ q, call: holder }, keysAround(fn)[0] ?? "", () => q.value(parent));
  const call = parent?.kind === "class" ? callByItself(q, fn, parent) : givenTo(q, boundName(fn));
  if (call) return registered({ q, call: wrapped(call) }, "", () => []);
  const [first, ...others] = inOtherFiles(q, fn);
  return first && registered(first, "", () => [], others);
}

/** `exports.list = asyncHandler(async (req, res) => …)`: the call around the function says what it gets, and the route what runs before. */
function byWrapper(q: Query, fn: FunctionFact, call: CallFact): Registration | undefined {
  const own = registered({ q, call }, "", () => []);
  if (isRouting(call) || !own) return own;
  const name = memberName(call);
  const here = name ? q.callWithArgument(name) : undefined;
  const [first, ...others] = here && isRouting(here) ? [{ q, call: here }] : inOtherFiles(q, fn, call);
  return (first && registered(first, "", () => [], others, own.path)) ?? own;
}

/** The call that hands over a name. */
export function registrationOfName(q: Query, name: string): Registration | undefined {
  const call = q.callWithArgument(name);
  return call && registered({ q, call }, "", () => []);
}

function givenTo(q: Query, name: string): CallFact | undefined {
  return name === "" ? undefined : q.callWithArgument(name);
}

/** `socket.on("load", this.load.bind(this))` in the method's own class. */
function callByItself(q: Query, fn: FunctionFact, cls: ClassFact): CallFact | undefined {
  const call = q.callWithArgument(ownName(memberName(fn)));
  if (!call || !(isRouting(call) || isListening(call))) return undefined;
  for (let unit: Unit | undefined = call.unit; unit; unit = unit.parent) if (unit.owner?.parent === cls) return call;
  return undefined;
}

function isListening(call: CallFact): boolean {
  return call.callee.kind === "member" && LISTENING.test(call.callee.property);
}

/** `router.post("/", catchAsync(handler))`: the outer call when the inner one is only a function around the handler. */
function wrapped(call: CallFact): CallFact {
  let outer = call;
  for (let n = 0; n < DEEPEST && outer.callee.kind === "name"; n++) {
    const { parent } = outer;
    if (parent?.kind !== "call" || !parent.args.some((a) => a.value === outer)) break;
    outer = parent;
  }
  return outer !== call && isRouting(outer) ? outer : call;
}

function isRouting(call: CallFact): boolean {
  return call.callee.kind === "member" && ROUTING.test(call.callee.property);
}

/** `holder` is the function, or the call of a wrapper around it. */
function inOtherFiles(q: Query, fn: FunctionFact, holder: FunctionFact | CallFact = fn): readonly Registering[] {
  if (!mayBeElsewhere(q, fn)) return [];
  if (fn.unit.owner && holder.parent?.kind !== "class") return [];
  const name = memberName(holder);
  if (holder !== fn && name === "") return [];
  const { id } = q.fn(fn);
  const isFn = (a: Atom): boolean => a.kind === "function" && a.fn.id === id;
  const isIt = (a: Atom): boolean => isFn(a) || (holder !== fn && callsOf(a).some((c) => c.positional.some((x) => x.value.some(isFn))));
  return q.imports.registrars().flatMap((user) => callsWith(user, namesFor(user, q, name), isIt));
}

/** By its first parameter a handler, which another file may hand to the framework. */
function mayBeElsewhere(q: Query, { params: [first], unit }: FunctionFact): boolean {
  if (first?.pattern.kind !== "name") return false;
  if (q.language === "typescript") return REQUEST.test(first.pattern.name);
  return first.type !== undefined && MESSAGE.test(unit.text.slice(first.type.start, first.type.end));
}

/** The calls that made a value. */
function callsOf(a: Atom): readonly CallInfo[] {
  if (a.kind === "function") return (a.made ?? []).map((m) => m.call);
  return a.kind === "external" && a.call ? [a.call] : [];
}

/** Names by which another file may speak of the function: its own, and those of imports that may be it. */
function namesFor(user: Query, { model }: Query, name: string): ReadonlySet<string> {
  const names = new Set(name === "" ? [] : [name]);
  const stem = stemOf(model.file);
  for (const [local, definitions] of user.moduleNames()) {
    const from = importedAs(definitions[0]);
    if (from?.specifier.includes(stem) && (from.name === "default" || from.name === name)) names.add(local);
  }
  return names;
}

/** What a definition imports; a whole module counts as its default export. */
function importedAs(definition: Definition | undefined): { readonly specifier: string; readonly name: string } | undefined {
  const source = definition?.source;
  if (source?.kind === "import") return { specifier: specifierOf(source.statement, source.name), name: source.name.imported };
  if (source?.kind !== "expression") return undefined;
  const { expression, path } = source;
  const [step] = path;
  const isMember = expression.kind === "member";
  const module = isMember ? expression.object : expression;
  const specifier = module.kind === "importExpression" ? module.source : undefined;
  if (specifier?.kind !== "string") return undefined;
  return { specifier: specifier.value, name: isMember ? expression.property : step && "key" in step ? step.key : "default" };
}

/** The file's name without its ending; of an `index` file, or a package's, the folder's. */
export function stemOf(file: string): string {
  const parts = file.split("/");
  const stem = (parts.pop() ?? "").replace(/\.(?:[cm]?[jt]sx?|py)$/, "");
  return stem === "index" || stem === "__init__" ? (parts.pop() ?? stem) : stem;
}

/** Routing calls that are given, perhaps in a wrapper, something of one of these names that is what is looked for. */
function callsWith(q: Query, names: ReadonlySet<string>, isIt: (a: Atom) => boolean): readonly Registering[] {
  if (names.size === 0) return [];
  const found: Registering[] = [];
  for (const unit of q.units()) {
    for (const call of q.searched(unit).calls) {
      if (!isRouting(call)) continue;
      const leaves = call.args.flatMap((a) => leavesOf(a.value, 0)).filter((leaf) => names.has(lastName(leaf)));
      if (leaves.some((leaf) => q.value(leaf).some(isIt))) found.push({ q, call });
    }
  }
  return found;
}

/** Names and members in an argument, inside lists, wrappers and `.bind(this)` too. */
function leavesOf(e: Expression, depth: number): readonly Expression[] {
  if (depth > DEEPEST) return [];
  switch (e.kind) {
    case "name":
    case "member":
    case "importExpression":
      return [e];
    case "cast":
    case "spread":
      return leavesOf(e.value, depth);
    case "list":
      return e.items.flatMap((item) => (item ? leavesOf(item, depth + 1) : []));
    case "call": {
      const bound = e.callee.kind === "member" && e.callee.property === "bind" ? leavesOf(e.callee.object, depth + 1) : [];
      return [...bound, ...e.args.flatMap((a) => leavesOf(a.value, depth + 1))];
    }
    default:
      return [];
  }
}

function lastName(e: Expression): string {
  return e.kind === "name" ? e.name : e.kind === "member" ? e.property : "";
}

/** A function's name: its own, a method's, the key it has in an object, or the variable or export it is assigned to. */
function memberName(fn: FunctionFact | CallFact): string {
  const own = fn.kind === "function" ? (fn.name ?? "") : "";
  if (fn.parent?.kind === "assign")
    return (
      pathOf(fn.parent.targets[0] as Expression)
        ?.at(-1)
        ?.replace(/^exports$/, "") ?? ""
    );
  if (fn.parent?.kind === "class") return fn.parent.members.find((m) => m.value === fn)?.name ?? own;
  return own || (keysAround(fn)[0] ?? "");
}

function registered(
  { q, call }: Registering,
  property: string,
  beside: () => Value,
  others: readonly Registering[] = [],
  path?: string,
): Registration | undefined {
  if (call.callee.kind === "function") return undefined;
  const callee = q.value(call.callee);
  const first = callee.find((a) => a.kind === "external");
  const before = middlewareBefore(q, call);
  return {
    path: path ?? (pathOfValue(callee) || describe(call.callee)),
    call: q.callInfo(call),
    receiver: first?.kind === "external" ? first.receiver : undefined,
    property,
    get beside() {
      return beside();
    },
    get before() {
      return before();
    },
    others: others.flatMap((r) => registered(r, "", () => []) ?? []),
  };
}

/** Answers, when asked, the calls whose middleware runs before what this one registers. */
export function middlewareBefore(q: Query, call: CallFact): () => readonly CallInfo[] {
  let before: readonly CallInfo[] | undefined;
  return () => {
    before ??= runBefore({ q, call }, 0).map((r) => r.q.callInfo(r.call));
    return before;
  };
}

/** Calls whose middleware runs before that of a route: `router.use(check)` above it, and what mounts its router. */
function runBefore({ q, call }: Registering, depth: number): readonly Registering[] {
  const chain = call.callee.kind === "member" ? chainOf(call.callee.object) : undefined;
  const router = chain?.router;
  if (q.language !== "typescript" || router === undefined || depth > DEEPEST) return [];
  const uses = q.units().flatMap((unit) => q.searched(unit).calls.filter((c) => isUse(c)));
  const above = uses.filter((c) => isOn(c, router) && startOf(c) < startOf(call) && c.args[0]?.value.kind !== "string");
  const here = uses.filter((c) => !isOn(c, router) && c.args.some((a) => a.value.kind === "name" && a.value.name === router));
  const mounts = here.length > 0 ? here.map((c) => ({ q, call: c })) : mountsElsewhere(q);
  // A router that several mount is checked only by what all of them run.
  const [mount] = mounts.length === 1 ? mounts : [];
  return [...[...(chain?.all ?? []), ...above].map((c) => ({ q, call: c })), ...(mount ? [mount, ...runBefore(mount, depth + 1)] : [])];
}

/** `router.route("/").all(check)`: the router, and the calls on the way whose middleware runs for all methods. */
function chainOf(e: Expression): { readonly router: string | undefined; readonly all: readonly CallFact[] } {
  const all: CallFact[] = [];
  let at = e;
  while (at.kind === "call" && at.callee.kind === "member" && ROUTING.test(at.callee.property)) {
    if (at.callee.property === "all") all.push(at);
    at = at.callee.object;
  }
  return { router: at.kind === "name" ? at.name : undefined, all };
}

function isUse(call: CallFact): boolean {
  return call.callee.kind === "member" && call.callee.property === "use";
}

function isOn(call: CallFact, name: string): boolean {
  return call.callee.kind === "member" && call.callee.object.kind === "name" && call.callee.object.name === name;
}

function startOf(fact: Fact): number {
  return unitStart(fact.unit) + fact.start;
}

/** Calls in other files that are given the router that this file exports. */
function mountsElsewhere(q: Query): readonly Registering[] {
  const isRouter = (a: Atom): boolean => a.kind === "external" && a.site.file === q.model.file;
  return q.imports.registrars().flatMap((user) => {
    const names = namesFor(user, q, "");
    const uses = user.units().flatMap((unit) => user.searched(unit).calls.filter(isUse));
    const stem = stemOf(q.model.file);
    const mayBe = (leaf: Expression): boolean =>
      names.has(lastName(leaf)) || (leaf.kind === "importExpression" && leaf.source.kind === "string" && leaf.source.value.includes(stem));
    return uses
      .filter((c) => c.args.flatMap((a) => leavesOf(a.value, 0)).some((leaf) => mayBe(leaf) && user.value(leaf).some(isRouter)))
      .map((call) => ({ q: user, call }));
  });
}

/** Keys of the object literals that a function is a value in, innermost first. */
export function keysAround(fn: FunctionFact | CallFact): readonly string[] {
  const keys: string[] = [];
  for (let child: Fact = fn, f = fn.parent; f?.kind === "object"; child = f, f = f.parent)
    keys.push(f.entries.find((e) => e.value === child)?.key ?? "");
  return keys;
}

/** The name of a function, or of the variable that an anonymous one is assigned to. */
export function boundName(fn: FunctionFact): string {
  if (fn.name) return fn.name;
  const target = fn.parent?.kind === "assign" && fn.parent.value === fn ? fn.parent.targets[0] : undefined;
  return target?.kind === "name" ? target.name : "";
}
