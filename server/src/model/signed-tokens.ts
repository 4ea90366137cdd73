/** Calls that read signed tokens: which of their arguments is the token, and whether its signature was looked at. */
import type { CallInfo } from "../flow/values.ts";
import type { ValidatorRow } from "../libraries/row.ts";
import { argumentAt } from "./environment-calls.ts";

export type Verifies = NonNullable<ValidatorRow["verifies"]>[string];

/** The token whose signature is right when the call returns. */
export function verifiedToken(row: Verifies | undefined, call: () => CallInfo): number | undefined {
  return row && !isUnverified(row, call) ? row.token : undefined;
}

/** The token that is read as it was sent. */
export function unverifiedToken(row: Verifies | undefined, call: CallInfo): number | undefined {
  return row && isUnverified(row, () => call) ? row.token : undefined;
}

function isUnverified({ unless }: Verifies, call: () => CallInfo): boolean {
  return unless?.some((option) => isOff(call(), option)) ?? false;
}

/** `verify=False`, `options={"verify_signature": False}`. */
function isOff(call: CallInfo, option: string): boolean {
  const [selector, key] = option.split(".") as [string, string | undefined];
  const given = argumentAt(call, selector)?.value ?? [];
  const values = key === undefined ? given : given.flatMap((a) => (a.kind === "object" ? (a.entries.get(key)?.value ?? []) : []));
  return values.some((a) => a.kind === "literal" && a.value === false);
}
