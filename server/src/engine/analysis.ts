/** Analysis of one file version: concepts, rules, findings with their intents. Pure over the workspace's snapshot. */

import type { Configuration } from "../config/types.ts";
import { locate, type Site, type Trail } from "../flow/values.ts";
import type { FilePath } from "../host/types.ts";
import { type BuildInput, type BuildMemory, type Built, buildConcepts } from "../model/build.ts";
import type { Concepts, Connection, Credential } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import type { Rule } from "../model/rule.ts";
import { type Usage, usageOf } from "../model/usage.ts";
import type { Finding, Note, Span, TraceStep } from "./api.ts";
import { messageOf } from "./messages.ts";
import { shownSeverity } from "./severity.ts";

/** A finding with what its fixes are made from. */
export interface Found {
  readonly finding: Finding;
  readonly intents: readonly Intent[];
  /** What the rule said. */
  readonly report: Report;
  /** Its rule looks at no connection or credential: nothing but the unit where it stands, and what that asks for, is behind it. */
  readonly isLocal: boolean;
}

/** What may become a finding of a rule on whole workspaces. */
export interface Candidate extends Found {
  readonly data: Readonly<Record<string, string>>;
}

/** What analysis says of a file before suppression. */
export interface Analysis {
  readonly found: readonly Found[];
  /** What rules on whole workspaces saw. */
  readonly candidates: readonly Candidate[];
  readonly secrets: readonly Span[];
  readonly notes: readonly Note[];
  readonly connections: readonly Connection[];
  readonly credentials: readonly Credential[];
  readonly memory: BuildMemory;
  /** What the file uses of Redis; undefined when only a part of it was looked at. Made when it is asked for. */
  readonly usage: (() => Usage) | undefined;
}

export interface AnalysisInput extends BuildInput {
  readonly rules: readonly Rule[];
  readonly configuration: Configuration;
  readonly isTest: boolean;
}

/** All that the rules find in a file. */
export function analyse(input: AnalysisInput): Analysis {
  return judged(input, buildConcepts(input));
}

/** Runs all rules that are not off. A rule that fails costs only itself. */
export function judged(input: AnalysisInput, { concepts, memory }: Built): Analysis {
  const file = input.q.model.file;
  const found: Found[] = [];
  const candidates: Candidate[] = [];
  const notes: Note[] = [];
  for (const rule of input.rules) {
    try {
      if (rule.audit) candidates.push(...candidatesOf(rule, concepts, input));
      else found.push(...runRule(rule, concepts, input));
    } catch (error) {
      notes.push({
        file,
        level: "error",
        message: `The rule ${rule.id} failed on this file (${errorText(error)}). Please report this as a bug of Redwarden.`,
        span: undefined,
      });
    }
  }
  const { connections, credentials } = concepts;
  const text = (): string => input.q.model.facts.units.map((u) => u.text).join("\n");
  const usage = (): Usage => usageOf(concepts, input.tools.commands, text());
  return { found: found.sort(bySource), candidates, secrets: secretsIn(concepts, file), notes, connections, credentials, memory, usage };
}

/** The order in which findings are shown. Rules have ASCII names: to load a language's collation would take longer than an analysis. */
export function bySource({ finding: a }: Found, { finding: b }: Found): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

function candidatesOf(rule: Rule, concepts: Concepts, input: AnalysisInput): readonly Candidate[] {
  const found: Candidate[] = [];
  rule.check(concepts, (report) => {
    const made = toFound(rule, report, input);
    if (made) found.push({ ...made, isLocal: false, data: report.data });
  });
  return found;
}

function runRule(rule: Rule, concepts: Concepts, input: AnalysisInput): readonly Found[] {
  const found: Omit<Found, "isLocal">[] = [];
  const seen = new Set<string>();
  const watched = watch(concepts);
  rule.check(watched.concepts, (report) => {
    const made = toFound(rule, report, input);
    const key = made && `${made.finding.start} ${made.finding.end} ${made.finding.message}`;
    if (!made || !key || seen.has(key)) return;
    seen.add(key);
    found.push(made);
  });
  return found.map((f) => ({ ...f, isLocal: !watched.isWhole() }));
}

/** The same concepts, and whether a rule has looked at those that concern the whole file; all others belong to one unit each. */
function watch(all: Concepts): { readonly concepts: Concepts; readonly isWhole: () => boolean } {
  let isWhole = false;
  const concepts: Concepts = {
    ...all,
    get connections() {
      isWhole = true;
      return all.connections;
    },
    get credentials() {
      isWhole = true;
      return all.credentials;
    },
  };
  return { concepts, isWhole: () => isWhole };
}

function toFound(rule: Rule, report: Report, input: AnalysisInput): Omit<Found, "isLocal"> | undefined {
  const setting = input.configuration.rules.get(rule.id);
  const place = locate(report.site);
  if (!setting || place.file !== input.q.model.file) return undefined;
  const severity = shownSeverity({ setting, certainty: report.certainty, isTest: input.isTest, isMild: report.isMild ?? false });
  if (severity === "off") return undefined;
  const finding: Finding = {
    ...place,
    rule: rule.id,
    message: messageOf(rule, report),
    severity,
    certainty: report.certainty,
    trace: traceOf(report.trail, report.site),
    ...(report.related ? { related: report.related.map((r) => ({ ...locate(r.site), message: messageOf(rule, r) })) } : {}),
    fixTitles: [],
    suppression: undefined,
  };
  return { finding, intents: report.intents, report };
}

const STEPS: Readonly<Record<Trail["step"], (name: string) => string>> = {
  assigned: (n) => (n ? `Assigned to ${n}` : "Assigned"),
  returned: (n) => (n ? `Returned by ${n}` : "Returned"),
  passed: (n) => (n ? `Passed as ${n}` : "Passed"),
  read: (n) => `Read from ${n}`,
  built: () => "Put together",
  default: (n) => `Default of ${n}`,
  imported: (n) => `Imported as ${n}`,
  wrapper: (n) => `Used inside ${n}`,
};

/** From where the value is born to where it does harm. */
function traceOf(trail: Trail | undefined, end: Site): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  for (let t = trail; t; t = t.previous) steps.unshift({ ...locate(t.site), message: STEPS[t.step](t.name) });
  const last = locate(end);
  const known = steps.filter(
    (s, i) => i === 0 || s.start !== steps[i - 1]?.start || s.file !== steps[i - 1]?.file || s.message !== steps[i - 1]?.message,
  );
  return known.some((s) => s.file !== last.file || s.start !== last.start || s.end !== last.end) ? known : [];
}

/** Passwords that are written in this file, whichever rule they belong to. */
function secretsIn(concepts: Concepts, file: FilePath): readonly Span[] {
  const spans = concepts.credentials
    .filter((c) => !c.isPlaceholder && !c.isElsewhere)
    .map((c) => locate(c.site))
    .filter((s) => s.file === file);
  const unique = new Map(spans.map((s) => [`${s.start}-${s.end}`, { start: s.start, end: s.end }]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}
