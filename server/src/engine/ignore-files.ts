/** Git's ignore rules while a tree is walked: `.gitignore` of every folder, `.git/info/exclude`, and the user's global file. */
import ignore, { type Ignore } from "ignore";
import type { FilePath, FileSource } from "../host/types.ts";
import { foldersAbove, joinPath, relativePath } from "./paths.ts";

interface Rules {
  readonly folder: FilePath;
  readonly ignore: Ignore;
}

/** The rules that hold in one folder, weakest first. Entering a folder makes a new one: nothing is changed in place. */
export class IgnoreRules {
  readonly #rules: readonly Rules[];

  private constructor(rules: readonly Rules[]) {
    this.#rules = rules;
  }

  /**
   * The rules that hold above `start`, up to the root of its repository.
   * @param global text of the user's global ignore file
   */
  static async above(files: FileSource, start: FilePath, global: string): Promise<IgnoreRules> {
    const chain: FilePath[] = [];
    let top: FilePath | undefined;
    for (const folder of [start, ...foldersAbove(start)]) {
      chain.unshift(folder);
      if (await hasGit(files, folder)) {
        top = folder;
        break;
      }
    }
    const base = new IgnoreRules(toRules(top ?? start, global));
    if (top === undefined) return base;
    let rules = base.#with(top, (await files.read(joinPath(top, ".git/info/exclude"))) ?? "");
    for (const folder of chain.slice(0, -1)) rules = rules.#with(folder, (await files.read(joinPath(folder, ".gitignore"))) ?? "");
    return rules;
  }

  /** The rules inside a folder, given the text of its `.gitignore`, if it has one. */
  enter(folder: FilePath, text: string | undefined): IgnoreRules {
    return text === undefined ? this : this.#with(folder, text);
  }

  /** True if Git ignores the path; folders must end with `/`. Folders above it are expected to have been asked for. */
  isIgnored(path: FilePath): boolean {
    for (const { folder, ignore: rules } of this.#rules.toReversed()) {
      const relative = relativePath(folder, path);
      if (!relative) continue;
      const answer = rules.test(relative);
      if (answer.ignored || answer.unignored) return answer.ignored;
    }
    return false;
  }

  #with(folder: FilePath, text: string): IgnoreRules {
    return new IgnoreRules([...this.#rules, ...toRules(folder, text)]);
  }
}

function toRules(folder: FilePath, text: string): readonly Rules[] {
  return text.trim() === "" ? [] : [{ folder, ignore: ignore({ ignorecase: false }).add(text) }];
}

/** In a worktree or submodule `.git` is a file. */
async function hasGit(files: FileSource, folder: FilePath): Promise<boolean> {
  return (await files.stat(joinPath(folder, ".git"))) !== undefined;
}
