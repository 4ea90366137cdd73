/** What only a whole audit can say: findings that several files make together, and to which service each file belongs. */
import type { FilePath, FileSource } from "../host/types.ts";
import type { AuditReport, Rule } from "../model/rule.ts";
import { rules as allRules } from "../rules/index.ts";
import type { Candidate, FileReport, Finding } from "./api.ts";
import { messageOf } from "./messages.ts";
import { Services } from "./services.ts";

interface Gathered extends Candidate {
  /** As it is shown. */
  readonly service: string;
}

/** Takes the reports of an audit as they come, and makes findings of what they have in common. */
export class Gathering {
  readonly services: Services;
  readonly #rules: readonly Rule[];
  readonly #candidates = new Map<string, Gathered[]>();
  readonly #secrets = new Map<FilePath, FileReport["secrets"]>();

  /** @param roots the folders that are audited */
  constructor(files: FileSource, roots: readonly FilePath[], rules: readonly Rule[] = allRules) {
    this.services = new Services(files, roots);
    this.#rules = rules;
  }

  /** Takes a report; answers the name of the service that its file belongs to. */
  async add(report: FileReport): Promise<string> {
    const service = this.services.nameOf(await this.services.of(report.file));
    for (const candidate of report.candidates ?? []) {
      const { rule } = candidate.finding;
      // A copy has the titles of its fixes, and no longer holds what they are made from.
      this.#candidates.set(rule, [...(this.#candidates.get(rule) ?? []), { ...candidate, finding: { ...candidate.finding }, service }]);
      this.#secrets.set(report.file, report.secrets);
    }
    return service;
  }

  /** The findings, as one report for each file that has any, in the order of the files. */
  finish(): readonly FileReport[] {
    const byFile = new Map<FilePath, Finding[]>([...this.#secrets.keys()].map((file) => [file, []]));
    for (const rule of this.#rules) {
      const candidates = this.#candidates.get(rule.id) ?? [];
      for (const said of rule.audit?.(candidates) ?? []) {
        const finding = toFinding(rule, candidates, said);
        if (finding) byFile.get(finding.file)?.push(finding);
      }
    }
    const reports = [...byFile].map(([file, findings]) => {
      const secrets = this.#secrets.get(file) ?? [];
      return { file, findings: findings.sort((a, b) => a.start - b.start), secrets, notes: [] };
    });
    return reports.filter((r) => r.findings.length > 0);
  }
}

function toFinding(rule: Rule, candidates: readonly Gathered[], said: AuditReport): Finding | undefined {
  const own = candidates[said.at]?.finding;
  const related = said.related.flatMap((r) => {
    const other = candidates[r.at]?.finding;
    return other ? [{ file: other.file, start: other.start, end: other.end, message: messageOf(rule, r) }] : [];
  });
  return own && { ...own, message: messageOf(rule, said), related };
}
