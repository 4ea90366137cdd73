/** The dense files that keystrokes are measured in. */
import type { BenchFile } from "./draft.ts";
import { pythonClass, pythonFunctions } from "./python.ts";
import { typescriptClass, typescriptExpression } from "./typescript.ts";

export type { BenchFile } from "./draft.ts";

/** Four files of 3,000 lines, always the same. */
export function benchFiles(): readonly BenchFile[] {
  return [pythonFunctions(), pythonClass(), typescriptClass(), typescriptExpression()];
}
