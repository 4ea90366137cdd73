import { at, entries, items, jsonFile, parseJson, parseYaml, text } from "../documents.ts";
import { inFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { commonVersion, plainVersion } from "../version-range.ts";

/** One lock file, ready to be asked. */
export interface LockFile {
  /**
   * @param folders Folders from the importing file's up to the lock file's, relative to the latter (which itself is empty).
   * @param range What the nearest package.json asks for, where one does: some lock files are ordered by it.
   */
  version(name: string, folders: readonly string[], range: string | undefined): string | undefined;
}

const NPM_LOCKS = ["package-lock.json", "npm-shrinkwrap.json"] as const;

/** The lock files of one folder; more than one when a project changed its package manager. */
export function lockFiles(index: ProjectIndex, folder: string): readonly LockFile[] {
  const file = (name: string) => inFolder(folder, name);
  return [
    ...NPM_LOCKS.map((name) => index.document(file(name), parseNpmLock)),
    index.document(file("yarn.lock"), parseYarnLock),
    index.document(file("pnpm-lock.yaml"), parsePnpmLock),
    bunLock(index, file("bun.lock")),
  ].filter((lock) => lock !== undefined);
}

function parseNpmLock(source: string): LockFile {
  const json = parseJson(source);
  const packages = versionsIn(json?.packages);
  const dependencies = versionsIn(json?.dependencies);
  return {
    version: (name, folders) => {
      const keys = folders.map((folder) => inside(folder, `node_modules/${name}`));
      return keys.map((key) => packages.get(key)).find((v) => v !== undefined) ?? dependencies.get(name);
    },
  };
}

function versionsIn(packages: unknown): ReadonlyMap<string, string> {
  return new Map(
    entries(packages).flatMap(([key, value]) => {
      const version = plain(text(at(value, "version")));
      return version === undefined ? [] : [[key, version] as const];
    }),
  );
}

/** Version 1 and Berry alike: a line of quoted or bare descriptors at the margin, then indented fields. */
function parseYarnLock(source: string): LockFile {
  const byName = new Map<string, { readonly range: string; readonly version: string }[]>();
  let descriptors: readonly string[] = [];
  for (const line of source.split("\n")) {
    if (/^[^\s#]/.test(line)) descriptors = descriptorsIn(line);
    const version = plain(/^ {2}version:? "?([^"\s]+)/.exec(line)?.[1]);
    if (version === undefined) continue;
    for (const descriptor of descriptors) {
      const end = descriptor.indexOf("@", 1);
      const name = descriptor.slice(0, end);
      byName.set(name, [...(byName.get(name) ?? []), { range: descriptor.slice(end + 1).replace(/^npm:/, ""), version }]);
    }
    descriptors = [];
  }
  return {
    version: (name, _folders, range) => {
      const known = byName.get(name) ?? [];
      return known.find((k) => k.range === range?.replace(/^npm:/, ""))?.version ?? commonVersion(known.map((k) => k.version));
    },
  };
}

/** `"redis@npm:^4.0.0, redis@npm:^4.6.0":` without what is not from a registry. */
function descriptorsIn(line: string): readonly string[] {
  const list = line.trim().replace(/:$/, "").replaceAll('"', "");
  return list.split(/\s*,\s*/).filter((descriptor) => !descriptor.includes("@workspace:"));
}

/** Only the part before `packages:` is read as YAML, for it is small; the rest is a list of keys. */
function parsePnpmLock(source: string): LockFile {
  const start = source.search(/^packages:/m);
  const head = parseYaml(start < 0 ? source : source.slice(0, start), "lockfileVersion");
  const byName = new Map<string, Set<string>>();
  for (const [, name = "", version = ""] of source.slice(Math.max(start, 0)).matchAll(PNPM_PACKAGE)) {
    byName.set(name, (byName.get(name) ?? new Set()).add(version));
  }
  return {
    version: (name, folders) => {
      const importers = folders.map((folder) => at(head, "importers", folder === "" ? "." : folder));
      const direct = [...importers, head].map((importer) => pnpmVersion(importer, name)).find((v) => v !== undefined);
      return direct ?? commonVersion([...(byName.get(name) ?? [])]);
    },
  };
}

const PNPM_PACKAGE = /^ {2}['"]?\/?((?:@[^/@\s'"]+\/)?[^/@\s'"]+)[@/](\d+\.\d+\.\d+)\S*:\s/gm;

function pnpmVersion(importer: unknown, name: string): string | undefined {
  for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
    const entry = at(importer, kind, name);
    const version = plain(text(entry) ?? text(at(entry, "version")));
    if (version !== undefined) return version;
  }
  return undefined;
}

function bunLock(index: ProjectIndex, file: string): LockFile | undefined {
  const packages = jsonFile(index, file)?.packages;
  if (packages === undefined) return undefined;
  return { version: (name) => plain(text(items(at(packages, name))[0])) };
}

/** `x.y.z` of a locked version, whatever is around it (`npm:redis@4.6.5`, `/redis/4.6.5_peer`, `4.6.5(peer@1.0.0)`); not of links and files. */
function plain(version: string | undefined): string | undefined {
  const bare = /^(?:npm:)?(?:\/?(?:@[^/@]+\/)?(?!\d)[^/@:()]+[@/])?(\d+\.\d+\.\d+)/.exec(version ?? "")?.[1];
  return bare === undefined ? undefined : plainVersion(bare);
}

function inside(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
