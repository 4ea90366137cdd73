/** Analysing the next version of a file when only one function body changed: what nothing else depends on is looked at alone. */
import { madeIn } from "../flow/callers.ts";
import type { Dependence } from "../flow/dependence.ts";
import { isWithin } from "../flow/enclosing.ts";
import type { Query } from "../flow/query.ts";
import type { Definition } from "../flow/scopes.ts";
import { locate, type Site } from "../flow/values.ts";
import type { Unit } from "../lang/facts.ts";
import { type BuildMemory, buildConcepts } from "../model/build.ts";
import type { Credential } from "../model/concepts.ts";
import { administering } from "../model/consoles.ts";
import type { Report } from "../model/finding.ts";
import type { Place } from "../model/known-secrets.ts";
import { type Analysis, type AnalysisInput, bySource, type Found, judged } from "./analysis.ts";
import type { Finding, Span, TraceStep } from "./api.ts";
import { type LocalChange, localChange, type Version } from "./local-change.ts";
import { type MoveSites, type SiteUnits, siteMover } from "./moved-sites.ts";

/** What is kept of the analysis of one version for that of the next. */
export interface Before extends Version {
  readonly analysis: Analysis;
  readonly dependence: Dependence;
  readonly sites: SiteUnits;
}

/** Its analysis is not built upon when it failed somewhere, or when one thing in it is about all of the file. */
export function mayBeBuiltUpon({ analysis }: Before): boolean {
  const { hasSerializers, isConsole } = analysis.memory;
  return analysis.notes.length === 0 && !hasSerializers && !isConsole;
}

/** The analysis of the next version, from what is known of the one before; undefined when all must be looked at afresh. */
export function analyseAgain(before: Before, text: string, input: AnalysisInput): Analysis | undefined {
  const { q } = input;
  const now: Version = { text, facts: q.model.facts };
  if (!mayBeBuiltUpon(before)) return undefined;
  const change = localChange(before, now, (body) => !before.dependence.isAskedFromOutside(body));
  if (!change || !isSameForSearches(q, change)) return undefined;
  const units = change.come;
  if (change.gone.some((u) => before.analysis.memory.scattered.has(u))) return undefined;
  for (const [a, b] of change.body ? [...change.around, change.body] : change.around) before.dependence.succeed(a, b);
  const isShellLost = change.around.length > 0 && !change.patch;
  if (isShellLost && before.analysis.found.some((f) => f.isLocal && standsIn(f.report, change, before.sites))) return undefined;
  const moved = <T extends Place>(place: T): T => (place.file === q.model.file ? movedPlace(place, change) : place);
  const memory = carried(before.analysis.memory, change, moved);
  const moveSites = siteMover(change.patch, before.sites);
  const { connections, credentials } = before.analysis;
  const connected = isUnconnected(before, change)
    ? { connections: moveSites(connections), credentials: moveSites(credentials) }
    : undefined;
  const built =
    (connected && buildConcepts(input, { units: new Set(units), memory, connected })) ??
    buildConcepts(input, { units: new Set(units), memory });
  if (!built) return undefined;
  const fresh = judged(input, built);
  const isSame =
    built.memory.known.isSameAs(before.analysis.memory.known, moved) && hasSamePasswords(moveSites(credentials), fresh, change, moved);
  if (!isSame || built.memory.hasSerializers || fresh.notes.length > 0 || units.some((u) => built.memory.scattered.has(u)))
    return undefined;
  const kept = before.analysis.found.filter((f) => f.isLocal && !isInside(f.finding, change)).map((f) => movedFound(f, moved, moveSites));
  const scattered = new Set([...memory.scattered, ...built.memory.scattered]);
  return { ...fresh, found: [...fresh.found, ...kept].sort(bySource), memory: { ...built.memory, scattered }, usage: undefined };
}

/** Searches through all units find the same as before: bodies are looked through for what they write to, and pass on, from outside. */
export function isSameForSearches(q: Query, { gone, come }: Pick<LocalChange, "gone" | "come">): boolean {
  return searchedNames(q, gone) === searchedNames(q, come);
}

function searchedNames(q: Query, body: readonly Unit[]): string {
  const names = new Set<string>();
  const indexes = body.map((unit) => q.searched(unit));
  const own = new Map(indexes.flatMap((i) => [...i.definitions].filter(([name]) => !q.writesOutside(i, name))));
  for (const unit of body) for (const name of madeIn(q, unit).keys()) if (q.declares(name)) names.add(`makes ${name}`);
  for (const index of indexes) {
    for (const name of index.definitions.keys()) if (q.writesOutside(index, name)) names.add(`writes ${name}`);
    for (const s of index.sources) names.add(`imports ${s}`);
    for (const w of index.writes) if (!isMadeHere(own.get(w.root))) names.add(`sets ${w.root}.${w.path.join(".")}`);
    for (const name of index.calls.flatMap((call) => administering(call) ?? [])) names.add(`administers ${name}`);
    for (const { value } of index.calls.flatMap((call) => call.args))
      if (value.kind === "name" && !own.has(value.name) && q.declares(value.name)) names.add(`passes ${value.name}`);
  }
  return [...names].sort().join("\n");
}

/** Variables of the body itself; what its parameters hold belongs to others. */
function isMadeHere(definitions: readonly Definition[] | undefined): boolean {
  return definitions?.every((d) => d.source.kind !== "parameter") ?? false;
}

/** The memory of the version before in terms of this one's units, without the body's. */
function carried(memory: BuildMemory, change: LocalChange, moved: (place: Place) => Place): BuildMemory {
  const gone = new Set(change.gone);
  const { around } = change;
  const places = new Map<Unit, Unit>(around);
  const now = (unit: Unit): readonly Unit[] => (gone.has(unit) ? [] : [places.get(unit) ?? unit]);
  return {
    // Calls of a unit that was lowered again are other facts.
    connecting: new Map([...memory.connecting].flatMap(([unit, calls]) => now(unit).map((u) => [u, u === unit ? calls : "all"] as const))),
    stored: new Map([...memory.stored].flatMap(([unit, names]) => now(unit).map((u) => [u, names] as const))),
    scattered: new Set([...memory.scattered].flatMap(now)),
    named: memory.named,
    hasSerializers: memory.hasSerializers,
    isConsole: memory.isConsole,
    known: memory.known.moved(moved),
  };
}

/** Nothing connects in the body, or stands in a unit that was lowered again: connections and credentials are what they were. */
function isUnconnected({ analysis: { memory, found, credentials }, sites }: Before, change: LocalChange): boolean {
  const gone = lost(change);
  const isGone = (site: Site): boolean => site.unit !== undefined && gone.has(site.unit);
  return (
    ![...memory.connecting.keys(), ...memory.named].some((unit) => gone.has(unit)) &&
    !credentials.some((c) => isGone(c.site) || isGone(c.literal)) &&
    !found.some((f) => !f.isLocal && sites.touches(f.report, gone))
  );
}

/** Units of the version before that are no more. */
function lost({ gone, around, patch }: LocalChange): ReadonlySet<Unit> {
  return new Set([...(patch ? [] : around.map(([a]) => a)), ...gone]);
}

/** A place of the report is counted from a unit around the body, which has been lowered again: it may have moved there. */
function standsIn(report: Report, { around, body }: LocalChange, sites: SiteUnits): boolean {
  return !(body && isWithin(report.site, body[0])) && sites.touches(report, new Set(around.map(([a]) => a)));
}

/** What is logged elsewhere is a password, or not, as before. Places counted from units that are no more have not moved with them. */
function hasSamePasswords(
  before: readonly Credential[],
  now: Pick<Analysis, "credentials">,
  change: LocalChange,
  moved: (place: Place) => Place,
): boolean {
  const gone = lost(change);
  const places = (list: readonly Credential[], move: (site: Site) => Place): string =>
    list
      .filter((c) => !c.isElsewhere)
      .map((c) => move(c.literal))
      .map((p) => `${p.file} ${p.start} ${p.end}`)
      .sort()
      .join("\n");
  const there = (site: Site): Place => (site.unit && !gone.has(site.unit) ? locate(site) : moved(locate(site)));
  return places(before, there) === places(now.credentials, locate);
}

function isInside(f: Finding, { body, span }: LocalChange): boolean {
  return body !== undefined && f.start >= span.start && f.end <= span.end;
}

/** What ends before the change stays, what starts after it moves, what is around it grows. */
function movedPlace<T extends Span>(place: T, { span, delta }: LocalChange): T {
  const { start, end } = place;
  const isAfter = start >= span.end;
  if (delta === 0 || !(isAfter || (end > span.start && end >= span.end))) return place;
  return { ...place, start: isAfter ? start + delta : start, end: end + delta };
}

function movedFound(f: Found, moved: <T extends Place>(place: T) => T, moveSites: MoveSites): Found {
  const { finding } = f;
  const place = moved(finding);
  const trace = movedSteps(finding.trace, moved);
  const related = finding.related && movedSteps(finding.related, moved);
  const isSame = place === finding && trace === finding.trace && related === finding.related;
  const shown = isSame ? finding : { ...place, trace, ...(related ? { related } : {}) };
  const report = moveSites(f.report);
  const intents = moveSites(f.intents);
  return isSame && report === f.report && intents === f.intents ? f : { ...f, finding: shown, report, intents };
}

/** The same list when no step moves. */
function movedSteps(steps: readonly TraceStep[], moved: <T extends Place>(place: T) => T): readonly TraceStep[] {
  const now = steps.map(moved);
  return now.some((step, i) => step !== steps[i]) ? now : steps;
}
