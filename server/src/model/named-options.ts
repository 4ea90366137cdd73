/**
 * TLS options that switch a check off, in objects whose names say that they are Redis's: `REDIS_OPTIONS = {"ssl_cert_reqs": None}`,
 * `const defaults: RedisOptions = { tls: { rejectUnauthorized: false } }`. Their users often stand in other files.
 */
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Member, Site } from "../flow/values.ts";
import { forEachChild } from "../lang/children.ts";
import type { AssignFact, Expression, Fact, LanguageId, ObjectFact, Unit } from "../lang/facts.ts";
import { namedOptions } from "../libraries/named-options.ts";
import { snakeCase, stemOf } from "./names.ts";

const OPTIONS = new Set<string>(namedOptions.flatMap((r) => r.names));
const OURS = /redis|valkey|celery|kombu|broker|bull/;
const OTHERS =
  /mongo|postgres|pg_|mysql|maria|smtp|mail|https?(?:_|$)|axios|fetch|agent|kafka|ldap|sql|amqp|rabbit|elastic|s3|webhook|prisma|knex|sequelize/;

const TLS = /tls|ssl|socket|cert|secure/;

/** One such option, as an entry of the settings that a row reads. */
export interface NamedOption {
  readonly key: string;
  readonly member: Member;
  readonly at: Site;
}

/** All such options in some units of a file. */
export function optionsByName(q: Query, units: readonly Unit[]): readonly NamedOption[] {
  const found: NamedOption[] = [];
  for (const unit of units) {
    for (const fact of q.kept(unit, "options", () => candidates(unit)))
      found.push(...(fact.kind === "object" ? inObject(q, fact) : inAssign(q, fact)));
  }
  return found;
}

/** Objects and assignments in a unit that mentions such an option. */
function candidates(unit: Unit): readonly (ObjectFact | AssignFact)[] {
  const found: (ObjectFact | AssignFact)[] = [];
  const visit = (fact: Fact): void => {
    if (fact.kind === "object" || fact.kind === "assign") found.push(fact);
    forEachChild(fact, visit);
  };
  if (/ssl_c|rejectUnauthorized|checkServerIdentity/.test(unit.text)) unit.body.forEach(visit);
  return found;
}

function inObject(q: Query, fact: ObjectFact): readonly NamedOption[] {
  return fact.entries.flatMap((e) => {
    if (e.key === undefined || !OPTIONS.has(e.key) || !isRedisOption(fact, [], q.language, q.model.file)) return [];
    const entry: Site = { file: q.model.file, unit: fact.unit, start: e.start, end: e.end };
    return [{ key: e.key, member: { value: q.value(e.value), site: q.site(e.value), entry }, at: entry }];
  });
}

function inAssign(q: Query, fact: AssignFact): readonly NamedOption[] {
  const path = fact.targets.map((t) => pathOf(t as Expression)).find((p) => p && p.length > 1 && OPTIONS.has(p.at(-1) ?? ""));
  if (!path || !fact.value || !isRedisOption(fact, path, q.language, q.model.file)) return [];
  const at = q.site(fact);
  return [{ key: path.at(-1) as string, member: { value: q.value(fact.value), site: q.site(fact.value), entry: at }, at }];
}

/** True when the analysis of the option's own file reports it, so that its users need not. */
export function isOptionNamedAtHome({ file, unit, start, end }: Site, language: LanguageId): boolean {
  const around = unit ? candidates(unit).filter((f) => f.start <= start && end <= f.end) : [];
  return around.some((f) => {
    if (f.kind === "object") {
      const entry = f.entries.find((e) => e.start === start);
      return entry?.key !== undefined && OPTIONS.has(entry.key) && isRedisOption(f, [], language, file);
    }
    const path = f.targets.map((t) => pathOf(t as Expression)).find((p) => p && p.length > 1 && OPTIONS.has(p.at(-1) ?? ""));
    return path !== undefined && isRedisOption(f, path, language, file);
  });
}

/**
 * Some name around it, out to the function, class and file, says Redis, and none says another service. Python's options are no HTTP
 * cache's.
 */
function isRedisOption(fact: Fact, path: readonly string[], language: LanguageId, file: string): boolean {
  const isPython = language === "python";
  if (!isPython && !isOfTls(fact, path)) return false;
  const names = [...path, ...namesAround(fact), ...(isPython ? [] : [stemOf(file)])].map(snakeCase);
  return names.some((n) => OURS.test(n) || (isPython && n.includes("cache"))) && !names.some((n) => OTHERS.test(n));
}

/** It is an option of TLS: JavaScript's clients do not read it among their own options. */
function isOfTls(fact: Fact, path: readonly string[]): boolean {
  if (path.length > 1) return TLS.test(snakeCase(path.at(-2) ?? ""));
  let child = fact;
  for (let f = fact.parent ?? fact.unit.owner; f; child = f, f = f.parent ?? f.unit.owner) {
    const entry = f.kind === "object" ? f.entries.find((e) => e.value === child) : undefined;
    // `{ ...(isLax ? { rejectUnauthorized: false } : {}) }`: what is spread is where it is spread to.
    if (entry && !entry.isSpread) return TLS.test(snakeCase(entry.key ?? "")) && !isInSocket(f, entry.key);
    const names = entry ? [] : namesOfOne(f, child).filter(Boolean);
    if (names.length > 0 && f.kind !== "call") return names.some((n) => TLS.test(snakeCase(n)));
  }
  return false;
}

/** node-redis has TLS options beside `socket.tls`, which itself is a switch: what is in it is not read. */
function isInSocket(object: Fact, key: string | undefined): boolean {
  const { parent } = object;
  return key === "tls" && parent?.kind === "object" && parent.entries.some((e) => e.value === object && e.key === "socket");
}

function namesAround(fact: Fact): readonly string[] {
  const names: string[] = [];
  let child = fact;
  for (let f = fact.parent ?? fact.unit.owner; f; child = f, f = f.parent ?? f.unit.owner) names.push(...namesOfOne(f, child));
  return names;
}

function namesOfOne(f: Fact, child: Fact): readonly string[] {
  switch (f.kind) {
    case "object":
      return [f.entries.find((e) => e.value === child)?.key ?? ""];
    case "assign":
      return [...f.targets.flatMap((t) => pathOf(t as Expression) ?? []), ...(f.type?.name ? [f.type.name] : [])];
    case "call":
      return pathOf(f.callee) ?? [];
    case "class":
    case "function":
      return [f.name ?? ""];
    default:
      return [];
  }
}
