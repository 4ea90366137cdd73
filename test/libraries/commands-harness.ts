/** Normalises calls written by hand, and shows what came out as text. */

import type { CallArgument, CallInfo, Value } from "../../server/src/flow/values.ts";
import { commandData } from "../../server/src/libraries/commands.ts";
import type { CommandDialect } from "../../server/src/libraries/row.ts";
import { CommandTable } from "../../server/src/model/command-table.ts";
import { Commands, type WireCall } from "../../server/src/model/commands.ts";
import { call, type Plain } from "../harness/values.ts";

export const commands = new Commands(new CommandTable(commandData));

export function wireOf(dialect: CommandDialect, method: string, info: CallInfo): WireCall {
  const wire = commands.normalise(dialect, method, info);
  if (!wire) throw new Error(`${dialect} has no ${method}`);
  return wire;
}

/** The call `method(...positional, **named)`. */
export function wire(
  dialect: CommandDialect,
  method: string,
  positional: readonly Plain[] = [],
  named: { readonly [key: string]: Plain } = {},
): WireCall {
  return wireOf(dialect, method, call(positional, named));
}

/** Values as text: lists joined by `,`, text with `{}` for its holes, unknown ones by name in `<>`. */
export function show(args: readonly CallArgument[]): readonly string[] {
  return args.map((a) => showValue(a.value));
}
function showValue(value: Value): string {
  return value
    .map((a) => {
      if (a.kind === "literal") return String(a.value);
      if (a.kind === "list") return a.items.map(showValue).join(",");
      if (a.kind === "text") return a.parts.map((p) => (p[0]?.kind === "literal" ? showValue(p) : "{}")).join("");
      return a.kind === "unknown" || a.kind === "parameter" || a.kind === "input" ? `<${a.name}>` : a.kind;
    })
    .join("|");
}

/** Everything of a wire call that is not empty, as text. */
export function summary(w: WireCall): { readonly [role: string]: unknown } {
  const lists = {
    keys: w.keys,
    patterns: w.patterns,
    channels: w.channels,
    locks: w.locks,
    fields: w.fields,
    values: w.values,
    credential: w.credential,
  };
  const filled = Object.entries(lists).filter(([, args]) => args.length > 0);
  return {
    command: w.command,
    ...Object.fromEntries(filled.map(([role, args]) => [role, show(args).join(" ")])),
    ...(w.ttl ? { ttl: show([w.ttl])[0] } : {}),
    ...(w.script ? { script: show([w.script])[0] } : {}),
  };
}
