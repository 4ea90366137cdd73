/** Access paths of what request objects have that is input. */
import type { InputRow } from "../libraries/row.ts";
import type { PathIndex } from "./path-index.ts";

/** Members and methods of the request object at a path. */
export function addMembers(paths: PathIndex<boolean>, row: InputRow, object: string): void {
  for (const m of row.safeMembers ?? []) paths.add(`${object}.${m}`, false);
  for (const m of row.members ?? []) {
    // An object of which some members are not input is none itself: its other members are.
    const isMixed = row.safeMembers?.some((s) => s.startsWith(`${m}.`));
    if (isMixed) paths.add(`${object}.${m}.get`, false);
    paths.add(isMixed ? `${object}.${m}.*` : `${object}.${m}`, true);
  }
  for (const m of row.methods ?? []) paths.add(`${object}.${m}()`, true);
}

/** What instances of a class have that is input, or a request object. */
export function addContext(paths: PathIndex<boolean>, row: InputRow, c: NonNullable<InputRow["contexts"]>[number]): void {
  const self = `${c.base}()`;
  for (const r of c.request ?? []) addMembers(paths, row, `${self}.${r}`);
  for (const m of [...(c.inputs ?? []), ...(c.fields ?? [])]) paths.add(`${self}.${m}`, true);
  for (const m of c.methods ?? []) paths.add(`${self}.${m}()`, true);
}
