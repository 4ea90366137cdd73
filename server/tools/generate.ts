/** `npm run generate`: rewrites what is made from metadata (rule pages, the README's table, the schema, the settings). */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { staleFiles } from "./generated-files.ts";

/** Brings the files under `root` up to date. Answers the paths that were written or removed. */
export function generate(root: string): readonly string[] {
  const stale = staleFiles(root);
  for (const { path, content } of stale) {
    const file = join(root, path);
    if (content === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return stale.map((f) => f.path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = generate(join(dirname(fileURLToPath(import.meta.url)), "../.."));
  console.log(written.length === 0 ? "everything is up to date" : `written: ${written.join(", ")}`);
}
