import { at, entries, items, jsonFile, type Table, text, texts } from "../documents.ts";
import { splitSpecifier, starOf } from "../npm/package-json.ts";
import { workspaceFolder } from "../npm/workspaces.ts";
import { baseName, inFolder, isAbsolutePath, isWithin, joinPath, parentFolder } from "../paths.ts";
import { firstFile, type ProjectIndex } from "../project-index.ts";

/** What a tsconfig.json or jsconfig.json says about where modules are, with everything it extends. */
export interface ScriptConfig {
  readonly baseUrl: string | undefined;
  /** Patterns with at most one `*` and the absolute paths that they may stand for, as written in order. */
  readonly paths: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
  /** Referenced configurations, as files. */
  readonly references: readonly string[];
}

/** Options as written, each with the folder that it is relative to. */
interface RawConfig {
  readonly baseUrl?: string;
  readonly paths?: { readonly map: Table; readonly folder: string };
  readonly references: readonly string[];
}

/**
 * The configurations that a file in `folder` may be under, the most likely first: the nearest tsconfig.json or jsconfig.json, what it
 * references, `tsconfig.*.json` beside it, and then the same further up, because editors and bundlers are often set up there.
 */
export function configsFor(index: ProjectIndex, folder: string): readonly ScriptConfig[] {
  return index.remember("script configs", folder, () => index.ancestors(folder).flatMap((each) => configsIn(index, each, folder)));
}

/** Absolute paths that `specifier` stands for by the `paths` of a configuration: an exact pattern, else the one with the longest prefix. */
export function mappedPaths(config: ScriptConfig, specifier: string): { readonly pattern: string; readonly targets: readonly string[] } {
  let best: { readonly pattern: string; readonly targets: readonly string[]; readonly length: number } | undefined;
  for (const { pattern, targets } of config.paths) {
    if (pattern === specifier) return { pattern, targets };
    const star = pattern.includes("*") ? starOf(pattern, specifier) : undefined;
    const length = pattern.indexOf("*");
    if (star === undefined || (best !== undefined && length <= best.length)) continue;
    best = { pattern, targets: targets.map((t) => t.replace("*", () => star)), length };
  }
  return best ?? { pattern: "", targets: [] };
}

function configsIn(index: ProjectIndex, folder: string, user: string): readonly ScriptConfig[] {
  const main = firstFile(index, folder, ["tsconfig.json", "jsconfig.json"]);
  const beside = [...index.names(folder)].filter((name) => /^tsconfig\..+\.json$/.test(name)).sort();
  const root = main === undefined ? undefined : loadConfig(index, main);
  const referenced = (root?.references ?? []).filter((file) => isWithin(user, parentFolder(file)));
  const files = new Set([...referenced, ...beside.map((name) => inFolder(folder, name))]);
  const others = [...files].flatMap((file) => loadConfig(index, file) ?? []);
  return root === undefined ? others : [root, ...others];
}

function loadConfig(index: ProjectIndex, file: string): ScriptConfig | undefined {
  return index.remember("script config", file, () => {
    const raw = readRaw(index, file, []);
    if (raw === undefined) return undefined;
    const base = raw.baseUrl ?? raw.paths?.folder ?? parentFolder(file);
    const paths = entries(raw.paths?.map).map(([pattern, targets]) => ({
      pattern,
      targets: texts(targets).map((target) => joinPath(base, withConfigDir(target, file))),
    }));
    return { baseUrl: raw.baseUrl, paths, references: raw.references };
  });
}

function readRaw(index: ProjectIndex, file: string, extendedBy: readonly string[]): RawConfig | undefined {
  const json = extendedBy.includes(file) ? undefined : jsonFile(index, file);
  if (json === undefined) return undefined;
  const folder = parentFolder(file);
  const inherited = texts(json.extends).flatMap((parent) => {
    const target = extendedFile(index, folder, parent);
    return (target === undefined ? undefined : readRaw(index, target, [...extendedBy, file])) ?? [];
  });
  const own = ownOptions(index, json, file, extendedBy[0] ?? file);
  return Object.assign({}, ...inherited, own);
}

/** `main` is the configuration that extends all others: `${configDir}` is its folder. */
function ownOptions(index: ProjectIndex, json: Table, file: string, main: string): RawConfig {
  const folder = parentFolder(file);
  const baseUrl = text(at(json, "compilerOptions", "baseUrl"));
  const paths = at(json, "compilerOptions", "paths");
  const references = items(json.references).flatMap((reference) => {
    const path = text(at(reference, "path"));
    return path === undefined ? [] : (existingConfig(index, joinPath(folder, path)) ?? []);
  });
  return {
    ...(baseUrl === undefined ? {} : { baseUrl: joinPath(folder, withConfigDir(baseUrl, main)) }),
    ...(paths === undefined ? {} : { paths: { map: paths as Table, folder } }),
    references,
  };
}

function withConfigDir(path: string, file: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own placeholder
  return path.replace("${configDir}", () => parentFolder(file));
}

function extendedFile(index: ProjectIndex, folder: string, parent: string): string | undefined {
  if (parent.startsWith(".") || isAbsolutePath(parent)) return existingConfig(index, joinPath(folder, parent));
  const { name, subpath } = splitSpecifier(parent);
  const home = workspaceFolder(index, folder, name);
  return home === undefined ? undefined : existingConfig(index, joinPath(home, subpath));
}

/** A configuration named with or without `.json`, or the tsconfig.json of a folder. */
function existingConfig(index: ProjectIndex, path: string): string | undefined {
  if (index.hasFolder(path)) return firstFile(index, path, ["tsconfig.json"]);
  return firstFile(index, parentFolder(path), [baseName(path), `${baseName(path)}.json`]);
}
