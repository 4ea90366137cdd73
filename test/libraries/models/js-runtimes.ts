/** Clients of Bun and Deno. */
import type { Atom } from "../../../server/src/flow/values.ts";
import { call, external } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };

const bun = model("Bun", "typescript", ({ check, client }) => {
  const B = ["bun.RedisClient", "Bun.RedisClient"];
  check(
    "URL",
    B,
    { pos: ["redis://u:p@h"] },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u rediss", commands: "ioredis", gives: "client" },
  );
  check("valkey", B, { pos: ["valkey://h"] }, { transport: "plain", tlsFix: "append" });
  for (const scheme of ["rediss", "valkeys", "redis+tls"])
    check(scheme, B, { pos: [`${scheme}://h`] }, { transport: "tls", verification: "on" });
  for (const scheme of ["redis+unix", "redis+tls+unix"]) check(scheme, B, { pos: [`${scheme}:///s`] }, { transport: "socket" });
  check("tls", B, { pos: ["redis://h", { tls: true }] }, { transport: "tls" });
  check(
    "unchecked",
    B,
    { pos: ["rediss://h", { tls: off }] },
    { verification: "off", at: "$o.tls.rejectUnauthorized", verificationFix: "remove $o.tls.rejectUnauthorized" },
  );
  check("no host", B, { pos: ["redis://"] }, { transport: "localhost" });
  check("something else", B, { pos: ["http://h"] }, { transport: "localhost" });
  check("valkey with options", B, { pos: ["valkey://h", {}] }, { tlsFix: "" });
  check("no scheme", B, { pos: ["http://h"] }, { tlsFix: "" });
  check("nothing", B, {}, { transport: "localhost" });
  client(["bun.redis", "Bun.redis"], "ioredis");
});

const deno = model("@db/redis (Deno)", "typescript", ({ check, derives }) => {
  const D = [
    "@db/redis.connect",
    "@db/redis.createLazyClient",
    "https://deno.land/x/redis/mod.ts.connect",
    "https://deno.land/x/redis/mod.ts.createLazyClient",
  ];
  check(
    "the host is called hostname",
    D,
    { pos: [{ hostname: "h", username: "u", password: "p" }] },
    {
      transport: "plain",
      host: "h",
      username: "u",
      password: "p",
      tlsFix: "member $o tls",
      authFix: "member $o password",
      gives: "client",
      commands: "upstash",
    },
  );
  check("host is no option", D, { pos: [{ host: "h" }] }, { transport: "none" });
  check("tls", D, { pos: [{ hostname: "h", tls: true }] }, { transport: "tls" });
  check("caCerts", D, { pos: [{ hostname: "h", caCerts: ["x"] }] }, { transport: "tls" });
  const url = (text: string): Atom => ({
    ...(external("@db/redis.parseURL()")[0] as Extract<Atom, { kind: "external" }>),
    call: call([text]),
  });
  check(
    "parseURL: the user is a name of the client",
    D,
    { pos: [url("redis://u:p@h?password=q")] },
    { transport: "plain", host: "h", password: "p,q,?", username: "?", tlsFix: "scheme $u rediss" },
  );
  check("parseURL, rediss", D, { pos: [url("rediss://h")] }, { transport: "tls" });
  derives("@db/redis.connect", "upstash", ["tx"]);
  check("parseURL, ssl", D, { pos: [url("redis://h?ssl=true")] }, { transport: "tls" });
});

export const models: readonly Model[] = [bun, deno];
