/** Writing words of redis.conf, quoted where the server would read something else. */

/** A word as it must be written. */
export function renderWord(value: string): string {
  // The hash of a password stands for itself, and never first in a line.
  const isComment = value.startsWith("#") && !/^#[0-9a-f]{64}$/.test(value);
  const isPlain = value !== "" && !isComment && [...value].every((c) => c > " " && c !== '"' && c !== "'" && c !== "\x7f");
  // A backslash is no reason to quote: outside of quotes it stands for itself.
  return isPlain ? value : `"${[...value].map(escaped).join("")}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(c: string): string {
  const known = ESCAPES[c];
  if (known) return known;
  return c < " " || c === "\x7f" ? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}` : c;
}

/** A line of words. */
export function renderLine(words: readonly string[]): string {
  return words.map(renderWord).join(" ");
}
