/** The page on libraries, made from the rows: who connects how, and what is understood of it. */
import type { catalogue } from "../src/libraries/index.ts";
import type { About, ClientRow, Condition, FixRow, GivenRow, HopRow, Selector, SettingsRow } from "../src/libraries/row.ts";
import { schemesOf, selectorsOf, words } from "./row-words.ts";

type Rows = Pick<typeof catalogue, "clients" | "settings" | "given">;
type Row = ClientRow | SettingsRow | GivenRow;

/** A library with all its rows. */
export interface LibraryEntry {
  readonly library: string;
  readonly language: "python" | "typescript";
  readonly rows: readonly Row[];
}

const LANGUAGES = { python: "Python", typescript: "TypeScript and JavaScript" } as const;

/** All libraries, by language and name. Rows on names alone, of no package, are no library. */
export function libraryEntries(rows: Rows): readonly LibraryEntry[] {
  const found = new Map<string, { library: string; language: LibraryEntry["language"]; rows: Row[] }>();
  for (const row of [...rows.clients, ...rows.settings, ...rows.given]) {
    const key = `${row.language} ${row.library}`;
    const entry = found.get(key) ?? { library: row.library, language: row.language, rows: [] };
    found.set(key, entry);
    entry.rows.push(row);
  }
  const known = [...found.values()].filter((e) => e.rows.some((r) => r.package));
  return known.sort((a, b) => a.language.localeCompare(b.language) || a.library.toLowerCase().localeCompare(b.library.toLowerCase()));
}

/** `docs/libraries.md`. */
export function libraryPage(rows: Rows): string {
  const entries = libraryEntries(rows);
  const parts = (["python", "typescript"] as const).map((language) => {
    const own = entries.filter((e) => e.language === language);
    return `## ${LANGUAGES[language]}: ${own.length} libraries\n\n${own.map(section).join("\n\n")}`;
  });
  return `${INTRODUCTION}\n\n${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `# Libraries that Redwarden knows

Made from the rows in \`server/src/libraries/\` by \`npm run generate\`. Each library has model tests (\`test/libraries/models/\`) that fail
when one of its rows is taken away.

- **made by**: the call, or the names of settings, that make a connection. *Versions* are those of the package that is installed in the
  workspace; where none can be found, the way the code is written decides, else the cautious reading.
- **TLS**: what turns it on. *unchecked*: what switches the check of the certificate or of the host name off.
- **password**: where one may stand. *Fixes*: what the light bulb offers.`;

function section({ library, language, rows }: LibraryEntry): string {
  const made = rows.filter((r): r is ClientRow | SettingsRow => "create" in r || "names" in r);
  const lines = made.flatMap((r) => tableLines(r));
  const table = lines.length === 0 ? [] : [["| made by | TLS | unchecked | password |", "|---|---|---|---|", ...lines].join("\n")];
  const titles = new Set(made.flatMap((r) => Object.values(r.hops ?? {}).flatMap(fixTitles)));
  const fixes = titles.size === 0 ? [] : [`Fixes: ${[...titles].map((t) => `*${t}*`).join(" · ")}`];
  const traps = [...new Set(rows.flatMap((r) => r.traps ?? []))].map((t) => `- ${t}`);
  return [`### ${library}`, introduction(language, rows), ...table, ...fixes, ...(traps.length > 0 ? [traps.join("\n")] : [])].join("\n\n");
}

function fixTitles(hop: HopRow): readonly string[] {
  return [hop.tlsFix, hop.verificationFix, hop.authFix].flatMap((f) => (f ?? []).flatMap(titlesOf));
}

function introduction(language: LibraryEntry["language"], rows: readonly Row[]): string {
  const packages = [...new Set(rows.filter((r) => r.package).map((r) => link(language, r)))];
  const dialects = [...new Set(rows.flatMap((r) => ("commands" in r && r.commands ? [r.commands] : [])))];
  const commands = dialects.length > 0 ? ` · commands as in ${dialects.join(", ")}` : "";
  const given = rows.flatMap((r) =>
    "create" in r || "names" in r ? [] : [...(r.values ?? []), ...(r.calls ?? []), ...(r.decorators ?? [])],
  );
  const clients = given.length > 0 ? `\n\nAlso a client: ${given.map(code).join(", ")}.` : "";
  return `${packages.join(", ")}${commands}${clients}`;
}

function link(language: LibraryEntry["language"], row: Row & About): string {
  const name = row.install ?? row.package ?? row.library;
  const page = row.home ?? (language === "python" ? `https://pypi.org/project/${name}/` : `https://www.npmjs.com/package/${name}`);
  return `[${name}](${page})`;
}

function tableLines(row: ClientRow | SettingsRow): readonly string[] {
  const made = `${("create" in row ? row.create : row.names).map(code).join("<br>")}${versions(row)}`;
  if ("isFake" in row && row.isFake) return [`| ${made} | a fake: nothing is said about it | | |`];
  const hops = Object.entries(row.hops ?? {});
  if (hops.length === 0) return [`| ${made} | | | |`];
  return hops.map(([name, hop], i) => hopLine(i === 0 ? made : "", hops.length > 1 ? `*${name}*: ` : "", hop, row.let ?? {}));
}

function versions(row: ClientRow | SettingsRow): string {
  return "versions" in row && row.versions ? `<br>*version ${row.versions.replace("<", "&lt;").replace(">", "&gt;")}*` : "";
}

function hopLine(made: string, name: string, hop: HopRow, named: Readonly<Record<string, Selector>>): string {
  const password = [...new Set((hop.password ?? []).flatMap((s) => words(s, named)))];
  return `| ${made} | ${name}${tls(hop, named)} | ${unchecked(hop, named)} | ${password.join("<br>")} |`;
}

function titlesOf(fix: FixRow): readonly string[] {
  return [fix.title, ...(fix.also ?? []).flatMap(titlesOf)];
}

function tls(hop: HopRow, named: Readonly<Record<string, Selector>>): string {
  const on = hop.transport.filter((c) => c.is === "tls").flatMap((c) => (c.when ? conditionWords(c.when, named) : ["always"]));
  const of = hop.transport.flatMap((c) => (c.is.startsWith("of:") ? words(c.is.slice(3), named).map((w) => `as the client in ${w}`) : []));
  const all = [...new Set([...on, ...of])];
  if (all.length > 0) return all.join("<br>");
  return hop.transport.some((c) => c.is === "plain") ? "not possible" : "";
}

function unchecked(hop: HopRow, named: Readonly<Record<string, Selector>>): string {
  const off = (hop.verification ?? []).filter((c) => c.is === "off" || c.is === "no-hostname");
  const places = off.flatMap((c) => (c.at ? words(c.at, named) : [c.is === "off" ? "by default" : "host name by default"]));
  return [...new Set(places)].join("<br>");
}

/** What a condition looks at; not what must not hold. */
function conditionWords(when: Condition, named: Readonly<Record<string, Selector>>): readonly string[] {
  return selectorsOf(when).flatMap(([selector, test]) =>
    test.startsWith("scheme ") ? schemesOf(test) : test === "absent" ? [] : words(selector, named),
  );
}

function code(text: string): string {
  return `\`${text}\``;
}
