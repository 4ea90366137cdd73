/** What an edit, a rename, a deletion or a change of the project means for what was analysed before. */
import assert from "node:assert/strict";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import type { FilePath, FileSource } from "../../server/src/host/types.ts";
import { rules } from "../../server/src/rules/index.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const ROOT = "/w";
const RUNNING = { isCancelled: false };

const PLAIN = 'export const url = "redis://cache.example.com:6379";\n';
const SECURE = 'export const url = "rediss://cache.example.com:6379";\n';
const USER =
  'import Redis from "ioredis";\nimport { url } from "./settings";\nexport const client = new Redis(url, { password: process.env.P });\n';

class Workspace {
  readonly files: Map<FilePath, string>;
  readonly engine: Engine;

  private constructor(files: Map<FilePath, string>, engine: Engine) {
    this.files = files;
    this.engine = engine;
  }

  static async create(texts: Readonly<Record<string, string>>, source: (files: Map<FilePath, string>) => FileSource): Promise<Workspace> {
    const files = new Map(Object.entries(texts).map(([name, text]) => [`${ROOT}/${name}`, text]));
    const configuration = resolveConfiguration(rules, [], ROOT);
    const clock = { now: () => 1_700_000_000_000 };
    const options = { files: source(files), roots: [ROOT], wasm: testWasm, configuration: () => configuration, clock };
    return new Workspace(files, await createEngine(options));
  }

  async open(name: string): Promise<readonly string[]> {
    this.engine.open(`${ROOT}/${name}`, this.files.get(`${ROOT}/${name}`) ?? "", 1);
    return this.rules(name);
  }

  async rules(name: string): Promise<readonly string[]> {
    const report = await this.engine.report(`${ROOT}/${name}`, RUNNING);
    return report?.findings.map((f) => f.rule) ?? ["no report"];
  }

  /** Changes files on disk (undefined deletes) and says so. Answers the open documents that may differ. */
  disk(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
    const paths = Object.keys(changes).map((name) => `${ROOT}/${name}`);
    for (const [name, text] of Object.entries(changes)) {
      if (text === undefined) this.files.delete(`${ROOT}/${name}`);
      else this.files.set(`${ROOT}/${name}`, text);
    }
    return this.engine.invalidate(paths).map((f) => f.slice(ROOT.length + 1));
  }
}

const HOSTS: Readonly<Record<string, (files: Map<FilePath, string>) => FileSource>> = {
  "a host that can read without waiting": memoryFiles,
  "a host that cannot": (files) => {
    const { read, stat, list } = memoryFiles(files);
    return { read, stat, list };
  },
};

for (const [host, source] of Object.entries(HOSTS)) {
  describe(`invalidation on ${host}`, () => {
    let w: Workspace;
    const create = async (texts: Readonly<Record<string, string>>) => {
      w = await Workspace.create(texts, source);
    };
    afterEach(() => w.engine.dispose());

    it("looks again at what uses Django's cache when the settings put it into Redis", async () => {
      const settings = (backend: string) => `CACHES = {"default": {"BACKEND": "django.core.cache.backends.${backend}"}}\n`;
      const view = 'from django.core.cache import cache\n\ndef show(request):\n    return cache.get(request.GET["key"])\n';
      await create({ "requirements.txt": "django\n", "shop/settings.py": settings("locmem.LocMemCache"), "shop/views.py": view });
      assert.deepEqual(await w.open("shop/views.py"), []);
      assert.deepEqual(w.disk({ "shop/settings.py": settings("redis.RedisCache") }), ["shop/views.py"]);
      assert.deepEqual(await w.rules("shop/views.py"), ["key-injection"]);
    });

    it("analyses the open dependants of a module that changed on disk, and only them", async () => {
      const other = 'import Redis from "ioredis";\nexport const other = new Redis("redis://o.example.com", { password: process.env.P });\n';
      await create({ "settings.ts": SECURE, "user.ts": USER, "other.ts": other });
      assert.deepEqual(await w.open("user.ts"), []);
      assert.deepEqual(await w.open("other.ts"), ["plaintext-connection"]);
      assert.deepEqual(w.disk({ "settings.ts": PLAIN }), ["user.ts"]);
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
    });

    it("finds out anew whether a file matters when what its imports import changes", async () => {
      const plain = "export const load = (k: string) => k;\n";
      const redis = 'import Redis from "ioredis";\nconst r = new Redis();\nexport const load = (k: string) => r.get("user:" + k);\n';
      const service = 'import { load } from "./store";\nexport const find = (k: string) => load(k);\n';
      const route =
        'import express from "express";\nimport { find } from "./service";\nconst app = express();\n' +
        'app.get("/", async (req, res) => res.json(await find(req.query.k)));\n';
      await create({ "store.ts": plain, "service.ts": service, "route.ts": route });
      assert.deepEqual(await w.open("route.ts"), []);
      assert.deepEqual(w.disk({ "store.ts": redis }), ["route.ts"]);
      assert.deepEqual(await w.rules("route.ts"), ["key-injection"]);
      assert.deepEqual(w.disk({ "service.ts": "export const find = (k: string) => k;\n" }), ["route.ts"]);
      assert.deepEqual(await w.rules("route.ts"), []);
    });

    it("sees the editor's text of a module that is open", async () => {
      await create({ "settings.ts": SECURE, "user.ts": USER });
      assert.deepEqual(await w.open("user.ts"), []);
      await w.open("settings.ts");
      w.engine.change(`${ROOT}/settings.ts`, [{ start: 0, oldEnd: SECURE.length, text: PLAIN }], PLAIN, 2);
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
      w.engine.close(`${ROOT}/settings.ts`);
      assert.deepEqual(await w.rules("user.ts"), []);
    });

    it("follows a change through a module in between", async () => {
      await create({ "settings.ts": 'export * from "./inner";\n', "inner.ts": SECURE, "user.ts": USER });
      assert.deepEqual(await w.open("user.ts"), []);
      assert.deepEqual(w.disk({ "inner.ts": PLAIN }), ["user.ts"]);
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
    });

    it("notices that a module begins to matter", async () => {
      const conn = "export const make = () => undefined;\n";
      const user = 'import { make } from "./conn";\nexport const handler = (req) => make().get("user:" + req.query.id);\n';
      await create({ "conn.ts": conn, "user.ts": user });
      assert.deepEqual(await w.open("user.ts"), []);
      const client = 'import Redis from "ioredis";\nexport const make = () => new Redis();\n';
      assert.deepEqual(w.disk({ "conn.ts": client }), ["user.ts"]);
      assert.notDeepEqual(await w.rules("user.ts"), []);
    });

    it("follows a rename", async () => {
      await create({ "settings.ts": PLAIN, "user.ts": USER });
      assert.deepEqual(await w.open("user.ts"), ["plaintext-connection"]);
      w.disk({ "settings.ts": undefined, "config.ts": PLAIN });
      assert.deepEqual(await w.rules("user.ts"), []);
      const text = USER.replace("./settings", "./config");
      const at = USER.indexOf("settings");
      w.engine.change(`${ROOT}/user.ts`, [{ start: at, oldEnd: at + 8, text: "config" }], text, 2);
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
    });

    it("follows what a file does to the path of its own imports", async () => {
      const use = "from store import url\nimport redis\nclient = redis.from_url(url, password=PASSWORD)\n";
      const path = 'import os, sys\nsys.path.append(os.path.join(os.environ["SHOP"], "lib"))\n';
      await create({ "lib/store.py": 'url = "redis://cache.example.com"\n', "web/app.py": use });
      assert.deepEqual(await w.open("web/app.py"), []);
      w.engine.change(`${ROOT}/web/app.py`, [{ start: 0, oldEnd: 0, text: path }], path + use, 2);
      assert.deepEqual(await w.rules("web/app.py"), ["plaintext-connection"]);
      w.engine.change(`${ROOT}/web/app.py`, [{ start: 0, oldEnd: path.length, text: "" }], use, 3);
      assert.deepEqual(await w.rules("web/app.py"), []);
    });

    it("forgets a file that went, and sees one that takes its place", async () => {
      await create({ "settings.ts": PLAIN, "user.ts": USER });
      assert.deepEqual(await w.open("user.ts"), ["plaintext-connection"]);
      assert.deepEqual(w.disk({ "settings.ts": undefined }), ["user.ts"]);
      assert.deepEqual(await w.rules("user.ts"), []);
      assert.deepEqual(w.disk({ "settings/index.ts": PLAIN }), ["user.ts"]);
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
    });

    it("follows a switch of branches: many files at once", async () => {
      await create({ "settings.ts": SECURE, "user.ts": USER, "gone.ts": "export const a = 1;\n" });
      assert.deepEqual(await w.open("user.ts"), []);
      w.disk({ "settings.ts": 'export { url } from "./lib/url";\n', "lib/url.ts": PLAIN, "gone.ts": undefined });
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
    });

    it("follows the paths of a tsconfig.json that changes", async () => {
      const config = (folder: string) => JSON.stringify({ compilerOptions: { paths: { "#conf/*": [`./${folder}/*`] } } });
      const user = USER.replace("./settings", "#conf/settings");
      await create({ "tsconfig.json": config("a"), "a/settings.ts": SECURE, "b/settings.ts": PLAIN, "user.ts": user });
      assert.deepEqual(await w.open("user.ts"), []);
      assert.deepEqual(w.disk({ "tsconfig.json": config("b") }), ["user.ts"]);
      assert.deepEqual(await w.rules("user.ts"), ["plaintext-connection"]);
    });

    it("analyses an open handler when a file of routes registers it from now on", async () => {
      const before = 'import express from "express";\nimport { other } from "./other";\nexpress.Router().get("/:id([0-9]+)", other);\n';
      const after = before.replace("{ other }", "{ show }").replace("./other", "./show").replace("other)", "show)");
      const show =
        'import Redis from "ioredis";\nconst redis = new Redis();\nexport const show = (req, res) => res.json(redis.get(req.params.id));\n';
      await create({
        "package.json": "{}",
        "routes.ts": before,
        "show.ts": show,
        "other.ts": "export const other = 1;\n",
        "free.ts": show,
      });
      assert.deepEqual(await w.open("show.ts"), ["key-injection"]);
      assert.deepEqual(await w.open("free.ts"), ["key-injection"]);
      await w.open("routes.ts");
      w.engine.change(`${ROOT}/routes.ts`, [{ start: 0, oldEnd: before.length, text: after }], after, 2);
      assert.deepEqual(await w.rules("show.ts"), []);
      assert.deepEqual(await w.rules("free.ts"), ["key-injection"]);
      w.engine.close(`${ROOT}/routes.ts`);
      assert.deepEqual(await w.rules("show.ts"), ["key-injection"]);
      w.disk({ "routes.ts": after });
      assert.deepEqual(await w.rules("show.ts"), []);
    });

    it("follows what a middleware elsewhere hangs on the request of an open handler", async () => {
      const show = "export const show = (req, res) => res.json(req.kv.get(req.params.id));\n";
      const hangs = (value: string) =>
        `import Redis from "ioredis";\nconst client = new Redis();\nexport const attach = (req, res, next) => {\n  ${value};\n  next();\n};\n`;
      const [map, other, redis] = [hangs("req.kv = new Map()"), hangs("req.other = client"), hangs("req.kv = client")];
      await create({ "package.json": "{}", "attach.ts": map, "show.ts": show, "free.ts": "export const a = 1;\n" });
      assert.deepEqual(await w.open("show.ts"), []);
      await w.open("free.ts");
      assert.deepEqual(w.disk({ "attach.ts": redis }), ["show.ts"]);
      assert.deepEqual(await w.rules("show.ts"), ["key-injection"]);
      assert.deepEqual(w.disk({ "attach.ts": other }), ["show.ts"]);
      assert.deepEqual(await w.rules("show.ts"), []);
      assert.deepEqual(w.disk({ "attach.ts": redis }), ["show.ts"]);
      assert.deepEqual(await w.rules("show.ts"), ["key-injection"]);
      await w.open("attach.ts");
      w.engine.change(`${ROOT}/attach.ts`, [{ start: 0, oldEnd: redis.length, text: other }], other, 2);
      assert.deepEqual(await w.rules("show.ts"), []);
      w.engine.change(`${ROOT}/attach.ts`, [{ start: 0, oldEnd: other.length, text: redis }], redis, 3);
      assert.deepEqual(await w.rules("show.ts"), ["key-injection"]);
      w.disk({ "more.ts": hangs("req.kv = {}") });
      assert.deepEqual(await w.rules("show.ts"), []);
    });

    it("follows what a function of the same file hangs on the request", async () => {
      const start =
        'import Redis from "ioredis";\nconst client = new Redis();\nexport function attach(req, res, next) {\n  HERE;\n  next();\n}\n' +
        "export function show(req, res) {\n  res.json(req.kv.get(req.params.id));\n}\n";
      let text = start;
      let version = 1;
      await create({ "package.json": "{}", "app.ts": start });
      const type = (by: string): Promise<readonly string[]> => {
        const at = start.indexOf("HERE");
        const next = start.replace("HERE", by);
        w.engine.change(`${ROOT}/app.ts`, [{ start: at, oldEnd: text.indexOf(";\n  next"), text: by }], next, ++version);
        text = next;
        return w.rules("app.ts");
      };
      assert.deepEqual(await w.open("app.ts"), []);
      assert.deepEqual(await type("req.kv = client"), ["key-injection"]);
      assert.deepEqual(await type("req.kv = new Map()"), []);
      assert.deepEqual(await type("req.kv = client"), ["key-injection"]);
      assert.deepEqual(await type("req.k = client"), []);
    });

    it("follows what constructors are given in other files", async () => {
      const store =
        "export class Counts {\n  constructor(store) {\n    this.store = store;\n  }\n  add(token) {\n    return this.store.incr('count:' + token);\n  }\n}\n";
      const makes = (value: string) =>
        `import Redis from "ioredis";\nimport { Counts } from "./counts";\nconst client = new Redis();\nexport const counts = ${value};\n`;
      const [map, none, redis] = [makes("new Counts(new Map())"), makes("client"), makes("new Counts(client)")];
      await create({ "package.json": "{}", "counts.js": store, "app.js": map });
      assert.deepEqual(await w.open("counts.js"), []);
      assert.deepEqual(w.disk({ "app.js": redis }), ["counts.js"]);
      assert.deepEqual(await w.rules("counts.js"), ["key-injection"]);
      assert.deepEqual(w.disk({ "app.js": none }), ["counts.js"]);
      assert.deepEqual(await w.rules("counts.js"), []);
      assert.deepEqual(w.disk({ "app.js": redis }), ["counts.js"]);
      assert.deepEqual(await w.rules("counts.js"), ["key-injection"]);
      w.disk({ "more.js": map });
      assert.deepEqual(await w.rules("counts.js"), []);
    });

    it("follows what objects that are called like a class of another file keep", async () => {
      const makes = (value: string) =>
        `import Redis from "ioredis";\nimport { Robot } from "./robot";\nconst client = new Redis();\nexport const robot = new Robot(${value});\n`;
      const robot = "export class Robot {\n  constructor(cache) {\n    this.cache = cache;\n  }\n}\n";
      const [map, redis] = [makes("new Map()"), makes("client")];
      const show = "export const show = (robot, token) => robot.cache.get('shown:' + token);\n";
      await create({ "package.json": "{}", "robot.js": robot, "start.js": map, "show.js": show });
      assert.deepEqual(await w.open("show.js"), []);
      w.disk({ "start.js": redis });
      assert.deepEqual(await w.rules("show.js"), ["key-injection"]);
      w.disk({ "other.js": robot });
      assert.deepEqual(await w.rules("show.js"), []);
      w.disk({ "other.js": "export const nothing = 1;\n" });
      assert.deepEqual(await w.rules("show.js"), ["key-injection"]);
      w.disk({ "start.js": map });
      assert.deepEqual(await w.rules("show.js"), []);
    });

    it("follows what constructors are given in functions of the same file", async () => {
      const start =
        'import Redis from "ioredis";\nconst make = () => new Redis();\nclass Counts {\n  constructor(store) {\n    this.store = store;\n  }\n' +
        "  add(token) {\n    return this.store.incr('count:' + token);\n  }\n}\nexport function counts() {\n  return HERE;\n}\n";
      let text = start;
      let version = 1;
      await create({ "package.json": "{}", "app.js": start });
      const type = (by: string): Promise<readonly string[]> => {
        const at = start.indexOf("HERE");
        const next = start.replace("HERE", by);
        w.engine.change(`${ROOT}/app.js`, [{ start: at, oldEnd: text.lastIndexOf(";"), text: by }], next, ++version);
        text = next;
        return w.rules("app.js");
      };
      assert.deepEqual(await w.open("app.js"), []);
      assert.deepEqual(await type("new Counts(make())"), ["key-injection"]);
      assert.deepEqual(await type("[new Counts(make()), new Counts({})]"), []);
      assert.deepEqual(await type("new Counts(make())"), ["key-injection"]);
      assert.deepEqual(await type("make()"), []);
    });

    it("ends on modules that import each other", async () => {
      const a = `import { b } from "./b";\nexport const a = () => b();\n${PLAIN}`;
      const b =
        'import { a, url } from "./a";\nimport Redis from "ioredis";\nexport const b = () => a();\nexport const c = new Redis(url, { password: process.env.P });\nb();\n';
      await create({
        "a.ts": a,
        "b.ts": b,
        "star.ts": 'export * from "./rats";\n',
        "rats.ts": 'export * from "./star";\nimport { nothing } from "./star";\nnothing("redis");\n',
      });
      assert.deepEqual(await w.open("b.ts"), ["plaintext-connection"]);
      assert.deepEqual(await w.open("rats.ts"), []);
    });
  });
}
