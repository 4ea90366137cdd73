/** Groups of settings that make a framework connect: module variables, class attributes, and members of configuration objects. */
import { moduleExport } from "../flow/modules.ts";
import { pathOfValue } from "../flow/parameters.ts";
import type { Query } from "../flow/query.ts";
import type { Atom, CallInfo, Member, ObjectAtom, Site, Value } from "../flow/values.ts";
import type { CallFact, ClassFact, Expression, Fact, Unit } from "../lang/facts.ts";
import type { ClientRow, SettingsRow } from "../libraries/row.ts";
import type { VersionOf } from "./clients.ts";
import { type Selected, select } from "./select.ts";
import { holds } from "./table.ts";

/** One group that a row applies to. */
export interface SettingsGroup {
  readonly row: SettingsRow;
  readonly settings: Value;
  readonly at: Site;
  /** Where the settings are given. */
  readonly entries: readonly Site[];
}

/** All groups in a file. */
export function settingsGroups(q: Query, rows: readonly SettingsRow[], version: VersionOf): readonly SettingsGroup[] {
  const own = rows.filter((r) => r.language === q.language);
  const units = q.units();
  const objects = [
    ...moduleSettings(q, own),
    ...classSettings(q, q.model.facts.units),
    ...objectSettings(q, objectsOf(own), units),
    ...keySettings(q, own, units),
  ];
  return objects.flatMap((o) => own.filter((r) => fits(r, o)).flatMap((row) => groups(row, o, version)));
}

/** True when something in these units may be in a group, or make one. Module variables are not looked at. */
export function maySet(q: Query, rows: readonly SettingsRow[], units: readonly Unit[]): boolean {
  const own = rows.filter((r) => r.language === q.language);
  const found = [...classSettings(q, units), ...keySettings(q, own, units)];
  return found.some((o) => own.some((r) => fits(r, o))) || objectSettings(q, objectsOf(own), units).length > 0;
}

function objectsOf(rows: readonly SettingsRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((r) => r.objects ?? []));
}

/** The call, with the settings that are written to what it made as further keyword arguments: `app.conf.broker_use_ssl = …`. */
export function withLaterSettings(q: Query, { later }: ClientRow, call: CallInfo): CallInfo {
  const found = later ? objectSettings(q, new Set([later.at]), q.units(), call)[0]?.object.entries : undefined;
  const named = new Map(call.named);
  for (const name of later?.names ?? []) {
    const m = found?.get(name);
    if (m && !named.has(name)) named.set(name, { value: m.value, site: m.site ?? m.entry ?? call.site, whole: undefined });
  }
  return named.size > call.named.size ? { ...call, named } : call;
}

interface Candidate {
  readonly object: ObjectAtom;
  readonly names: ReadonlySet<string>;
  readonly at: ReadonlyMap<string, Site>;
  /** Access path of the configuration object, or what files are called where it is told by its keys; empty for modules and classes. */
  readonly path: string;
}

function fits(row: SettingsRow, o: Candidate): boolean {
  if (row.files !== undefined) return o.path === row.files && row.names.some((n) => o.names.has(n));
  if (o.path !== "" && !row.objects?.some((p) => p === o.path)) return false;
  return row.names.some((n) => o.names.has(n));
}

function groups(row: SettingsRow, o: Candidate, version: VersionOf): readonly SettingsGroup[] {
  const name = row.names.find((n) => o.names.has(n)) as string;
  const at = o.at.get(name) ?? o.object.site;
  const whole: Value = [o.object];
  const scope = { settings: whole, let: row.let, url: row.url, version: version(row.package) };
  const entries = [...o.at.values()];
  if (!row.each) return holdsGuard(row, whole, version) ? [{ row, settings: whole, at, entries }] : [];
  return select(row.each, scope)
    .filter((s) => s.state === "present" && s.value.some((a) => a.kind === "object"))
    .filter((s) => holdsGuard(row, s.value, version))
    .map((s: Selected) => ({ row, settings: s.value, at: s.site ?? at, entries }));
}

function holdsGuard(row: SettingsRow, settings: Value, version: VersionOf): boolean {
  return !row.guard || holds(row.guard, { settings, let: row.let, url: row.url, version: version(row.package) }) === true;
}

/** Top-level variables of a Python module. */
function moduleSettings(q: Query, rows: readonly SettingsRow[]): readonly Candidate[] {
  if (q.language !== "python") return [];
  const names = q.moduleNames();
  if (!rows.some((r) => r.names.some((n) => names.has(n)))) return [];
  const at = new Map([...names].map(([n, d]) => [n, q.site((d.at(-1) as (typeof d)[number]).at)] as const));
  const whole = moduleExport(q, "*")?.[0];
  return whole?.kind === "object" ? [{ object: whole, names: new Set(names.keys()), at, path: "" }] : [];
}

/** Attributes of classes (`class Config: REDIS_URL = …`). */
function classSettings(q: Query, units: readonly Unit[]): readonly Candidate[] {
  const classes = units.flatMap((u) => q.index(u).classes);
  return classes.map((c) => classCandidate(q, c)).filter((c) => c.names.size > 0);
}

function classCandidate(q: Query, fact: ClassFact): Candidate {
  const entries = new Map<string, Member>();
  const at = new Map<string, Site>();
  for (const m of fact.members) {
    if (m.form !== "field" || !m.name || !m.value || !/^[A-Za-z_]+$/.test(m.name)) continue;
    entries.set(m.name, { value: [], entry: undefined });
    at.set(m.name, q.site(m.value));
  }
  const lazy = new LazyEntries(entries.keys(), (n) => q.value(fact.members.findLast((m) => m.name === n && m.value)?.value as Expression));
  return { object: objectAt(q.site(fact), lazy), names: new Set(entries.keys()), at, path: "" };
}

/** Values that are worked out only when a row asks for them. */
class LazyEntries extends Map<string, Member> {
  readonly #names: ReadonlySet<string>;
  readonly #find: (name: string) => Value;

  constructor(names: Iterable<string>, find: (name: string) => Value) {
    super();
    this.#names = new Set(names);
    this.#find = find;
  }

  override get(name: string): Member | undefined {
    if (!this.#names.has(name)) return undefined;
    const known = super.get(name);
    if (known) return known;
    const member = { value: this.#find(name), entry: undefined };
    super.set(name, member);
    return member;
  }

  override has(name: string): boolean {
    return this.#names.has(name);
  }
}

function objectAt(site: Site, entries: ReadonlyMap<string, Member>): ObjectAtom {
  return { kind: "object", site, trail: undefined, entries, isOpen: false };
}

/** `app.config["REDIS_URL"] = …`, `celery.conf.broker_url = …`, `app.config.update(…)`. */
function objectSettings(q: Query, paths: ReadonlySet<string>, units: readonly Unit[], made?: CallInfo): readonly Candidate[] {
  // A path ends as it is written, or is that of a name.
  const ends = new Set([...paths].map((p) => p.slice(p.lastIndexOf(".") + 1)));
  const found = new Map<string, { entries: Map<string, Member>; at: Map<string, Site>; site: Site }>();
  for (const unit of units) {
    for (const w of q.index(unit).writes) {
      const target = w.form === "set" ? w.path.slice(0, -1) : w.path;
      const last = target.at(-1);
      if (last !== undefined && !ends.has(last)) continue;
      const path = objectPath(q, w.root, target, w.at);
      if (!paths.has(path) || !isOf(q.valueOfName(w.root, w.at), made)) continue;
      const group = found.get(path) ?? { entries: new Map(), at: new Map(), site: q.site(w.at) };
      found.set(path, group);
      if (w.form === "set") addEntry(group, w.path.at(-1) as string, q.value(w.value), q.site(w.value));
      else
        for (const a of q.value(w.value))
          if (a.kind === "object") for (const [k, m] of a.entries) addEntry(group, k, m.value, m.entry ?? a.site);
    }
    for (const call of q.index(unit).calls) addUpdate(q, call, paths, found, made);
  }
  return [...found].map(([path, g]) => ({ object: objectAt(g.site, g.entries), names: new Set(g.entries.keys()), at: g.at, path }));
}

function addEntry(group: { entries: Map<string, Member>; at: Map<string, Site> }, key: string, value: Value, site: Site): void {
  group.entries.set(key, { value, entry: site });
  group.at.set(key, site);
}

/** `exports.redis = {…}`, `config.redis = {…}`, `return { redis: {…} }` in files of settings. */
function keySettings(q: Query, rows: readonly SettingsRow[], units: readonly Unit[]): readonly Candidate[] {
  return rows.flatMap(({ files, names }) => {
    if (files === undefined || !new RegExp(files).test(q.model.file)) return [];
    return units.flatMap((unit) => {
      const { writes, assigns, returns } = q.index(unit);
      const set = writes.filter((w) => w.form === "set" && names.includes(w.path.at(-1) ?? ""));
      const objects = [...writes, ...assigns, ...returns, ...defaultsIn(unit)].flatMap(({ value }) =>
        value?.kind === "object" ? [value] : [],
      );
      return [
        ...set.map((w) => keyed(files, w.path.at(-1) as string, { value: q.value(w.value), entry: q.site(w.value) })),
        ...objects.filter((o) => o.entries.some((e) => names.includes(String(e.key)))).flatMap((o) => keysOf(q, files, names, o)),
      ];
    });
  });
}

/** `export default {…}`. */
function defaultsIn({ body }: Unit): readonly { readonly value: Expression | undefined }[] {
  return body.flatMap((s) => (s.kind === "export" ? [{ value: s.default }] : []));
}

function keysOf(q: Query, files: string, names: readonly string[], object: Expression): readonly Candidate[] {
  const entries = q.value(object).flatMap((a) => (a.kind === "object" ? [...a.entries] : []));
  return entries.flatMap(([key, m]) => (names.includes(key) ? [keyed(files, key, m)] : []));
}

function keyed(files: string, key: string, m: Member): Candidate {
  const site = m.entry ?? m.value[0]?.site;
  const at = new Map(site ? [[key, site] as const] : []);
  return { object: objectAt(site as Site, new Map([[key, m]])), names: new Set([key]), at, path: files };
}

/** Keyword arguments of `conf.update(broker_url=…)`. */
function addUpdate(
  q: Query,
  call: CallFact,
  paths: ReadonlySet<string>,
  found: Map<string, { entries: Map<string, Member>; at: Map<string, Site>; site: Site }>,
  made: CallInfo | undefined,
): void {
  if (
    call.callee.kind !== "member" ||
    (call.callee.property !== "update" && call.callee.property !== "from_mapping") ||
    !call.args.some((a) => a.name)
  )
    return;
  const value = q.value(call.callee.object);
  const path = pathOfValue(value);
  if (!paths.has(path) || !isOf(value, made)) return;
  const group = found.get(path) ?? { entries: new Map(), at: new Map(), site: q.site(call) };
  found.set(path, group);
  for (const a of call.args) if (a.name) addEntry(group, a.name, q.value(a.value), q.site(a.value));
}

/** True for what this call made, and members of it; for anything when no call is asked for. */
function isOf(value: Value, made: CallInfo | undefined): boolean {
  return !made || value.some((a) => isMadeBy(a, made));
}

function isMadeBy(atom: Atom | undefined, made: CallInfo): boolean {
  if (atom?.kind !== "external") return false;
  if (!atom.call) return isMadeBy(atom.receiver, made);
  return atom.call.site.unit === made.site.unit && atom.call.site.start === made.site.start;
}

function objectPath(q: Query, root: string, rest: readonly string[], at: Fact): string {
  const base = pathOfValue(q.valueOfName(root, at));
  return base && [base, ...rest].join(".");
}
