/** Suppression by the configuration, for files that cannot hold comments and for whoever wants it in one place. */
import { pathMatcher } from "../config/globs.ts";
import type { Configuration } from "../config/types.ts";
import type { FilePath } from "../host/types.ts";
import type { Finding } from "./api.ts";
import { relativePath } from "./paths.ts";
import { isExpired } from "./suppression-comment.ts";

/** The same findings, those that the configuration accepts marked. */
export function suppressedByConfiguration(
  findings: readonly Finding[],
  { suppress, root }: Configuration,
  file: FilePath,
  text: string,
  now: number,
): readonly Finding[] {
  const path = relativePath(root, file);
  if (suppress.length === 0 || !path) return findings;
  const holding = suppress.filter(({ files, until }) => pathMatcher([files])(path) && !(until !== undefined && isExpired(until, now)));
  if (holding.length === 0) return findings;
  return findings.map((finding) => {
    const found = holding.find((s) => s.rule === finding.rule && lineOf(text, finding.start).includes(s.containing ?? ""));
    if (!found || finding.suppression) return finding;
    return { ...finding, suppression: { kind: "external" as const, reason: found.reason } };
  });
}

function lineOf(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}
