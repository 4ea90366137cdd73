/** The packaged extension, made once for all tests that use it. */
import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { built, projectFolder } from "./build.ts";

const run = promisify(execFile);
let made: Promise<string> | undefined;

/** Path of the .vsix. @throws when the build or the packaging fails, for example because npx cannot reach the registry */
export function vsix(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  built();
  const file = join(projectFolder, ".cache", "redwarden.vsix");
  await mkdir(join(projectFolder, ".cache"), { recursive: true });
  await run("npx", ["--yes", "@vscode/vsce@3.9.2", "package", "--no-dependencies", "--out", file], { cwd: projectFolder });
  return file;
}
