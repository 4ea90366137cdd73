/** A planted secret appears in no output, whatever rule a finding belongs to. Uses the built bundles. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LspClient, uri } from "./harness/lsp-client.ts";

const cli = join(dirname(fileURLToPath(import.meta.url)), "../dist/cli.cjs");
const SECRET = "Pl4nted.S3cret_XyZzy";

const SOURCES: Readonly<Record<string, string>> = {
  "option.py": `import redis\nr = redis.Redis(host="a.example.com", password="${SECRET}")  # was ${SECRET}\nprint("using", r.connection_pool.connection_kwargs)\n`,
  "url.py": `import redis\nURL = "redis://app:${SECRET}@b.example.com/0"\nr = redis.from_url(URL)\nprint(URL, "${SECRET}")\n`,
  "fallback.py": `import os\nimport redis\nr = redis.Redis(host="c.example.com", password=os.environ.get("REDIS_PASSWORD", "${SECRET}"))\n`,
  "settings.py": `CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "redis://:${SECRET}@d.example.com/1"}}\n`,
  "worker.py": `from celery import Celery\napp = Celery("x", broker="redis://:${SECRET}@e.example.com/0")\n`,
  "option.ts": `import Redis from "ioredis";\nexport const r = new Redis({ host: "f.example.com", password: "${SECRET}" });\nconsole.log(r, "${SECRET}");\n`,
  "url.ts": `import { createClient } from "redis";\nexport const c = createClient({ url: "redis://app:${SECRET}@g.example.com" });\n`,
  "fallback.ts": `import Redis from "ioredis";\nconst url = process.env.REDIS_URL ?? "redis://:${SECRET}@h.example.com";\nexport const r = new Redis(url);\nconsole.log(\`at \${url}\`);\n`,
  "redis.conf": `port 6379\nrequirepass ${SECRET}\nmasterauth "${SECRET}"\nuser app on >${SECRET} ~* +@all\n# was ${SECRET}\nrequirepas ${SECRET}\nbind 1.2.3.4\n`,
  "sentinel.conf": `sentinel monitor m 127.0.0.1 1 2\nsentinel auth-pass m ${SECRET}\nsentinel sentinel-pas ${SECRET}\nrequirepass=${SECRET}\nuser x >${SECRET} <${SECRET}x nonsense\n`,
  "users.acl": `user app on >${SECRET} ~* +@all\nUSER b >${SECRET}\n`,
  // The same in two environments.
  "config_production.py": `REDIS_PASSWORD = "${SECRET}"\n`,
  "config_staging.py": `REDIS_URL = "redis://:${SECRET}@k.example.com/0"\n`,
  // Broken on purpose.
  "broken.ts": `import Redis from "ioredis";\nexport const r = new Redis("redis://:${SECRET}@i.example.com", {\n`,
  "split.py": `import redis\nr = redis.from_url("redis://:${SECRET}"\n    "@j.example.com/0")\n`,
};

describe("a planted secret", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "secrets-")));
  const plain = join(folder, "plain");
  // The spans of secrets must be known although the rule that finds them is off.
  const off = join(folder, "off");
  before(() => {
    for (const root of [plain, off]) {
      mkdirSync(root);
      for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(root, name), text);
    }
    writeFileSync(join(off, "redwarden.config.json"), '{ "rules": { "hardcoded-password": "off" } }');
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const format of ["text", "json", "sarif", "github"]) {
    it(`is not in the ${format} output`, () => {
      for (const root of [plain, off]) {
        const { stdout, stderr } = spawnSync(
          process.execPath,
          [cli, "audit", root, "--format", format, "--fail-on", "never", "--no-progress"],
          { encoding: "utf8" },
        );
        assert.match(stdout, /plaintext-connection/, `the audit found nothing: ${stderr}`);
        assert.match(stdout, /shared-credentials/, "the audit compared nothing");
        assertClean(stdout, `${format} of ${root}`);
        assertClean(stderr, `standard error of ${root}`);
      }
    }).timeout(60_000);
  }

  it("is not in what the language server says", async () => {
    for (const root of [plain, off]) {
      const client = await LspClient.start({ folders: [root] });
      for (const name of readdirSync(root).filter((n) => n in SOURCES)) await checkDocument(client, join(root, name));
      const { parts, result } = await client.audit();
      assertClean(JSON.stringify(parts), "audit");
      assertClean(JSON.stringify(result), "audit report");
      assert.ok(result.summary.findings > 0);
      await client.stop();
      assertClean(client.log.join("\n"), "log");
      assertClean(JSON.stringify([...client.status.values()]), "status");
    }
  }).timeout(60_000);
});

/** Opens a document and looks at all that is said about each of its findings. Only a written fix may contain the secret. */
async function checkDocument(client: LspClient, path: string): Promise<void> {
  const document = uri(path);
  await client.open(document, readFileSync(path, "utf8"), languageOf(path));
  const diagnostics = await client.pull(document);
  assertClean(JSON.stringify(diagnostics), `diagnostics of ${path}`);
  for (const { range } of diagnostics) {
    assertClean(JSON.stringify(await client.hover(document, range)), `hover in ${path}`);
    for (const { edit, ...action } of await client.codeActions(document, range, undefined, diagnostics)) {
      assertClean(JSON.stringify(action), `code action "${action.title}" in ${path}`);
      void edit;
    }
  }
}

function languageOf(path: string): string | undefined {
  return path.endsWith(".conf") ? "redis-conf" : path.endsWith(".acl") ? "redis-acl" : undefined;
}

function assertClean(text: string, what: string): void {
  const at = text.search(/Pl4nted|S3cret|XyZzy/);
  assert.equal(at, -1, `the secret is in the ${what}: …${text.slice(Math.max(0, at - 80), at + 10)}…`);
}
