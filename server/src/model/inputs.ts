/** Rows of request input: which access paths and which parameters are chosen by the client. */

import { constantText } from "../flow/atoms.ts";
import { pathOfValue } from "../flow/parameters.ts";
import type { DescribedFunction, DescribedParameter, ParameterMeaning } from "../flow/semantics.ts";
import type { CallInfo, SafeAtom } from "../flow/values.ts";
import type { InputRow } from "../libraries/row.ts";
import { PathIndex } from "./path-index.ts";

/** Type path → why its values are harmless. */
type SafeType = (path: string) => SafeAtom["why"] | undefined;

export class InputRows {
  readonly #rows: readonly InputRow[];
  readonly #paths = new PathIndex<true>();
  readonly #types = new PathIndex<InputRow>();
  readonly #decorators = new PathIndex<{ readonly row: InputRow; readonly entry: NonNullable<InputRow["decorators"]>[number] }>();
  readonly #handlers = new PathIndex<readonly { readonly row: InputRow; readonly parameter: number }[]>();

  constructor(rows: readonly InputRow[]) {
    this.#rows = rows;
    for (const row of rows) {
      for (const path of row.paths ?? []) this.#paths.add(path, true);
      for (const type of row.types ?? []) this.#types.add(type, row);
      for (const object of [objectPath(row), ...(row.types ?? []).map((t) => `${t}()`)]) addMembers(this.#paths, row, object);
      for (const entry of row.decorators ?? []) this.#decorators.add(entry.path, { row, entry });
      for (const c of row.contexts ?? []) addContext(this.#paths, row, c);
    }
    this.#addHandlers();
  }

  #addHandlers(): void {
    const all = new Map<string, { readonly row: InputRow; readonly parameter: number }[]>();
    for (const row of this.#rows) {
      for (const h of row.handlers ?? []) all.set(h.call, [...(all.get(h.call) ?? []), { row, parameter: h.parameter }]);
    }
    for (const [call, list] of all) this.#handlers.add(call, list);
  }

  /** The value at this path (a call's result if it ends in `()`) is request input. */
  isInput(path: string): boolean {
    return this.#paths.get(path) === true;
  }

  /** What a parameter is by the declaration of its function. */
  parameter(fn: DescribedFunction, index: number, safeType: SafeType): ParameterMeaning | undefined {
    const p = fn.params[index];
    if (!p || p.isReceiver) return undefined;
    return (
      this.#byParameterDecorator(p) ??
      this.#byType(p) ??
      this.#byDecorator(fn, p, index, safeType) ??
      this.#byHandler(fn, index) ??
      this.#byShape(fn, index)
    );
  }

  #byParameterDecorator(p: DescribedParameter): ParameterMeaning | undefined {
    for (const d of p.decorators) {
      const row = this.#rows.find((r) => r.parameterDecorators?.includes(d.path));
      if (!row) continue;
      const pipes = d.call?.positional.map((a) => pathOfValue(a.value).replace(/\(\)$/, "")) ?? [];
      if (pipes.some((path) => row.safePipes?.includes(path))) return { is: "safe", why: "validated" };
      return row.types?.some((t) => t === d.path) ? { is: "instance", path: objectPath(row) } : { is: "input", origin: "request" };
    }
    return undefined;
  }

  #byType(p: DescribedParameter): ParameterMeaning | undefined {
    const row = p.type ? this.#types.get(p.type) : undefined;
    return row && { is: "instance", path: objectPath(row) };
  }

  #byDecorator(fn: DescribedFunction, p: DescribedParameter, index: number, safeType: SafeType): ParameterMeaning | undefined {
    for (const d of fn.decorators) {
      const found = this.#decorators.get(d.path);
      if (!found) continue;
      const { row, entry } = found;
      if (entry.parameter === index) return { is: "instance", path: objectPath(row) };
      if (!entry.inputs) continue;
      const why = p.type ? (safeType(p.type) ?? (row.safeTypes?.includes(p.type) ? "validated" : undefined)) : undefined;
      if (why) return { is: "safe", why };
      if (p.defaultPath) return inputByDefault(row, p);
      if (entry.inputs === "route" && !routeNames(d.call, p.name)) continue;
      if (isConstrainedByRoute(row, d.call, p.name)) return { is: "safe", why: "validated" };
      return { is: "input", origin: "request" };
    }
    const row = p.defaultPath ? this.#rows.find((r) => r.defaults?.includes(p.defaultPath)) : undefined;
    return row && inputByDefault(row, p);
  }

  #byHandler(fn: DescribedFunction, index: number): ParameterMeaning | undefined {
    const found = fn.registeredBy && this.#handlers.get(fn.registeredBy.path);
    const handler = found?.find((h) => h.parameter === index);
    if (!handler) return undefined;
    return handler.row.members ? { is: "instance", path: objectPath(handler.row) } : { is: "input", origin: "request" };
  }

  #byShape(fn: DescribedFunction, index: number): ParameterMeaning | undefined {
    for (const row of this.#rows) {
      const shape = row.shapes?.find((s) => s.request === index && s.names.every((n, i) => fn.params[i]?.name === n));
      if (shape) return row.members ? { is: "instance", path: objectPath(row) } : { is: "input", origin: "request" };
    }
    return undefined;
  }
}

/** The virtual access path of a framework's request object. */
function objectPath(row: InputRow): string {
  return `@${row.framework}`;
}

function addMembers(paths: PathIndex<true>, row: InputRow, object: string): void {
  for (const m of row.members ?? []) paths.add(`${object}.${m}`, true);
  for (const m of row.methods ?? []) paths.add(`${object}.${m}()`, true);
}

function addContext(paths: PathIndex<true>, row: InputRow, c: NonNullable<InputRow["contexts"]>[number]): void {
  const self = `${c.base}()`;
  for (const r of c.request ?? []) addMembers(paths, row, `${self}.${r}`);
  for (const m of c.inputs ?? []) paths.add(`${self}.${m}`, true);
  for (const m of c.methods ?? []) paths.add(`${self}.${m}()`, true);
}

function inputByDefault(row: InputRow, p: DescribedParameter): ParameterMeaning | undefined {
  return row.defaults?.includes(p.defaultPath) ? { is: "input", origin: "request" } : undefined;
}

/** The route template in a decorator's first argument. */
function template(call: CallInfo | undefined): string {
  const first = call?.positional[0] ?? call?.named.get("path") ?? call?.named.get("rule");
  return (first && constantText(first.value)) ?? "";
}

/** A template that is not constant may name any parameter. */
function routeNames(call: CallInfo | undefined, name: string): boolean {
  const route = template(call);
  return route === "" || new RegExp(`[<{:(]${name}\\b|:${name}>`).test(route);
}

function isConstrainedByRoute(row: InputRow, call: CallInfo | undefined, name: string): boolean {
  const route = template(call);
  return (row.safeRouteParts ?? []).some((source) => [...route.matchAll(new RegExp(source, "g"))].some((m) => m[1] === name));
}
