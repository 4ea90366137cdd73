/** Rows of request input: which access paths and which parameters are chosen by the client. */
import { constantText } from "../flow/atoms.ts";
import { pathOfValue } from "../flow/decorators.ts";
import type { DescribedFunction, DescribedParameter, ParameterMeaning, Registration } from "../flow/semantics.ts";
import type { CallInfo, Fields, SafeAtom, Value } from "../flow/values.ts";
import type { HandlerRow, InputRow, Selector } from "../libraries/row.ts";
import { byParameterDecorator, objectPath } from "./decorated.ts";
import { isCheckedBefore } from "./dependencies.ts";
import { isEvent, isLibraryType, isPlacedSo, type NamedFunction, namedFunction, providerPath, routesFor } from "./input-handlers.ts";
import { addContext, addMembers } from "./input-members.ts";
import { PathIndex } from "./path-index.ts";
import { allowsOnlyHarmless } from "./patterns.ts";
import { groupPart, namedPart, type PartVerdict, routeNames, template } from "./route-parts.ts";
import { knownOfRequest } from "./routes.ts";
import type { Schemas } from "./schemas.ts";

/** Type path → why its values are harmless. */
type SafeType = (path: string) => SafeAtom["why"] | undefined;

export class InputRows {
  readonly #rows: readonly InputRow[];
  /** False for what the client does not choose although it stands among what it does. */
  readonly #paths = new PathIndex<boolean>();
  /** Those of the paths whose members routes name. */
  readonly #ofRoutes = new PathIndex<true>();
  /** Those of the paths whose members are fields of the class that they are of. */
  readonly #ofClass = new PathIndex<true>();
  readonly #types = new PathIndex<InputRow>();
  readonly #decorators = new PathIndex<{ readonly row: InputRow; readonly entry: NonNullable<InputRow["decorators"]>[number] }>();
  readonly #handlers = new PathIndex<readonly { readonly row: InputRow; readonly entry: HandlerRow }[]>();
  readonly #functions: readonly {
    readonly row: InputRow;
    readonly name: RegExp;
    readonly base: PathIndex<true> | undefined;
    readonly entry: NamedFunction;
  }[];
  /** Which arguments of a getter name a converting type. */
  readonly #getterTypes: readonly Selector[];
  readonly #patterns: readonly Selector[];

  readonly #signed: readonly RegExp[];
  readonly #makers: readonly NonNullable<InputRow["decoratorMakers"]>[number][];

  readonly #schemas: Schemas;

  constructor(rows: readonly InputRow[], schemas: Schemas) {
    this.#rows = rows;
    this.#schemas = schemas;
    for (const row of rows) {
      for (const path of row.paths ?? []) this.#paths.add(path, true);
      for (const type of row.types ?? []) this.#types.add(type, row);
      for (const object of [objectPath(row), ...(row.types ?? []).map((t) => `${t}()`)]) addMembers(this.#paths, row, object);
      for (const entry of row.decorators ?? []) this.#decorators.add(entry.path, { row, entry });
      for (const c of row.contexts ?? []) {
        addContext(this.#paths, row, c);
        for (const m of c.fields ?? []) this.#ofClass.add(`${c.base}().${m}`, true);
        for (const m of c.routed ?? []) this.#ofRoutes.add(`${c.base}().${m}`, true);
      }
    }
    this.#addHandlers();
    this.#functions = rows.flatMap((row) => (row.functions ?? []).map((f) => namedFunction(row, f)));
    this.#makers = rows.flatMap((r) => r.decoratorMakers ?? []);
    this.#signed = rows.flatMap((r) => r.signed ?? []);
    this.#getterTypes = unique(rows.flatMap((r) => r.getterTypes ?? []));
    this.#patterns = unique(rows.flatMap((r) => r.defaultPatterns ?? []));
  }

  #addHandlers(): void {
    const all = new Map<string, { readonly row: InputRow; readonly entry: HandlerRow }[]>();
    for (const row of this.#rows) {
      for (const entry of row.handlers ?? []) all.set(entry.call, [...(all.get(entry.call) ?? []), { row, entry }]);
    }
    for (const [call, list] of all) this.#handlers.add(call, list);
  }

  /** The value at this path (a call's result if it ends in `()`) is request input. */
  isInput(path: string): boolean {
    return this.#paths.get(path) === true;
  }

  /** The value at this path has the fields of the class whose member it is. */
  isOfClass(path: string): boolean {
    return this.#ofClass.get(path) === true;
  }

  /** Members of the value at this path are what routes name. */
  isRouted(path: string): boolean {
    return this.#ofRoutes.get(path) === true;
  }

  /** `META.get("REMOTE_ADDR")`: whether the member that a getter reads is input; undefined when the call is no getter of known members. */
  isInputByGetter(path: string, call: CallInfo): boolean | undefined {
    const object = /^(.*)\.get$/.exec(path)?.[1];
    const name = object && call.positional[0] && constantText(call.positional[0].value);
    return name ? this.#paths.get(`${object}.${name}`) : undefined;
  }

  /** The type that a getter on input is told to convert to: `type=int`. */
  getterType(call: CallInfo): string {
    return this.#getterTypes.map((s) => pathOfValue(argument(call, s)?.value ?? [])).find(Boolean) ?? "";
  }

  /** A call (`Query(pattern="…")`, `Field(pattern="…")`) whose regular expression lets only harmless values pass. */
  isConstrained(call: CallInfo): boolean {
    return this.#patterns.some((s) => allowsOnlyHarmless(argument(call, s)?.value ?? [], "none", true));
  }

  /** What a parameter is by the declaration of its function. */
  parameter(fn: DescribedFunction, index: number, safeType: SafeType, isConverting = (): boolean => false): ParameterMeaning | undefined {
    const p = fn.params[index];
    if (!p || p.isReceiver) return undefined;
    if (this.#isSigned(fn)) return { is: "instance", path: "signed request" };
    return (
      this.#byProvider(p) ??
      this.#byMaker(fn, index) ??
      byParameterDecorator(this.#rows, fn, p, isConverting) ??
      this.#byType(fn, p) ??
      this.#byDecorator(fn, p, index, safeType) ??
      this.#byHandler(fn, p, index, safeType) ??
      this.#byName(fn, p, index, safeType) ??
      this.#byRouter(fn, p, index, safeType) ??
      this.#byPlace(fn, index) ??
      this.#byShape(fn, p, index)
    );
  }

  /** Who sends what the function gets was checked by what is around it. */
  #isSigned({ registeredBy }: DescribedFunction): boolean {
    return registeredBy !== undefined && this.#signed.some((name) => name.test(registeredBy.path));
  }

  #byProvider(p: DescribedParameter): ParameterMeaning | undefined {
    const row = p.defaultPath === "" ? undefined : this.#rows.find((r) => r.providers?.includes(p.defaultPath));
    if (!row) return undefined;
    const of = p.defaultCall?.positional[0] ?? p.defaultCall?.named.get("dependency");
    const isRead = row.readers?.includes(providerPath(of, p)) ?? false;
    return isRead ? { is: "input", origin: "request", checkedBy: "type" } : { is: "result", of };
  }

  /** What the function that a decorator is made of is called with. */
  #byMaker({ registeredBy }: DescribedFunction, index: number): ParameterMeaning | undefined {
    if (!registeredBy) return undefined;
    const maker = this.#makers.find((m) => m.parameter === index && m.call === registeredBy.path);
    return maker && { is: "instance", path: maker.gets };
  }

  #byType(fn: DescribedFunction, p: DescribedParameter): ParameterMeaning | undefined {
    const row = p.type ? this.#types.get(p.type) : undefined;
    return row && this.#instance(row, fn);
  }

  #instance(row: InputRow, fn: Pick<DescribedFunction, "registeredBy">): ParameterMeaning {
    const known = row.routes && fn.registeredBy && knownOfRequest(row.routes, fn.registeredBy, this.#schemas);
    return { is: "instance", path: objectPath(row), known };
  }

  #requestOf(row: InputRow, fn: Pick<DescribedFunction, "registeredBy">): ParameterMeaning {
    return row.members ? this.#instance(row, fn) : { is: "input", origin: "request" };
  }

  #byDecorator(fn: DescribedFunction, p: DescribedParameter, index: number, safeType: SafeType): ParameterMeaning | undefined {
    for (const d of fn.decorators) {
      const found = this.#decorators.get(d.path);
      if (!found) continue;
      const { row, entry } = found;
      if (entry.parameter === index && !(entry.isBare && fn.params.some((each) => each.decorators.length > 0)))
        return entry.isBare ? { is: "input", origin: "request", checkedBy: "decorators" } : this.#requestOf(row, fn);
      if (row.dependencies && isCheckedBefore(row.dependencies, fn, d, p.name)) return { is: "safe", why: "validated" };
      const meaning = entry.inputs && index >= (entry.skip ?? 0) && this.#routed(row, entry.inputs, d.call, fn, p, safeType);
      if (meaning) return meaning;
    }
    const row = p.defaultPath ? this.#rows.find((r) => r.defaults?.includes(p.defaultPath)) : undefined;
    return row && this.#byDefault(row, p);
  }

  /** A parameter that the framework fills from the request itself: all of them, or those that the route names. */
  #routed(
    row: InputRow,
    inputs: "all" | "route",
    route: CallInfo | undefined,
    fn: DescribedFunction,
    p: DescribedParameter,
    safeType: SafeType,
  ): ParameterMeaning | undefined {
    const why = p.type ? (safeType(p.type) ?? (row.safeTypes?.includes(p.type) ? "validated" : undefined)) : undefined;
    if (why) return { is: "safe", why };
    if (p.defaultPath) return this.#byDefault(row, p);
    // Which names there are in it, only the routes elsewhere say.
    if (row.routers && p.form === "mapping") return undefined;
    if (inputs === "route" && !routeNames(route, p.name)) return undefined;
    if (inputs === "all" && isLibraryType(row, p.type)) return undefined;
    return meaningOf(namedPart(row, route, p.name, fn));
  }

  #byDefault(row: InputRow, p: DescribedParameter): ParameterMeaning | undefined {
    if (!row.defaults?.includes(p.defaultPath)) return undefined;
    if (p.defaultCall && this.isConstrained(p.defaultCall)) return { is: "safe", why: "validated" };
    return { is: "input", origin: "request", checkedBy: "type" };
  }

  #byHandler(fn: DescribedFunction, p: DescribedParameter, index: number, safeType: SafeType): ParameterMeaning | undefined {
    // A class that is handed over is called as well.
    const by = fn.name === "__init__" ? fn.classRegisteredBy : fn.registeredBy;
    if (by && this.#handlers.get(by.path)) return this.#handled(fn, p, index, safeType, by, by);
    if (fn.language !== "python" || fn.decorators.length > 0) return undefined;
    const all = fn.routesElsewhere().flatMap((route) => this.#handled(fn, p, index, safeType, route, undefined) ?? []);
    return all.find((m) => m.is === "input") ?? all[0];
  }

  #handled(
    fn: DescribedFunction,
    p: DescribedParameter,
    index: number,
    safeType: SafeType,
    { path, call }: { readonly path: string; readonly call: CallInfo | undefined },
    by: Registration | undefined,
  ): ParameterMeaning | undefined {
    for (const { row, entry } of this.#handlers.get(path) ?? []) {
      if (!isEvent(entry, by)) continue;
      if (entry.parameter === index) return this.#requestOf(row, fn);
      const meaning = entry.inputs && this.#routed(row, entry.inputs, call, fn, p, safeType);
      if (meaning) return meaning;
    }
    return undefined;
  }

  /** True for calls that may register handlers. */
  registers(path: string): boolean {
    return this.#handlers.get(path) !== undefined;
  }

  /** What the functions that a call registers get. */
  handler(registered: Registration): ((index: number) => ParameterMeaning | undefined) | undefined {
    const entries = (this.#handlers.get(registered.path) ?? []).filter(({ entry }) => isEvent(entry, registered));
    if (entries.length === 0) return undefined;
    return (index) => {
      const row = entries.find(({ entry }) => entry.parameter === index)?.row;
      return row && this.#requestOf(row, { registeredBy: registered });
    };
  }

  /** Functions that a framework calls by their name. */
  #byName(fn: DescribedFunction, p: DescribedParameter, index: number, safeType: SafeType): ParameterMeaning | undefined {
    for (const { row, name, base, entry } of this.#functions) {
      if (!name.test(fn.name) || !isPlacedSo(fn, entry, base)) continue;
      if (entry.called !== undefined && p.name !== entry.called) continue;
      if (entry.parameter === index)
        return entry.isOwnClass ? { is: "input", origin: "request", isOwnClass: true } : this.#requestOf(row, fn);
      if (!entry.inputs || index < (entry.skip ?? 0)) continue;
      if (entry.registers) {
        const meaning = this.#byOwnRoutes(row, entry, fn, index, safeType);
        if (meaning) return meaning;
        continue;
      }
      const route = fn.classRegisteredBy?.call;
      const isRouted = entry.inputs === "all" || template(route) !== "";
      const meaning = isRouted && entry.inputs !== "groups" && this.#routed(row, entry.inputs, route, fn, p, safeType);
      if (meaning) return meaning;
    }
    return undefined;
  }

  /** What the routes in the file of its class fill: from anywhere if any of them lets it. */
  #byOwnRoutes(
    row: InputRow,
    entry: NamedFunction,
    fn: DescribedFunction,
    index: number,
    safeType: SafeType,
  ): ParameterMeaning | undefined {
    const p = fn.params[index];
    const routes = [...fn.ownRoutes(), ...fn.classDecorators].filter((r) =>
      entry.registers?.includes(r.path.slice(r.path.lastIndexOf(".") + 1)),
    );
    const found = routes.flatMap(({ call }) => {
      if (!p || !call) return [];
      const isByGroup = entry.inputs === "groups";
      return (
        (isByGroup ? meaningOf(groupPart(call, p.name, index - (entry.skip ?? 0))) : this.#routed(row, "route", call, fn, p, safeType)) ??
        []
      );
    });
    return found.find((m) => m.is === "input") ?? found[0];
  }

  /** What follows the request in a handler comes from its routes, wherever these are. */
  #byRouter(fn: DescribedFunction, p: DescribedParameter, index: number, safeType: SafeType): ParameterMeaning | undefined {
    const first = fn.params.findIndex((x) => !x.isReceiver);
    if (index <= first || fn.params[first]?.name !== "request" || p.form === "list") return undefined;
    const routes = this.#rows.flatMap((row) => routesFor(row, fn).map(({ call }) => ({ row, call })));
    if (p.form === "mapping") return routes.length > 0 ? { is: "input", origin: "request", fields: this.routed(fn) } : undefined;
    const found = routes.flatMap(({ row, call }) => this.#routed(row, "route", call, fn, p, safeType) ?? []);
    return found.find((m) => m.is === "input") ?? found[0];
  }

  /** What the routes elsewhere that lead to a function, or its class, let pass by name. */
  routed(fn: DescribedFunction): Fields {
    const field = (name: string): Value | undefined => {
      const parts = this.#rows.flatMap((row) =>
        routesFor(row, fn).flatMap(({ call }) =>
          routeNames(call, name) ? [{ site: call.site, part: namedPart(row, call, name, fn) }] : [],
        ),
      );
      const [first] = parts;
      if (!first || parts.some(({ part }) => part !== "harmless")) return undefined;
      return [{ kind: "safe", site: first.site, trail: undefined, why: "validated" }];
    };
    return { bases: [], field };
  }

  /** Where a function stands, or what it is assigned to, says who calls it. */
  #byPlace(fn: DescribedFunction, index: number): ParameterMeaning | undefined {
    for (const row of this.#rows) {
      const { resolvers } = row;
      if (resolvers?.parameter === index && fn.within.slice(1).some((key) => resolvers.keys.includes(key))) return this.#requestOf(row, fn);
      if (index === 0 && fn.type && row.functionTypes?.includes(fn.type)) return this.#requestOf(row, fn);
      if (fn.isExported && row.directives?.some((d) => fn.directives.includes(d))) return this.#requestOf(row, fn);
    }
    return undefined;
  }

  #byShape(fn: DescribedFunction, p: DescribedParameter, index: number): ParameterMeaning | undefined {
    const isNamed = (names: readonly string[]): boolean => names.every((n, i) => fn.params[i]?.name === n);
    const isOther = this.#rows.some((row) => row.shapes?.some((s) => s.isDistinct && s.context === index && isNamed(s.names)));
    if (isOther) return { is: "safe", why: "generated" };
    if (p.type && !/^(?:any|unknown|object|typing\.Any)$|(?:^|\W)\w*(?:req|request|context|ctx|event)\w*$/i.test(p.type)) return undefined;
    for (const row of this.#rows) {
      const shape = row.shapes?.find((s) => s.request === index && isNamed(s.names));
      if (shape) return this.#requestOf(row, fn);
      const context = row.shapes?.find((s) => s.context === index && isNamed(s.names));
      if (context) return { is: "safe", why: "generated" };
    }
    return undefined;
  }
}

/** What the part of a route that fills a parameter makes of it; nothing is said of one that the program itself converts. */
function meaningOf(part: PartVerdict): ParameterMeaning | undefined {
  if (part === "harmless") return { is: "safe", why: "validated" };
  return part === "anything" ? { is: "input", origin: "request", checkedBy: "type" } : undefined;
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

/** The argument that a simple selector (`0`, `pattern=`) picks. */
function argument(call: CallInfo, selector: Selector) {
  return /^\d+$/.test(selector) ? call.positional[Number(selector)] : call.named.get(selector.replace(/=$/, ""));
}
