/** All files that are made from metadata. Reads the working tree, writes nothing. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { withoutMarks } from "../../test/harness/fixtures.ts";
import { configSchema, editorSettings } from "../src/config/schema.ts";
import { catalogue, type RuleEntry } from "../src/engine/catalogue.ts";
import { catalogue as libraries } from "../src/libraries/index.ts";
import { libraryPage } from "./library-page.ts";
import { type Examples, rulePage, ruleTable } from "./rule-page.ts";

/** A file as it should be; `content` undefined means that it should not be there. */
export interface GeneratedFile {
  /** Relative to the project's root. */
  readonly path: string;
  readonly content: string | undefined;
}

const SCHEMA = "schemas/redwarden.config.schema.json";
const START = "<!-- rules:start, made by `npm run generate` -->";
const END = "<!-- rules:end -->";

/** Files whose content on disk is not what it should be. @param root the project's folder */
export function staleFiles(root: string): readonly GeneratedFile[] {
  const rules = catalogue();
  const files = [
    ...rulePages(root, rules),
    ...oldPages(root, rules),
    readme(root, rules),
    schema(root, rules),
    manifest(root, rules),
    libraryFile(),
  ];
  return files.filter(({ path, content }) => content !== textOf(root, path));
}

function rulePages(root: string, rules: readonly RuleEntry[]): readonly GeneratedFile[] {
  return rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: rulePage(rule, examplesOf(root, rule.id)) }));
}

/** Pages of rules that are no more. */
function oldPages(root: string, rules: readonly RuleEntry[]): readonly GeneratedFile[] {
  const folder = join(root, "docs/rules");
  const names = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith(".md")) : [];
  return names.filter((n) => !rules.some((r) => `${r.id}.md` === n)).map((n) => ({ path: `docs/rules/${n}`, content: undefined }));
}

function libraryFile(): GeneratedFile {
  return { path: "docs/libraries.md", content: libraryPage(libraries) };
}

function examplesOf(root: string, rule: string): Examples {
  const quote = (file: string) => {
    const text = textOf(root, `test/rules/${rule}/${file}`);
    return text === undefined ? [] : [{ file, text: withoutMarks(text, /\.(?:py|conf)$/.test(file) ? "#" : "//") }];
  };
  const all = (kind: string) =>
    [`${kind}.py`, `${kind}.ts`, `redis-${kind}.conf`, `sentinel-${kind}.conf`, `users-${kind}.acl`].flatMap(quote);
  return { bad: all("bad"), good: all("good") };
}

function readme(root: string, rules: readonly RuleEntry[]): GeneratedFile {
  const path = "README.md";
  const text = textOf(root, path) ?? "";
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines "${START}" and "${END}"`);
  return { path, content: `${text.slice(0, start + START.length)}\n${ruleTable(rules)}\n${text.slice(end)}` };
}

function schema(root: string, rules: readonly RuleEntry[]): GeneratedFile {
  return { path: SCHEMA, content: formatJson(root, SCHEMA, configSchema(rules)) };
}

/** The settings of the extension; whatever else the manifest has stays as it is. */
function manifest(root: string, rules: readonly RuleEntry[]): GeneratedFile {
  const path = "package.json";
  const text = textOf(root, path) ?? "";
  const parsed = JSON.parse(text) as Manifest;
  const configuration = parsed.contributes?.configuration;
  const properties = { ...configuration?.properties, ...editorSettings(rules) };
  if (!configuration || isDeepStrictEqual(properties, configuration.properties)) return { path, content: text };
  const contributes = { ...parsed.contributes, configuration: { ...configuration, properties } };
  return { path, content: formatJson(root, path, { ...parsed, contributes }) };
}

interface Manifest {
  readonly contributes?: { readonly configuration?: { readonly properties?: Readonly<Record<string, unknown>> } };
}

/** JSON as the formatter of the project wants it, so that formatting and generating never disagree. */
function formatJson(root: string, path: string, value: unknown): string {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const input = JSON.stringify(value, null, 2);
  const run = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], { cwd: root, input, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`cannot format ${path}: ${run.stderr}`);
  return run.stdout;
}

function textOf(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
