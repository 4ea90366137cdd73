/** What the template or the pattern of a route lets pass as a parameter. */
import { constantText } from "../flow/atoms.ts";
import { groupsOf, judgePattern } from "../flow/regex.ts";
import type { DescribedFunction } from "../flow/semantics.ts";
import type { Atom, CallInfo } from "../flow/values.ts";
import type { InputRow } from "../libraries/row.ts";

/** Longer arguments are no routes. */
const LONGEST = 300;

/** `unknown`: something of the program's own makes it of what the request says. */
export type PartVerdict = "harmless" | "anything" | "unknown" | "absent";

/** The route templates in a decorator's or a registering call's arguments. */
export function template(call: CallInfo | undefined): string {
  const named = ["path", "route", "rule", "url_path"].map((name) => call?.named.get(name));
  const texts = [...(call?.positional ?? []), ...named].map((a) => (a && a.site.end - a.site.start < LONGEST ? constantText(a.value) : ""));
  return texts.filter(Boolean).join(" ");
}

/** A template that is not constant may name any parameter. */
export function routeNames(call: CallInfo | undefined, name: string): boolean {
  const route = template(call);
  return route === "" || new RegExp(`[<{:(]${name}\\b|:${name}>`).test(route);
}

/** What the route lets pass under a name. */
export function namedPart(row: InputRow, call: CallInfo | undefined, name: string, fn: DescribedFunction): PartVerdict {
  const route = template(call);
  const isSafe = (row.safeRouteParts ?? []).some((source) => [...route.matchAll(new RegExp(source, "g"))].some((m) => m[1] === name));
  if (isSafe) return "harmless";
  for (const source of row.patternRouteParts ?? [])
    for (const { groups } of route.matchAll(new RegExp(source, "g")))
      if (groups?.name === name) return isNarrow(groups.pattern ?? "") ? "harmless" : "anything";
  const { converters } = row;
  if (!converters) return "anything";
  const [part] = [...route.matchAll(new RegExp(converters.part, "g"))].filter(({ groups }) => groups?.name === name);
  const kind = part?.groups?.kind;
  return kind === undefined || converters.plain.includes(kind) ? "anything" : convertedBy(converters, kind, fn);
}

/** What the groups of a route's pattern let pass: a group of the parameter's name, or else in the order of the parameters. */
export function groupPart(call: CallInfo, name: string, position: number): PartVerdict {
  const pattern = constantText(call.positional[0]?.value ?? []);
  if (pattern === undefined) return "unknown";
  const groups = groupsOf(pattern);
  const hasNames = groups.some((g) => g.name !== "");
  const group = hasNames ? groups.find((g) => g.name === name) : groups[position];
  return group ? (isNarrow(group.body) ? "harmless" : "anything") : "absent";
}

/** A class of the file, under the name that the route gives. */
function convertedBy(row: NonNullable<InputRow["converters"]>, kind: string, fn: DescribedFunction): PartVerdict {
  const [first, ...others] = fn.keptUnder(row.table, kind).map((a) => converterPart(row, a));
  return first !== undefined && others.every((o) => o === first) ? first : "unknown";
}

/** Its pattern is all that there can be, unless it makes something else of that. */
function converterPart({ pattern, convert }: NonNullable<InputRow["converters"]>, a: Atom): PartVerdict {
  if (a.kind !== "class" || a.cls.member(convert, false)?.some((m) => m.kind === "function")) return "unknown";
  const text = constantText(a.cls.member(pattern, true) ?? []);
  return text === undefined ? "unknown" : isNarrow(text) ? "harmless" : "anything";
}

function isNarrow(pattern: string): boolean {
  return judgePattern(pattern, "", "both", true) === "holds";
}

/** Names of the parts of a path of Express and its like whose pattern (`/:id(\\d+)`) lets only harmless values pass. */
export function narrowParts(path: string): readonly string[] {
  const parts = [...path.matchAll(/:(\w+)\(((?:[^()\\]|\\.|\([^()]*\))*)\)/g)];
  return parts.flatMap(([, name, pattern]) => (name && pattern && isNarrowInPath(pattern) ? [name] : []));
}

/** Patterns in paths match from start to end; one that is only a star takes anything. */
function isNarrowInPath(pattern: string): boolean {
  return pattern !== "*" && judgePattern(pattern, "", "both", false) === "holds";
}
