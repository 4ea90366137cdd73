/** Where a client connects to, as far as that comes from outside. */
import type { Atom, CallArgument, CallInfo, Effect, ObjectAtom, Site, Value } from "../flow/values.ts";
import type { ClientRow } from "../libraries/row.ts";
import { type Scope, type Selected, select } from "./select.ts";

/** Where a client connects to, by its host, its URL, a port, or all of its options. */
export function targetEffects(row: ClientRow, scope: Scope, callee: Value, info: CallInfo): readonly Effect[] {
  const hops = Object.values(row.hops ?? {});
  const hosts = hops.map((hop) => (hop.host === undefined ? [] : select(hop.host, scope)));
  const isSettled = hosts.some((found) => found.some((s) => isFixed(s, info)));
  const effect = (role: string, value: Value, site: Site): Effect => ({ role, value, site, callee, detail: `${row.library} CONNECT` });
  return hops.flatMap((hop, i) => {
    const found = hosts[i] ?? [];
    const options = hop.host === undefined ? undefined : optionsFromOutside(found, isSettled, info);
    if (options) return [effect("targetOptions", options.value, options.site)];
    const places = (hop.place ?? []).flatMap((p) => select(p, scope)).filter((s) => s.state === "present" && s.value.some(isChosen));
    const chosen = [...found.filter((s) => s.value.some(isFromOutside)), ...places];
    return chosen.map((s) => effect("target", s.value, argumentAround(s) ?? info.site));
  });
}

type Options = Pick<CallArgument, "value" | "site">;

/** `Redis(**options)`: whoever brings all options says where it goes, unless that is written beside them, or after them. */
function optionsFromOutside(found: readonly Selected[], isSettled: boolean, info: CallInfo): Options | undefined {
  const { openMapping } = info;
  if (openMapping?.value.some(isFromOutside) && found.every((s) => s.state !== "present")) return openMapping;
  return isSettled ? undefined : found.map((s) => broughtInto(s, info)).find((o) => o !== undefined);
}

/** The option is written after what the request brought. */
function isFixed(selected: Selected, info: CallInfo): boolean {
  return selected.state === "present" && spreadAround(selected, info)?.fixed.has(selected.key) === true;
}

function spreadAround({ outer }: Selected, info: CallInfo): ObjectAtom["spread"] {
  const object = outer?.value[0] ?? info.openMapping?.value[0];
  return object?.kind === "object" ? object.spread : undefined;
}

/** What a request brought into the object that an option stands in, and which can be that option. */
function broughtInto(selected: Selected, info: CallInfo): Options | undefined {
  const { key, state, whole } = selected;
  const spread = spreadAround(selected, info);
  if (!spread || spread.fixed.has(key) || state === "absent") return undefined;
  const { value, site } = spread;
  const isHere = site !== undefined && site.unit === info.site.unit && site.start >= info.site.start && site.end <= info.site.end;
  return { value, site: isHere ? site : (info.openMapping?.site ?? whole ?? info.site) };
}

/** From outside, or a number that was made of something from there. */
function isChosen(a: Atom): boolean {
  return isFromOutside(a) || (a.kind === "safe" && a.of !== undefined);
}

function isFromOutside(a: Atom): boolean {
  if (a.kind === "text") return a.parts.some((p) => p.some(isFromOutside));
  return a.kind === "parameter" || (a.kind === "input" && a.origin === "request");
}

/** The option itself, or what holds it where that is not taken apart here. */
function argumentAround(selected: Selected): Site | undefined {
  for (let s: Selected | undefined = selected; s; s = s.outer) if (s.site && s.state === "present") return s.site;
  return undefined;
}
