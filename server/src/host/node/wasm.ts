/** The WebAssembly files: beside the bundle when installed, in node_modules when run from the sources. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WasmSource } from "../../lang/language.ts";

/** The folder of this file, which is the folder of the bundle once everything is bundled. */
export const bundleFolder: string = dirname(fileURLToPath(import.meta.url));

/** Bytes of a grammar or of the parser's runtime. Rejects, with the places that were tried, when a file is not there. */
export const nodeWasm: WasmSource = async (name) => {
  const places = [join(bundleFolder, name), ...inNodeModules(name)];
  for (const place of places) {
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw new Error(`${name} is missing. Install Redwarden again; looked for it in ${places[0]}.`);
};

/** Each grammar lies in the package it is named after; TypeScript's package has that of TSX too. */
function inNodeModules(name: string): readonly string[] {
  const bare = name.replace(/\.wasm$/, "");
  const packageName = bare === "tree-sitter-tsx" ? "tree-sitter-typescript" : bare;
  const places: string[] = [];
  for (let folder = bundleFolder, up = dirname(folder); up !== folder; folder = up, up = dirname(folder)) {
    places.push(join(up, "node_modules", packageName, name));
  }
  return places;
}
