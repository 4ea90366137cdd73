/** Whether a file is what its name says: other programs have files called redis-something.conf and users.acl too. */
import type { Conf } from "./conf.ts";

/** False for a file that is most likely not one of Redis or Valkey: then nothing is said of it. */
export function isPlausible(conf: Conf): boolean {
  const { lines } = conf.source;
  if (conf.language === "redis-acl")
    return lines.length < 1 || conf.users.length * 2 >= lines.length || lines.every((l) => /^(?:user|#)/i.test(l.words[0]?.value ?? ""));
  const own = conf.entries.filter((e) => e.file === conf.file);
  const known = own.filter((e) => e.directive !== undefined).length;
  // Sections, blocks and `name = value` are how others write.
  const isForeign = lines.some((l) => /^\[[^\]]*\]$|^[<{}]|[{;]$/.test(conf.source.text.slice(l.start, l.end)));
  return isForeign ? known * 10 > own.length * 9 : own.length < 4 || known * 2 >= own.length;
}
