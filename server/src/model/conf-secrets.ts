/** Where secrets stand in a server's file: whoever shows source masks them. */
import type { Place } from "../lang/conf/conf-file.ts";
import type { Word } from "../lang/conf/words.ts";
import type { Conf } from "./conf.ts";
import type { ConfEntry } from "./conf-entries.ts";

/** Places of passwords, and of hashes of passwords, in the file that is judged. */
export function confSecrets(conf: Conf): readonly Place[] {
  const places: Place[] = [];
  for (const e of conf.entries) if (e.file === conf.file) places.push(...entrySecrets(e));
  for (const line of conf.source.lines) {
    // What stands in a line that is no user's may be a rule of one all the same.
    if (conf.language === "redis-acl") for (const word of line.words) places.push(...ruleSecret(word));
  }
  return [...new Map(places.filter((p) => p.start < p.end).map((p) => [p.start, p])).values()].sort((a, b) => a.start - b.start);
}

const SECRET_NAME = /pass|auth|secret|token|credential/i;

function entrySecrets(e: ConfEntry): readonly Place[] {
  if (e.main === "user") return e.args.flatMap(ruleSecret);
  if (e.name === "sentinel auth-user" || e.name === "sentinel sentinel-user" || e.main === "masteruser") return [];
  const isSecret = e.directive ? e.directive.isSecret === true : SECRET_NAME.test(e.name) || /[=:]/.test(e.name);
  if (!isSecret) return [];
  const glued = /[=:]/.exec(e.line.words[0]?.value ?? "");
  const [first] = e.line.words;
  const inName =
    e.directive === undefined && glued && first && SECRET_NAME.test(e.name)
      ? [{ start: first.start + glued.index + 1, end: first.end }]
      : [];
  const values = e.name.startsWith("sentinel ") && e.args.length > 1 ? e.args.slice(1) : e.args;
  return [...inName, ...values.map(inside)];
}

/** A word without the quotes around it. */
function inside({ start, end, isQuoted }: Word): Place {
  return isQuoted && end - start >= 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

function ruleSecret(word: Word): readonly Place[] {
  const place = inside(word);
  const match = /^\(?([><#!])/.exec(word.value);
  return match ? [{ start: place.start + match[0].length, end: place.end }] : [];
}
