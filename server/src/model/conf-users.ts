/** What a program's user on the server is given: the commands and keys that the workspace uses, or else what does for most programs. */
import { leastPrivilege } from "../libraries/acl.ts";
import { aclCommands } from "../libraries/acl-commands.ts";
import { knowsCommand, type ServerVersion } from "./conf-version.ts";
import { sha256Hex } from "./sha256.ts";
import type { Rights } from "./usage.ts";

/** Rules about commands and keys for a program. @param prefix of its keys where nothing is known of them */
export function programRights(
  rights: Rights | undefined,
  prefix = "app",
): { readonly commands: readonly string[]; readonly keys: readonly string[] } {
  const isListed = rights !== undefined && rights.commands.length > 0;
  const keys = rights && rights.keys.length > 0 ? rights.keys : [`${prefix}:*`];
  return {
    commands: isListed ? [...rights.categories, ...rights.commands] : leastPrivilege,
    keys: keys.map((k) => `~${k}`),
  };
}

/** The words of a line for a user, who is switched off as long as it has no password. */
export function programUser(
  { name, password }: { readonly name: string; readonly password?: string },
  rights: Rights | undefined,
): readonly string[] {
  const { commands, keys } = programRights(rights, name === "default" ? "app" : name);
  const login = password === undefined ? ["off", "resetpass"] : ["on", `#${sha256Hex(password)}`];
  return ["user", name, ...login, ...keys, "resetchannels", ...commands];
}

/** The rights without what this server does not know, with which it would not start. */
export function rightsOn(server: ServerVersion, rights: Rights): Rights {
  const isKnown = (name: string): boolean => {
    const command = Object.hasOwn(aclCommands, name) ? aclCommands[name] : undefined;
    return command !== undefined && knowsCommand(server, command);
  };
  return { ...rights, commands: rights.commands.filter((rule) => isKnown(rule.slice(1))) };
}
