import { checkImports } from "./cases.ts";

const BASE = { "/w/src/lib/redis.ts": "", "/w/src/routes/users.ts": "", "/w/src/config.ts": "" };

describe("script imports by tsconfig", () => {
  checkImports("typescript", {
    paths: {
      files: {
        ...BASE,
        "/w/src/lib/special/redis.ts": "",
        "/w/generated/schema.ts": "",
        "/w/tsconfig.json": `// comments and trailing commas are fine
          { "compilerOptions": { "paths": { "@app/*": ["./src/*"], "@lib/special/*": ["src/lib/special/*"], "@lib/*": ["src/lib/*"],
            "config": ["./src/config.ts"], "gen/*": ["./nowhere/*", "./generated/*"], "*-suffix": ["src/lib/*"], }, }, }`,
      },
      cases: [
        ["/w/src/routes/users.ts", "@app/lib/redis", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "@app/lib/redis.js", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "@lib/redis", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "@lib/special/redis", "/w/src/lib/special/redis.ts"],
        ["/w/src/routes/users.ts", "config", "/w/src/config.ts"],
        ["/w/src/routes/users.ts", "gen/schema", "/w/generated/schema.ts"],
        ["/w/src/routes/users.ts", "redis-suffix", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "@app/missing", "external"],
        ["/w/src/routes/users.ts", "ioredis", "external"],
      ],
    },
    "baseUrl, also as what paths are relative to": {
      files: {
        ...BASE,
        "/w/src/crypto.ts": "",
        "/w/src/redis/index.ts": "",
        "/w/src/redis/redis.service.ts": "",
        "/w/package.json": '{ "dependencies": { "redis": "^4" } }',
        "/w/tsconfig.json": '{ "compilerOptions": { "baseUrl": "./src", "paths": { "~lib/*": ["lib/*"] } } }',
      },
      cases: [
        ["/w/src/routes/users.ts", "lib/redis", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "config", "/w/src/config.ts"],
        ["/w/src/routes/users.ts", "~lib/redis", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "crypto", "external"],
        ["/w/src/routes/users.ts", "redis", "external"],
        ["/w/src/routes/users.ts", "redis/redis.service", "/w/src/redis/redis.service.ts"],
      ],
    },
    extends: {
      files: {
        ...BASE,
        "/w/config/base.json": '{ "compilerOptions": { "paths": { "@base/*": ["../src/*"] } } }',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own placeholder
        "/w/config/more.json": '{ "compilerOptions": { "baseUrl": "${configDir}/src" } }',
        "/w/tsconfig.json": '{ "extends": ["./config/base", "./config/more.json"] }',
        "/w/over/tsconfig.json": '{ "extends": "../config/base.json", "compilerOptions": { "paths": { "@over/*": ["./*"] } } }',
        "/w/over/a.ts": "",
        "/w/over/b.ts": "",
      },
      cases: [
        ["/w/src/routes/users.ts", "@base/lib/redis", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "lib/redis", "/w/src/lib/redis.ts"],
        ["/w/over/a.ts", "@over/b", "/w/over/b.ts"],
        // Its own configuration replaces the paths; the one around still has them.
        ["/w/over/a.ts", "@base/config", "/w/src/config.ts"],
      ],
    },
    "extends a base with its own folder": {
      files: {
        ...BASE,
        "/w/config/base.json": '{ "compilerOptions": { "paths": { "@base/*": ["../src/*"] } } }',
        "/w/tsconfig.json": '{ "extends": "./config/base" }',
      },
      cases: [["/w/src/routes/users.ts", "@base/lib/redis", "/w/src/lib/redis.ts"]],
    },
    "extends in a circle, or nothing": {
      files: {
        ...BASE,
        "/w/tsconfig.json":
          '{ "extends": ["./a.json", "@tsconfig/node20", "./none.json", 7], "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
        "/w/a.json": '{ "extends": ["./tsconfig.json", "./a.json"] }',
      },
      cases: [["/w/src/routes/users.ts", "@/config", "/w/src/config.ts"]],
    },
    "extends a package of the workspace": {
      files: {
        ...BASE,
        "/w/package.json": '{ "workspaces": ["tooling/*"] }',
        "/w/tooling/tsconfig/package.json": '{ "name": "@acme/tsconfig" }',
        "/w/tooling/tsconfig/base.json": '{ "compilerOptions": { "baseUrl": "../../src" } }',
        "/w/tsconfig.json": '{ "extends": "@acme/tsconfig/base.json" }',
      },
      cases: [["/w/src/routes/users.ts", "lib/redis", "/w/src/lib/redis.ts"]],
    },
    "references and configurations beside": {
      files: {
        ...BASE,
        "/w/tsconfig.json": '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./packages/a" }, {}, 3] }',
        "/w/tsconfig.app.json": '{ "compilerOptions": { "paths": { "@app/*": ["./src/*"] } } }',
        "/w/tsconfig.base.json": '{ "compilerOptions": { "paths": { "@nx/*": ["./src/lib/*"] } } }',
        "/w/packages/a/tsconfig.json": '{ "compilerOptions": { "paths": { "#a/*": ["./*"] } } }',
        "/w/packages/a/x.ts": "",
        "/w/packages/a/y.ts": "",
      },
      cases: [
        ["/w/src/routes/users.ts", "@app/config", "/w/src/config.ts"],
        ["/w/src/routes/users.ts", "@nx/redis", "/w/src/lib/redis.ts"],
        ["/w/src/routes/users.ts", "#a/y", "external"],
        ["/w/packages/a/x.ts", "#a/y", "/w/packages/a/y.ts"],
        ["/w/packages/a/x.ts", "@nx/redis", "/w/src/lib/redis.ts"],
      ],
    },
    "jsconfig, and the nearest wins": {
      files: {
        "/w/jsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }',
        "/w/lib/redis.js": "",
        "/w/web/tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./code/*"] } } }',
        "/w/web/code/redis.ts": "",
        "/w/web/code/a.ts": "",
        "/w/index.js": "",
      },
      cases: [
        ["/w/index.js", "@/redis", "/w/lib/redis.js"],
        ["/w/web/code/a.ts", "@/redis", "/w/web/code/redis.ts"],
      ],
    },
    "types for a library are not the library": {
      files: {
        "/w/package.json": '{ "devDependencies": { "redis": "^4", "ioredis": "5" } }',
        "/w/tsconfig.json":
          '{ "compilerOptions": { "paths": { "redis": ["./types/redis.d.ts"], "*": ["./types/*", "./node_modules/*"] } } }',
        "/w/types/redis.d.ts": "",
        "/w/types/ioredis/index.ts": "",
        "/w/node_modules/express/index.js": "",
        "/w/a.ts": "",
      },
      cases: [
        ["/w/a.ts", "redis", "external"],
        ["/w/a.ts", "ioredis", "external"],
        ["/w/a.ts", "express", "external"],
      ],
    },
    "malformed configurations": {
      files: {
        ...BASE,
        "/w/tsconfig.json": "[1, 2",
        "/w/src/tsconfig.json":
          '{ "compilerOptions": { "paths": { "@app/*": "./*", "x": null, "y": [3] }, "baseUrl": 5 }, "references": {} }',
        "/w/src/tsconfig.app.json": "",
      },
      cases: [
        ["/w/src/routes/users.ts", "@app/config", "/w/src/config.ts"],
        ["/w/src/routes/users.ts", "x", "external"],
        ["/w/src/routes/users.ts", "@/config", "/w/src/config.ts"],
      ],
    },
  });
});
