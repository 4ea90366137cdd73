/** What rows say of a call or of settings, in one short object per connection. */

import type { DescribedFunction } from "../../server/src/flow/semantics.ts";
import type { Value } from "../../server/src/flow/values.ts";
import type { LanguageId } from "../../server/src/lang/facts.ts";
import type { ClientRow, EditRow, HopRow, Selector, SettingsRow } from "../../server/src/libraries/row.ts";
import type { Catalogue } from "../../server/src/model/catalogue.ts";
import { Clients, type VersionOf } from "../../server/src/model/clients.ts";
import { type Scope, type Selected, select } from "../../server/src/model/select.ts";
import { Meanings } from "../../server/src/model/semantics.ts";
import { decide, holds, inRange } from "../../server/src/model/table.ts";
import { call, object, type Plain } from "./values.ts";

export interface Given {
  readonly pos?: readonly Plain[];
  readonly kw?: Readonly<Record<string, Plain>>;
  readonly version?: string;
  readonly receiver?: { readonly pos?: readonly Plain[]; readonly kw?: Readonly<Record<string, Plain>> };
}
/** Outcomes joined by `|`, values joined by `,`; `hop.slot` → text. */
export type Said = Readonly<Record<string, string>>;

/** What rows said before: those that a mutant leaves alone say it again. */
const remembered = new WeakMap<ClientRow, WeakMap<Given, Said>>();

/** Answers from one catalogue: the real one, or one from which something was taken away. */
export class Outcomes {
  readonly #catalogue: Catalogue;
  readonly #clients: Clients;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#clients = new Clients(catalogue);
  }

  /** What the row for calling `path` says; undefined if there is none, or its guard does not hold. */
  ofCall(language: LanguageId, path: string, given: Given): Said | undefined {
    const info = call(given.pos, given.kw);
    const receiver = given.receiver && call(given.receiver.pos, given.receiver.kw);
    const row = this.#clients.row(path, info, receiver, language, () => given.version);
    if (!row) return undefined;
    const known = remembered.get(row)?.get(given);
    if (known) return known;
    const scope: Scope = { call: info, receiver, let: row.let, url: row.url, version: given.version, memo: new Map() };
    const said = { ...saidOfRow(row, scope), ...(row.isFake ? {} : saidOf(row.hops ?? {}, scope)) };
    remembered.set(row, (remembered.get(row) ?? new WeakMap()).set(given, said));
    return said;
  }

  /** What the settings rows say of a module, or of the object at `on`, with these names: `library:hop.slot`. */
  ofSettings(settings: Readonly<Record<string, Plain>>, on?: string, version?: string): Said {
    const module = object(settings);
    const said: Record<string, string> = {};
    const rows = this.#catalogue.settings.filter((r) => r.names.some((n) => n in settings));
    for (const row of rows.filter((r) => on === undefined || r.objects?.includes(on))) {
      const base: Scope = { settings: module, let: row.let, url: row.url, version };
      const groups = row.each ? select(row.each, base).map((s) => s.value) : [module];
      for (const group of groups) {
        const scope = { ...base, settings: group };
        if (row.guard && holds(row.guard, scope) !== true) continue;
        for (const [slot, text] of Object.entries({ ...saidOf(row.hops, scope), ...serializersOf(row, scope) }))
          said[`${row.library}:${slot}`] = text;
        const rows = `${row.library}:data.rows`;
        said[rows] = String(Number(said[rows] ?? 0) + 1);
      }
    }
    return said;
  }

  /** The path of what a parameter with this decorator holds. */
  injected(language: LanguageId, decorator: string): string | undefined {
    const semantics = new Meanings(this.#catalogue).semantics(
      () => [],
      () => true,
    );
    const fn = { language, params: [{ decorators: [{ path: decorator }] }] } as unknown as DescribedFunction;
    const meaning = semantics.parameter(fn, 0);
    return meaning?.is === "instance" ? meaning.path : undefined;
  }

  /** The library whose client a value of this path is, and the dialect of its commands: `redis-py redis-py`. */
  ofValue(language: LanguageId, value: Value, version?: string | VersionOf): string | undefined {
    const of = typeof version === "function" ? version : () => version;
    const at = value[0] && this.#clients.at(value[0], language, of);
    return at && !at.isByName ? `${at.library} ${at.dialect ?? ""}`.trim() : at && `by name: ${at.library} ${at.dialect ?? ""}`;
  }
}

/** What a row says as a whole. */
function saidOfRow(row: ClientRow, scope: Scope): Said {
  const leaks = row.leaksInRepr === true || (row.leaksInRepr !== undefined && holds(row.leaksInRepr, scope) === true);
  return {
    library: row.library,
    gives: row.gives,
    commands: row.commands ?? "",
    derive: (row.derive ?? []).join(" "),
    leaks: String(leaks),
    lasting: row.lasting && holds(row.lasting.when, scope) === true ? row.lasting.at : "",
    fake: String(row.isFake ?? false),
    keyPrefix: prefixOf(row, scope),
  };
}

/** What stands before keys: the option's value, as far as this version reads it. */
function prefixOf({ keyPrefix }: ClientRow, scope: Scope): string {
  if (keyPrefix === undefined || keyPrefix === "always") return keyPrefix ?? "";
  return keyPrefix.versions && inRange(scope.version, keyPrefix.versions) === false ? "" : show(select(keyPrefix.at, scope));
}

function serializersOf(row: SettingsRow, scope: Scope): Said {
  const names = row.serializers?.at.flatMap((s) => select(s, scope)).filter((s) => s.state === "present") ?? [];
  if (!row.serializers || names.length === 0) return {};
  const isSure = row.serializers.surely === undefined || holds(row.serializers.surely, scope) === true;
  return { serializers: `${show(names)} ${isSure ? "surely" : "perhaps"}` };
}

function saidOf(hops: Readonly<Record<string, HopRow>>, scope: Scope): Said {
  const said: Record<string, string> = {};
  for (const [name, hop] of Object.entries(hops)) {
    const transport = decide(hop.transport, scope);
    const verification = decide(hop.verification ?? [], scope);
    said[`${name}.otherAuth`] = (hop.otherAuth ?? [])
      .map((s) => show(select(s, scope)))
      .filter((t) => t !== "")
      .join(",");
    said[`${name}.transport`] = [...new Set(transport.map((o) => o.is))].sort().join("|");
    said[`${name}.verification`] = verification.map((o) => o.is).join("|");
    said[`${name}.at`] = [...transport, ...verification].map((o) => o.at ?? "").join("");
    said[`${name}.host`] = hop.host ? show(select(hop.host, scope)) : "";
    said[`${name}.password`] = (hop.password ?? [])
      .map((s) => show(select(s, scope)))
      .filter((t) => t !== "")
      .join(",");
    said[`${name}.username`] = hop.username ? show(select(hop.username, scope)) : "";
    for (const slot of ["tlsFix", "verificationFix", "authFix"] as const) {
      const fix = hop[slot]?.find((r) => !r.when || holds(r.when, scope) === true);
      said[`${name}.${slot}`] = (fix?.edits ?? []).map(editText).join("; ");
      said[`${name}.${slot}.also`] = (fix?.also ?? []).map((f) => f.edits.map(editText).join("; ")).join(" / ");
    }
  }
  return said;
}

function editText(edit: EditRow): string {
  const at: Selector = "at" in edit ? edit.at : "";
  const name = "path" in edit ? edit.path.join(".") : "to" in edit ? edit.to : "name" in edit ? edit.name : "";
  return [edit.op, at, name].filter(Boolean).join(" ");
}

function show(selected: readonly Selected[]): string {
  return selected
    .filter((s) => s.state !== "absent")
    .flatMap((s) => (s.state === "unknown" ? ["?"] : s.value.map((a) => (a.kind === "literal" ? String(a.value) : a.kind))))
    .join(",");
}
