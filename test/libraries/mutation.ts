/** Runs the model tests of a library on rows from which something was taken away: one of them must fail. */
import { catalogue } from "../../server/src/libraries/index.ts";
import type { ClientRow, GivenRow, SettingsRow } from "../../server/src/libraries/row.ts";
import type { Catalogue } from "../../server/src/model/catalogue.ts";
import { type Mutant, mutantsOf, mutated, type Row } from "../harness/mutants.ts";
import { Outcomes } from "../harness/row-outcomes.ts";
import type { ModelCheck } from "./clients-harness.ts";
import { equivalents } from "./equivalents.ts";
import { models } from "./models/index.ts";

/** What came of mutants. */
export interface Result {
  readonly caught: number;
  readonly survived: readonly Mutant[];
  /** Survivors that no test can tell from the rows as they are, and why. */
  readonly equivalent: number;
}

export const mutants = mutantsOf(catalogue);

/** Runs all mutants with `text` in their name. */
export function runMutants(text = ""): Result {
  const chosen = mutants.filter((m) => m.name.includes(text));
  const alive = chosen.filter((m) => !isCaught(m));
  const survived = alive.filter((m) => !isEquivalent(m));
  return { caught: chosen.length - alive.length, survived, equivalent: alive.length - survived.length };
}

function isEquivalent(mutant: Mutant): boolean {
  return equivalents.some((e) => mutant.name.includes(e.mutant));
}

/** Whether a test that is named after a library of the mutant fails. */
export function isCaught(mutant: Mutant): boolean {
  const names = new Set(mutant.rows.map(nameOf));
  const checks = models.filter((m) => names.has(`${m.language} ${m.library}`)).flatMap((m) => m.checks);
  const rows = new Outcomes(withMutation(mutant, names));
  return checks.some((c) => fails(c, rows));
}

function nameOf(row: Row): string {
  return `${row.language} ${row.library}`;
}

function fails(check: ModelCheck, rows: Outcomes): boolean {
  try {
    check.run(rows);
    return false;
  } catch {
    return true;
  }
}

/** The rows of these libraries, and those that are made by the same calls. */
function withMutation(mutant: Mutant, names: ReadonlySet<string>): Catalogue {
  const paths = new Set(catalogue.clients.filter((r) => names.has(nameOf(r))).flatMap((r) => r.create));
  const near = catalogue.clients.filter((r) => names.has(nameOf(r)) || r.create.some((p) => paths.has(p)));
  return {
    ...catalogue,
    clients: without<ClientRow>(near, mutant),
    settings: without<SettingsRow>(
      catalogue.settings.filter((r) => names.has(nameOf(r))),
      mutant,
    ),
    given: without<GivenRow>(catalogue.given, mutant),
  };
}

function without<T extends Row>(rows: readonly T[], { replace, rows: affected }: Mutant): readonly T[] {
  return rows.map((r) => (affected.includes(r) ? mutated(r, replace) : r)).filter((r) => r !== undefined);
}
