/** Files of servers that keystrokes are measured in: one as people write it, and one in which nearly every line is wrong. */

const LINES = 2500;

/** A file of a server. */
export interface ConfBenchFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** Two files of 2,500 lines, always the same. */
export function confBenchFiles(): readonly ConfBenchFile[] {
  return [
    { name: "redis.conf", title: "redis.conf of 2,500 lines", text: ordinary() },
    { name: "redis-wrong.conf", title: "redis.conf of 2,500 lines, most of them wrong", text: wrong() },
  ];
}

const DIRECTIVES = ["timeout 300", "maxclients 9000", "hz 10", "appendonly yes", "maxmemory 2gb", "loglevel notice", "databases 4"];

/** Mostly comments, as the file that ships with the server, some directives, ten users. */
function ordinary(): string {
  const lines = ["port 6379", "bind 127.0.0.1", "requirepass 8Zt0v2rjQm4dXwYh6LcKs1nB9pEuAgTf"];
  for (let i = 0; lines.length < LINES; i++) {
    if (i % 250 === 0) lines.push(`user app${i} on #${"0123456789abcdef".repeat(4)} ~app${i}:* resetchannels -@all +get +set +del`);
    else if (i % 10 === 0 && i / 10 < DIRECTIVES.length) lines.push(DIRECTIVES[i / 10] ?? "");
    else if (i % 10 === 0) lines.push(`save ${i} ${i}`);
    else lines.push(`# What the next line is about, in words that nobody reads twice (${i}).`);
  }
  return `${lines.join("\n")}\n`;
}

const MISTAKES: readonly ((i: number) => string)[] = [
  (i) => `maxcleints ${i}`,
  (i) => `timeout ${i} # seconds`,
  (i) => `user open${i} on nopass ~* &* +@all`,
  (i) => `maxmemory ${i}g`,
  (i) => `user plain${i} on >password${i} +@read`,
  () => "appendonly true",
  (i) => `save ${i}`,
  () => "loglevel loud",
  (i) => `hz ${i}`,
  () => "enable-debug-command yes",
];

function wrong(): string {
  return `${Array.from({ length: LINES }, (_, i) => MISTAKES[i % MISTAKES.length]?.(i)).join("\n")}\n`;
}
