/** Runs in a network namespace of its own, where 10.9.9.9 is an address that is not loopback: starts a server for each case, and asks it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BehaviourCase, behaviourCases } from "./behaviour-cases.ts";

const PORT = 6390;

/** The first answer to PING, without a login. */
function ping(host: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: PORT, localAddress: host });
    const done = (answer: string): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(3000, () => done("timeout"));
    socket.on("connect", () => socket.write("*1\r\n$4\r\nPING\r\n"));
    socket.on("data", (data) => done(data.toString("latin1").split(/[ \r]/, 1)[0] ?? ""));
    socket.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? "error"));
    socket.on("close", () => done("closed"));
  });
}

async function ask(one: BehaviourCase): Promise<{ readonly name: string; readonly near: string; readonly far: string }> {
  const folder = mkdtempSync(join(tmpdir(), "behaviour-"));
  for (const [name, text] of Object.entries(one.files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "redis.conf"), [...one.lines, `port ${PORT}`, 'save ""', "loglevel notice", ""].join("\n"));
  const child = spawn("redis-server", ["redis.conf", ...(one.isSentinel ? ["--sentinel"] : [])], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    const isReady = await new Promise<boolean>((resolve) => {
      let output = "";
      child.stdout.on("data", (data: Buffer) => {
        output += data.toString();
        if (/[Rr]eady to accept|Sentinel ID is/.test(output)) resolve(true);
      });
      child.on("close", () => resolve(false));
    });
    if (!isReady) return { name: one.name, near: "did not start", far: "did not start" };
    return { name: one.name, near: await ping("127.0.0.1"), far: await ping("10.9.9.9") };
  } finally {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kills a server, and waits until its port is free again. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await closed;
}

const answers = [];
for (const one of behaviourCases) answers.push(await ask(one));
console.log(JSON.stringify(answers));
