/** Reads the text of a configuration file into {@link Settings}, with the place of every problem. Pure. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Complain, checkRule, checkSetting, properties } from "./check.ts";
import { didYouMean } from "./suggest.ts";
import { type RuleInfo, type RuleOverride, SETTINGS, type SettingKey, type Settings } from "./table.ts";
import type { ConfigProblem } from "./types.ts";

/** What came of reading: `settings` is undefined when the text is not JSON at all, so that the last good one can stay. */
export interface ReadResult {
  readonly settings: Settings | undefined;
  readonly problems: readonly ConfigProblem[];
}

const KNOWN_KEYS = ["$schema", "extends", "rules", ...Object.keys(SETTINGS)];

/**
 * Reads JSON with comments and trailing commas.
 * @param file name for the problems
 * @param rules the rules there are
 */
export function readSettings(text: string, file: string, rules: readonly RuleInfo[]): ReadResult {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error) return unreadable(file, `This is not valid JSON: ${words(error)}.`, error.offset, error.offset + error.length);
  if (root?.type !== "object") return unreadable(file, "A configuration file must hold one JSON object: { … }.", 0, text.length);
  const problems: ConfigProblem[] = [];
  const settings = readObject(root, rules, (node, key, message) => {
    problems.push({ file, key, message: `"${key}" ${message}`, start: node.offset, end: node.offset + node.length });
  });
  return { settings, problems };
}

function unreadable(file: string, message: string, start: number, end: number): ReadResult {
  return { settings: undefined, problems: [{ file, key: "", message, start, end }] };
}

/** `PropertyNameExpected` → `property name expected`. */
function words(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function readObject(root: Node, rules: readonly RuleInfo[], complain: Complain): Settings {
  let overrides: ReadonlyMap<string, RuleOverride> = new Map();
  let extendsRoot = false;
  const values: Partial<Record<SettingKey, Settings[SettingKey]>> = {};
  for (const { name, nameNode, value } of properties(root)) {
    if (name === "rules") overrides = readRules(value, rules, complain);
    else if (name === "extends") extendsRoot = readExtends(value, complain);
    else if (isSettingKey(name)) values[name] = checkSetting(SETTINGS[name].kind, value, name, complain);
    else if (name !== "$schema") complain(nameNode, name, `is not a setting.${hint(name, KNOWN_KEYS)}`);
  }
  // The kind of each key decides its type, which TypeScript cannot see through the loop.
  return { rules: overrides, extendsRoot, ...(values as Partial<Settings>) };
}

function readRules(node: Node, rules: readonly RuleInfo[], complain: Complain): ReadonlyMap<string, RuleOverride> {
  const found = new Map<string, RuleOverride>();
  if (node.type !== "object") {
    complain(node, "rules", 'must be an object from rule ids to levels, such as { "key-injection": "error" }.');
    return found;
  }
  const ids = rules.map((r) => r.id);
  for (const { name, nameNode, value } of properties(node)) {
    const key = `rules.${name}`;
    if (!ids.includes(name)) {
      complain(nameNode, key, `is not a rule.${hint(name, ids)}`);
      continue;
    }
    const override = checkRule(value, key, complain);
    if (override) found.set(name, override);
  }
  return found;
}

function readExtends(node: Node, complain: Complain): boolean {
  if (node.value === "root") return true;
  complain(node, "extends", 'must be "root": the file then builds on the topmost configuration file of the project.');
  return false;
}

function hint(name: string, names: readonly string[]): string {
  return didYouMean(name, names) || ` Allowed here: ${names.join(", ")}.`;
}

/** True for the keys of {@link SETTINGS}. */
export function isSettingKey(name: string): name is SettingKey {
  return Object.hasOwn(SETTINGS, name);
}
