import assert from "node:assert/strict";
import { ProjectIndex } from "../../server/src/project/project-index.ts";
import { resolveMember } from "../../server/src/project/resolve.ts";
import { MemoryView } from "../harness/memory-view.ts";
import { checkImports, filesOf } from "./cases.ts";

const SHOP = [
  "/w/shop/__init__.py",
  "/w/shop/db.py",
  "/w/shop/views.py",
  "/w/shop/keys/__init__.py",
  "/w/shop/keys/users.py",
  "/w/shop/stubs.pyi",
  "/w/shop/typed/__init__.pyi",
  "/w/shop/both.py",
  "/w/shop/both.pyi",
  "/w/tools/run.py",
  "/w/tools/helper.py",
  "/w/conf/settings/base.py",
  "/w/data/dump.rdb",
  "/w/main.py",
];

describe("python imports", () => {
  checkImports("python", {
    "inside a package": {
      files: SHOP,
      cases: [
        ["/w/shop/views.py", ".db", "/w/shop/db.py"],
        ["/w/shop/views.py", ".keys", "/w/shop/keys/__init__.py"],
        ["/w/shop/views.py", ".keys.users", "/w/shop/keys/users.py"],
        ["/w/shop/views.py", ".", "/w/shop/__init__.py"],
        ["/w/shop/keys/users.py", "..db", "/w/shop/db.py"],
        ["/w/shop/keys/users.py", "..", "/w/shop/__init__.py"],
        ["/w/shop/keys/users.py", "..keys.users", "/w/shop/keys/users.py"],
        ["/w/shop/keys/__init__.py", ".users", "/w/shop/keys/users.py"],
        ["/w/shop/keys/users.py", ".....beyond", "external"],
        ["/w/shop/views.py", ".missing", "external"],
        ["/w/shop/views.py", ".missing.deeper", "external"],
      ],
    },
    absolute: {
      files: SHOP,
      cases: [
        ["/w/shop/views.py", "shop.db", "/w/shop/db.py"],
        ["/w/shop/keys/users.py", "shop", "/w/shop/__init__.py"],
        ["/w/main.py", "shop.keys.users", "/w/shop/keys/users.py"],
        ["/w/main.py", "shop.stubs", "/w/shop/stubs.pyi"],
        ["/w/main.py", "shop.typed", "/w/shop/typed/__init__.pyi"],
        ["/w/main.py", "shop.both", "/w/shop/both.py"],
        ["/w/tools/run.py", "helper", "/w/tools/helper.py"],
        ["/w/tools/run.py", "tools.helper", "/w/tools/helper.py"],
        ["/w/tools/run.py", "shop.db", "/w/shop/db.py"],
        ["/w/shop/views.py", "db", "/w/shop/db.py"],
        ["/w/main.py", "shop.none", "external"],
        ["/w/main.py", "redis.asyncio", "external"],
        ["/w/main.py", "", "external"],
        ["/w/main.py", "not a module", "external"],
        ["/elsewhere/main.py", "shop.db", "/w/shop/db.py"],
      ],
    },
    "namespace packages": {
      files: [...SHOP, "/w/a/src/acme/one.py", "/w/a/src/main.py", "/w/acme/two/x.py"],
      cases: [
        ["/w/main.py", "tools", "/w/tools/"],
        ["/w/main.py", "conf", "/w/conf/"],
        ["/w/main.py", "conf.settings.base", "/w/conf/settings/base.py"],
        ["/w/main.py", "data", "external"],
        ["/w/a/src/main.py", "acme.one", "/w/a/src/acme/one.py"],
        ["/w/a/src/main.py", "acme.two.x", "/w/acme/two/x.py"],
        ["/w/tools/run.py", ".", "/w/tools/"],
      ],
    },
    "a package called as a library, inside of the package src": {
      files: ["/w/src/__init__.py", "/w/src/redis/__init__.py", "/w/src/main.py", "/w/src/own/__init__.py"],
      libraries: ["redis"],
      cases: [
        ["/w/src/main.py", "redis", "external"],
        ["/w/src/redis/__init__.py", "redis", "external"],
        ["/w/src/main.py", "src.redis", "/w/src/redis/__init__.py"],
        ["/w/src/main.py", "own", "/w/src/own/__init__.py"],
      ],
    },
    "a package called as a library, in a folder src that is none": {
      files: ["/w/src/redis/__init__.py", "/w/src/main.py"],
      libraries: ["redis"],
      cases: [["/w/src/main.py", "redis", "/w/src/redis/__init__.py"]],
    },
    "a module before a folder, a package before a module": {
      files: ["/w/main.py", "/w/a.py", "/w/a/x.py", "/w/b.py", "/w/b/__init__.py", "/w/sub/c/x.py", "/w/sub/main.py", "/w/c.py"],
      cases: [
        ["/w/main.py", "a", "/w/a.py"],
        ["/w/main.py", "b", "/w/b/__init__.py"],
        ["/w/sub/main.py", "c", "/w/c.py"],
      ],
    },
    "libraries and local files of their name": {
      files: {
        "/w/requirements.txt": "celery==5.3\nacme-keys @ file:///x\n",
        "/w/app/core/redis.py": "",
        "/w/app/core/cache.py": "",
        "/w/app/core/celery.py": "",
        "/w/app/core/logging.py": "",
        "/w/app/core/random/__init__.py": "",
        "/w/redis/redis.conf": "",
        "/w/redis/tool.py": "",
        "/w/queue.py": "",
        "/w/profile.py": "",
        "/w/secrets/__init__.py": "",
        "/w/main.py": "",
      },
      libraries: ["redis"],
      cases: [
        ["/w/app/core/redis.py", "redis", "external"],
        ["/w/app/core/cache.py", "redis", "external"],
        ["/w/app/core/cache.py", "redis.asyncio", "external"],
        ["/w/app/core/cache.py", ".redis", "/w/app/core/redis.py"],
        ["/w/app/core/cache.py", "app.core.redis", "/w/app/core/redis.py"],
        ["/w/app/core/cache.py", "celery", "external"],
        ["/w/app/core/cache.py", "logging", "external"],
        ["/w/app/core/cache.py", "random", "external"],
        ["/w/main.py", "queue", "external"],
        ["/w/main.py", "profile", "/w/profile.py"],
        ["/w/main.py", "secrets", "/w/secrets/__init__.py"],
      ],
    },
    "without being told, a file does not import itself": {
      files: ["/w/app/redis.py", "/w/app/valkey/__init__.py", "/w/app/valkey/client.py"],
      cases: [
        ["/w/app/redis.py", "redis", "external"],
        ["/w/app/valkey/client.py", "valkey", "/w/app/valkey/__init__.py"],
        ["/w/app/valkey/__init__.py", "valkey", "/w/app/valkey/__init__.py"],
      ],
    },
    "the library's own repository": {
      files: ["/w/setup.py", "/w/redis/__init__.py", "/w/redis/client.py", "/w/tests/test_client.py"],
      libraries: ["redis"],
      cases: [
        ["/w/redis/client.py", "redis", "/w/redis/__init__.py"],
        ["/w/tests/test_client.py", "redis.client", "/w/redis/client.py"],
      ],
    },
    "a package of a library's name further in is not that library": {
      files: ["/w/app/redis/__init__.py", "/w/app/redis/client.py"],
      libraries: ["redis"],
      cases: [["/w/app/redis/client.py", "redis", "external"]],
    },
    "src and nested projects": {
      files: [
        "/w/src/app/__init__.py",
        "/w/src/app/db.py",
        "/w/tests/test_db.py",
        "/w/services/api/src/api/__init__.py",
        "/w/services/api/src/api/cache.py",
        "/w/services/api/tests/unit/test_cache.py",
        "/w/services/api/manage.py",
        "/w/services/api/config/settings.py",
      ],
      cases: [
        ["/w/tests/test_db.py", "app.db", "/w/src/app/db.py"],
        ["/w/src/app/db.py", "app", "/w/src/app/__init__.py"],
        ["/w/services/api/tests/unit/test_cache.py", "api.cache", "/w/services/api/src/api/cache.py"],
        ["/w/services/api/tests/unit/test_cache.py", "app.db", "/w/src/app/db.py"],
        ["/w/services/api/src/api/cache.py", "config.settings", "/w/services/api/config/settings.py"],
      ],
    },
    "Django's apps": {
      files: ["/w/site/manage.py", "/w/site/apps/users/models.py", "/w/site/tasks/jobs.py"],
      cases: [
        ["/w/site/tasks/jobs.py", "users.models", "/w/site/apps/users/models.py"],
        ["/w/site/apps/users/models.py", "tasks.jobs", "/w/site/tasks/jobs.py"],
      ],
    },
    "nearest first": {
      files: ["/w/config.py", "/w/svc/config.py", "/w/svc/main.py", "/w/pkg/__init__.py", "/w/pkg/config.py", "/w/pkg/main.py"],
      cases: [
        ["/w/svc/main.py", "config", "/w/svc/config.py"],
        ["/w/pkg/main.py", "config", "/w/config.py"],
      ],
    },
    "several workspace roots": {
      files: ["/a/main.py", "/b/shared/__init__.py", "/b/src/other.py", "/c/hidden.py"],
      roots: ["/a", "/b/"],
      cases: [
        ["/a/main.py", "shared", "/b/shared/__init__.py"],
        ["/a/main.py", "other", "/b/src/other.py"],
        ["/a/main.py", "hidden", "external"],
      ],
    },
    "the workspace is the package itself": {
      files: ["/home/shop/__init__.py", "/home/shop/db.py", "/home/shop/web/__init__.py", "/home/shop/web/views.py"],
      roots: ["/home/shop"],
      cases: [
        ["/home/shop/web/views.py", "shop.db", "/home/shop/db.py"],
        ["/home/shop/web/views.py", "shop", "/home/shop/__init__.py"],
        ["/home/shop/web/views.py", "...outside", "external"],
      ],
    },
    "a Windows path": {
      files: ["C:/w/app/__init__.py", "C:/w/app/db.py", "C:/w/main.py"],
      roots: ["C:\\w"],
      cases: [
        ["C:/w/main.py", "app.db", "C:/w/app/db.py"],
        ["C:/w/app/db.py", ".", "C:/w/app/__init__.py"],
      ],
    },
    "installed packages inside the workspace": {
      files: ["/w/.venv/lib/python3/site-packages/redis/__init__.py", "/w/.venv/lib/python3/site-packages/flask/app.py", "/w/main.py"],
      cases: [
        ["/w/main.py", "redis", "external"],
        ["/w/.venv/lib/python3/site-packages/flask/app.py", "redis", "external"],
      ],
    },
  });

  describe("submodules of packages", () => {
    const index = new ProjectIndex(new MemoryView(filesOf(SHOP)));
    const cases = [
      ["/w/shop/__init__.py", "db", "/w/shop/db.py"],
      ["/w/shop", "db", "/w/shop/db.py"],
      ["/w/shop/__init__.py", "keys", "/w/shop/keys/__init__.py"],
      ["/w/shop/typed/__init__.pyi", "x", undefined],
      ["/w/conf", "settings", "/w/conf/settings"],
      ["/w/shop/__init__.py", "app", undefined],
      ["/w/shop/db.py", "connect", undefined],
    ] as const;
    for (const [of, name, expected] of cases) {
      it(`${name} of ${of}`, () => {
        const answer = resolveMember(index, "python", of, name);
        assert.equal(answer.kind === "file" ? answer.file : answer.kind === "folder" ? answer.folder : undefined, expected);
      });
    }
    it("no other language has them", () => {
      assert.deepEqual(resolveMember(index, "typescript", "/w/shop", "db"), { kind: "external" });
    });
  });
});
