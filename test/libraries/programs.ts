/** The programs of all libraries, and which mutants of the tables they notice. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../server/src/libraries/index.ts";
import { mutatedCatalogue, type ProgramMutant, programMutantsOf } from "../harness/program-mutants.ts";
import { Program, type Tables, tablesOf } from "../harness/programs.ts";
import { programEquivalents } from "./program-equivalents.ts";

const FOLDER = join(import.meta.dirname, "programs");
/** The first line names the library. */
const TITLE = /^(?:#|\/\/) (.+): what the tables say of these lines\.$/m;

export interface LibraryProgram {
  readonly language: "python" | "typescript";
  readonly library: string;
  readonly file: string;
  readonly program: Program;
}

export const programs: readonly LibraryProgram[] = (["python", "typescript"] as const).flatMap((language) =>
  readdirSync(join(FOLDER, language)).map((name) => {
    const text = readFileSync(join(FOLDER, language, name), "utf8");
    const library = TITLE.exec(text)?.[1] ?? "";
    return { language, library, file: `${language}/${name}`, program: new Program(language, text) };
  }),
);
export const programMutants: readonly ProgramMutant[] = programMutantsOf(catalogue);

/** Lines of which the tables say something else than is written there: `3: log, not request`. */
export function differences({ program }: LibraryProgram, tables: Tables): readonly string[] {
  const said = program.says(tables);
  const lines = [...new Set([...said.keys(), ...program.marks.keys()])].sort((a, b) => a - b);
  return lines.flatMap((l) => {
    const [is, wanted] = [said.get(l), program.marks.get(l)];
    return is === wanted ? [] : [`${l + 1}: ${is ?? "nothing"}, not ${wanted ?? "nothing"}`];
  });
}

/** A program that is named after the library of the mutant says something else. */
export function isNoticed(mutant: ProgramMutant): boolean {
  const own = programs.filter((p) => p.language === mutant.language && p.library === mutant.library);
  const tables = own.length > 0 ? tablesOf(mutatedCatalogue(catalogue, mutant)) : undefined;
  return tables !== undefined && own.some((p) => differences(p, tables).length > 0);
}

/** What came of the mutants with `text` in their names; of `every` so many one. */
export function runProgramMutants(
  text = "",
  every = 1,
): { readonly caught: number; readonly survived: readonly ProgramMutant[]; readonly equivalent: number } {
  const chosen = programMutants.filter((m) => m.name.includes(text)).filter((_, i) => i % every === 0);
  const alive = chosen.filter((m) => !isNoticed(m));
  const survived = alive.filter((m) => !programEquivalents.some((e) => m.name.includes(e.mutant)));
  return { caught: chosen.length - alive.length, survived, equivalent: alive.length - survived.length };
}
