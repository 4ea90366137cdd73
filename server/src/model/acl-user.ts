/** A user of the server as its line makes it. */
import { evaluateAcl } from "./acl.ts";
import { type AclProblem, type AclRule, aclProblems, toRules } from "./acl-rules.ts";
import type { ConfEntry } from "./conf-entries.ts";
import type { ConfPlace } from "./conf-rule.ts";
import type { ServerVersion } from "./conf-version.ts";

/** A password that a user may log in with. */
export interface AclPassword {
  readonly rule: AclRule;
  readonly isHash: boolean;
}

/** What the rules come to when they are carried out on a new user. */
export interface AclUserState {
  readonly isOn: boolean;
  readonly isNopass: boolean;
  /** The rule that says so. */
  readonly nopass: AclRule | undefined;
  readonly passwords: readonly AclPassword[];
  readonly allKeys: AclRule | undefined;
  readonly allChannels: AclRule | undefined;
  readonly allCommands: AclRule | undefined;
  /** Dangerous commands that a rule about a category leaves in. */
  readonly dangerous: { readonly rule: AclRule; readonly commands: readonly string[] } | undefined;
  /** It may run some command. */
  readonly mayRun: boolean;
  /** It may send or get messages. */
  readonly mayPublish: boolean;
}

/** Users who cannot log in as they stand here may get a password elsewhere. */
export function certaintyOfLogin({ state }: AclUser): "certain" | "possible" {
  return state.isNopass || state.passwords.length > 0 ? "certain" : "possible";
}

/** One `user` line. */
export interface AclUser {
  readonly name: string;
  readonly entry: ConfEntry;
  readonly namePlace: ConfPlace;
  readonly rules: readonly AclRule[];
  readonly problems: readonly AclProblem[];
  readonly state: AclUserState;
}

/** The user of a `user` line; undefined for a line without a name. */
export function aclUserOf(entry: ConfEntry, server: ServerVersion): AclUser | undefined {
  const [name, ...words] = entry.args;
  if (!name) return undefined;
  const rules = toRules(words);
  return {
    name: name.value,
    entry,
    namePlace: { file: entry.file, start: name.start, end: name.end },
    rules,
    problems: aclProblems(rules, server),
    state: stateOf(rules),
  };
}

/** The place of a rule. */
export function rulePlace(user: AclUser, { start, end }: AclRule): ConfPlace {
  return { file: user.entry.file, start, end };
}

function stateOf(rules: readonly AclRule[]): AclUserState {
  let isOn = false;
  let nopass: AclRule | undefined;
  let allChannels: AclRule | undefined;
  let passwords: AclPassword[] = [];
  for (const rule of rules) {
    const word = rule.text.toLowerCase();
    if (word === "on") isOn = true;
    else if (word === "off") isOn = false;
    else if (word === "nopass") [nopass, passwords] = [rule, []];
    else if (word === "resetpass") [nopass, passwords] = [undefined, []];
    else if (word === "allchannels" || word === "&*") allChannels = rule;
    else if (word === "resetchannels") allChannels = undefined;
    else if (word === "reset") [isOn, nopass, passwords, allChannels] = [false, undefined, [], undefined];
    else if (/^[>#]/.test(word)) {
      nopass = undefined;
      passwords.push({ rule, isHash: word.startsWith("#") });
    } else if (/^[<!]/.test(word)) passwords = passwords.filter((p) => p.rule.text.slice(1) !== rule.text.slice(1));
  }
  return { isOn, isNopass: nopass !== undefined, nopass, passwords, allChannels, ...rightsOf(rules) };
}

/** Some rule allows such commands, and no later one takes everything away again. */
function isAllowed(rules: readonly AclRule[], what: RegExp): boolean {
  let is = false;
  for (const { text, inner } of rules) {
    const word = text.toLowerCase().replace(/^allcommands$/, "+@all");
    if (word === "nocommands" || word === "-@all" || word === "reset") is = false;
    else if (word.startsWith("+") && what.test(word.slice(1))) is = true;
    else if (inner && isAllowed(inner, what)) is = true;
  }
  return is;
}

/** Users for people who run the server: their purpose is to be allowed everything. */
export function isAdministrator({ name }: AclUser): boolean {
  return /^(?:.*[-_.])?(?:admin(?:istrator)?|root|superuser|operator|ops|dba|sre|maintenance)(?:[-_.\d].*)?$/i.test(name);
}

function rightsOf(rules: readonly AclRule[]): Pick<AclUserState, "allKeys" | "allCommands" | "dangerous" | "mayRun" | "mayPublish"> {
  // Without a rule a new user may nothing, which is what `-@all` says.
  const { allKeys, allCommands, dangerous } = evaluateAcl(["-@all", ...rules.map((r) => (r.inner ? undefined : r.text))]);
  const at = (index: number | undefined): AclRule | undefined => (index === undefined ? undefined : rules[index - 1]);
  const left = dangerous && at(dangerous.rule);
  return {
    allKeys: at(allKeys),
    allCommands: at(allCommands),
    dangerous: left && { rule: left, commands: dangerous.commands },
    mayRun: isAllowed(rules, /^@?\S/),
    mayPublish: isAllowed(rules, /^(?:@(?:all|pubsub)|s?publish|[ps]?subscribe)$/),
  };
}
