/** Functions that a framework calls before a handler, with the same input under the same names. */
import type { DescribedDecorator, DescribedFunction } from "../flow/semantics.ts";
import type { Atom, CallInfo, Value } from "../flow/values.ts";
import type { DependencyRow } from "../libraries/row.ts";

/** Dependencies of dependencies that are followed. */
const DEEPEST = 4;

/** True when one of those of the decorator's call, of its router, or of the function's own parameters returns only if its parameter of this name is fine. */
export function isCheckedBefore(row: DependencyRow, fn: DescribedFunction, { call, receiver }: DescribedDecorator, name: string): boolean {
  const isListed = [call, callOf(receiver)].some(
    (c) => c?.named.get(row.keyword)?.value.some((a) => isListOfChecks(row, a, name)) === true,
  );
  return isListed || fn.params.some((p) => row.calls.includes(p.defaultPath) && isCheck(row, p.defaultCall, name, 0));
}

function callOf(receiver: Atom | undefined): CallInfo | undefined {
  return receiver?.kind === "external" ? receiver.call : undefined;
}

function isListOfChecks(row: DependencyRow, list: Atom, name: string): boolean {
  return list.kind === "list" && isOneCheck(row, list.items.flat(), name, 0);
}

function isOneCheck(row: DependencyRow, value: Value, name: string, depth: number): boolean {
  return value.some((a) => a.kind === "external" && row.calls.includes(a.path.slice(0, -2)) && isCheck(row, a.call, name, depth));
}

function isCheck(row: DependencyRow, call: CallInfo | undefined, name: string, depth: number): boolean {
  return (call?.positional[0]?.value ?? []).some((a) => {
    if (a.kind !== "function") return false;
    const { params, validates } = a.fn.summary();
    if (validates.some((i) => params[i]?.name === name)) return true;
    return depth < DEEPEST && params.some((p) => isOneCheck(row, p.default ?? [], name, depth + 1));
  });
}
