/** How loud a finding is shown: the formula that editor and command line share. */
import { type PathMatcher, pathMatcher } from "../config/globs.ts";
import type { Configuration, RuleSetting } from "../config/types.ts";
import type { Certainty, Severity } from "../model/finding.ts";
import { relativePath } from "./paths.ts";

/** Severities from the loudest to the quietest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** What decides how loud a finding is. */
export interface Loudness {
  readonly setting: RuleSetting;
  readonly certainty: Certainty;
  /** The file matches `testFiles`. */
  readonly isTest: boolean;
  /** The rule says that it is no more than a remark here (single-label host names). */
  readonly isMild: boolean;
}

/** The severity to show, or `off`: then the finding is dropped. */
export function shownSeverity({ setting, certainty, isTest, isMild }: Loudness): Severity | "off" {
  const severity = certainty === "parameter" || certainty === "possible" ? setting[certainty] : setting.severity;
  return (isTest || isMild) && severity !== "off" && isAtLeast(severity, "information") ? "information" : severity;
}

/** True if `severity` is as loud as `threshold`, or louder. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Answers whether a file (absolute path) is test code under a configuration. Compile once per configuration. */
export function testFileMatcher(configuration: Configuration): PathMatcher {
  return matcherIn(configuration.root, configuration.testFiles);
}

/** Answers whether the configuration excludes a file or folder (absolute path). Compile once per configuration. */
export function excludeMatcher(configuration: Configuration): PathMatcher {
  return matcherIn(configuration.root, configuration.exclude);
}

function matcherIn(root: string, globs: readonly string[]): PathMatcher {
  const matches = pathMatcher(globs);
  return (file) => {
    const path = relativePath(root, file);
    return path !== undefined && path !== "" && matches(path);
  };
}
