import { at, jsonFile, text, texts, yamlFile } from "../documents.ts";
import { expandFolders } from "../folder-globs.ts";
import { inFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { packageIn } from "./package-json.ts";

/** The folder of the workspace package `name` that a file in `folder` can import: of the nearest workspace that has one of that name. */
export function workspaceFolder(index: ProjectIndex, folder: string, name: string): string | undefined {
  return index.first(index.ancestors(folder), (each) => workspacePackages(index, each).get(name));
}

/** Packages of the npm, Yarn, pnpm, Bun or Lerna workspace that has its root in exactly this folder, by name. */
function workspacePackages(index: ProjectIndex, folder: string): ReadonlyMap<string, string> {
  return index.remember("workspace packages", folder, () => {
    const byName = new Map<string, string>();
    for (const each of expandFolders(index, folder, workspacePatterns(index, folder))) {
      const name = text(packageIn(index, each)?.json.name);
      if (name !== undefined && !byName.has(name)) byName.set(name, each);
    }
    return byName;
  });
}

function workspacePatterns(index: ProjectIndex, folder: string): readonly string[] {
  const workspaces = packageIn(index, folder)?.json.workspaces;
  const pnpm = yamlFile(index, inFolder(folder, "pnpm-workspace.yaml"));
  const lerna = jsonFile(index, inFolder(folder, "lerna.json"));
  const listed = [...texts(workspaces), ...texts(at(workspaces, "packages")), ...texts(pnpm?.packages), ...texts(lerna?.packages)];
  return listed.length === 0 && lerna !== undefined ? ["packages/*"] : listed;
}
