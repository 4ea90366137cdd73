/** Candidates for findings on whole workspaces, as they leave the file where they stand. */
import { stageOfPath } from "../model/stages.ts";
import type { Analysis } from "./analysis.ts";
import type { Candidate, FileReport, Finding } from "./api.ts";
import { relativePath } from "./paths.ts";

/** The file that candidates stand in. */
export interface CandidateFile {
  readonly text: string;
  readonly isTest: boolean;
  /** The folder from which on a path may say which environment a file is for. */
  readonly root: string;
}

/** The candidates of a file for its report: nothing when there are none. `findings` are those of the file, and then those that they may become. */
export function candidates(analysis: Analysis, findings: readonly Finding[], file: CandidateFile): Pick<FileReport, "candidates"> {
  if (analysis.candidates.length === 0) return {};
  const own = findings.slice(analysis.found.length);
  return { candidates: own.map((finding, i) => candidate(finding, analysis.candidates[i]?.data ?? {}, file)) };
}

/** What names around it do not say of its environment, the path of its file may. */
function candidate(finding: Finding, data: Candidate["data"], { text, isTest, root }: CandidateFile): Candidate {
  const stage = data.stage || stageOfPath(relativePath(root, finding.file) ?? "") || "";
  return { finding, same: digest(decoded(text.slice(finding.start, finding.end))), isTest, data: { ...data, stage } };
}

/** In a URL a character may be written in two ways. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Tells texts apart without being them, so that no secret travels between threads. Two rounds of FNV-1a with different starts and primes: collisions
 * are no danger here, and it runs wherever the engine does.
 */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
    b ^= b >>> 15;
  }
  return `${text.length} ${a >>> 0} ${b >>> 0}`;
}
