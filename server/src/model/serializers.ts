/** Settings and calls that choose pickle, or one of its kind, for what goes to Redis. */
import type { Atom, CallInfo, Site, Value } from "../flow/values.ts";
import type { Selector, SerializerRow, SettingsRow, SketchRow } from "../libraries/row.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Serializer } from "./concepts.ts";
import type { ConnectionContext } from "./connections.ts";
import type { ApplyRow } from "./finding.ts";
import { PathIndex } from "./path-index.ts";
import { sketch } from "./row-fixes.ts";
import { placeIn, type Scope, type Selected, select } from "./select.ts";
import { holds } from "./table.ts";

const PICKLE = /(?:^|[./_-])(?:c?pickle|x-python-serialize|dill|cloudpickle)(?:$|[._-])|Pickle(?:Serializer|Encoder)/i;

/** A serializer of one's own that checks a signature first. */
const SIGNED = /sign|hmac/i;

/** The settings of one group that choose such a serializer. */
export function serializersOf(row: SettingsRow, settings: Value, context: ConnectionContext): readonly Serializer[] {
  const { serializers, library } = row;
  if (!serializers) return [];
  const scope: Scope = { settings, let: row.let, url: row.url, version: context.version(row.package) };
  const isSure = !serializers.surely || holds(serializers.surely, scope) === true;
  return chosen(serializers.at, scope, { library, instead: serializers.instead, isSure, file: context.file });
}

/** Calls that are told what turns objects into bytes, by what is called. */
export class SerializerCalls {
  readonly #rows = new PathIndex<SerializerRow>();

  constructor(catalogue: Catalogue) {
    for (const row of catalogue.serializers) for (const path of row.calls) this.#rows.add(path, row);
  }

  /** What a call chooses; `call` is made only for calls that some row knows. */
  of(callees: Value, call: () => CallInfo, context: ConnectionContext): readonly Serializer[] {
    return callees.flatMap((a) => {
      const row = a.kind === "external" ? this.#rows.get(a.path) : undefined;
      if (!row || row.language !== context.language) return [];
      const scope: Scope = { call: call(), version: context.version(row.package) };
      if (row.guard && holds(row.guard, scope) !== true) return [];
      const isSure = row.surely === undefined || (row.surely !== false && holds(row.surely, scope) === true);
      return chosen(row.at, scope, { library: row.library, instead: row.instead, isSure, file: context.file });
    });
  }
}

interface Choice {
  readonly library: string;
  readonly instead: SketchRow | undefined;
  readonly isSure: boolean;
  readonly file: string;
}

function chosen(selectors: readonly Selector[], scope: Scope, choice: Choice): readonly Serializer[] {
  return selectors.flatMap((at) => {
    const found = select(at, scope).filter((s) => s.state === "present");
    return found.filter((s) => s.value.some(isPickle)).flatMap((s) => serializer(choice, s, found));
  });
}

function isPickle(a: Atom): boolean {
  if (a.kind === "literal") return typeof a.value === "string" && PICKLE.test(a.value) && !SIGNED.test(a.value);
  return a.kind === "external" && PICKLE.test(a.path) && !SIGNED.test(a.path);
}

function serializer({ library, instead, isSure, file }: Choice, s: Selected, all: readonly Selected[]): readonly Serializer[] {
  const literal = s.value.find((a) => a.kind === "literal" && a.site.file === file);
  const site = literal?.site ?? placeIn(file, s, "value");
  if (!site) return [];
  return [{ library, site, certainty: isSure ? "certain" : "possible", fix: fixFor(instead, literal, site, all) }];
}

/** A name is written in the place of a name, and an object in the place of an object. */
function fixFor(instead: SketchRow | undefined, literal: Atom | undefined, site: Site, all: readonly Selected[]): ApplyRow | undefined {
  if (instead === undefined || (typeof instead === "string") !== (literal !== undefined)) return undefined;
  // In a list of what is accepted the other may be there already.
  const isThere = all.some((o) => o.value.some((a) => a.kind === "literal" && a.value === instead));
  const base = { site, name: "", path: [] };
  const edit = isThere
    ? ({ ...base, op: "remove", value: undefined } as const)
    : ({ ...base, op: "replace", value: sketch(instead) } as const);
  return {
    intent: "applyRow",
    title: isThere ? "Do not accept it" : `Use ${nameOf(instead)}`,
    setup: "What is stored or queued now must be gone, and values must be plain data.",
    edits: [edit],
    isPreferred: true,
  };
}

function nameOf(instead: SketchRow): string {
  if (typeof instead === "string") return instead.split(".").at(-1) ?? "";
  if (instead && typeof instead === "object" && "call" in instead) return instead.call;
  return instead && typeof instead === "object" && "name" in instead ? instead.name : "JSON";
}
