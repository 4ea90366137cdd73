/** Commands and subcommands with the ACL categories that they are in, and since when there are which. */
import data from "./data/acl-commands.json" with { type: "json" };

/** One command, or subcommand (`config|set`). */
export interface AclCommand {
  readonly categories: readonly string[];
  readonly since: string;
  /** Both Redis and Valkey when left out. */
  readonly products?: readonly string[];
  /** Valkey has it since then; since its start when left out, if Redis has it too. */
  readonly sinceValkey?: string;
  /** It has subcommands. */
  readonly isContainer?: boolean;
}

/** By name in lower case. */
export const aclCommands: Readonly<Record<string, AclCommand>> = data.commands as Readonly<Record<string, AclCommand>>;
