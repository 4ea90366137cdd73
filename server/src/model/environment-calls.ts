/** Calls that read the environment, and the arguments that rows of them name. */
import type { CallMeaning } from "../flow/semantics.ts";
import type { CallInfo } from "../flow/values.ts";
import type { EnvironmentRow } from "../libraries/row.ts";
import type { PathIndex } from "./path-index.ts";

/** Puts what a row says into the tables. */
export function addEnvironment(
  row: EnvironmentRow,
  objects: PathIndex<true>,
  calls: PathIndex<{ readonly name: number; readonly fallback: string | undefined }>,
): void {
  for (const path of row.objects ?? []) objects.add(path, true);
  for (const [path, { name, fallback }] of Object.entries(row.calls ?? {})) calls.add(path, { name, fallback });
}

/** What such a call means. */
export function environmentCall(call: CallInfo, row: { readonly name: number; readonly fallback: string | undefined }): CallMeaning {
  return { is: "environment", name: call.positional[row.name], fallback: row.fallback ? argumentAt(call, row.fallback) : undefined };
}

/** The first argument that is there of those a simple selector (`1|default=`) names. */
export function argumentAt(call: CallInfo, selector: string): ReturnType<CallInfo["named"]["get"]> {
  let found = undefined as ReturnType<CallInfo["named"]["get"]>;
  for (const one of selector.split("|")) {
    found ??= /^\d+$/.test(one) ? call.positional[Number(one)] : call.named.get(one.replace(/=$/, ""));
  }
  return found;
}
