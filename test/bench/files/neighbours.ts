/** A workspace of thousands of modules that import each other, and what makes a bench file one of them. */
import type { BenchFile } from "./draft.ts";
import { at, CLIENTS, capital, THINGS } from "./words.ts";

/** Modules beside the dense files, half of them Python, half TypeScript. */
export const NEIGHBOURS = 4000;
const PER_FOLDER = 50;
/** Functions of each module, which then has some 5 kB, as modules have in real workspaces of that size. */
const SUMS = [...Array(12).keys()];

/** Relative path → text. */
export function neighbours(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < NEIGHBOURS / 2; i++) {
    files[`${pythonModule(i).replaceAll(".", "/")}.py`] = python(i);
    files[`${typescriptModule(i)}.ts`] = typescript(i);
  }
  for (let i = 0; i * PER_FOLDER < NEIGHBOURS / 2; i++) files[`parts/area_${i}/__init__.py`] = "";
  files["parts/__init__.py"] = "";
  return files;
}

/** The file with a function at its end that uses modules of the workspace. Lines before stay where they are. */
export function amongNeighbours(file: BenchFile): BenchFile {
  return { ...file, text: file.text + (file.name.endsWith(".py") ? PYTHON_USE : TYPESCRIPT_USE) };
}

const PYTHON_USE = `
from ${pythonModule(7)} import connect as connect_there, ${at(THINGS, 7)}_key_7 as key_there
from ${pythonModule(1203)} import ${at(THINGS, 1203)}_key_1203


def copy_from_there(ident):
    client = connect_there()
    client.set(key_there(ident), client.get(${at(THINGS, 1203)}_key_1203(ident)))
`;
const TYPESCRIPT_USE = `
import { connect7, ${at(THINGS, 7)}Key7 } from "./${typescriptModule(7)}";
import { ${at(THINGS, 1203)}Key1203 } from "./${typescriptModule(1203)}";

export async function copyFromThere(ident: string): Promise<void> {
  const client = connect7();
  await client.set(${at(THINGS, 7)}Key7(ident), (await client.get(${at(THINGS, 1203)}Key1203(ident))) ?? "");
}
`;

function pythonModule(i: number): string {
  return `parts.area_${Math.floor(i / PER_FOLDER)}.part_${i}`;
}

function typescriptModule(i: number): string {
  return `modules/area-${Math.floor(i / PER_FOLDER)}/part-${i}`;
}

/** Modules that module `i` imports: earlier ones, so that there is no cycle. */
function imported(i: number): readonly number[] {
  return i === 0 ? [] : [...new Set([Math.floor(i / 2), i - 1])];
}

function python(i: number): string {
  const thing = at(THINGS, i);
  const imports = imported(i).map((n) => `from ${pythonModule(n)} import ${at(THINGS, n)}_key_${n}`);
  const uses = imported(i).map((n) => `    yield ${at(THINGS, n)}_key_${n}(ident)`);
  const sums = SUMS.map(
    (n) => `
def ${thing}_sum_${n}(rows, rate=0.19):
    """Adds up the rows of a ${thing}."""
    total = 0.0
    for row in rows:
        value = float(row.get("price", 0)) * int(row.get("count", 1))
        if row.get("kind") == "${thing}" and value > ${n * 10}:
            value = value * (1 - rate)
        total += value
    return {"kind": "${thing}", "total": round(total, 2)}
`,
  );
  return `"""What is known of a ${thing}, part ${i}."""
import os

import redis
${imports.join("\n")}


def connect():
    return redis.Redis(host=os.environ["${at(CLIENTS, i).toUpperCase()}_HOST"], ssl=True, password=os.environ["REDIS_PASSWORD"])


def ${thing}_key_${i}(ident):
    return f"${thing}:${i}:{ident}"


def neighbours(ident):
${uses.join("\n") || "    return []"}

${sums.join("\n")}`;
}

function typescript(i: number): string {
  const thing = at(THINGS, i);
  const imports = imported(i).map((n) => `import { ${at(THINGS, n)}Key${n} } from "../../${typescriptModule(n)}";`);
  const uses = imported(i).map((n) => `${at(THINGS, n)}Key${n}(ident)`);
  const sums = SUMS.map(
    (n) => `
/** Adds up the rows of a ${thing}. */
export function ${thing}Sum${n}(rows: readonly { kind: string; price?: number; count?: number }[], rate = 0.19): number {
  let total = 0;
  for (const row of rows) {
    const value = (row.price ?? 0) * (row.count ?? 1);
    total += row.kind === "${thing}" && value > ${n * 10} ? value * (1 - rate) : value;
  }
  return Math.round(total * 100) / 100;
}
`,
  );
  return `/** What is known of a ${thing}, part ${i}. */
import { Redis } from "ioredis";
${imports.join("\n")}

export const connect${i} = (): Redis => new Redis({ host: process.env.${at(CLIENTS, i).toUpperCase()}_HOST, tls: {}, password: process.env.REDIS_PASSWORD });

export function ${thing}Key${i}(ident: string): string {
  return \`${thing}:${i}:\${ident}\`;
}

export function neighbours${capital(thing)}(ident: string): string[] {
  return [${uses.join(", ")}];
}
${sums.join("\n")}`;
}
