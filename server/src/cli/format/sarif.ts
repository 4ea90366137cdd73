/** The report for code scanning: SARIF 2.1.0. What outside things may rely on is written in the tests of this file. */
import type { Invocation, Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import type { Note } from "../../engine/api.ts";
import { catalogue, type RuleEntry } from "../../engine/catalogue.ts";
import { product } from "../../engine/product.ts";
import type { FormatContext, Formatter, Outcome } from "./format.ts";
import { Fingerprints } from "./sarif-fingerprints.ts";
import { artifactLocation, folderUri, LEVELS, ROOT_ID, regionOf } from "./sarif-places.ts";
import { sarifResult } from "./sarif-result.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The formatter for `--format sarif`. All findings are in it, suppressed ones marked. */
export function sarifFormatter(context: FormatContext): Formatter {
  const rules = catalogue();
  const results: Result[] = [];
  const fingerprints = new Fingerprints();
  return {
    file(file) {
      for (const finding of file.report.findings) results.push(sarifResult(finding, file, { root: context.root, rules, fingerprints }));
      return "";
    },
    end: (outcome) => `${JSON.stringify(toLog(rules, results, outcome, context), null, 2)}\n`,
  };
}

function toLog(rules: readonly RuleEntry[], results: Result[], outcome: Outcome, context: FormatContext): Log {
  const run: Run = {
    tool: { driver: driver(rules) },
    invocations: [invocation(outcome, context)],
    originalUriBaseIds: { [ROOT_ID]: { uri: folderUri(context.root) } },
    columnKind: "utf16CodeUnits",
    results,
    properties: { services: services(outcome) },
  };
  return { version: "2.1.0", $schema: SCHEMA, runs: [run] };
}

function services({ summary }: Outcome): readonly unknown[] {
  return summary.services.map((s) => ({ name: s.name, files: s.files, ...s.bySeverity }));
}

function driver(rules: readonly RuleEntry[]): Run["tool"]["driver"] {
  const link = product.homepage === "" ? {} : { informationUri: product.homepage };
  return { name: product.name, semanticVersion: product.version, version: product.version, ...link, rules: rules.map(descriptor) };
}

function descriptor(rule: RuleEntry): ReportingDescriptor {
  const { severity } = rule;
  const help = `${rule.docs.why.trim()}\n\n## How to fix\n\n${rule.docs.fix.trim()}`;
  const isLink = /^https?:/.test(rule.url);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.title },
    help: { text: help, markdown: help },
    ...(isLink ? { helpUri: rule.url } : {}),
    defaultConfiguration: { enabled: severity !== "off", level: severity === "off" ? "note" : LEVELS[severity] },
    properties: { tags: ["security", ...rule.cwe.map((n) => `external/cwe/cwe-${String(n).padStart(3, "0")}`)] },
  };
}

function invocation({ isCancelled, notes, exitCode, linesOf }: Outcome, context: FormatContext): Invocation {
  return {
    executionSuccessful: !isCancelled && exitCode !== 2,
    exitCode,
    toolExecutionNotifications: notes.map((n) => notification(n, context, linesOf)),
  };
}

function notification(note: Note, { root }: FormatContext, linesOf: Outcome["linesOf"]): Notification {
  const lines = linesOf(note.file);
  const region = note.span && lines ? { region: regionOf(note.span, lines) } : {};
  return {
    level: LEVELS[note.level],
    message: { text: note.message },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(note.file, root), ...region } }],
  };
}
