/** Functions that a framework calls before a handler, with the same input under the same names. */
import type { DescribedDecorator } from "../flow/semantics.ts";
import type { Atom, CallInfo } from "../flow/values.ts";
import type { DependencyRow } from "../libraries/row.ts";

/** True when one of those of the decorator's call, or of its router, returns only if its parameter of this name is fine. */
export function isCheckedBefore(row: DependencyRow, { call, receiver }: DescribedDecorator, name: string): boolean {
  return [call, callOf(receiver)].some((c) => c?.named.get(row.keyword)?.value.some((a) => isListOfChecks(row, a, name)) === true);
}

function callOf(receiver: Atom | undefined): CallInfo | undefined {
  return receiver?.kind === "external" ? receiver.call : undefined;
}

function isListOfChecks(row: DependencyRow, list: Atom, name: string): boolean {
  if (list.kind !== "list") return false;
  return list.items.flat().some((a) => a.kind === "external" && row.calls.includes(a.path.slice(0, -2)) && isCheck(a.call, name));
}

function isCheck(call: CallInfo | undefined, name: string): boolean {
  return (call?.positional[0]?.value ?? []).some((a) => {
    if (a.kind !== "function") return false;
    const { params, validates } = a.fn.summary();
    return validates.some((i) => params[i]?.name === name);
  });
}
