import type { LanguageId } from "../lang/facts.ts";
import { parentFolder } from "./paths.ts";
import { ProjectIndex } from "./project-index.ts";
import type { WrittenFolder } from "./python/path-expression.ts";
import { resolvePython, submodule } from "./python/resolve-python.ts";
import { resolveScript } from "./script/resolve-script.ts";
import type { ProjectView, Resolution } from "./types.ts";

/**
 * Where an import leads, as the language and the project's own settings would have it.
 *
 * @param view What is known of the files; a {@link ProjectIndex} answers from memory, any other view is read anew each time.
 * @param specifier The module as written: `..models.user`, `app.db`, `./db.js`, `@/lib/redis`, `ioredis`.
 * @param from The importing file, as an absolute path with forward slashes.
 * @param added Folders that the importing file itself puts on the path of imports.
 * @returns `pending` when the view did not know enough: load what it noted as wanted and ask again.
 */
export function resolve(
  view: ProjectView,
  language: LanguageId,
  specifier: string,
  from: string,
  added: readonly WrittenFolder[] = [],
): Resolution {
  const index = ProjectIndex.over(view);
  if (language === "python") {
    // By file and not by folder, because a file never imports itself.
    const key = [from, specifier, ...added.map((each) => `${each.from} ${each.path}`)].join("\n");
    return settle(index, "python module", key, () => resolvePython(index, specifier, from, added));
  }
  return settle(index, "script module", `${parentFolder(from)}\n${specifier}`, () => {
    const file = resolveScript(index, specifier, from);
    return file === undefined ? undefined : { kind: "file", file };
  });
}

/**
 * The submodule that `from package import name` means when the package's `__init__` does not define `name`.
 *
 * @param folderOrFile What `resolve` answered for the package: its folder, or its `__init__` file.
 * @returns `external` when there is no such submodule, and for languages that have none.
 */
export function resolveMember(view: ProjectView, language: LanguageId, folderOrFile: string, name: string): Resolution {
  if (language !== "python") return EXTERNAL;
  const index = ProjectIndex.over(view);
  return settle(index, "python submodule", `${folderOrFile}\n${name}`, () => submodule(index, folderOrFile, name));
}

const EXTERNAL: Resolution = { kind: "external" };
const PENDING: Resolution = { kind: "pending" };

function settle(index: ProjectIndex, topic: string, key: string, compute: () => Resolution | undefined): Resolution {
  const before = index.unknowns;
  const found = index.remember(topic, key, compute);
  if (index.unknowns !== before) return PENDING;
  return found ?? EXTERNAL;
}
