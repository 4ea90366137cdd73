import { at, entries, iniFile, items, text, texts, tomlFile } from "../documents.ts";
import { inFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { normaliseName, parseRequirement, type Requirement, requirementsOf } from "./requirements.ts";
import { setupScript } from "./settings.ts";

const REQUIREMENTS_FILE = /^[\w.-]*(?:requirements|constraints)[\w.-]*\.(?:txt|in|pip)$/i;

/** All that the project files of one folder ask for, by normalised name; several ranges in the order of how exact their files tend to be. */
export function declarations(index: ProjectIndex, folder: string): ReadonlyMap<string, readonly string[]> {
  return index.remember("python declarations", folder, () => {
    const byName = new Map<string, string[]>();
    for (const { name, range } of allRequirements(index, folder)) {
      const ranges = byName.get(name);
      if (ranges === undefined) byName.set(name, [range]);
      else ranges.push(range);
    }
    return byName;
  });
}

/** True when a project around `folder` asks a package index for a distribution called like the module `name`. */
export function isDeclared(index: ProjectIndex, folder: string, name: string): boolean {
  const wanted = normaliseName(name);
  return index.ancestors(folder).some((each) => declarations(index, each).has(wanted));
}

function allRequirements(index: ProjectIndex, folder: string): readonly Requirement[] {
  return [
    ...requirementsFiles(index, folder).flatMap((file) => requirementsOf(index, file)),
    ...fromPyproject(index, folder),
    ...fromPipfile(index, folder),
    ...fromSetup(index, folder),
  ];
}

/** `requirements.txt` first, then the others by name with compiled `.txt` before `.in`, then those of a folder `requirements/`. */
function requirementsFiles(index: ProjectIndex, folder: string): readonly string[] {
  const here = filesIn(index, folder, REQUIREMENTS_FILE);
  const inner = inFolder(folder, "requirements");
  if (!index.names(folder).has("requirements/")) return here;
  const deeper = [...index.names(inner)].filter((name) => name.endsWith("/")).sort();
  const folders = [inner, ...deeper.map((name) => inFolder(inner, name.slice(0, -1)))];
  return [...here, ...folders.flatMap((each) => filesIn(index, each, /\.(?:txt|in)$/))];
}

function filesIn(index: ProjectIndex, folder: string, pattern: RegExp): readonly string[] {
  const order = (name: string) => `${name === "requirements.txt" ? 0 : name.endsWith(".txt") ? 1 : 2} ${name}`;
  const names = [...index.names(folder)].filter((name) => pattern.test(name));
  return names.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map((name) => inFolder(folder, name));
}

function fromPyproject(index: ProjectIndex, folder: string): readonly Requirement[] {
  const toml = tomlFile(index, inFolder(folder, "pyproject.toml"));
  const poetry = at(toml, "tool", "poetry");
  const groups = entries(at(poetry, "group")).map(([, group]) => at(group, "dependencies"));
  const lists = [
    at(toml, "project", "dependencies"),
    ...entries(at(toml, "project", "optional-dependencies")).map(([, list]) => list),
    ...entries(at(toml, "dependency-groups")).map(([, list]) => list),
    at(toml, "tool", "uv", "dev-dependencies"),
    ...entries(at(toml, "tool", "pdm", "dev-dependencies")).map(([, list]) => list),
  ];
  const local = new Set(entries(at(toml, "tool", "uv", "sources")).map(([name]) => normaliseName(name)));
  return [
    ...lists.flatMap((list) => texts(list).flatMap((line) => parseRequirement(line) ?? [])).filter(({ name }) => !local.has(name)),
    ...[at(poetry, "dependencies"), at(poetry, "dev-dependencies"), ...groups].flatMap(fromTable),
  ];
}

function fromPipfile(index: ProjectIndex, folder: string): readonly Requirement[] {
  const toml = tomlFile(index, inFolder(folder, "Pipfile"));
  return [...fromTable(toml?.packages), ...fromTable(toml?.["dev-packages"])];
}

function fromSetup(index: ProjectIndex, folder: string): readonly Requirement[] {
  const config = iniFile(index, inFolder(folder, "setup.cfg"));
  const script = index.document(inFolder(folder, "setup.py"), setupScript);
  const lines = [...(text(at(config, "options", "install_requires")) ?? "").split("\n"), ...(script?.requires ?? [])];
  return lines.flatMap((line) => parseRequirement(line) ?? []);
}

/** Dependencies as Poetry and Pipenv write them: a range, a table with one, or a list of such tables. Paths and repositories have none. */
function fromTable(table: unknown): readonly Requirement[] {
  return entries(table).flatMap(([name, value]) =>
    [value, ...items(value)].flatMap((each) => {
      const range = text(each) ?? text(at(each, "version"));
      return range === undefined ? [] : { name: normaliseName(name), range };
    }),
  );
}
