/** Which imports a file has already, and under which names. */
import type { AssignFact, Expression, FileFacts, ImportedName, ImportFact, Statement } from "../facts.ts";
import type { ImportWish } from "../language.ts";

/** The name under which `wish` can be written in the file: an alias, or a member of an imported module. */
export function importedAs(facts: FileFacts, wish: ImportWish): string | undefined {
  let viaModule: string | undefined;
  for (const statement of topLevel(facts)) {
    const found = statement.kind === "import" ? fromImport(statement, wish) : fromRequire(statement, wish);
    if (found?.isDirect) return found.name;
    viaModule ??= found?.name;
  }
  return viaModule;
}

interface Available {
  readonly name: string;
  /** False for `module.name`: a name of its own is preferred. */
  readonly isDirect: boolean;
}

/** The statements of a file that may import. */
export function* topLevel(facts: FileFacts): Generator<Statement> {
  for (const unit of facts.units) yield* unit.body;
}

/** True when both specifiers mean the same module: `crypto` is `node:crypto`. */
export function isSameModule(a: string, b: string): boolean {
  return a.replace(/^node:/, "") === b.replace(/^node:/, "");
}

function fromImport(fact: ImportFact, wish: ImportWish): Available | undefined {
  if (fact.isTypeOnly || !isSameModule(fact.source, wish.module)) return undefined;
  const values = fact.names.filter((n) => !isTypeName(fact, n));
  const direct = values.find((n) => n.imported === (wish.name ?? "*"));
  if (direct) return { name: direct.local, isDirect: true };
  // The default export of Node's own modules is the module.
  const whole = values.find((n) => n.imported === "*" || (n.imported === "default" && isBuiltIn(fact.source)));
  return whole && asMember(whole.local, wish);
}

/** `import { type X }` */
function isTypeName(fact: ImportFact, name: ImportedName): boolean {
  return /^type\s+(?!as\b)/.test(fact.unit.text.slice(name.start, name.end));
}

function asMember(module: string, wish: ImportWish): Available {
  return wish.name === undefined ? { name: module, isDirect: true } : { name: `${module}.${wish.name}`, isDirect: false };
}

function isBuiltIn(module: string): boolean {
  return module.startsWith("node:") || ["crypto", "fs", "path", "os", "util", "url", "http", "https", "tls", "net"].includes(module);
}

function fromRequire(statement: Statement, wish: ImportWish): Available | undefined {
  const required = requireOf(statement);
  if (!required || !isSameModule(required.module, wish.module)) return undefined;
  const target = required.assign.targets[0];
  if (required.property !== undefined) {
    return target?.kind === "name" && required.property === wish.name ? { name: target.name, isDirect: true } : undefined;
  }
  if (target?.kind === "name") return asMember(target.name, wish);
  if (target?.kind !== "objectPattern" || wish.name === undefined) return undefined;
  const entry = target.entries.find((e) => e.key === wish.name);
  return entry?.target.kind === "name" ? { name: entry.target.name, isDirect: true } : undefined;
}

/** `const … = require("module")` or `const … = require("module").property` */
export interface RequireStatement {
  readonly assign: AssignFact;
  readonly module: string;
  readonly property: string | undefined;
}

/** The statement as a declaration by `require`, if it is one. */
export function requireOf(statement: Statement): RequireStatement | undefined {
  if (statement.kind !== "assign" || !statement.declares || !statement.value) return undefined;
  const value: Expression = statement.value;
  const property = value.kind === "member" ? value.property : undefined;
  const call = value.kind === "member" ? value.object : value;
  if (call.kind !== "importExpression" || call.style !== "require" || call.source.kind !== "string") return undefined;
  return { assign: statement, module: call.source.value, property };
}

/** The name that an import binds when nothing else is asked for. */
export function localName(wish: ImportWish): string {
  if (wish.name !== undefined && wish.name !== "default") return wish.name;
  const last =
    wish.module
      .replace(/^node:/, "")
      .replace(/\/+$/, "")
      .split("/")
      .pop() ?? "";
  const words = last
    .replace(/\.[cm]?[jt]sx?$/, "")
    .split(/[^\p{ID_Continue}$]+/u)
    .filter(Boolean);
  const name = words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}
