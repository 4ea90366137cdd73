/** What a key that somebody chooses is good for: keys under which a program counts what somebody does, names of what a client writes about itself, commands that tell little. */
import type { Atom, Value } from "../flow/values.ts";
import { askingCommands } from "../libraries/commands.ts";
import { keyWords } from "../libraries/secret-names.ts";

const LIMIT = new RegExp(`^(?:${keyWords.limits.join("|")})$`, "i");

/** True if constant words of a key say that it counts for a limit: `ratelimit:…`, `login-attempts/…`. */
export function countsForALimit(key: Value): boolean {
  return key.some((a) => textsOf(a).some((text) => wordsIn(text).some((word) => LIMIT.test(word))));
}

/** True of commands by which nobody learns, or changes, what is under a key: `EXISTS`, `OBJECT ENCODING`. */
export function onlyAsksAbout(command: string): boolean {
  return askingCommands.includes(command.split(" ", 1)[0] ?? "");
}

/** True if the name of a part of a request says that it is a header: `request.headers["X-Forwarded-For"]`, `req.get("x-real-ip")`. */
export function isHeader(name: string): boolean {
  return /\bheaders?\b|\bforwarded\b|["'](?:x|cf|true)-[\w-]+["']|HTTP_/i.test(name);
}

/**
 * True of headers that hold one address, which the proxy before a program writes over whatever the client sent; to `X-Forwarded-For` it only
 * adds. Whether there is one is not in the source.
 */
export function isWrittenByProxy(name: string): boolean {
  return /\b(?:HTTP_)?(?:x[-_]real[-_]ip|(?:cf|fastly|fly|true)[-_](?:connecting|client)[-_]ip)\b/i.test(name);
}

function textsOf(a: Atom): readonly string[] {
  if (a.kind === "literal") return [String(a.value)];
  return a.kind === "text" ? a.parts.flatMap((value) => value.flatMap(textsOf)) : [];
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/([a-z])([A-Z])/g, "$1_$2").split(/[^A-Za-z]+/);
}
