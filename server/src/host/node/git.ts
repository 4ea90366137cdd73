/** Where Git keeps a user's own ignore rules. Read from its files: no program is started. */
import { homedir } from "node:os";
import { join } from "node:path";
import { nodeFiles, toFilePath } from "./file-source.ts";

/** Text of the user's global ignore file (`core.excludesFile`, else Git's default place); empty when there is none. */
export async function globalIgnore(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = environment.HOME ?? homedir();
  const configFolder = environment.XDG_CONFIG_HOME || join(home, ".config");
  const configured = await excludesFile([join(configFolder, "git", "config"), environment.GIT_CONFIG_GLOBAL ?? join(home, ".gitconfig")]);
  const place = configured ? configured.replace(/^~(?=\/)/, home) : join(configFolder, "git", "ignore");
  return (await nodeFiles.read(toFilePath(place, home))) ?? "";
}

/** Git's later files win. */
async function excludesFile(places: readonly string[]): Promise<string | undefined> {
  let found: string | undefined;
  for (const place of places) {
    const text = await nodeFiles.read(toFilePath(place));
    found = (text && /^\s*\[core\](?:\s*\n(?!\s*\[).*)*?\s*\n\s*excludesfile\s*=\s*(.+?)\s*$/im.exec(text)?.[1]) || found;
  }
  return found?.replace(/^"(.*)"$/, "$1");
}
