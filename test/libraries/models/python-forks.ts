/** The measured traps of valkey-py, aioredis and coredis; fakes. */
import { external, list } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const valkeyPy = model("valkey-py", "python", ({ check }) => {
  check("valkey", "valkey.Valkey", { kw: { host: "h", ssl: true } }, { transport: "tls", verification: "no-hostname" });
  check(
    "valkeys://",
    "valkey.from_url",
    { pos: ["valkeys://h"], kw: { ssl_check_hostname: true } },
    { transport: "tls", verification: "on" },
  );
  check(
    "valkey://",
    "valkey.from_url",
    { pos: ["valkey://h"] },
    { transport: "plain", tlsFix: "scheme $u valkeys; keyword ssl_check_hostname" },
  );
});

const aioredis = model("aioredis", "python", ({ check }) => {
  check("aioredis 2", "aioredis.Redis", { kw: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
  check("aioredis 2 from_url", "aioredis.from_url", { pos: ["redis://:p@h"] }, { transport: "plain", password: "p" });
  check("aioredis 1 URL", "aioredis.create_redis_pool", { pos: ["redis://:p@h"] }, { transport: "plain", password: "p", host: "h" });
  check(
    "aioredis 1 pair",
    "aioredis.create_redis",
    { pos: [list(["h", 6379])], kw: { password: "p" } },
    { transport: "plain", password: "p", host: "h" },
  );
  check(
    "aioredis 1 context",
    "aioredis.create_pool",
    { pos: [list(["h", 6379])], kw: { ssl: external("ssl.SSLContext()") } },
    { transport: "tls" },
  );
  check("aioredis 1 socket", "aioredis.create_redis", { pos: ["/tmp/s"] }, { transport: "socket" });
});

const coredis = model("coredis", "python", ({ check }) => {
  check(
    "coredis None is optional",
    "coredis.Redis",
    { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: null, ssl_check_hostname: true } },
    { transport: "tls", verification: "on" },
  );
  check("coredis none", "coredis.Redis", { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: "none" } }, { verification: "off" });
});

const fakeredis = model("fakeredis", "python", ({ check }) => {
  for (const path of ["fakeredis.FakeRedis", "fakeredis.FakeAsyncRedis", "fakeredis.aioredis.FakeRedis"])
    check(path, path, { kw: { host: "h" } }, { fake: "true" });
});

export const pythonForksModels: readonly Model[] = [valkeyPy, aioredis, coredis, fakeredis];
