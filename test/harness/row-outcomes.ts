/** What the real rows say of a call or of settings, in one short object per connection. */
import { catalogue } from "../../server/src/libraries/index.ts";
import type { HopRow, Selector } from "../../server/src/libraries/row.ts";
import { Clients } from "../../server/src/model/clients.ts";
import { type Scope, type Selected, select } from "../../server/src/model/select.ts";
import { decide, holds } from "../../server/src/model/table.ts";
import { call, object, type Plain } from "./values.ts";

export interface Given {
  readonly pos?: readonly Plain[];
  readonly kw?: Readonly<Record<string, Plain>>;
  readonly version?: string;
  readonly receiver?: { readonly pos?: readonly Plain[]; readonly kw?: Readonly<Record<string, Plain>> };
}
/** Outcomes joined by `|`, values joined by `,`; `hop.slot` → text. */
export type Said = Readonly<Record<string, string>>;

const clients = new Clients(catalogue);

/** What the row for calling `path` says. */
export function saidOfCall(language: "python" | "typescript", path: string, given: Given): Said {
  const info = call(given.pos, given.kw);
  const receiver = given.receiver && call(given.receiver.pos, given.receiver.kw);
  const row = clients.row(path, info, receiver, language, () => given.version);
  if (!row) throw new Error(`no row for ${path}`);
  if (row.isFake) return { fake: "true" };
  return saidOf(row.hops ?? {}, { call: info, receiver, let: row.let, url: row.url, version: given.version, memo: new Map() });
}

/** What the settings rows say of a module with these variables: `library:hop.slot`. */
export function saidOfSettings(settings: Readonly<Record<string, Plain>>, version?: string): Said {
  const module = object(settings);
  const said: Record<string, string> = {};
  for (const row of catalogue.settings.filter((r) => r.names.some((n) => n in settings))) {
    const base: Scope = { settings: module, let: row.let, url: row.url, version };
    const groups = row.each ? select(row.each, base).map((s) => s.value) : [module];
    for (const group of groups) {
      const scope = { ...base, settings: group };
      if (row.guard && holds(row.guard, scope) !== true) continue;
      for (const [slot, text] of Object.entries(saidOf(row.hops, scope))) said[`${row.library}:${slot}`] = text;
    }
  }
  return said;
}

function saidOf(hops: Readonly<Record<string, HopRow>>, scope: Scope): Said {
  const said: Record<string, string> = {};
  for (const [name, hop] of Object.entries(hops)) {
    const transport = decide(hop.transport, scope);
    const verification = decide(hop.verification ?? [], scope);
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
      said[`${name}.${slot}`] = (fix?.edits ?? []).map((e) => `${e.op} ${targetOf(e)}`.trim()).join("; ");
    }
  }
  return said;
}

function targetOf(edit: NonNullable<HopRow["tlsFix"]>[number]["edits"][number]): string {
  const at: Selector = "at" in edit ? edit.at : "";
  const name = "path" in edit ? edit.path.join(".") : "to" in edit ? edit.to : "name" in edit ? edit.name : "";
  return [at, name].filter(Boolean).join(" ");
}

function show(selected: readonly Selected[]): string {
  return selected
    .filter((s) => s.state !== "absent")
    .flatMap((s) => (s.state === "unknown" ? ["?"] : s.value.map((a) => (a.kind === "literal" ? String(a.value) : a.kind))))
    .join(",");
}
