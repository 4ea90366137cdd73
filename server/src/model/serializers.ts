/** Settings that choose pickle, or one of its kind, for what goes to Redis. */
import type { Atom, Value } from "../flow/values.ts";
import type { SettingsRow } from "../libraries/row.ts";
import type { Serializer } from "./concepts.ts";
import type { ConnectionContext } from "./connections.ts";
import { placeIn, type Scope, type Selected, select } from "./select.ts";
import { holds } from "./table.ts";

const PICKLE = /(?:^|[./_-])(?:c?pickle|x-python-serialize|dill|cloudpickle)(?:$|[._-])|PickleSerializer/i;

/** A serializer of one's own that checks a signature first. */
const SIGNED = /sign|hmac/i;

/** The settings of one group that choose such a serializer. */
export function serializersOf(row: SettingsRow, settings: Value, context: ConnectionContext): readonly Serializer[] {
  const { serializers } = row;
  if (!serializers) return [];
  const scope: Scope = { settings, let: row.let, url: row.url, version: context.version(row.package) };
  const isSure = !serializers.surely || holds(serializers.surely, scope) === true;
  return serializers.at.flatMap((at) => {
    const found = select(at, scope).filter((s) => s.state === "present");
    return found.filter((s) => s.value.some(isPickle)).flatMap((s) => serializer(row, serializers.instead, s, found, isSure, context.file));
  });
}

function isPickle(a: Atom): boolean {
  if (a.kind === "literal") return typeof a.value === "string" && PICKLE.test(a.value) && !SIGNED.test(a.value);
  return a.kind === "external" && PICKLE.test(a.path) && !SIGNED.test(a.path);
}

function serializer(
  row: SettingsRow,
  instead: string,
  s: Selected,
  all: readonly Selected[],
  isSure: boolean,
  file: string,
): readonly Serializer[] {
  const literal = s.value.find((a) => a.kind === "literal" && a.site.file === file);
  const site = literal?.site ?? placeIn(file, s, "value");
  if (!site) return [];
  // In a list of what is accepted the other may be there already.
  const isThere = all.some((o) => o.value.some((a) => a.kind === "literal" && a.value === instead));
  const base = { site, name: "", path: [] };
  const edit = isThere
    ? ({ ...base, op: "remove", value: undefined } as const)
    : ({ ...base, op: "replace", value: { kind: "string", value: instead } } as const);
  const fix = literal && {
    intent: "applyRow" as const,
    title: isThere ? "Do not accept it" : `Use ${instead.split(".").at(-1)}`,
    setup: "What is stored or queued now must be gone, and values must be plain data.",
    edits: [edit],
    isPreferred: true,
  };
  return [{ library: row.library, site, certainty: isSure ? "certain" : "possible", fix }];
}
