/** The words of a user's line as rules: what each one does, and what the server has against it. */
import { aclCommands } from "../libraries/acl-commands.ts";
import { isAtLeast, knowsCommand, type ServerVersion } from "./conf-version.ts";

/** A rule with where it stands; a selector may stand in several words. */
export interface AclRule {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The rules between the brackets of a selector. */
  readonly inner: readonly AclRule[] | undefined;
}

/** Why the server refuses a rule. */
export type AclFault =
  | "syntax"
  | "hash"
  | "no-such-password"
  | "key-after-all"
  | "channel-after-all"
  | "unknown-command"
  | "unknown-subcommand"
  | "unknown-category"
  | "empty-subcommand"
  | "inner-subcommand"
  | "permission"
  | "spaces"
  | "open-selector"
  | "not-in-selector"
  | "too-new";

/** A rule that the server refuses. */
export interface AclProblem {
  readonly rule: AclRule;
  readonly fault: AclFault;
  /** The command or category that it is about, or the version that it needs. */
  readonly name: string;
}

const CATEGORIES_OF_MODULES = ["search", "json", "timeseries", "bloom", "cuckoo", "topk", "cms", "tdigest"];

/** Categories of commands, without `@`. */
export const aclCategories: readonly string[] = [...new Set(Object.values(aclCommands).flatMap((c) => c.categories)), "all"].sort();

/** Words that stand for themselves, on users and in selectors. */
const USER_WORDS = new Set(["on", "off", "nopass", "resetpass", "sanitize-payload", "skip-sanitize-payload", "clearselectors", "reset"]);
const SELECTOR_WORDS = new Set([
  "allkeys",
  "resetkeys",
  "allchannels",
  "resetchannels",
  "allcommands",
  "nocommands",
  "~*",
  "&*",
  "+@all",
  "-@all",
]);

/** Puts the words of selectors together. Empty words say nothing. */
export function toRules(words: readonly { readonly value: string; readonly start: number; readonly end: number }[]): readonly AclRule[] {
  const rules: AclRule[] = [];
  let open: { text: string; start: number } | undefined;
  for (const { value, start, end } of words) {
    if (open) {
      open.text += ` ${value}`;
      if (!value.endsWith(")")) continue;
      rules.push(rule(open.text, open.start, end));
      open = undefined;
    } else if (value.startsWith("(") && !value.endsWith(")")) open = { text: value, start };
    else if (value !== "") rules.push(rule(value, start, end));
  }
  if (open) rules.push({ text: open.text, start: open.start, end: words.at(-1)?.end ?? open.start, inner: undefined });
  return rules;
}

function rule(text: string, start: number, end: number): AclRule {
  if (!text.startsWith("(") || !text.endsWith(")")) return { text, start, end, inner: undefined };
  const inner = [...text.slice(1, -1).matchAll(/\S+/g)].map((m): AclRule => ({ text: m[0], start, end, inner: undefined }));
  return { text, start, end, inner };
}

/** All that the server refuses in a list of rules, as a new user gets them. */
export function aclProblems(rules: readonly AclRule[], server: ServerVersion): readonly AclProblem[] {
  const check = new Check(server);
  for (const r of rules) check.user(r);
  return check.problems;
}

interface Patterns {
  hasAllKeys: boolean;
  hasAllChannels: boolean;
}

class Check {
  readonly problems: AclProblem[] = [];
  readonly #server: ServerVersion;
  readonly #passwords = new Set<string>();
  readonly #root: Patterns = { hasAllKeys: false, hasAllChannels: false };

  constructor(server: ServerVersion) {
    this.#server = server;
  }

  user(r: AclRule): void {
    const word = r.text.toLowerCase();
    if (USER_WORDS.has(word)) return this.#word(r, word);
    if (r.text.startsWith(">") || r.text.startsWith("#")) return this.#password(r, true);
    if (r.text.startsWith("<") || r.text.startsWith("!")) return this.#password(r, false);
    if (r.inner) return this.#selector(r, r.inner);
    if (r.text.startsWith("(")) return this.#add(r, "open-selector");
    this.#rule(r, this.#root);
  }

  #add(r: AclRule, fault: AclFault, name = ""): void {
    this.problems.push({ rule: r, fault, name });
  }

  #word(r: AclRule, word: string): void {
    if (word === "resetpass" || word === "reset" || word === "nopass") this.#passwords.clear();
    if (word === "reset") Object.assign(this.#root, { hasAllKeys: false, hasAllChannels: false });
    if (word === "clearselectors" && !isAtLeast(this.#server, "7.0")) this.#add(r, "too-new", "7.0");
  }

  #password(r: AclRule, isAdded: boolean): void {
    const isHash = r.text.startsWith("#") || r.text.startsWith("!");
    if (isHash && !/^[0-9a-f]{64}$/.test(r.text.slice(1))) return this.#add(r, "hash");
    const key = `${isHash ? "#" : ">"}${r.text.slice(1)}`;
    if (isAdded) this.#passwords.add(key);
    // A hash may be that of a password that was added as text, and the other way round: then it is not known.
    else if (!this.#passwords.delete(key) && ![...this.#passwords].some((p) => p[0] !== key[0])) this.#add(r, "no-such-password");
  }

  #selector(r: AclRule, inner: readonly AclRule[]): void {
    if (!isAtLeast(this.#server, "7.0")) return this.#add(r, "too-new", "7.0");
    const patterns: Patterns = { hasAllKeys: false, hasAllChannels: false };
    for (const one of inner) {
      const isUserRule = USER_WORDS.has(one.text.toLowerCase()) || /^[><#!(]/.test(one.text);
      if (isUserRule) this.#add(one, "not-in-selector", one.text.length < 20 && !/^[>#<!]/.test(one.text) ? one.text : "");
      else this.#rule(one, patterns);
    }
  }

  #rule(r: AclRule, patterns: Patterns): void {
    const word = r.text.toLowerCase();
    if (SELECTOR_WORDS.has(word)) return this.#selectorWord(word, patterns);
    if (word.startsWith("~") || word.startsWith("%")) return this.#key(r, patterns);
    if (word.startsWith("&")) return this.#channel(r, patterns);
    if (/^[+-]@/.test(word)) return this.#category(r, word.slice(2));
    if (/^[+-]/.test(word)) return this.#command(r, word.slice(1));
    if (/^(?:db=|alldbs$|resetdbs$)/.test(word) && this.#server.product !== "redis" && isAtLeast(this.#server, "9.0")) return;
    this.#add(r, "syntax");
  }

  #selectorWord(word: string, patterns: Patterns): void {
    if (word === "allkeys" || word === "~*") patterns.hasAllKeys = true;
    if (word === "resetkeys") patterns.hasAllKeys = false;
    if (word === "allchannels" || word === "&*") patterns.hasAllChannels = true;
    if (word === "resetchannels") patterns.hasAllChannels = false;
  }

  #key(r: AclRule, patterns: Patterns): void {
    if (r.text.startsWith("%") && !isAtLeast(this.#server, "7.0")) return this.#add(r, "too-new", "7.0");
    if (patterns.hasAllKeys) return this.#add(r, "key-after-all");
    if (r.text.startsWith("%") && !/^%(?:R|W|RW|WR)~/i.test(r.text)) return this.#add(r, "permission");
    if (/[\s\0]/.test(r.text)) this.#add(r, "spaces");
  }

  #channel(r: AclRule, patterns: Patterns): void {
    if (patterns.hasAllChannels) return this.#add(r, "channel-after-all");
    if (/[\s\0]/.test(r.text)) this.#add(r, "spaces");
  }

  #category(r: AclRule, name: string): void {
    if (aclCategories.includes(name)) return;
    if (CATEGORIES_OF_MODULES.includes(name) && isAtLeast(this.#server, "8.0") && this.#server.product !== "valkey") return;
    this.#add(r, "unknown-category", name);
  }

  #command(r: AclRule, name: string): void {
    const bar = name.lastIndexOf("|");
    if (bar < 0) return this.#known(name) ? undefined : this.#add(r, "unknown-command", name);
    const container = name.slice(0, bar);
    const isOld = !isAtLeast(this.#server, "7.0");
    if (!this.#known(container)) return this.#add(r, container.includes("|") ? "inner-subcommand" : "unknown-command", container);
    if (container.includes("|")) return this.#add(r, "inner-subcommand", name);
    if (bar === name.length - 1) return this.#add(r, "empty-subcommand", container);
    if (isOld && r.text.startsWith("-")) return this.#add(r, "too-new", "7.0");
    // On commands without subcommands the old form about the first argument is still taken, but only to allow.
    const isFirstArgument = isOld || !aclCommands[container]?.isContainer;
    if (isFirstArgument ? r.text.startsWith("-") : !this.#known(name)) this.#add(r, "unknown-subcommand", name);
  }

  #known(name: string): boolean {
    // Commands of modules have a dot in their names.
    if (name.includes(".")) return true;
    const command = Object.hasOwn(aclCommands, name) ? aclCommands[name] : undefined;
    return command !== undefined && knowsCommand(this.#server, command);
  }
}
