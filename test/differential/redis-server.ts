/** A real server that reads a configuration and is stopped at once. It listens at a Unix socket in its own folder and nowhere else. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the server said of a file: accepted, or the line that it blames, which is undefined where it names none. */
export type Verdict =
  | { readonly isAccepted: true }
  | { readonly isAccepted: false; readonly line: number | undefined; readonly says: string };

/** `REDIS_SERVER` and `REDIS_SERVER_IS` ("valkey 9.0") let the comparison be run by hand with another server. */
const program = process.env.REDIS_SERVER ?? "redis-server";
/** The server that the reader is told to read for. */
export const comparedTo = process.env.REDIS_SERVER_IS ?? "redis 7.0";

/** Redis 7.0, which is what the tests are about; undefined where there is none. */
export function serverVersion(): string | undefined {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return /v=(\d+\.\d+)/.exec(stdout ?? "")?.[1];
}

/** What would reach out of the folder, or cost much, said again at the end: the command line comes after the file. */
const OVERRIDES = (
  "--port 0 --tls-port 0 --loglevel notice --daemonize no --supervised no --save  --appendonly no --syslog-enabled no --disable-thp no --databases 16 --logfile  " +
  "--replicaof no one --cluster-enabled no --io-threads 1 --server_cpulist  --bio_cpulist  --aof_rewrite_cpulist  --bgsave_cpulist  --oom-score-adj no " +
  "--pidfile  --aclfile  --always-show-logo no --set-proc-title no --watchdog-period 0 --maxclients 100 --tls-replication no --tls-cluster no --bind 127.0.0.1"
).split(" ");

/** Lines that name what is not there on this machine. */
const PLACES = /^(\s*(?:dir|pidfile|logfile|unixsocket|aclfile|include|loadmodule|tls-[a-z-]*(?:file|dir)))\s+(\S+|"[^"]*")\s*$/i;

/** The same lines with paths that exist only in `folder`. */
export function isolated(lines: readonly string[], folder: string): readonly string[] {
  return lines.map((line) => {
    const [, name = "", value = ""] = PLACES.exec(line) ?? [];
    const word = name.trim().toLowerCase();
    if (word === "" || (/^["']/.test(value) && word !== "include" && word !== "loadmodule")) return line;
    if (word === "dir") return `dir ${folder}`;
    return word === "include" || word === "loadmodule" ? "# left out" : `${word} ${join(folder, word)}`;
  });
}

/** A folder for one server. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "conf-"));
  chmodSync(folder, 0o700);
  return folder;
}

/** Lets the server read these lines. */
export async function verdictOf(lines: readonly string[], isSentinel: boolean): Promise<Verdict> {
  const folder = serverFolder();
  try {
    const file = join(folder, "redis.conf");
    mkdirSync(join(folder, "data"));
    writeFileSync(file, Buffer.from(`${lines.join("\n")}\n`, "utf8"));
    const overrides = isSentinel ? ["--sentinel", "--port", "0", "--loglevel", "notice", "--daemonize", "no", "--logfile", ""] : OVERRIDES;
    return await run([file, ...overrides, "--unixsocket", join(folder, "s"), "--dir", join(folder, "data")]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until a server is given up. */
const LONGEST = 10_000;
const READY = /[Rr]eady to accept connections|Sentinel ID is|WARNING: Sentinel was not able/;

function run(args: readonly string[]): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let isReady = false;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, LONGEST);
    const take = (data: Buffer): void => {
      output += data.toString("utf8");
      if (isReady || !READY.test(output)) return;
      isReady = true;
      child.kill("SIGKILL");
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(timer);
      if (isReady) return resolve({ isAccepted: true });
      if (isLate) return reject(new Error(`the server neither started nor ended: ${output.slice(-500)}`));
      const line = /at line (\d+)/.exec(output)?.[1];
      resolve({
        isAccepted: false,
        line: line === undefined ? undefined : Number(line),
        says: output.trim().split("\n").slice(-2).join(" / "),
      });
    });
  });
}
