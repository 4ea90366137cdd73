/** Stores of sessions that are told to keep them for ever. */
import type { CallInfo, ExternalAtom } from "../flow/values.ts";
import type { ClientRow } from "../libraries/row.ts";
import { receiverCall, scopeOf, type VersionOf } from "./clients.ts";
import type { Stored } from "./concepts.ts";
import { fixesOf } from "./row-fixes.ts";
import { placeIn, select } from "./select.ts";
import { holds } from "./table.ts";

/** The sessions that a store made by this call keeps without expiry; undefined when they expire, or when that is not known. */
export function lastingSessions(
  row: ClientRow,
  made: ExternalAtom,
  call: CallInfo,
  context: { readonly file: string; readonly version: VersionOf },
): Stored | undefined {
  const { lasting } = row;
  if (!lasting) return undefined;
  const scope = scopeOf(row, call, receiverCall(made), context.version);
  if (holds(lasting.when, scope) !== true) return undefined;
  const option = select(lasting.at, scope).find((s) => s.state === "present");
  const site = option && placeIn(context.file, option, "whole");
  if (!site) return undefined;
  return {
    library: row.library,
    command: "SET",
    site,
    kind: "session",
    isRaw: false,
    isPassword: false,
    name: "",
    expiry: "none",
    expirySite: site,
    expiryFixes: fixesOf([lasting.fix], scope),
    certainty: "certain",
    trail: undefined,
  };
}
