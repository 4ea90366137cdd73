import type { LanguageId } from "../lang/facts.ts";
import { isNpmDependency, npmVersion } from "./npm/npm-version.ts";
import { parentFolder } from "./paths.ts";
import { ProjectIndex } from "./project-index.ts";
import { isPythonDependency, pythonVersion } from "./python/python-version.ts";
import type { ProjectView } from "./types.ts";

/**
 * The version of a library that a file uses, as `x.y.z` without pre-release: from the nearest lock file, else the lowest version that the
 * nearest declaration allows when that stays inside one major version (`^5.1.0`, `~=5.0`, `>=4.5,<5`).
 *
 * @param view What is known of the files; a {@link ProjectIndex} answers from memory.
 * @param packageName The name to install it by (`redis`, `django-redis`, `@redis/client`).
 * @param from A file of the project, as an absolute path; its folder and those above it up to the workspace root are looked at.
 * @returns Undefined when it is not declared, when the range is open (`>=4.5`), or when the view did not know enough; then the view has
 * noted what it lacks.
 */
export function packageVersion(view: ProjectView, language: LanguageId, packageName: string, from: string): string | undefined {
  const index = ProjectIndex.over(view);
  const before = index.unknowns;
  const version = index.remember(`${language} version`, `${parentFolder(from)}\n${packageName}`, () =>
    language === "python" ? pythonVersion(index, packageName, from) : npmVersion(index, packageName, from),
  );
  return index.unknowns === before ? version : undefined;
}

/**
 * Whether a file's project, or one around it, asks for a library, whatever the version; the arguments are those of {@link packageVersion}. False as long as the view
 * does not know enough.
 */
export function isDependency(view: ProjectView, language: LanguageId, packageName: string, from: string): boolean {
  const index = ProjectIndex.over(view);
  const before = index.unknowns;
  const is = index.remember(`${language} dependency`, `${parentFolder(from)}\n${packageName}`, () =>
    language === "python" ? isPythonDependency(index, packageName, from) : isNpmDependency(index, packageName, from),
  );
  return index.unknowns === before && is;
}

/** Both of a package, each found out when it is asked for. */
export function packageOf(view: ProjectView, language: LanguageId, name: string, from: string) {
  return {
    get version(): string | undefined {
      return packageVersion(view, language, name, from);
    },
    get isDependency(): boolean {
      return isDependency(view, language, name, from);
    },
  };
}
