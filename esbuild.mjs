/** Builds the bundles into dist/. `--watch` builds again on every change, `--dev` leaves out minifying and adds source maps. */
import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, context } from "esbuild";

const isWatching = process.argv.includes("--watch");
const isDev = isWatching || process.argv.includes("--dev");

// The bundles are CommonJS, because vscode-languageserver is; there `import.meta.url` has to be made by hand.
const MODULE_URL = 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;';

/** The command line starts the language server from its own bundle, so that the other commands need not load it. */
const serverApart = {
  name: "server-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/main\.ts$/ }, ({ kind }) => (kind === "entry-point" ? undefined : { path: "./server.cjs", external: true }));
  },
};

/** Big tables are read by JSON.parse, which is several times faster than reading them as JavaScript. */
const jsonAsText = {
  name: "json-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]libraries[\\/]data[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};

/** Parts of Node that vscode-languageserver loads at once and a server hardly ever needs: they are loaded when they are first used. */
const lateBuiltins = {
  name: "late-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path }) => ({ path, namespace: "late" }));
    onLoad({ filter: /./, namespace: "late" }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require("node:${path}")[name] });`,
      loader: "js",
    }));
  },
};

const shared = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // jsonc-parser's main file is UMD, whose inner requires a bundler cannot see.
  mainFields: ["module", "main"],
  minify: !isDev,
  sourcemap: isDev,
  legalComments: "none",
  logLevel: "warning",
  define: { "import.meta.url": "moduleUrl" },
  alias: { "web-tree-sitter": "./node_modules/web-tree-sitter/web-tree-sitter.cjs" },
  plugins: [serverApart, jsonAsText],
};

const bundles = [
  { entryPoints: ["client/src/extension.ts"], outfile: "dist/client.cjs", external: ["vscode"], banner: { js: MODULE_URL } },
  {
    entryPoints: ["server/src/serve.ts"],
    outfile: "dist/serve.cjs",
    // The function that Node makes of a module: as it is put around it here, the starter need not copy the text.
    banner: { js: `(function(exports,require,module,__filename,__dirname){${MODULE_URL}` },
    footer: { js: "})" },
    plugins: [...shared.plugins, lateBuiltins],
  },
  { entryPoints: ["server/src/cli.ts"], outfile: "dist/cli.cjs", banner: { js: `#!/usr/bin/env node\n${MODULE_URL}` } },
  { entryPoints: ["server/src/worker.ts"], outfile: "dist/worker.cjs", banner: { js: MODULE_URL } },
];

/** What starts the server knows the hash of what it starts (nothing while that changes), so that code kept of another build is not taken for it. */
const starter = (hash) => ({
  entryPoints: ["server/src/main.ts"],
  outfile: "dist/server.cjs",
  banner: { js: MODULE_URL },
  define: { ...shared.define, SERVE_HASH: JSON.stringify(hash) },
});

async function hashOf(path) {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 16);
}

const wasmFiles = [
  "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-python/tree-sitter-python.wasm",
  "tree-sitter-typescript/tree-sitter-typescript.wasm",
  "tree-sitter-typescript/tree-sitter-tsx.wasm",
];

await mkdir("dist", { recursive: true });
await Promise.all(wasmFiles.map((file) => copyFile(join("node_modules", file), join("dist", basename(file)))));
if (isWatching) {
  for (const bundle of [...bundles, starter("")]) await (await context({ ...shared, ...bundle })).watch();
} else {
  await Promise.all(bundles.map((bundle) => build({ ...shared, ...bundle })));
  const server = starter(await hashOf("dist/serve.cjs"));
  await build({ ...shared, ...server });
  await chmod("dist/cli.cjs", 0o755);
  for (const { outfile } of [...bundles, server]) console.log(outfile, `${Math.round((await stat(outfile)).size / 1024)} kB`);
}
