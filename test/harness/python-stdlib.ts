/** Real Python source for tests: files of the installed Python's standard library. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The text of a module of the standard library, or undefined where no Python is installed. */
export function standardModule(name: string): string | undefined {
  try {
    const path = execFileSync("python3", ["-c", `import ${name}; print(${name}.__file__)`], { encoding: "utf8", stdio: "pipe" }).trim();
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
