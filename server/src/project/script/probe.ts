import { text } from "../documents.ts";
import { mappedTargets, packageIn } from "../npm/package-json.ts";
import { baseName, joinPath, parentFolder } from "../paths.ts";
import { firstFile, type ProjectIndex } from "../project-index.ts";

/** In the order in which they win; declarations last, since only source can be analysed. */
const EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".d.ts"];
const SOURCE = /\.[cm]?[jt]sx?$/;
/** What a written extension may stand for, before itself. */
const WRITTEN_FOR: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};
/** Folders that hold what a build wrote; their source is looked for beside them. */
const BUILD_FOLDERS = /^(?:dist|build|lib|libs|out|output|esm|cjs|es|types|typings|module|commonjs|\.output)$/;

/** The source file that a path without or with extension means: the file itself, one with an extension added, or a folder's entry. */
export function probe(index: ProjectIndex, path: string): string | undefined {
  if (path.includes("/node_modules/")) return undefined;
  return probeFile(index, path) ?? (index.hasFolder(path) ? probeFolder(index, path) : undefined);
}

/** The entry of a folder: what its package.json says, or its index file. */
export function probeFolder(index: ProjectIndex, folder: string): string | undefined {
  return index.names(folder).has("package.json") ? packageEntry(index, folder, "") : indexFile(index, folder);
}

/**
 * The source behind an entry of a package of the workspace: `subpath` is empty for its main entry. A target in a build folder
 * stands for the source that it is built from, which often is there when the build is not.
 */
export function packageEntry(index: ProjectIndex, folder: string, subpath: string): string | undefined {
  const json = packageIn(index, folder)?.json ?? {};
  const exported = exportedTargets(json.exports, subpath);
  if (subpath !== "") {
    return (
      index.first(exported, (target) => sourceOf(index, folder, target)) ??
      index.first([subpath, `src/${subpath}`], (path) => probe(index, joinPath(folder, path)))
    );
  }
  const fields = [json.source, ...exported, json.module, json.main, json.types, json.typings].flatMap((field) => text(field) ?? []);
  return (
    index.first(fields, (target) => sourceOf(index, folder, target)) ??
    index.first([joinPath(folder, "src"), folder], (each) => indexFile(index, each))
  );
}

/** The source file that a target written in package.json (`./dist/esm/index.js`) means. */
export function sourceOf(index: ProjectIndex, folder: string, target: string): string | undefined {
  const beside = index.first(unbuilt(target), (path) => probeFile(index, joinPath(folder, path)));
  const written = joinPath(folder, target);
  // Without the check, a package whose `main` is its own folder would be asked for its entry for ever.
  return beside ?? probeFile(index, written) ?? (written !== folder ? indexFile(index, written) : undefined);
}

/** Where the source of a built file may be: the path without one, two … leading build folders, in `src` or not, and without extension. */
function unbuilt(target: string): readonly string[] {
  const segments = target.split("/").filter((s) => s !== "" && s !== ".");
  const builds = segments.findIndex((segment) => !BUILD_FOLDERS.test(segment));
  return Array.from({ length: Math.max(builds, 0) }).flatMap((_, i) => {
    const inside = segments.slice(i + 1).join("/");
    const stem = inside.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
    return [`src/${stem}`, stem];
  });
}

function exportedTargets(exports: unknown, subpath: string): readonly string[] {
  const key = subpath === "" ? "." : `./${subpath}`;
  const mapped = mappedTargets(exports, key);
  if (mapped.length > 0 || subpath !== "") return mapped;
  const isSubpathMap = Object.keys(Object(exports)).some((k) => k.startsWith("."));
  return isSubpathMap ? [] : mappedTargets({ ".": exports }, ".");
}

function probeFile(index: ProjectIndex, path: string): string | undefined {
  const folder = parentFolder(path);
  const name = baseName(path);
  const extension = SOURCE.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - extension.length);
  const instead = (WRITTEN_FOR[extension] ?? []).map((e) => stem + e);
  const exact = extension === "" ? [] : [name];
  return firstFile(index, folder, [...instead, ...exact, ...EXTENSIONS.map((e) => name + e)]);
}

function indexFile(index: ProjectIndex, folder: string): string | undefined {
  return firstFile(
    index,
    folder,
    EXTENSIONS.map((e) => `index${e}`),
  );
}
