/** Rules over concepts made by hand: messages, certainty and intents, without any language or library. */
import assert from "node:assert/strict";
import type { Concepts, Connection, Credential, Disclosure, KeyUse, TaintedPart } from "../../server/src/model/concepts.ts";
import type { ApplyRow, Report } from "../../server/src/model/finding.ts";
import { confRules } from "../../server/src/rules/conf-index.ts";
import { rules } from "../../server/src/rules/index.ts";

const NOTHING: Concepts = { connections: [], credentials: [], keys: [], disclosures: [], stores: [], decodings: [], injections: [], acls: [], serializers: [], isConsole: false };
let next = 0;

function site(): Connection["site"] {
  next += 10;
  return { file: "a.py", unit: undefined, start: next, end: next + 5 };
}

function fix(title: string): ApplyRow {
  return { intent: "applyRow", title, setup: undefined, edits: [], isPreferred: false };
}

function connection(more: Partial<Connection> = {}): Connection {
  return {
    library: "redis-py",
    hop: "data",
    site: site(),
    host: { kind: "literal", name: "cache.example.com", isSingleLabel: false, isTrusted: false, site: undefined, trail: undefined },
    transport: { is: "plain", certainty: "certain" },
    verification: { is: "n/a", certainty: "certain" },
    verificationSite: undefined,
    decoy: undefined,
    auth: "given",
    hasUsername: true,
    isDefaultUser: false,
    userFixes: [],
    tlsFixes: [fix("one"), fix("two")],
    verificationFixes: [],
    authFixes: [],
    trail: undefined,
    ...more,
  };
}

function host(more: Partial<Connection["host"]>): Partial<Connection> {
  return { host: { ...connection().host, ...more } };
}

/** What one rule reports; every placeholder must be filled, and nothing else may look like one. */
function reports(rule: string, concepts: Partial<Concepts>): Report[] {
  const own = rules.find((r) => r.id === rule);
  assert.ok(own);
  const out: Report[] = [];
  own.check({ ...NOTHING, ...concepts }, (r) => out.push(r));
  for (const r of out) {
    const text = own.messages[r.message];
    assert.ok(text, `${rule} has no message ${r.message}`);
    for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g)) assert.ok(r.data[name], `${rule}, ${r.message}: {${name}} is not filled`);
    assert.ok(r.intents.every((intent, i) => intent.isPreferred === (i === 0)));
  }
  return out;
}

describe("metadata of rules", () => {
  for (const rule of [...rules, ...confRules]) {
    it(`${rule.id} is complete`, () => {
      assert.match(rule.id, /^[a-z]+(-[a-z0-9]+)*$/);
      assert.ok(rule.cwe.length > 0 && rule.docs.why.length > 200 && rule.docs.fix.length > 100);
      for (const text of Object.values(rule.messages)) {
        // What is wrong with a line of a server's file is said by the model, which reads it.
        if (text === "{says}") continue;
        assert.match(text, /^[A-Z{].*\.$/s);
        assert.ok(text.split(". ").length <= 2, `more than two sentences: ${text}`);
      }
    });
  }
});

describe("plaintext-connection", () => {
  const first = (more: Partial<Connection>) => reports("plaintext-connection", { connections: [connection(more)] })[0];

  it("is certain for literal hosts and possible for others", () => {
    assert.equal(first({})?.certainty, "certain");
    assert.equal(first(host({ kind: "environment" }))?.certainty, "possible");
    assert.equal(first({ transport: { is: "plain", certainty: "possible" } })?.message, "undecided");
  });
  it("is mild for single labels", () => assert.equal(first(host({ isSingleLabel: true }))?.isMild, true));
  it("prefers the first fix", () =>
    assert.deepEqual(
      first({})?.intents.map((i) => i.isPreferred),
      [true, false],
    ));
  it("points at an option that only looks like TLS", () => {
    const decoy = site();
    assert.deepEqual([first({ decoy })?.site, first({ decoy })?.message], [decoy, "decoy"]);
  });
  it("is silent on everything that does not leave the machine, and on doubt", () => {
    for (const is of ["tls", "socket", "localhost", "throws", "none", "unknown"] as const) {
      assert.equal(first({ transport: { is, certainty: "certain" } }), undefined);
    }
    for (const more of [{ kind: "loopback" }, { kind: "unknown" }, { isTrusted: true }] as const)
      assert.equal(first(host(more)), undefined);
  });
  it("says a thing once", () => {
    const shared = site();
    const twice = [connection({ site: shared }), connection({ site: shared, hop: "node" })];
    assert.equal(reports("plaintext-connection", { connections: twice }).length, 1);
  });
});

describe("tls-verification-disabled", () => {
  const first = (more: Partial<Connection>) => reports("tls-verification-disabled", { connections: [connection(more)] })[0];

  it("points at the option", () => {
    const verificationSite = site();
    const report = first({ verification: { is: "off", certainty: "certain" }, verificationSite });
    assert.deepEqual([report?.site, report?.message], [verificationSite, "off"]);
  });
  it("tells defaults from choices", () => {
    assert.equal(first({ verification: { is: "off", certainty: "certain" } })?.message, "offByDefault");
    assert.equal(first({ verification: { is: "no-hostname", certainty: "certain" } }), undefined);
  });
  it("is silent when on, not applicable or unknown", () => {
    for (const is of ["on", "n/a", "unknown"] as const) assert.equal(first({ verification: { is, certainty: "certain" } }), undefined);
  });
});

describe("missing-auth", () => {
  const first = (more: Partial<Connection>) => reports("missing-auth", { connections: [connection(more)] })[0];

  it("needs a literal host and no credentials", () => {
    assert.equal(first({ auth: "none" })?.message, "none");
    assert.equal(first({ auth: "unknown" }), undefined);
    assert.equal(first({ auth: "none", ...host({ kind: "environment" }) }), undefined);
    assert.equal(first({ auth: "none", transport: { is: "socket", certainty: "certain" } }), undefined);
  });
});

describe("hardcoded-password", () => {
  const credential = (more: Partial<Credential> = {}): Credential => ({
    library: "redis-py",
    site: site(),
    literal: site(),
    isInUrl: false,
    isFallback: false,
    isPlaceholder: false,
    isElsewhere: false,
    stage: undefined,
    isNearby: false,
    certainty: "certain",
    variable: "REDIS_PASSWORD",
    trail: undefined,
    ...more,
  });
  const first = (c: Credential) => reports("hardcoded-password", { credentials: [c] })[0];

  it("reports the literal, or only the password of a URL", () => {
    const option = credential();
    const url = credential({ isInUrl: true, variable: "CACHE_URL" });
    assert.equal(first(option)?.site, option.literal);
    assert.equal(first(url)?.site, url.site);
    assert.deepEqual(
      first(url)?.intents.map((i) => i.intent === "readFromEnvironment" && [i.variable, i.part === "whole"]),
      [
        ["CACHE_URL", true],
        ["CACHE_PASSWORD", false],
      ],
    );
  });
  it("removes fallbacks", () => assert.equal(first(credential({ isFallback: true }))?.intents[0]?.intent, "removeFallback"));
  it("is unsure of placeholders", () => assert.equal(first(credential({ isPlaceholder: true }))?.certainty, "possible"));
});

describe("key-injection", () => {
  const part = (more: Partial<TaintedPart> = {}): TaintedPart => ({
    site: site(),
    builtAt: site(),
    bornAt: site(),
    isHandedOver: false,
    certainty: "request",
    name: "name",
    trail: undefined,
    guards: [],
    looksLike: "text",
    after: "nothing",
    checkedBefore: [],
    isAmongOwn: false,
    isOfAdministrators: false,
    ...more,
  });
  const use = (tainted: readonly TaintedPart[], more: Partial<KeyUse> = {}): KeyUse => ({
    library: "redis-py",
    command: "GET",
    ahead: undefined,
    role: "key",
    site: site(),
    value: [],
    tainted,
    isWhole: false,
    weak: [],
    ...more,
  });
  const all = (...keys: KeyUse[]) => reports("key-injection", { keys });

  it("has a message for each shape", () => {
    assert.equal(all(use([part()]))[0]?.message, "requestPart");
    assert.equal(all(use([part()], { isWhole: true }))[0]?.message, "requestWhole");
    assert.equal(all(use([part({ after: "beginning" })]))[0]?.message, "requestRest");
    assert.equal(all(use([part({ certainty: "parameter", after: "beginning" })]))[0]?.message, "parameterPart");
    assert.equal(all(use([part({ certainty: "parameter" })], { role: "pattern" }))[0]?.message, "parameterPattern");
    assert.equal(all(use([part()], { role: "lock" }))[0]?.data.role, "lock name");
  });
  it("is silent on wrappers that pass their parameter on", () => {
    assert.equal(all(use([part({ certainty: "parameter" })], { isWhole: true })).length, 0);
  });
  it("reports a part that several commands share once", () => {
    const shared = part();
    assert.equal(all(use([shared]), use([shared, part()])).length, 2);
  });
  it("prefers what is proved of one caller", () => {
    const shared = part({ certainty: "parameter" });
    const [report, ...more] = all(use([shared]), use([{ ...shared, certainty: "request" }]));
    assert.deepEqual([report?.certainty, more.length], ["request", 0]);
  });
  it("converts where the name says how", () => {
    assert.deepEqual(
      all(use([part({ looksLike: "uuid" })]))[0]?.intents.map((i) => i.intent),
      ["convert", "wrapInValidator"],
    );
  });
});

describe("secret-logging", () => {
  const disclosure = (more: Partial<Disclosure> = {}): Disclosure => ({
    sink: "log",
    site: site(),
    kind: "url",
    name: "url",
    certainty: "certain",
    trail: undefined,
    ...more,
  });
  const first = (d: Disclosure) => reports("secret-logging", { disclosures: [d] })[0];

  it("leaves responses to another rule", () => assert.equal(first(disclosure({ sink: "response" })), undefined));
  it("has a message for each kind", () => {
    for (const kind of ["password", "url", "options", "client"] as const) assert.equal(first(disclosure({ kind }))?.message, kind);
  });
  it("offers a fingerprint of stored secrets only", () => {
    assert.equal(first(disclosure({ kind: "stored-secret" }))?.intents.length, 2);
    assert.equal(first(disclosure({ kind: "password" }))?.intents.length, 1);
  });
});

describe("pages of rules about code", () => {
  it("name what Redis and OWASP say", () => {
    for (const { id, docs } of rules) {
      const urls = (docs.references ?? []).map((r) => r.url);
      assert.ok(urls.some((u) => u.startsWith("https://redis.io/docs/")) && urls.some((u) => u.includes("owasp.org/")), id);
    }
  });
});
