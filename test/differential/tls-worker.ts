/** Runs in a network namespace of its own: servers with TLS, and what clients get with and without it, and without a certificate. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { tlsCases } from "./tls-cases.ts";

const folder = mkdtempSync(join(tmpdir(), "tls-"));
const openssl = (...args: readonly string[]): void => void execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=localhost");

/** The first answer to PING over plain TCP or TLS, from an address that is not loopback. */
function ping(port: number, isTls: boolean): Promise<string> {
  return new Promise((resolve) => {
    const host = "10.9.9.9";
    const socket = isTls ? connectTls({ host, port, rejectUnauthorized: false }) : connect({ host, port });
    const done = (answer: string): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(3000, () => done("timeout"));
    socket.on(isTls ? "secureConnect" : "connect", () => socket.write("*1\r\n$4\r\nPING\r\n"));
    socket.on("data", (data) => done(data.toString("latin1").split(/[ \r]/, 1)[0] ?? ""));
    socket.on("error", () => done("closed"));
    socket.on("close", () => done("closed"));
  });
}

const answers = [];
for (const { lines } of tlsCases) {
  writeFileSync(join(folder, "redis.conf"), [...lines, "bind 10.9.9.9", "protected-mode no", 'save ""', ""].join("\n"));
  const child = spawn("redis-server", ["redis.conf"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const isReady = await new Promise<boolean>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      if (/[Rr]eady to accept/.test(data.toString())) resolve(true);
    });
    child.once("close", () => resolve(false));
  });
  answers.push(
    isReady ? { plain: await ping(6390, false), tls: await ping(6391, true) } : { plain: "did not start", tls: "did not start" },
  );
  child.kill("SIGKILL");
  await closed;
}
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(answers));
