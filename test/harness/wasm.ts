/** The WebAssembly files of the installed packages, for tests. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** A `WasmSource` over node_modules: each grammar lies in the package it is named after. */
export async function testWasm(name: string): Promise<Uint8Array> {
  if (name === "web-tree-sitter.wasm") return readFile(require.resolve("web-tree-sitter/web-tree-sitter.wasm"));
  const family = name.includes("typescript") || name.includes("tsx") ? "tree-sitter-typescript" : name.replace(/\.wasm$/, "");
  return readFile(join(dirname(require.resolve(`${family}/package.json`)), name));
}
