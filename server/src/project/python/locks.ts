import { at, entries, items, jsonFile, text, tomlFile } from "../documents.ts";
import { inFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { normaliseName } from "./requirements.ts";

/** Lock files whose packages are a TOML list of `name` and `version`, and the key of that list. */
const TOML_LOCKS = [
  ["poetry.lock", "package"],
  ["uv.lock", "package"],
  ["pdm.lock", "package"],
  ["pylock.toml", "packages"],
] as const;

/** The versions that the lock files of one folder hold, by normalised name; several where they depend on the platform. */
export function lockedVersions(index: ProjectIndex, folder: string): ReadonlyMap<string, readonly string[]> {
  return index.remember("python locks", folder, () => {
    const byName = new Map<string, string[]>();
    for (const [name, version] of [...fromToml(index, folder), ...fromPipenv(index, folder)]) {
      const versions = byName.get(name);
      if (versions === undefined) byName.set(name, [version]);
      else versions.push(version);
    }
    return byName;
  });
}

function fromToml(index: ProjectIndex, folder: string): readonly (readonly [string, string])[] {
  return TOML_LOCKS.flatMap(([file, key]) =>
    items(tomlFile(index, inFolder(folder, file))?.[key]).flatMap((each) => pair(text(at(each, "name")), text(at(each, "version")))),
  );
}

function fromPipenv(index: ProjectIndex, folder: string): readonly (readonly [string, string])[] {
  const json = jsonFile(index, inFolder(folder, "Pipfile.lock"));
  return [...entries(json?.default), ...entries(json?.develop)].flatMap(([name, locked]) =>
    pair(name, text(at(locked, "version"))?.replace(/^=+/, "")),
  );
}

function pair(name: string | undefined, version: string | undefined): readonly (readonly [string, string])[] {
  return name === undefined || version === undefined ? [] : [[normaliseName(name), version]];
}
