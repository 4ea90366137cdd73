/** What a new command table has that the old one has not, and the other way round: for whoever reviews an update of the sources. */
import type { CommandData } from "../src/libraries/commands.ts";

/** `+ GETDEL k1` added, `- GETSET …` removed, `~ SET old → new` changed, under the name of their table. */
export interface TableChanges {
  readonly table: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** The tables that differ, each with its changes in order of name. */
export function changesOf(before: CommandData, after: CommandData): readonly TableChanges[] {
  const dialects = Object.keys({ ...before.methods, ...after.methods }) as readonly (keyof CommandData["methods"])[];
  const all = [
    compare("commands", linesOf(before.commands, "|"), linesOf(after.commands, "|")),
    ...dialects.map((d) => compare(`methods of ${d}`, linesOf(before.methods[d] ?? "", "="), linesOf(after.methods[d] ?? "", "="))),
    compare("distinctive names", namesOf(before.distinctive), namesOf(after.distinctive)),
  ];
  return all.filter((t) => t.added.length + t.removed.length + t.changed.length > 0);
}

/** The report that the generator prints. */
export function report(changes: readonly TableChanges[]): string {
  if (changes.length === 0) return "no command, method or name changed";
  return changes
    .map(({ table, added, removed, changed }) =>
      [
        `${table}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
        ...added.map((t) => `  + ${t}`),
        ...removed.map((t) => `  - ${t}`),
        ...changed.map((t) => `  ~ ${t}`),
      ].join("\n"),
    )
    .join("\n");
}

type Lines = ReadonlyMap<string, string>;

function linesOf(text: string, separator: string): Lines {
  const lines = text.split("\n").filter((l) => l !== "");
  return new Map(lines.map((l) => [l.slice(0, l.indexOf(separator)), l.slice(l.indexOf(separator) + 1)]));
}

function namesOf(text: string): Lines {
  return new Map(
    text
      .split(" ")
      .filter((n) => n !== "")
      .map((n) => [n, ""]),
  );
}

function compare(table: string, before: Lines, after: Lines): TableChanges {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const only = (own: Lines, other: Lines) => names.filter((n) => own.has(n) && !other.has(n)).map((n) => `${n} ${own.get(n)}`.trim());
  const both = names.filter((n) => before.has(n) && after.has(n) && before.get(n) !== after.get(n));
  return {
    table,
    added: only(after, before),
    removed: only(before, after),
    changed: both.map((n) => `${n} ${before.get(n)} → ${after.get(n)}`),
  };
}
