/** The grammars, as VS Code runs them: which scope each piece of a line gets. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IGrammar, IOnigLib, IRawGrammar } from "vscode-textmate";

// Both are CommonJS whose names cannot be seen from outside.
const load = createRequire(import.meta.url);
const textmate = load("vscode-textmate") as typeof import("vscode-textmate");
const oniguruma = load("vscode-oniguruma") as typeof import("vscode-oniguruma");

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../syntaxes");
const FILES: Readonly<Record<string, string>> = {
  "source.redis-conf": "redis-conf.tmLanguage.json",
  "source.redis-acl": "redis-acl.tmLanguage.json",
  "redis-conf.in-yaml": "redis-conf-in-yaml.tmLanguage.json",
};

async function onigLib(): Promise<IOnigLib> {
  const wasm = readFileSync(load.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return { createOnigScanner: (p) => new oniguruma.OnigScanner(p), createOnigString: (s) => new oniguruma.OnigString(s) };
}

function rawGrammar(scope: string): IRawGrammar | null {
  // What is injected needs no more of YAML than its name.
  if (scope === "source.yaml") return { ...textmate.parseRawGrammar('{"scopeName":"source.yaml","patterns":[]}', "yaml.json") };
  const file = FILES[scope];
  return file ? textmate.parseRawGrammar(readFileSync(join(folder, file), "utf8"), file) : null;
}

const grammars = new Map<string, IGrammar>();

before(async () => {
  const registry = new textmate.Registry({
    onigLib: onigLib(),
    loadGrammar: async (scope) => rawGrammar(scope),
    getInjections: (scope) => (scope === "source.yaml" ? ["redis-conf.in-yaml"] : undefined),
  });
  for (const scope of ["source.redis-conf", "source.redis-acl", "source.yaml"]) {
    const grammar = await registry.loadGrammar(scope);
    assert.ok(grammar);
    grammars.set(scope, grammar);
  }
});

/** `text: scope` of each piece of a line that has a scope of its own. */
function pieces(language: string, line: string): readonly string[] {
  const grammar = grammars.get(`source.${language}`);
  assert.ok(grammar);
  const { tokens } = grammar.tokenizeLine(line, null);
  return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
    const text = line.slice(startIndex, endIndex);
    const scope = scopes.at(-1) ?? "";
    return text.trim() === "" || scope.startsWith("meta.") || scope === `source.${language}`
      ? []
      : [`${text.trim()}: ${scope.replace(/\.redis-(?:conf|acl)$/, "")}`];
  });
}

/** Lines with what they must come to. */
const CONF: Readonly<Record<string, readonly string[]>> = {
  "# a comment": ["#: punctuation.definition.comment", "a comment: comment.line.number-sign"],
  "port 6379": ["port: keyword.other.directive", "6379: constant.numeric"],
  "MaxMemory 2GB": ["MaxMemory: keyword.other.directive", "2: constant.numeric", "GB: keyword.other.unit"],
  "bind 127.0.0.1 -::1 *": [
    "bind: keyword.other.directive",
    "127.0.0.1: constant.numeric.address",
    "-::1: constant.numeric.address",
    "*: constant.numeric.address",
  ],
  "appendonly yes": ["appendonly: keyword.other.directive", "yes: constant.language.boolean"],
  "requirepass #hash": ["requirepass: keyword.other.directive", "#hash: string.unquoted.password"],
  "requirepass hunter2": ["requirepass: keyword.other.directive", "hunter2: string.unquoted.password"],
  "maxclients 50 # many": ["maxclients: keyword.other.directive", "50: constant.numeric", "# many: invalid.illegal.inline-comment"],
  "maxclients=50": ["maxclients: keyword.other.directive", "=: invalid.illegal.separator", "50: string.unquoted"],
  "maxclients: 50": ["maxclients: keyword.other.directive", ":: invalid.illegal.separator", "50: constant.numeric"],
  "nonsense yes": ["nonsense: variable.other.unknown", "yes: constant.language.boolean"],
  "search.maxexpansions 5": ["search.maxexpansions: variable.other.property.module", "5: constant.numeric"],
  'logfile "/var/log/a\\x41\\n.log"': [
    "logfile: keyword.other.directive",
    '": punctuation.definition.string.begin',
    "/var/log/a: string.quoted.double",
    "\\x41: constant.character.escape",
    "\\n: constant.character.escape",
    ".log: string.quoted.double",
    '": punctuation.definition.string.end',
  ],
  "dir 'a\\nb'": [
    "dir: keyword.other.directive",
    "': punctuation.definition.string.begin",
    "a\\nb: string.quoted.single",
    "': punctuation.definition.string.end",
  ],
  "include /etc/redis/*.conf": ["include: keyword.control.import", "/etc/redis/*.conf: string.unquoted.path"],
  'rename-command CONFIG ""': [
    "rename-command: keyword.other.directive",
    "CONFIG: support.function.command",
    '": punctuation.definition.string.begin',
    '": punctuation.definition.string.end',
  ],
  "sentinel monitor mymaster 10.0.0.1 6379 2": [
    "sentinel: keyword.control.sentinel",
    "monitor: keyword.other.directive",
    "mymaster: string.unquoted",
    "10.0.0.1: constant.numeric.address",
    "6379: constant.numeric",
    "2: constant.numeric",
  ],
  "sentinel monitr x": ["sentinel: keyword.control.sentinel", "monitr: invalid.illegal.statement", "x: string.unquoted"],
  "user app on >secret ~app:* &ch +@read -config|set": [
    "user: keyword.other.directive.user",
    "app: entity.name.type.user",
    "on: keyword.other.rule",
    ">: keyword.operator.password",
    "secret: string.unquoted.password",
    "~: keyword.operator.keys",
    "app:*: string.regexp.keys",
    "&: keyword.operator.channels",
    "ch: string.regexp.channels",
    "+: keyword.operator.allow",
    "@read: support.type.category",
    "-: keyword.operator.allow",
    "config: support.function.command",
    "|: punctuation.separator.subcommand",
    "set: support.function.subcommand",
  ],
  'user app "(%R~a +get)"': [
    "user: keyword.other.directive.user",
    "app: entity.name.type.user",
    '": punctuation.definition.string.begin',
    "(: punctuation.section.selector",
    "%R~: keyword.operator.keys",
    "a: string.regexp.keys",
    "+: keyword.operator.allow",
    "get: support.function.command",
    "): punctuation.section.selector",
    '": punctuation.definition.string.end',
  ],
};

const HASH = "1b58ee375b42e41f0e48ef2ff27d10a5b1f6924a9acdcdba7cae868e7adce6bf";
const ACL: Readonly<Record<string, readonly string[]>> = {
  [`user app on #${HASH} allkeys`]: [
    "user: keyword.other.directive.user",
    "app: entity.name.type.user",
    "on: keyword.other.rule",
    "#: keyword.operator.hash",
    `${HASH}: constant.other.hash`,
    "allkeys: keyword.other.rule",
  ],
  "user app #short": ["user: keyword.other.directive.user", "app: entity.name.type.user", "#short: invalid.illegal.hash"],
  "# comment": ["# comment: invalid.illegal.comment"],
  "user  app on": ["user  app on: invalid.illegal.line"],
  "USER app on": ["USER app on: invalid.illegal.line"],
};

for (const [language, lines] of Object.entries({ "redis-conf": CONF, "redis-acl": ACL })) {
  describe(`grammar of ${language}`, () => {
    for (const [line, expected] of Object.entries(lines)) it(line.slice(0, 60), () => assert.deepEqual(pieces(language, line), expected));
  });
}

describe("redis.conf in YAML", () => {
  const YAML = [
    "data:",
    "  redis.conf: |",
    "    # a comment",
    "    maxmemory 2gb",
    "",
    "    appendonly yes",
    "  other: |",
    "    maxmemory 2gb",
  ];

  it("is highlighted in a block scalar of that name, to its end", () => {
    const grammar = grammars.get("source.yaml");
    assert.ok(grammar);
    let state: ReturnType<IGrammar["tokenizeLine"]>["ruleStack"] | null = null;
    const found = YAML.map((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.some(({ scopes }) => scopes.some((s) => /^(?:keyword\.other\.directive|comment\.line)/.test(s)));
    });
    assert.deepEqual(found, [false, false, true, true, false, true, false, false]);
  });
});
