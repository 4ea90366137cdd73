/** From the settings of several places to one complete, frozen {@link Configuration}. */
import { rebaseGlobs } from "./globs.ts";
import { type RuleInfo, type RuleOverride, SETTINGS, type Settings } from "./table.ts";
import type { Configuration, RuleSetting, Severity, Suppression } from "./types.ts";

/** Settings with the folder (absolute, forward slashes) that their globs mean. */
export interface Layer {
  readonly folder: string;
  readonly settings: Settings;
}

/**
 * The configuration that layers make together. Later layers win: key by key, and inside `rules` rule by rule.
 * @param folder what relative globs mean when no layer says otherwise
 */
export function resolveConfiguration(rules: readonly RuleInfo[], layers: readonly Layer[], folder: string): Configuration {
  const root = layers.reduce((top, l) => (isAbove(l.folder, top) ? l.folder : top), folder);
  return Object.freeze({
    rules: new Map(rules.map((rule) => [rule.id, ruleSetting(rule, lastOverride(layers, rule.id))])),
    exclude: globsOf("exclude", layers, root, folder),
    testFiles: globsOf("testFiles", layers, root, folder),
    trustedHosts: Object.freeze([...(last(layers, (s) => s.trustedHosts)?.value ?? SETTINGS.trustedHosts.default)]),
    secretNames: Object.freeze([...(last(layers, (s) => s.secretNames)?.value ?? SETTINGS.secretNames.default)]),
    maxFileSize: last(layers, (s) => s.maxFileSize)?.value ?? SETTINGS.maxFileSize.default,
    serverVersion: last(layers, (s) => s.serverVersion)?.value ?? SETTINGS.serverVersion.default,
    suppress: Object.freeze(suppressionsOf(layers, root)),
    root,
  });
}

/** A rule's setting: `parameter` and `possible` are information, unless the rule itself is shown as less. */
export function ruleSetting(rule: RuleInfo, override: RuleOverride | undefined): RuleSetting {
  const severity = override?.severity ?? rule.severity;
  const unsure: Severity | "off" = severity === "off" || severity === "hint" ? severity : "information";
  return Object.freeze({ severity, parameter: override?.parameter ?? unsure, possible: override?.possible ?? unsure });
}

function lastOverride(layers: readonly Layer[], rule: string): RuleOverride | undefined {
  return last(layers, (s) => s.rules.get(rule))?.value;
}

function globsOf(key: "exclude" | "testFiles", layers: readonly Layer[], root: string, folder: string): readonly string[] {
  const found = last(layers, (s) => s[key]);
  if (found) return Object.freeze([...rebaseGlobs(found.value, relativeFolder(root, found.layer.folder))]);
  return Object.freeze([...rebaseGlobs(SETTINGS[key].default, relativeFolder(root, folder))]);
}

/** With globs that are relative to the root. */
function suppressionsOf(layers: readonly Layer[], root: string): readonly Suppression[] {
  const found = last(layers, (s) => s.suppress);
  if (!found) return [];
  return found.value.flatMap((s) => rebaseGlobs([s.files], relativeFolder(root, found.layer.folder)).map((files) => ({ ...s, files })));
}

function last<T>(layers: readonly Layer[], pick: (s: Settings) => T | undefined): { value: T; layer: Layer } | undefined {
  for (const layer of layers.toReversed()) {
    const value = pick(layer.settings);
    if (value !== undefined) return { value, layer };
  }
  return undefined;
}

function isAbove(folder: string, other: string): boolean {
  return folder.length < other.length && other.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function relativeFolder(root: string, folder: string): string {
  return isAbove(root, folder) ? folder.slice(root.length).replace(/^\//, "") : "";
}
