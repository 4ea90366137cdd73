/** Project files as plain values. Every reader answers undefined for a file that is missing or malformed. */
import { type ParseError, parse as parseJsonc } from "jsonc-parser";
import { parse as parseTomlText } from "smol-toml";
import { parseAllDocuments } from "yaml";
import type { ProjectIndex } from "./project-index.ts";

/** A table of a project file; what is in it is looked at through the functions below. */
export type Table = Readonly<Record<string, unknown>>;

/** JSON with comments and trailing commas, read as tolerantly as TypeScript reads its configuration. */
export function jsonFile(index: ProjectIndex, file: string): Table | undefined {
  return index.document(file, parseJson);
}

export function tomlFile(index: ProjectIndex, file: string): Table | undefined {
  return index.document(file, (text) => table(parseTomlText(text)));
}

export function yamlFile(index: ProjectIndex, file: string): Table | undefined {
  return index.document(file, parseYaml);
}

/** Sections of an INI file (`setup.cfg`, `pytest.ini`): values that go over several lines keep their line breaks. */
export function iniFile(index: ProjectIndex, file: string): Table | undefined {
  return index.document(file, parseIni);
}

/** Plain JSON is tried first because lock files are large and the tolerant parser is slow. */
export function parseJson(text: string): Table | undefined {
  try {
    return table(JSON.parse(text));
  } catch {
    const errors: ParseError[] = [];
    return table(parseJsonc(text, errors, { allowTrailingComma: true }));
  }
}

/** The first document of a YAML stream that is a table with a key of `wanted`, or just the first table. */
export function parseYaml(text: string, wanted?: string): Table | undefined {
  const tables = parseAllDocuments(text, { logLevel: "silent" }).flatMap((document) => {
    const value = document.errors.length > 0 ? undefined : table(document.toJS());
    return value === undefined ? [] : [value];
  });
  return tables.find((t) => wanted !== undefined && Object.hasOwn(t, wanted)) ?? tables[0];
}

function parseIni(text: string): Table {
  const sections: Record<string, Record<string, string>> = Object.create(null);
  let section: Record<string, string> = Object.create(null);
  let key: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line);
    const pair = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line);
    if (header?.[1] !== undefined) {
      section = sections[header[1].trim()] ?? Object.create(null);
      sections[header[1].trim()] = section;
      key = undefined;
    } else if (pair?.[1] !== undefined) {
      key = pair[1];
      section[key] = pair[2] ?? "";
    } else if (key !== undefined && /^\s/.test(line)) section[key] = `${section[key]}\n${line.trim()}`;
  }
  return sections;
}

/** `value` when it is an object that is not a list. */
export function table(value: unknown): Table | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Table) : undefined;
}

/** The value at a path of keys; undefined where the path ends early. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    const inside = table(current);
    if (inside === undefined || !Object.hasOwn(inside, key)) return undefined;
    current = inside[key];
  }
  return current;
}

/** `value` when it is a string. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The strings of a list, a lone string as a list of one, else nothing. */
export function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return items(value).filter((item) => typeof item === "string");
}

/** The items of a list, else nothing. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The entries of a table, else nothing. */
export function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(table(value) ?? {});
}
