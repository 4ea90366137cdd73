/** The table that the bench prints. */

export interface Row {
  readonly what: string;
  /** Undefined for a heading, and for what cannot be measured here. */
  readonly value?: number | undefined;
  readonly unit?: string;
  /** The value must not exceed it. */
  readonly target?: number;
  /** The same in CPU time, which other processes do not lengthen as they do wall time; undefined where it is not known. */
  readonly cpu?: number | undefined;
}

/** Prints a table with a heading. */
export function print(heading: string, rows: readonly Row[]): void {
  console.log(`\n${heading}`);
  console.log(`  ${"".padEnd(64)}${"wall".padStart(13)}${"CPU".padStart(11)}${"target".padStart(11)}`);
  for (const row of rows) console.log(`  ${line(row)}`.trimEnd());
}

function line({ what, value, unit = "", target, cpu }: Row): string {
  if (value === undefined) return what;
  const cells = [`${shown(value)} ${unit}`.trimEnd().padStart(13), (cpu === undefined ? "" : shown(cpu)).padStart(11)];
  const wanted = target === undefined ? "" : `≤ ${target}`;
  return `${what.padEnd(64)}${cells.join("")}${wanted.padStart(11)}${target === undefined ? "" : verdict(value, target, cpu)}`;
}

function verdict(value: number, target: number, cpu: number | undefined): string {
  if (value <= target) return "  met";
  return cpu !== undefined && cpu <= target ? "  MISSED (met in CPU time)" : "  MISSED";
}

function shown(value: number): string {
  return Number.isNaN(value) ? "not known" : value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0);
}
