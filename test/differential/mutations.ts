/** Small changes to configurations, always the same ones. */

/** A number generator with a seed (mulberry32). */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VALUES = [
  "yes",
  "NO",
  "0",
  "-1",
  "10",
  "1gb",
  "3K",
  "1.5mb",
  "99999999999999999999",
  "50%",
  '""',
  "''",
  '"a b"',
  "#x",
  "# x",
  "\\x41",
  '"\\x41"',
  "no one",
  "08",
  "+5",
  "7 7",
  '"7"',
];

/** What can happen to one line. */
const CHANGES: readonly ((line: string, next: () => number) => string)[] = [
  (line, next) => line.replace(/\s.*$/, ` ${VALUES[Math.floor(next() * VALUES.length)]}`),
  (line, next) => `${line} ${VALUES[Math.floor(next() * VALUES.length)]}`,
  (line) => line.replace(/\s+\S+$/, ""),
  (line) => line.toUpperCase(),
  (line, next) => {
    const at = 1 + Math.floor(next() * (line.length - 1));
    return line.slice(0, at) + line.slice(at + 1);
  },
  (line, next) => {
    const at = Math.floor(next() * line.length);
    return line.slice(0, at) + line.charAt(at) + line.slice(at);
  },
  (line) => line.replace(" ", "="),
  (line) => line.replace(/\s+(\S+)$/, ' "$1"'),
  (line) => line.replace(/\s+(\S+)$/, " '$1"),
  (line) => `\t  ${line.replace(/ /g, "\t ")}  \r`,
  (line, next) => line.replace(/\d+/, String(Math.floor(next() * 2 ** 40))),
  (line) => `${line} # why`,
];

/** The lines with one of them changed. */
export function mutated(lines: readonly string[], seed: number): readonly string[] {
  const next = random(seed);
  const at = Math.floor(next() * lines.length);
  const change = CHANGES[seed % CHANGES.length];
  return lines.map((line, i) => (i === at && change ? change(line, next) : line));
}
