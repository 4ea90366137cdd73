/** What project knowledge is computed from, and what it answers. Pure: a file that is not at hand is `undefined` and the view notes it as wanted. */

/** Files as far as they are known now. `undefined` means "not known yet": whoever implements the view loads it and asks again. */
export interface ProjectView {
  /** Folders that are roots of the workspace; resolution never looks above them. */
  readonly roots: readonly string[];
  /** Names in a folder (folders end with `/`); an empty list when it does not exist. */
  list(folder: string): readonly string[] | undefined;
  /** Text of a small project file (`tsconfig.json`, `package.json`, `pyproject.toml`); `null` when it does not exist. */
  text(file: string): string | null | undefined;
}

/** Where an import leads. */
export type Resolution =
  /** A source file of the workspace. */
  | { readonly kind: "file"; readonly file: string }
  /** A Python package without `__init__.py`, or one whose submodule is meant. */
  | { readonly kind: "folder"; readonly folder: string }
  /** Not in the workspace: a library, by its import name. */
  | { readonly kind: "external" }
  /** The view did not know enough: ask again when it does. */
  | { readonly kind: "pending" };
