import { checkVersions } from "./version-cases.ts";

const asked = (range: string) => ({ "/w/package.json": JSON.stringify({ dependencies: { redis: range } }) });

describe("versions of npm packages", () => {
  checkVersions("typescript", "/w/app/src/a.ts", {
    "a caret": [asked("^5.1.0"), "5.1.0"],
    "a caret without patch": [asked("^5.1"), "5.1.0"],
    "a tilde": [asked("~4.6"), "4.6.0"],
    exact: [asked("4.6.5"), "4.6.5"],
    "exact with =": [asked("=v4.6.5"), "4.6.5"],
    "a pre-release": [asked("^6.0.0-rc.1"), "6.0.0"],
    "an x-range": [asked("4.x"), "4.0.0"],
    "a major alone": [asked("4"), "4.0.0"],
    "bounded inside a major": [asked(">=4.1 <5"), "4.1.0"],
    "bounded, inclusive": [asked(">=4.1.2 <=4.9"), "4.1.2"],
    "a hyphen": [asked("4.1 - 4.6"), "4.1.0"],
    "alternatives of one major": [asked("^4.6 || ~4.1"), "4.1.0"],
    "alternatives of two majors": [asked("^3 || ^4"), undefined],
    "bounded across majors": [asked(">=3 <5"), undefined],
    open: [asked(">=4.0.0"), undefined],
    any: [asked("*"), undefined],
    latest: [asked("latest"), undefined],
    "a repository": [asked("github:redis/node-redis#v4"), undefined],
    "of the workspace": [asked("workspace:*"), undefined],
    "an alias": [asked("npm:@acme/redis@^4.2.0"), "4.2.0"],
    "not asked for": [{ "/w/package.json": "{}" }, undefined],
    "no project file": [{}, undefined],
    "malformed package.json": [{ "/w/package.json": '{ "dependencies": [' }, undefined],
    "wrong types": [{ "/w/package.json": '{ "dependencies": { "redis": 5 } }' }, undefined],
    "development dependencies": [{ "/w/package.json": '{ "devDependencies": { "redis": "^4.6.1" } }' }, "4.6.1"],
    "peer dependencies": [{ "/w/package.json": '{ "peerDependencies": { "redis": "^4.6.1" } }' }, "4.6.1"],
    "the nearest package.json": [
      { ...asked("^3.1.0"), "/w/app/package.json": '{ "dependencies": { "redis": "^5.0.0" } }', "/w/app/src/package.json": "{}" },
      "5.0.0",
    ],
    "pnpm's catalog": [
      {
        ...asked("catalog:"),
        "/w/pnpm-workspace.yaml": "packages: []\ncatalog:\n  redis: ^4.6.0\n",
      },
      "4.6.0",
    ],
    "pnpm's named catalog": [
      {
        ...asked("catalog:old"),
        "/w/pnpm-workspace.yaml": "catalogs:\n  old:\n    redis: ^3.1.2\n",
      },
      "3.1.2",
    ],
  });

  checkVersions("typescript", "/w/app/src/a.ts", {
    "package-lock 1": [
      { "/w/package-lock.json": '{ "lockfileVersion": 1, "dependencies": { "redis": { "version": "3.1.2" } } }' },
      "3.1.2",
    ],
    "package-lock 1, alias": [
      { "/w/package-lock.json": '{ "dependencies": { "redis": { "version": "npm:@acme/redis@4.1.2" } } }' },
      "4.1.2",
    ],
    "package-lock 2": [
      {
        "/w/package-lock.json":
          '{ "lockfileVersion": 2, "packages": { "": {}, "node_modules/redis": { "version": "4.6.5" } }, "dependencies": { "redis": { "version": "4.6.5" } } }',
      },
      "4.6.5",
    ],
    "package-lock 3, nested for the member": [
      {
        "/w/package-lock.json":
          '{ "lockfileVersion": 3, "packages": { "app/node_modules/redis": { "version": "5.1.0" }, "node_modules/redis": { "version": "4.6.5" } } }',
      },
      "5.1.0",
    ],
    "package-lock 3, nested for another": [
      {
        "/w/package-lock.json":
          '{ "lockfileVersion": 3, "packages": { "web/node_modules/redis": { "version": "5.1.0" }, "node_modules/redis": { "version": "4.6.5" } } }',
      },
      "4.6.5",
    ],
    shrinkwrap: [{ "/w/npm-shrinkwrap.json": '{ "packages": { "node_modules/redis": { "version": "4.6.5-beta.1" } } }' }, "4.6.5"],
    "a link in the lock file": [
      { "/w/package-lock.json": '{ "packages": { "node_modules/redis": { "link": true, "resolved": "libs/redis" } } }' },
      undefined,
    ],
    "the lock file before the range": [
      { ...asked("^4.0.0"), "/w/package-lock.json": '{ "packages": { "node_modules/redis": { "version": "4.7.0" } } }' },
      "4.7.0",
    ],
    "yarn 1": [
      { "/w/yarn.lock": '# yarn lockfile v1\n\n"@redis/client@1":\n  version "1.5.0"\n\nredis@^3.0.0, redis@^3.1.0:\n  version "3.1.2"\n' },
      "3.1.2",
    ],
    "yarn 1, by range": [
      {
        ...asked("^4.0.0"),
        "/w/yarn.lock":
          'redis@^3.0.0:\n  version "3.1.2"\n  resolved "x"\n  dependencies:\n    version "9.9.9"\n\nredis@^4.0.0:\n  version "4.6.5"\n',
      },
      "4.6.5",
    ],
    "yarn 1, unclear": [{ "/w/yarn.lock": 'redis@^3.0.0:\n  version "3.1.2"\n\nredis@^4.0.0:\n  version "4.6.5"\n' }, undefined],
    "yarn berry": [
      {
        ...asked("^4.6.0"),
        "/w/yarn.lock":
          '__metadata:\n  version: 8\n\n"redis@npm:^3.0.0":\n  version: 3.1.2\n\n"redis@npm:^4.6.0, redis@npm:^4.6.1":\r\n  version: 4.6.5\r\n  resolution: "redis@npm:4.6.5"\n',
      },
      "4.6.5",
    ],
    "yarn berry, workspace": [{ "/w/yarn.lock": '"redis@workspace:packages/redis":\n  version: 0.0.0-use.local\n' }, undefined],
    "pnpm 5": [
      { "/w/pnpm-lock.yaml": "lockfileVersion: 5.4\nspecifiers:\n  redis: ^4.0.0\ndependencies:\n  redis: 4.6.5_peer@1.0.0\n" },
      "4.6.5",
    ],
    "pnpm 6": [
      {
        "/w/pnpm-lock.yaml":
          "lockfileVersion: '6.0'\ndependencies:\n  redis:\n    specifier: ^4\n    version: 4.6.5(@types/node@20.1.1)\npackages:\n\n  /redis@3.1.2:\n    x: 1\n",
      },
      "4.6.5",
    ],
    "pnpm 9, member": [
      {
        "/w/pnpm-lock.yaml":
          "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      redis: { specifier: ^4, version: 4.6.5 }\n  app:\n    devDependencies:\n      redis:\n        specifier: ^5\n        version: 5.1.0\n",
      },
      "5.1.0",
    ],
    "pnpm, two documents": [
      {
        "/w/pnpm-lock.yaml":
          "packageManagerDependencies: {}\n---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      redis: { specifier: ^4, version: 4.6.5 }\n",
      },
      "4.6.5",
    ],
    "pnpm, only as a package": [
      { "/w/pnpm-lock.yaml": "lockfileVersion: '9.0'\npackages:\n\n  redis@4.6.5(a@1):\n    x: 1\n  '@redis/redis@1.0.0':\n    x: 1\n" },
      "4.6.5",
    ],
    "pnpm 5, only as a package": [
      { "/w/pnpm-lock.yaml": "packages:\n\n  /redis/4.6.5:\n    x: 1\n  /redis/4.6.6_a@1:\n    x: 1\n" },
      "4.6.5",
    ],
    "pnpm, a link": [{ "/w/pnpm-lock.yaml": "dependencies:\n  redis: link:../redis\n" }, undefined],
    bun: [{ "/w/bun.lock": '{ "packages": { "redis": ["redis@4.6.5", "", {}, "sha"], "x/redis": ["redis@3.0.0"], } }' }, "4.6.5"],
    "a lock file further up": [
      {
        "/w/app/package.json": '{ "dependencies": { "redis": "^4.0.0" } }',
        "/w/package-lock.json": '{ "packages": { "node_modules/redis": { "version": "4.7.1" } } }',
      },
      "4.7.1",
    ],
    "the nearest lock file": [
      {
        "/w/app/package-lock.json": '{ "packages": { "node_modules/redis": { "version": "5.0.0" } } }',
        "/w/package-lock.json": '{ "packages": { "node_modules/redis": { "version": "4.7.1" } } }',
      },
      "5.0.0",
    ],
    "malformed lock files": [
      {
        ...asked("^4.2.0"),
        "/w/package-lock.json": "{{{",
        "/w/yarn.lock": "<<<<\n  version",
        "/w/pnpm-lock.yaml": "a: [\n b: {",
        "/w/bun.lock": "[",
      },
      "4.2.0",
    ],
    "wrong types in lock files": [
      {
        ...asked("^4.2.0"),
        "/w/package-lock.json": '{ "packages": [1], "dependencies": { "redis": 3 } }',
        "/w/pnpm-lock.yaml": "importers: 5\ndependencies: [redis]\n",
        "/w/bun.lock": '{ "packages": { "redis": 5 } }',
      },
      "4.2.0",
    ],
  });
});
