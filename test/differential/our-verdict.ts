/** What our reader says of a file, in the terms of the server: the first line that it refuses. */
import { readConf } from "../../server/src/lang/conf/conf-file.ts";
import { aclUserOf } from "../../server/src/model/acl-user.ts";
import { confProblems } from "../../server/src/model/conf-check.ts";
import { toEntry } from "../../server/src/model/conf-entries.ts";
import type { ConfProblem } from "../../server/src/model/conf-problems.ts";
import { parseServerVersion } from "../../server/src/model/conf-version.ts";
import { comparedTo } from "./redis-server.ts";

const SERVER = parseServerVersion(comparedTo);
/** Commands and categories are looked up only when all lines have been read, because modules bring more of them. */
const LATE = new Set(["unknown-command", "unknown-subcommand", "unknown-category"]);

/** `bind … # comment` is taken while the file is read; the server ends later, when it cannot listen at `#`, which the tests do not let it try. */
function isAboutListening({ kind, at }: ConfProblem, text: string): boolean {
  return kind === "conf-inline-comment" && /^\s*bind\s/i.test(text.slice(text.lastIndexOf("\n", at.start) + 1, at.start));
}

/** Lines that our reader refuses while the file is read, in order, and those that it refuses afterwards. */
export function ourVerdict(
  lines: readonly string[],
  isSentinel: boolean,
): { readonly early: readonly number[]; readonly late: readonly number[] } {
  if (!SERVER) throw new Error("no version");
  const text = `${lines.join("\n")}\n`;
  const entries = readConf(text).lines.flatMap((line) => toEntry("redis.conf", line) ?? []);
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const problems = confProblems(entries, SERVER, isSentinel).filter((p) => p.isFatal && !isAboutListening(p, text));
  const early = problems.filter((p) => !/must not hold blanks/.test(p.says)).map((p) => lineAt(p.at.start));
  const late = problems.filter((p) => /must not hold blanks/.test(p.says)).map((p) => lineAt(p.at.start));
  for (const e of entries) {
    const user = e.main === "user" ? aclUserOf(e, SERVER) : undefined;
    for (const p of user?.problems ?? []) (LATE.has(p.fault) ? late : early).push(e.line.number);
  }
  return { early: early.sort((a, b) => a - b), late };
}
