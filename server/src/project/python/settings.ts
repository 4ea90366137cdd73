import { at, entries, iniFile, items, jsonFile, text, texts, tomlFile } from "../documents.ts";
import { expandFolders } from "../folder-globs.ts";
import { inFolder, joinPath, parentFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";

/** Where the project files of one folder say that Python modules are. Absolute paths. */
export interface PythonSettings {
  /** True when the folder holds a project file or script that makes it a place to run Python from. */
  readonly isProject: boolean;
  /** Folders that modules are imported from, as configured. */
  readonly roots: readonly string[];
  /** Packages that are in a folder of another name. */
  readonly packages: readonly (readonly [name: string, folder: string])[];
  /** Folders of other projects that this one uses by path or as members of its workspace. */
  readonly linked: readonly string[];
}

const PROJECT_FILE =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:[\w.-]*requirements[\w.-]*)\.(?:txt|in)|manage\.py|pytest\.ini|tox\.ini)$/;

/** Folder lists of pyproject.toml below `tool`; each is relative to the file. */
const ROOT_LISTS: readonly (readonly string[])[] = [
  ["setuptools", "packages", "find", "where"],
  ["pytest", "ini_options", "pythonpath"],
  ["pytest", "pythonpath"],
  ["pyright", "extraPaths"],
  ["basedpyright", "extraPaths"],
  ["mypy", "mypy_path"],
  ["ruff", "src"],
  ["pdm", "build", "package-dir"],
  ["pdm", "package-dir"],
  ["maturin", "python-source"],
  ["hatch", "build", "sources"],
  ["hatch", "build", "targets", "wheel", "sources"],
  ["uv", "build-backend", "module-root"],
];

/** The settings of exactly this folder. */
export function pythonSettings(index: ProjectIndex, folder: string): PythonSettings {
  return index.remember("python settings", folder, () => {
    const roots: string[] = [];
    const packages: [string, string][] = [];
    const linked: string[] = [];
    const isProject = [...index.names(folder)].some((name) => PROJECT_FILE.test(name));
    if (isProject) {
      addPyproject(index, folder, roots, packages, linked);
      addSetup(index, folder, roots, packages);
    }
    roots.push(...texts(jsonFile(index, inFolder(folder, "pyrightconfig.json"))?.extraPaths));
    return {
      isProject,
      roots: [...new Set(roots.map((root) => joinPath(folder, root)))],
      packages: packages.map(([name, path]) => [name, joinPath(folder, path)]),
      linked: [...new Set(linked.map((path) => joinPath(folder, path)))],
    };
  });
}

function addPyproject(index: ProjectIndex, folder: string, roots: string[], packages: [string, string][], linked: string[]): void {
  const tool = tomlFile(index, inFolder(folder, "pyproject.toml"))?.tool;
  if (tool === undefined) return;
  for (const path of ROOT_LISTS) roots.push(...texts(at(tool, ...path)));
  addPackageDirs(entries(at(tool, "setuptools", "package-dir")), roots, packages);
  for (const include of items(at(tool, "poetry", "packages"))) roots.push(text(at(include, "from")) ?? ".");
  for (const path of ["build", "build.targets.wheel"].flatMap((key) => texts(at(tool, "hatch", ...key.split("."), "packages")))) {
    roots.push(parentFolder(`./${path}`));
  }
  linked.push(...expandFolders(index, folder, texts(at(tool, "uv", "workspace", "members"))));
  const dependencies = [...entries(at(tool, "poetry", "dependencies")), ...entries(at(tool, "uv", "sources"))];
  linked.push(...dependencies.flatMap(([, source]) => text(at(source, "path")) ?? []));
}

function addSetup(index: ProjectIndex, folder: string, roots: string[], packages: [string, string][]): void {
  const config = iniFile(index, inFolder(folder, "setup.cfg"));
  addPackageDirs(pairs(text(at(config, "options", "package_dir"))), roots, packages);
  roots.push(...words(at(config, "options.packages.find", "where")), ...words(at(config, "tool:pytest", "pythonpath")));
  for (const [file, section] of [
    ["pytest.ini", "pytest"],
    ["tox.ini", "pytest"],
  ] as const) {
    roots.push(...words(at(iniFile(index, inFolder(folder, file)), section, "pythonpath")));
  }
  addPackageDirs(index.document(inFolder(folder, "setup.py"), setupScript)?.packageDirs ?? [], roots, packages);
}

function addPackageDirs(dirs: readonly (readonly [string, unknown])[], roots: string[], packages: [string, string][]): void {
  for (const [name, path] of dirs) {
    if (typeof path !== "string") continue;
    if (name === "") roots.push(path);
    else packages.push([name, path]);
  }
}

/** What can be read from a setup.py without running it: literal `package_dir` and `install_requires`. */
export function setupScript(source: string): {
  readonly packageDirs: readonly (readonly [string, string])[];
  readonly requires: readonly string[];
} {
  const dirs = /package_dir\s*=\s*\{([^}]*)\}/.exec(source)?.[1] ?? "";
  const where = /find_(?:namespace_)?packages\(\s*(?:where\s*=\s*)?["']([^"']+)["']/.exec(source)?.[1];
  const requires =
    /(?:install_requires|requirements|requires|REQUIRES|REQUIREMENTS|INSTALL_REQUIRES)\s*=\s*\[((?:"[^"\n]*"|'[^'\n]*'|#[^\n]*|[^\]"'#])*)\]/.exec(
      source,
    )?.[1] ?? "";
  const packageDirs = [...dirs.matchAll(/["']([^"']*)["']\s*:\s*["']([^"']*)["']/g)].map((m) => [m[1] ?? "", m[2] ?? ""] as const);
  return {
    packageDirs: where === undefined ? packageDirs : [...packageDirs, ["", where]],
    requires: [...requires.replace(/#[^\n"']*$/gm, "").matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)].map((m) => m[1] ?? m[2] ?? ""),
  };
}

function pairs(lines: string | undefined): readonly (readonly [string, string])[] {
  return (lines ?? "").split("\n").flatMap((line) => {
    const [name, path] = line.split("=");
    return name === undefined || path === undefined ? [] : [[name.trim(), path.trim()] as const];
  });
}

function words(value: unknown): readonly string[] {
  return (text(value) ?? "").split(/[\s,]+/).filter((word) => word !== "");
}
