import { joinPath, parentFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";

/** What one project asks for: a distribution, its name normalised, and the versions that will do (empty: any). */
export interface Requirement {
  readonly name: string;
  readonly range: string;
}

interface RequirementsFile {
  readonly requirements: readonly Requirement[];
  /** Files of `-r` and `-c`, relative to this one. */
  readonly includes: readonly string[];
}

/** The name that PEP 503 compares by: `Django_Redis` and `django-redis` are one distribution. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** What a requirements or constraints file asks for, with what it includes, in order. */
export function requirementsOf(index: ProjectIndex, file: string, includedBy: readonly string[] = []): readonly Requirement[] {
  if (includedBy.includes(file)) return [];
  const parsed = index.document(file, parseRequirements);
  if (parsed === undefined) return [];
  const included = parsed.includes.flatMap((path) => requirementsOf(index, joinPath(parentFolder(file), path), [...includedBy, file]));
  return [...parsed.requirements, ...included];
}

function parseRequirements(text: string): RequirementsFile {
  const requirements: Requirement[] = [];
  const includes: string[] = [];
  for (const line of text.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const included = /^\s*(?:-r|-c|--requirement|--constraint)(?:\s*=\s*|\s*)([^\s#]+)/.exec(line)?.[1];
    if (included !== undefined) includes.push(included);
    const requirement = included === undefined ? parseRequirement(line) : undefined;
    if (requirement !== undefined) requirements.push(requirement);
  }
  return { requirements, includes };
}

/** One requirement as PEP 508 writes it (`redis[hiredis] ~= 5.0 ; python_version > "3.8"`); undefined for options, paths and comments. */
export function parseRequirement(line: string): Requirement | undefined {
  const written = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(line);
  if (written?.[1] === undefined) return undefined;
  const rest = (written[2] ?? "")
    .replace(/(?:^|\s)#.*$/, "")
    .replace(/;.*$/, "")
    .replace(/\s--.*$/, "");
  const range = rest.trim().replace(/^\((.*)\)$/, "$1");
  // Anything else after the name is a path, a URL or prose.
  if (range !== "" && !/^[<>=!~@]/.test(range)) return undefined;
  return { name: normaliseName(written[1]), range: range.startsWith("@") ? "" : range };
}
