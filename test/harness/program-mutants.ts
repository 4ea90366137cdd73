/** Mutants of the tables about what surrounds Redis in a program: a row, or one entry of one of its lists, taken away. */
import type { Catalogue } from "../../server/src/model/catalogue.ts";

const KINDS = ["inputs", "logs", "responses", "validators", "environments", "decoders"] as const;
type Kind = (typeof KINDS)[number];
type Fields = Readonly<Record<string, unknown>>;

export interface ProgramMutant {
  /** `python Flask inputs: paths flask.request.args`. */
  readonly name: string;
  readonly language: "python" | "typescript";
  readonly library: string;
  readonly kind: Kind;
  readonly row: object;
  readonly field: string;
  /** The entry, as it is written. */
  readonly entry: unknown;
  /** What stands in the row's place; undefined takes it away. */
  readonly instead: object | undefined;
}

/** What says which library a row is about, and what is held against other tests (fixes of decoders, names of databases). */
const NOT_TAKEN = new Set(["framework", "library", "language", "package", "sink", "instead", "databases"]);

/** Objects with lists and tables of their own. */
const NESTED = new Set(["schema", "routes", "routers", "guards", "resolvers", "dependencies"]);

/** Parts of these whose members belong together. */
const WHOLE = new Set(["headers", "bearers", "validators", "chain"]);

export function programMutantsOf(catalogue: Catalogue): readonly ProgramMutant[] {
  return KINDS.flatMap((kind) => (catalogue[kind] as readonly object[]).flatMap((row) => ofRow(kind, row)));
}

/** The catalogue with the mutation, of one language. */
export function mutatedCatalogue(catalogue: Catalogue, { kind, row, instead }: ProgramMutant): Catalogue {
  const rows = (catalogue[kind] as readonly object[]).flatMap((r) => (r === row ? (instead ?? []) : r));
  return { ...catalogue, [kind]: rows };
}

function ofRow(kind: Kind, row: object): readonly ProgramMutant[] {
  const own = row as Fields;
  const language = own.language as ProgramMutant["language"];
  const library = String(own.framework ?? own.library ?? "environment");
  const made = (field: string, entry: unknown, text: string, instead: object | undefined): ProgramMutant => {
    return { name: `${language} ${library} ${kind}: ${field} ${text}`, language, library, kind, row, field, entry, instead };
  };
  const entries = Object.entries(own).filter(([field]) => !NOT_TAKEN.has(field));
  return [
    made("row", undefined, "as a whole", undefined),
    ...entries.flatMap(([field, value]) => {
      if (field === "isSafe" || field === "converters") return [made(field, value, "as a whole", { ...row, [field]: undefined })];
      if (!NESTED.has(field)) return ofField(value).map(([entry, text, rest]) => made(field, entry, text, { ...row, [field]: rest }));
      return Object.entries(value as Fields).flatMap(([inner, v]) =>
        WHOLE.has(inner)
          ? [made(`${field}.${inner}`, v, "as a whole", withInner(row, field, inner, undefined))]
          : isTable(v)
            ? ofField(v).map(([e, text, rest]) => made(`${field}.${inner}`, e, text, withInner(row, field, inner, rest)))
            : [],
      );
    }),
  ];
}

/** Each entry of a list or table, with what is left without it. */
function ofField(value: unknown): readonly (readonly [unknown, string, unknown])[] {
  if (Array.isArray(value)) return value.map((v, i) => [v, typeof v === "string" ? v : JSON.stringify(v), value.toSpliced(i, 1)] as const);
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [[value, String(value), undefined]];
  return Object.entries(value as Fields).map(([key, v]) => {
    const rest = Object.fromEntries(Object.entries(value as Fields).filter(([k]) => k !== key));
    return [[key, v], key, rest] as const;
  });
}

function isTable(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof RegExp);
}

function withInner(row: object, field: string, inner: string, rest: unknown): object {
  const own = row as Fields;
  return { ...row, [field]: { ...(own[field] as object), [inner]: rest } };
}
