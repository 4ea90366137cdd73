import { at, entries, jsonFile, type Table, text } from "../documents.ts";
import { inFolder, joinPath } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";

/** A package.json and the folder that it describes. */
export interface Package {
  readonly folder: string;
  readonly json: Table;
}

const DEPENDENCY_KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;
const LOCAL_RANGE = /^(?:file|link|portal|workspace):/;

/** The package.json of exactly this folder. */
export function packageIn(index: ProjectIndex, folder: string): Package | undefined {
  const json = jsonFile(index, inFolder(folder, "package.json"));
  return json === undefined ? undefined : { folder, json };
}

/** The packages that a folder lies in, nearest first. */
export function enclosingPackages(index: ProjectIndex, folder: string): readonly Package[] {
  return index.remember("enclosing packages", folder, () =>
    index.ancestors(folder).flatMap((each) => {
      const found = packageIn(index, each);
      return found === undefined ? [] : [found];
    }),
  );
}

/** The range written for a dependency of this package, of whatever kind (`^5.1.0`, `workspace:*`, `file:../shared`). */
export function dependencyRange(of: Package, name: string): string | undefined {
  for (const kind of DEPENDENCY_KINDS) {
    const range = text(at(of.json, kind, name));
    if (range !== undefined) return range;
  }
  return undefined;
}

/** True when a package around `folder` gets `name` from a registry, so that a folder of that name is something else. */
export function isRegistryDependency(index: ProjectIndex, folder: string, name: string): boolean {
  return enclosingPackages(index, folder).some((each) => {
    const range = dependencyRange(each, name);
    return range !== undefined && !LOCAL_RANGE.test(range);
  });
}

/** The folder of a dependency given as a path (`file:../shared`, `link:…`, `portal:…`). */
export function linkedFolder(of: Package, name: string): string | undefined {
  const path = /^(?:file|link|portal):(.+)$/.exec(dependencyRange(of, name) ?? "")?.[1];
  return path === undefined ? undefined : joinPath(of.folder, path);
}

/** The package name and the rest of a bare specifier: `@acme/db/keys` is `@acme/db` and `keys`. */
export function splitSpecifier(specifier: string): { readonly name: string; readonly subpath: string } {
  const parts = specifier.split("/");
  const count = specifier.startsWith("@") ? 2 : 1;
  return { name: parts.slice(0, count).join("/"), subpath: parts.slice(count).join("/") };
}

/** What a key of an `exports` or `imports` map leads to, in the order in which it should be tried; `*` is already filled in. */
export function mappedTargets(map: unknown, key: string): readonly string[] {
  const exact = at(map, key);
  if (exact !== undefined) return targetsOf(exact);
  let best: { readonly prefix: string; readonly star: string; readonly value: unknown } | undefined;
  for (const [pattern, value] of entries(map)) {
    const star = starOf(pattern, key);
    const prefix = pattern.split("*")[0] ?? "";
    if (star !== undefined && (best === undefined || prefix.length > best.prefix.length)) best = { prefix, star, value };
  }
  const { star = "", value } = best ?? {};
  return targetsOf(value).map((target) => (target.endsWith("/") ? target + star : target.replaceAll("*", star)));
}

/** What `*` stands for when `key` matches `pattern`; a pattern that ends in `/` is a prefix, as older packages write it. */
export function starOf(pattern: string, key: string): string | undefined {
  if (pattern.endsWith("/")) return key.startsWith(pattern) ? key.slice(pattern.length) : undefined;
  const [prefix = "", suffix] = pattern.split("*");
  if (suffix === undefined || key.length < prefix.length + suffix.length) return undefined;
  return key.startsWith(prefix) && key.endsWith(suffix) ? key.slice(prefix.length, key.length - suffix.length) : undefined;
}

/** Every target of every condition, since any of them may be the source; declarations come last. */
function targetsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  const conditions = entries(value);
  const declarations = conditions.filter(([condition]) => condition === "types" || condition === "typings");
  return [...conditions.filter((c) => !declarations.includes(c)), ...declarations].flatMap(([, target]) => targetsOf(target));
}
