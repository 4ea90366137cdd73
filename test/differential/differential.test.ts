/**
 * Our reader against a real server: it accepts what the server accepts, and refuses the same line. The configurations are lines of public files
 * (the history of those that ship with Redis and Valkey, and others), with passwords made unreadable.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cannotRun } from "../harness/optional.ts";
import { mutated } from "./mutations.ts";
import { ourVerdict } from "./our-verdict.ts";
import { isolated, serverVersion, verdictOf } from "./redis-server.ts";
import { accepted, refused, refusedBySentinel, refusedTogether } from "./refused.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const data: {
  readonly lines: readonly string[];
  readonly configurations: readonly { readonly from: string; readonly lines: readonly number[] }[];
} = JSON.parse(readFileSync(join(folder, "configurations.json"), "utf8"));
const configurations = data.configurations.map(({ from, lines }) => ({ from, lines: lines.map((at) => data.lines[at] ?? "") }));

/** Cases that are run at the same time. */
const AT_ONCE = 2;

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Runs cases, and answers where server and reader disagree. */
async function disagreements(cases: readonly Case[], expected?: "accepted" | "refused"): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const problem = await disagreement(next, expected);
      if (problem) found.push(`${next.name}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

async function disagreement({ lines }: Case, expected: "accepted" | "refused" | undefined): Promise<string | undefined> {
  const isSentinel = lines.some((l) => /^\s*sentinel\s/i.test(l));
  const safe = isolated(lines, "/tmp");
  const server = await verdictOf(safe, isSentinel);
  const ours = ourVerdict(safe, isSentinel);
  const isRefused = ours.early.length + ours.late.length > 0;
  if (expected && process.env.REDIS_SERVER === undefined && server.isAccepted !== (expected === "accepted"))
    return `the server ${server.isAccepted ? "accepts" : `refuses (${server.says})`} it`;
  if (server.isAccepted)
    return isRefused
      ? `refused by us at line ${[...ours.early, ...ours.late][0]}: ${safe[([...ours.early, ...ours.late][0] ?? 1) - 1]}`
      : undefined;
  if (!isRefused) return `refused by the server at line ${server.line}, not by us: ${server.says}`;
  // Redis 8 takes what it does not know for settings of modules, and ends when it has read all lines and none of them took it.
  if (server.line === undefined && /Module Configuration detected/.test(server.says)) return undefined;
  if (server.line === undefined)
    return ours.late.length > 0 ? undefined : `the server names no line, we name ${ours.early[0]}: ${server.says}`;
  // A Sentinel goes through its statements several times.
  const isSame = isSentinel ? ours.early.includes(server.line) : ours.early[0] === server.line;
  return isSame ? undefined : `line ${server.line} for the server, ${ours.early[0]} for us: ${server.says}`;
}

describe("the reader and a real server", function () {
  this.timeout(240_000);
  before(function () {
    if (process.env.REDIS_SERVER === undefined && serverVersion() !== "7.0") cannotRun(this, "there is no redis-server 7.0");
  });

  it("agree on configurations that people use", async () => {
    assert.ok(configurations.length >= 100);
    assert.deepEqual(await disagreements(configurations.map(({ from, lines }) => ({ name: from, lines }))), []);
  });

  it("agree on changed ones", async () => {
    const cases = Array.from({ length: 160 }, (_, seed) => {
      const base = configurations[seed % configurations.length];
      return { name: `${base?.from} changed by ${seed}`, lines: mutated(base?.lines ?? [], seed) };
    });
    assert.deepEqual(await disagreements(cases), []);
  });

  it("refuse the same lines", async () => {
    const cases = [...refused.map((line) => [line]), ...refusedTogether];
    assert.ok(cases.length >= 100);
    assert.deepEqual(
      await disagreements(
        cases.map((lines) => ({ name: lines.join(" / "), lines: ["maxclients 100", "", ...lines] })),
        "refused",
      ),
      [],
    );
  });

  it("refuse the same statements of Sentinels", async () => {
    const cases = refusedBySentinel.map((lines) => ({ name: lines.join(" / "), lines: ["port 0", ...lines] }));
    assert.deepEqual(await disagreements(cases, "refused"), []);
  });

  it("accept what only looks wrong", async () => {
    assert.deepEqual(
      await disagreements(
        accepted.map((line) => ({ name: line, lines: [line] })),
        "accepted",
      ),
      [],
    );
  });
});
