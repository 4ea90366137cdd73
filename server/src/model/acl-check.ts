/** What the server has against users: their rules, and the lines of a users.acl. */
import type { ConfLine } from "../lang/conf/conf-file.ts";
import { aclCommands } from "../libraries/acl-commands.ts";
import { type AclProblem, aclCategories } from "./acl-rules.ts";
import type { AclUser } from "./acl-user.ts";
import type { ConfEntry } from "./conf-entries.ts";
import type { ConfProblem } from "./conf-problems.ts";
import type { ConfChange, ConfFix } from "./conf-rule.ts";
import { nearestName } from "./conf-suggest.ts";
import { type ServerVersion, serverName } from "./conf-version.ts";

/** Problems of the rules of users, each at its rule; the server names another one. */
export function userProblems(users: readonly AclUser[], server: ServerVersion): readonly ConfProblem[] {
  return users.flatMap((user) => user.problems.map((p) => ruleProblem(user, p, server)));
}

function ruleProblem({ entry }: AclUser, problem: AclProblem, server: ServerVersion): ConfProblem {
  const { rule } = problem;
  const at = { file: entry.file, start: rule.start, end: rule.end };
  return {
    kind: "acl-syntax",
    at,
    says: `${TEXTS[problem.fault](problem, server)} The server does not start.`,
    fixes: fixesOf(problem),
    isFatal: true,
  };
}

const TEXTS: Readonly<Record<AclProblem["fault"], (p: AclProblem, server: ServerVersion) => string>> = {
  syntax: () => "This is no rule: rules start with + - ~ % & > < # ! or (, or are words such as on, off and nopass.",
  hash: ({ rule }) =>
    rule.text.length > 1
      ? "A # starts the SHA-256 of a password: 64 hexadecimal digits, lower case."
      : "A comment cannot stand here: # starts the hash of a password.",
  "no-such-password": () => "This takes a password away that the user does not have.",
  "key-after-all": () => "All keys are allowed already. Leave this out, or write resetkeys before it.",
  "channel-after-all": () => "All channels are allowed already. Leave this out, or write resetchannels before it.",
  "unknown-command": ({ name }, server) => `${serverName(server)} has no command ${named(name)}.${guess(name)}`,
  "unknown-subcommand": ({ name }, server) => `${serverName(server)} has no subcommand ${named(name)}.${guess(name)}`,
  "unknown-category": ({ name }, server) => `${serverName(server)} has no category @${named(name)}.${categoryGuess(name)}`,
  "empty-subcommand": () => "The name of a subcommand must follow the |.",
  "inner-subcommand": () => "A subcommand has no subcommands of its own.",
  permission: () => "After % come R, W or both, then ~ and a pattern: %R~cache:*.",
  spaces: () => "A pattern must not hold blanks.",
  "open-selector": () => "This bracket is never closed.",
  "not-in-selector": ({ name }) =>
    `${name || "This rule"} cannot stand in a selector, which holds rules about keys, channels and commands only.`,
  "too-new": ({ name }) => `This needs Redis ${name} or later.`,
};

function named(name: string): string {
  return /^[a-z0-9_|.-]{1,40}$/.test(name) ? name : "of this name";
}

function guess(name: string): string {
  const found = nearestName(name, Object.keys(aclCommands));
  return found ? ` Did you mean ${found}?` : "";
}

function categoryGuess(name: string): string {
  const found = nearestName(name, aclCategories);
  return found ? ` Did you mean @${found}?` : "";
}

function fixesOf({ fault, rule, name }: AclProblem): readonly ConfFix[] {
  const change = (title: string, value: string | undefined): ConfFix => ({
    title,
    setup: undefined,
    changes: [{ op: "setWord", at: rule, value }],
  });
  if (rule.inner || rule.text.startsWith("(")) return [];
  if (fault === "key-after-all" || fault === "channel-after-all") return [change("Remove this rule", undefined)];
  if (fault === "unknown-command" || fault === "unknown-subcommand") {
    const found = nearestName(name, Object.keys(aclCommands));
    return found ? [change(`Change it to ${rule.text.charAt(0)}${found}`, rule.text.charAt(0) + found)] : [];
  }
  if (fault === "unknown-category") {
    const found = nearestName(name, aclCategories);
    return found ? [change(`Change it to ${rule.text.slice(0, 2)}${found}`, rule.text.slice(0, 2) + found)] : [];
  }
  if (fault === "hash" && /^#[0-9a-f]{64}$/i.test(rule.text)) return [change("Write the hash in lower case", rule.text.toLowerCase())];
  return [];
}

/** Problems of the lines of a users.acl, which is no redis.conf: single blanks, no quotes, no comments. */
export function aclLineProblems(file: string, lines: readonly ConfLine[]): readonly ConfProblem[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const problem = lineProblem(file, line, seen);
    return problem ? [problem] : [];
  });
}

function lineProblem(file: string, line: ConfLine, seen: Set<string>): ConfProblem | undefined {
  const [keyword, name] = line.words;
  const at = { file, start: line.start, end: line.end };
  const say = (says: string, place: { readonly start: number; readonly end: number }, fix?: ConfFix): ConfProblem => {
    const fixes = fix ? [fix] : [];
    return {
      kind: "acl-syntax",
      at: { file, start: place.start, end: place.end },
      says: `${says} The server does not start.`,
      fixes,
      isFatal: true,
    };
  };
  const fix = (title: string, ...changes: readonly ConfChange[]): ConfFix => ({ title, setup: undefined, changes });
  if (keyword?.value.startsWith("#") || keyword?.value.startsWith(";"))
    return say("An ACL file has no comments.", line, fix("Remove this line", { op: "removeLine", at }));
  if (keyword?.value !== "user") {
    const isCase = keyword?.value.toLowerCase() === "user";
    const lower = isCase && keyword ? fix("Write user in lower case", { op: "setWord", at: keyword, value: "user" }) : undefined;
    return say(
      isCase ? "In an ACL file user must be written in lower case." : "Every line of an ACL file must start with user and a blank.",
      keyword ?? line,
      lower,
    );
  }
  if (!name || name.value === "") return say("The name of the user must follow user after exactly one blank.", name ?? keyword);
  if (/[\t\v\f\0]/.test(name.value)) return say("Words are separated by blanks here, not by tabs.", name);
  if (seen.has(name.value)) return say("This user has a line already. Put all rules on one line.", name);
  seen.add(name.value);
  return undefined;
}

/** The entry that a line of a users.acl makes, if it is one of a user. */
export function toAclEntry(file: string, line: ConfLine): ConfEntry | undefined {
  const [keyword, name] = line.words;
  if (keyword?.value !== "user" || !name || name.value === "") return undefined;
  return { file, line, name: "user", main: "user", directive: undefined, args: line.words.slice(1), comment: undefined };
}
