import { checkImports, type Project } from "./cases.ts";

/** A workspace package whose package.json holds `fields`, with these files in it. */
function member(fields: string, files: readonly string[], leadsTo: string, specifier = "@acme/db"): Project {
  return {
    files: {
      "/w/package.json": '{ "workspaces": ["packages/*"] }',
      "/w/packages/api/index.ts": "",
      "/w/packages/db/package.json": `{ "name": "@acme/db", ${fields} "version": "1.0.0" }`,
      ...Object.fromEntries(files.map((file) => [`/w/packages/db/${file}`, ""])),
    },
    cases: [["/w/packages/api/index.ts", specifier, leadsTo === "external" ? leadsTo : `/w/packages/db/${leadsTo}`]],
  };
}

/** A workspace declared by one root file. */
function workspace(file: string, text: string, folder: string): Project {
  return {
    files: {
      [`/w/${file}`]: text,
      "/w/apps/api/index.ts": "",
      [`/w/${folder}/package.json`]: '{ "name": "db" }',
      [`/w/${folder}/src/index.ts`]: "",
      [`/w/${folder}/src/keys.ts`]: "",
    },
    cases: [
      ["/w/apps/api/index.ts", "db", `/w/${folder}/src/index.ts`],
      ["/w/apps/api/index.ts", "db/keys", `/w/${folder}/src/keys.ts`],
    ],
  };
}

describe("script imports by package", () => {
  checkImports("typescript", {
    "main in a build folder that is not there": member('"main": "dist/index.js",', ["src/index.ts"], "src/index.ts"),
    "main in a nested build folder": member('"main": "./dist/cjs/client.js",', ["src/client.ts", "src/index.ts"], "src/client.ts"),
    "main in a build folder that is there": member('"main": "dist/index.js",', ["src/index.ts", "dist/index.js"], "src/index.ts"),
    "main in a build folder without source": member('"main": "lib/index.js",', ["lib/index.js"], "lib/index.js"),
    "main in a build of the package root": member('"main": "dist/client.js",', ["client.ts"], "client.ts"),
    "main is a build folder": member('"main": "dist",', ["src/index.ts"], "src/index.ts"),
    "main is source": member('"main": "./src/db.ts",', ["src/db.ts", "src/index.ts"], "src/db.ts"),
    "no main": member("", ["index.js"], "index.js"),
    "source field": member('"main": "dist/x.js", "source": "code/db.ts",', ["code/db.ts"], "code/db.ts"),
    "exports as a string": member('"exports": "./db.mjs",', ["db.mjs"], "db.mjs"),
    "exports with conditions": member(
      '"exports": { "types": "./dist/db.d.ts", "import": { "node": "./dist/db.mjs" }, "default": null },',
      ["src/db.mts", "dist/db.d.ts"],
      "src/db.mts",
    ),
    "exports of the package itself": member('"exports": { ".": { "require": "./build/db.cjs" } },', ["src/db.cts"], "src/db.cts"),
    "exports as a list": member('"exports": { ".": ["./none.js", { "import": "./two.js" }] },', ["two.js"], "two.js"),
    "a subpath of exports": member(
      '"exports": { "./keys": "./dist/lib/keys.js" },',
      ["src/lib/keys.ts"],
      "src/lib/keys.ts",
      "@acme/db/keys",
    ),
    "a pattern of exports": member(
      '"exports": { "./*": "./dist/*.js", "./deep/*": "./dist/inner/*.js" },',
      ["src/inner/a.ts", "src/deep/a.ts"],
      "src/inner/a.ts",
      "@acme/db/deep/a",
    ),
    "a subpath without exports": member("", ["src/keys/user.ts"], "src/keys/user.ts", "@acme/db/keys/user"),
    "a subpath as written": member("", ["src/keys/user.ts"], "src/keys/user.ts", "@acme/db/src/keys/user"),
    "a subpath that is not there": member("", ["src/index.ts"], "external", "@acme/db/none"),
    "wrong types": member('"exports": 5, "main": {}, "source": [],', ["index.ts"], "index.ts"),

    "npm workspaces": workspace("package.json", '{ "workspaces": ["packages/*"] }', "packages/db"),
    "Yarn workspaces": workspace("package.json", '{ "workspaces": { "packages": ["./libs/db"] } }', "libs/db"),
    "pnpm workspace": workspace("pnpm-workspace.yaml", "packages:\n  - 'libs/**'\n  - '!**/old/**'\n", "libs/a/db"),
    Lerna: workspace("lerna.json", '{ "packages": ["modules/*"] }', "modules/db"),
    "Lerna's default": workspace("lerna.json", "{}", "packages/db"),

    "excluded and malformed members": {
      files: {
        "/w/package.json": '{ "workspaces": ["packages/*", "!packages/old", 7] }',
        "/w/packages/old/package.json": '{ "name": "old" }',
        "/w/packages/old/index.ts": "",
        "/w/packages/bad/package.json": "not json",
        "/w/packages/good/package.json": '{ "name": "good" }',
        "/w/packages/good/index.ts": "",
        "/w/index.ts": "",
      },
      cases: [
        ["/w/index.ts", "old", "external"],
        ["/w/index.ts", "good", "/w/packages/good/index.ts"],
        ["/w/packages/good/index.ts", "good", "/w/packages/good/index.ts"],
      ],
    },
    "imports of the package": {
      files: {
        "/w/package.json": `{ "name": "app", "imports": { "#redis": "./src/redis.ts", "#lib/*": { "types": "./dist/lib/*.d.ts", "default": "./dist/lib/*.js" },
          "#db": "@acme/db", "#loop": "#redis" }, "workspaces": ["packages/*"] }`,
        "/w/src/redis.ts": "",
        "/w/src/lib/keys.ts": "",
        "/w/packages/db/package.json": '{ "name": "@acme/db" }',
        "/w/packages/db/index.ts": "",
        "/w/src/deep/a.ts": "",
      },
      cases: [
        ["/w/src/deep/a.ts", "#redis", "/w/src/redis.ts"],
        ["/w/src/deep/a.ts", "#lib/keys", "/w/src/lib/keys.ts"],
        ["/w/src/deep/a.ts", "#lib/keys.js", "/w/src/lib/keys.ts"],
        ["/w/src/deep/a.ts", "#db", "/w/packages/db/index.ts"],
        ["/w/src/deep/a.ts", "#loop", "external"],
        ["/w/src/deep/a.ts", "#none", "external"],
        ["/w/packages/db/index.ts", "#redis", "external"],
      ],
    },
    "the package by its own name": {
      files: {
        "/w/package.json": '{ "name": "shop", "exports": { ".": "./dist/main.js", "./redis": "./dist/redis/index.js" } }',
        "/w/src/main.ts": "",
        "/w/src/redis/index.ts": "",
        "/w/test/a.ts": "",
      },
      cases: [
        ["/w/test/a.ts", "shop", "/w/src/main.ts"],
        ["/w/test/a.ts", "shop/redis", "/w/src/redis/index.ts"],
      ],
    },
    "dependencies by path": {
      files: {
        "/w/app/package.json": '{ "dependencies": { "shared": "file:../shared", "other": "link:../other", "gone": "file:../gone" } }',
        "/w/app/index.js": "",
        "/w/shared/index.js": "",
        "/w/other/package.json": '{ "name": "another", "main": "m.js" }',
        "/w/other/m.js": "",
      },
      cases: [
        ["/w/app/index.js", "shared", "/w/shared/index.js"],
        ["/w/app/index.js", "other", "/w/other/m.js"],
        ["/w/app/index.js", "gone", "external"],
      ],
    },
  });
});
