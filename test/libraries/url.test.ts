/** URLs as libraries read them, with exact places. */
import assert from "node:assert/strict";
import type { Atom } from "../../server/src/flow/values.ts";
import type { UrlRow } from "../../server/src/libraries/row.ts";
import { isLoopback, readUrls, type Url, type UrlPart } from "../../server/src/model/url.ts";
import { either, input, literal, text, unknown } from "../harness/values.ts";

function read(value: readonly Atom[], row: UrlRow = {}): readonly Url[] {
  const found = readUrls(value[0] as Atom, row);
  if (found === "absent" || "unknown" in found) throw new Error(JSON.stringify(found));
  return found.map((f) => f.url);
}
const one = (url: string, row: UrlRow = {}): Url => read(literal(url), row)[0] as Url;
function show(part: UrlPart | undefined): unknown {
  if (part?.state !== "present") return part?.state;
  const atom = part.value[0];
  return atom?.kind === "literal" ? atom.value : atom?.kind;
}
function showAll(url: Url): unknown[] {
  return [url.scheme, url.username, url.password, url.host, url.port].map(show);
}

describe("URLs", () => {
  it("reads all parts", () => {
    assert.deepEqual(showAll(one("redis://user:pw@h.example:6379/0?ssl_cert_reqs=none&password=q")), [
      "redis",
      "user",
      "pw",
      "h.example",
      "6379",
    ]);
    const url = one("rediss://h/1?a=b&ssl_ca_certs=%2Fca.pem&empty=&flag");
    assert.equal(show(url.query.get("a")), "b");
    assert.equal(show(url.query.get("ssl_ca_certs")), "/ca.pem");
    assert.equal(show(url.query.get("flag")), "absent");
  });

  it("knows where the password stands", () => {
    const source = "redis://:p4ss@host:6379";
    const [url] = read(literal(source, 10));
    const site = url?.password.site;
    assert.equal(source.slice((site?.start ?? 0) - 11, (site?.end ?? 0) - 11), "p4ss");
    assert.equal(url?.password.value[0]?.site.start, 10);
  });

  it("keeps the place of a password with escapes", () => {
    const source = "redis://:p%40ss@host";
    const [url] = read(literal(source, 0));
    assert.equal(show(url?.password), "p@ss");
    assert.equal(source.slice((url?.password.site?.start ?? 0) - 1, (url?.password.site?.end ?? 0) - 1), "p%40ss");
  });

  it("allows an empty user, an empty password, an `@` in the password, and no host", () => {
    assert.deepEqual(showAll(one("redis://:pw@h")), ["redis", "absent", "pw", "h", "absent"]);
    assert.deepEqual(showAll(one("redis://u:@h")), ["redis", "u", "absent", "h", "absent"]);
    assert.deepEqual(showAll(one("redis://:a@b@h")), ["redis", "absent", "a@b", "h", "absent"]);
    assert.deepEqual(showAll(one("redis://")), ["redis", "absent", "absent", "absent", "absent"]);
    assert.deepEqual(showAll(one("redis:///0")), ["redis", "absent", "absent", "absent", "absent"]);
    assert.deepEqual(showAll(one("redis:h")), ["redis", "absent", "absent", "absent", "absent"]);
  });

  it("reads IPv6 hosts", () => {
    assert.deepEqual(showAll(one("redis://[::1]:6379")), ["redis", "absent", "absent", "::1", "6379"]);
  });

  it("follows the row: bare users, case, bare hosts, ignored queries", () => {
    assert.deepEqual(showAll(one("redis://pw@h")), ["redis", "pw", "absent", "h", "absent"]);
    assert.deepEqual(showAll(one("redis://pw@h", { bareUser: "password" })), ["redis", "absent", "pw", "h", "absent"]);
    assert.deepEqual(showAll(one("redis://pw@h", { bareUser: "ignored" })), ["redis", "absent", "absent", "h", "absent"]);
    assert.equal(show(one("REDISS://h").scheme), "rediss");
    assert.equal(show(one("REDISS://h", { caseSensitive: true }).scheme), "REDISS");
    assert.deepEqual(showAll(one("h.example:6380", { bareHost: true })), ["absent", "absent", "absent", "h.example", "6380"]);
    assert.deepEqual(showAll(one("//h:6380", { bareHost: true })), ["absent", "absent", "absent", "h", "6380"]);
    assert.equal(show(one("/tmp/redis.sock", { bareHost: true }).path), "/tmp/redis.sock");
    assert.equal(one("redis://h?password=x", { query: "ignored" }).query.size, 0);
  });

  it("splits lists", () => {
    const urls = read(literal("redis://a:1; redis://:p@b:2"), { split: ";," });
    assert.deepEqual(
      urls.map((u) => [show(u.host), show(u.password)]),
      [
        ["a", "absent"],
        ["b", "p"],
      ],
    );
  });

  it("sees holes", () => {
    const [url] = read(text(["redis://:", input("environment", "PW"), "@h:6379"]));
    assert.deepEqual(showAll(url as Url), ["redis", "absent", "input", "h", "6379"]);
    const [host] = read(text(["redis://", unknown("host"), ":", unknown("port"), "/0"]));
    assert.deepEqual(showAll(host as Url), ["redis", "absent", "absent", "unknown", "unknown"]);
    const [mixed] = read(text(["redis://:abc", unknown(), "@h"]));
    assert.equal(show(mixed?.password), "text");
    const [both] = read(text(["redis://", unknown("credentials"), "@h"]));
    assert.equal(both?.password.state, "unknown");
    const [whole] = read(text([input("environment"), "/0"]));
    assert.deepEqual([whole?.scheme.state, whole?.scheme.doubt], ["unknown", "environment"]);
    const [scheme] = read(text([unknown("scheme"), "://h"]));
    assert.deepEqual(showAll(scheme as Url).slice(0, 4), ["unknown", "absent", "absent", "h"]);
  });

  it("tries the alternatives of a piece", () => {
    const urls = read(text(["redis://", either(input("environment")[0] ?? null, "redis"), ":6379"]));
    assert.deepEqual(
      urls.map((u) => show(u.host)),
      ["input", "redis"],
    );
    assert.deepEqual(
      read(text(["redis", either("s", ""), "://h"])).map((u) => show(u.scheme)),
      ["rediss", "redis"],
    );
  });

  it("reads the library's schemes only", () => {
    const [amqp] = literal("amqp://guest:guest@h");
    assert.equal(readUrls(amqp as Atom, { schemes: ["redis"] }), "absent");
    assert.equal(read(literal("redis://h"), { schemes: ["redis"] }).length, 1);
  });

  it("stands on the expression that brings a part", () => {
    const base = text(["redis://", literal("h", 500), ":6379"])[0] as Extract<Atom, { kind: "text" }>;
    const place = { file: "test", unit: undefined, start: 9, end: 13 };
    const [url] = read([{ ...base, partSites: [undefined, place, undefined] }]);
    assert.deepEqual([url?.host.site, show(url?.host)], [place, "h"]);
  });

  it("is no URL", () => {
    assert.equal(readUrls(literal(6379)[0] as Atom, {}), "absent");
    assert.equal(readUrls(literal("6379")[0] as Atom, {}), "absent");
    assert.deepEqual(readUrls(input("environment")[0] as Atom, {}), { unknown: "environment" });
    assert.deepEqual(readUrls(unknown()[0] as Atom, {}), { unknown: "other" });
  });

  it("knows loopback hosts", () => {
    for (const host of ["localhost", "LOCALHOST", "127.0.0.1", "127.1", "::1", "[::1]", "0.0.0.0", "", "app.localhost"])
      assert.equal(isLoopback(host), true, host);
    for (const host of ["redis", "10.0.0.1", "localhost.example.com", "128.0.0.1", "h127.0.0.1"])
      assert.equal(isLoopback(host), false, host);
  });
});
