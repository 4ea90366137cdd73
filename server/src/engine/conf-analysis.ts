/** Analysis of one file of a server: its state with all that it includes, the rules over it, findings with their fixes. */
import type { Configuration } from "../config/types.ts";
import type { FilePath } from "../host/types.ts";
import { readAclFile } from "../lang/conf/acl-file.ts";
import type { ConfFile } from "../lang/conf/conf-file.ts";
import type { ConfLanguage } from "../lang/conf/names.ts";
import { aclLineProblems, toAclEntry, userProblems } from "../model/acl-check.ts";
import { aclUserOf } from "../model/acl-user.ts";
import { Conf, type ConfParts, isSentinelConf } from "../model/conf.ts";
import { confProblems } from "../model/conf-check.ts";
import { type ConfEntry, linePlace } from "../model/conf-entries.ts";
import { isPlausible } from "../model/conf-plausible.ts";
import type { ConfFix, ConfPlace, ConfReport, ConfRule } from "../model/conf-rule.ts";
import { confSecrets } from "../model/conf-secrets.ts";
import { parseServerVersion, type ServerVersion, versionInComments } from "../model/conf-version.ts";
import type { Finding, Note, Span } from "./api.ts";
import type { Deployments } from "./conf-compose.ts";
import { assemble, type ConfSource, readAcl } from "./conf-includes.ts";
import { isAtLeast, shownSeverity } from "./severity.ts";

/** A finding with what its fixes are made from. */
export interface ConfFound {
  readonly finding: Finding;
  readonly fixes: readonly ConfFix[];
}

/** What analysis says of a file before suppression. */
export interface ConfAnalysis {
  readonly conf: Conf;
  readonly found: readonly ConfFound[];
  readonly secrets: readonly Span[];
  readonly notes: readonly Note[];
  /** Other files that were looked for. */
  readonly asked: ReadonlySet<FilePath>;
}

export interface ConfInput {
  readonly file: FilePath;
  readonly text: string;
  readonly language: ConfLanguage;
  readonly source: ConfSource;
  /** How files are run in containers; what is not known of that when left out. */
  readonly deployments?: Deployments | undefined;
  readonly rules: readonly ConfRule[];
  readonly configuration: Configuration;
  readonly isTest: boolean;
}

/** All that the rules find in a file. */
export async function analyseConf(input: ConfInput): Promise<ConfAnalysis> {
  const { conf, included, asked } = await (input.language === "redis-acl" ? aclOf(input) : confOf(input));
  const notes: Note[] = [];
  const found = isPlausible(conf) ? input.rules.flatMap((rule) => runRule(rule, conf, included, input, notes)) : [];
  found.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end || (a.finding.rule < b.finding.rule ? -1 : 1));
  return { conf, found, secrets: confSecrets(conf), notes, asked };
}

interface Read {
  readonly conf: Conf;
  readonly included: ReadonlyMap<FilePath, ConfEntry>;
  readonly asked: ReadonlySet<FilePath>;
}

async function confOf({ file, text, source, configuration, deployments }: ConfInput): Promise<Read> {
  const assembled = await assemble(file, text, source);
  const version = versionOf(configuration, assembled.source);
  const aclFile = await readAcl(assembled, file, source, version);
  const users = assembled.entries.flatMap((e) => (e.main === "user" ? (aclUserOf(e, version) ?? []) : []));
  const { entries, unread } = assembled;
  const parts = { language: "redis-conf" as const, file, source: assembled.source, version, entries, unread, aclFile, users };
  const isSentinel = isSentinelConf(entries, file);
  const own = entries.filter((e) => e.file === file);
  const problems = [
    ...confProblems(own, version, isSentinel),
    ...userProblems(
      users.filter((u) => u.entry.file === file),
      version,
    ),
  ];
  const aclPath = aclFile?.file;
  const asked = new Set([...assembled.asked, ...assembled.included.keys(), ...(aclPath ? [aclPath] : []), ...(deployments?.asked ?? [])]);
  return { conf: mostOpen({ ...parts, problems }, deployments), included: assembled.included, asked };
}

/** The server as it runs where most people reach it. */
function mostOpen(parts: ConfParts, deployments: Deployments | undefined): Conf {
  const ways = (deployments?.all ?? []).map((deployment) => new Conf({ ...parts, deployment }));
  const [first, ...others] = ways;
  if (!first) return new Conf(parts);
  return others.reduce((most, conf) => (opennessOf(conf) > opennessOf(most) ? conf : most), first);
}

function opennessOf({ audience, isExposed, isOpenToNetwork, isOpen }: Conf): number {
  const reach = isExposed ? { network: 3, machine: 2, containers: 1 }[audience] : 0;
  return reach * 4 + (isOpenToNetwork ? 2 : 0) + (isOpen ? 1 : 0);
}

async function aclOf({ file, text, configuration }: ConfInput): Promise<Read> {
  const source = readAclFile(text);
  const version = versionOf(configuration, source);
  const entries = source.lines.flatMap((line) => toAclEntry(file, line) ?? []);
  const users = entries.flatMap((e) => aclUserOf(e, version) ?? []);
  const problems = [...aclLineProblems(file, source.lines), ...userProblems(users, version)];
  const conf = new Conf({ language: "redis-acl", file, source, version, entries, unread: [], aclFile: undefined, users, problems });
  return { conf, included: new Map(), asked: new Set() };
}

/** Comments at the start in which the server may be named. */
const MOST_TOLD = 40;

function versionOf(configuration: Configuration, source: ConfFile): ServerVersion {
  const set = parseServerVersion(configuration.serverVersion);
  if (set) return set;
  return versionInComments(source.comments.slice(0, MOST_TOLD).map(({ start, end }) => source.text.slice(start, end)));
}

function runRule(rule: ConfRule, conf: Conf, included: Read["included"], input: ConfInput, notes: Note[]): readonly ConfFound[] {
  const found: ConfFound[] = [];
  const seen = new Set<string>();
  try {
    rule.check(conf, (report) => {
      const made = toFound(rule, report, included, input);
      const key = made && `${made.finding.start} ${made.finding.end} ${made.finding.message}`;
      if (!made || !key || seen.has(key)) return;
      seen.add(key);
      found.push(made);
    });
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0];
    const message = `The rule ${rule.id} failed on this file (${why}). Please report this as a bug of Redwarden.`;
    notes.push({ file: input.file, level: "error", message, span: undefined });
  }
  return found;
}

function toFound(rule: ConfRule, report: ConfReport, included: Read["included"], input: ConfInput): ConfFound | undefined {
  const setting = input.configuration.rules.get(rule.id);
  const at = inFile(report.at, input.file, included);
  if (!setting || !at) return undefined;
  const certainty = report.certainty ?? "certain";
  const shown = shownSeverity({ setting, certainty, isTest: input.isTest, isMild: false });
  if (shown === "off") return undefined;
  const severity = report.atMost && isAtLeast(shown, report.atMost) ? report.atMost : shown;
  const data = report.data ?? {};
  const message = (rule.messages[report.message] ?? rule.title).replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
  const elsewhere = at === report.at ? [] : [{ ...report.at, message: "Said here" }];
  const because = (report.because ?? []).map(({ at: place, says }) => ({ ...place, message: says }));
  const finding: Finding = {
    file: at.file,
    start: at.start,
    end: at.end,
    rule: rule.id,
    message,
    severity,
    certainty,
    trace: [...because, ...elsewhere].map(({ file, start, end, message: says }) => ({ file, start, end, message: says })),
    fixTitles: [],
    suppression: undefined,
  };
  return { finding, fixes: at === report.at ? (report.fixes ?? []) : [] };
}

/** Where a finding is shown in the file that is judged: there, or at the line that includes what it is about. */
function inFile(at: ConfPlace, file: FilePath, included: Read["included"]): ConfPlace | undefined {
  if (at.file === file) return at;
  const via = included.get(at.file);
  return via && linePlace(via);
}
