/** A row's fixes with their selectors resolved to places. */
import type { Atom, Site } from "../flow/values.ts";
import type { Sketch } from "../lang/language.ts";
import type { EditRow, FixRow, Selector, SketchRow } from "../libraries/row.ts";
import type { ApplyRow, ResolvedEdit } from "./finding.ts";
import { type Scope, type Selected, select } from "./select.ts";
import { holds } from "./table.ts";

/** The fixes that surely fit: the first whose condition holds, and what it offers besides. */
export function fixesOf(rows: readonly FixRow[] | undefined, scope: Scope): readonly ApplyRow[] {
  const found = rows?.find((r) => !r.when || holds(r.when, scope) === true);
  if (!found) return [];
  return [found, ...(found.also ?? []).filter((r) => !r.when || holds(r.when, scope) === true)].flatMap((r) => resolved(r, scope));
}

function resolved(row: FixRow, scope: Scope): readonly ApplyRow[] {
  const edits = row.edits.map((e) => resolveEdit(e, scope));
  if (edits.some((e) => e === undefined)) return [];
  return [{ intent: "applyRow", title: row.title, setup: row.setup, edits: edits as readonly ResolvedEdit[], isPreferred: false }];
}

function resolveEdit(edit: EditRow, scope: Scope): ResolvedEdit | undefined {
  const base = { op: edit.op, name: "", path: [], value: undefined };
  switch (edit.op) {
    case "keyword": {
      const site = scope.call?.argsSite;
      return site && { ...base, site, name: edit.name, value: sketch(edit.value) };
    }
    case "append": {
      const site = scope.call?.argsSite;
      return site && { ...base, site, value: sketch(edit.value) };
    }
    case "scheme":
      return at(edit.at, scope, (s) => ({ ...base, site: s.site as Site, name: edit.to }));
    case "member":
      return at(edit.at, scope, (s) => ({ ...base, site: s.site as Site, path: edit.path, value: sketch(edit.value) }));
    case "remove":
      return at(edit.at, scope, (s) => ({ ...base, site: s.whole ?? (s.site as Site) }));
    case "replace": {
      // The option here, not the constant that it is given.
      const option = select(edit.at, scope).find((s) => s.state === "present" && s.site);
      return option?.site && { ...base, site: option.site, value: sketch(edit.value) };
    }
    case "query":
      return at(edit.at, scope, (s) => ({
        ...base,
        site: s.site as Site,
        name: edit.name,
        value: edit.value === undefined ? undefined : sketch(edit.value),
      }));
  }
}

function at(selector: string, scope: Scope, make: (s: Selected) => ResolvedEdit): ResolvedEdit | undefined {
  const found = select(selector, scope).filter((s) => s.state === "present" && s.site);
  // The literal itself is what is edited, wherever the constant stands; also one that is only a fallback.
  const written = found.find((s) => literalOf(s)) ?? found[0];
  const literal = written && literalOf(written);
  return written && make(literal ? { ...written, site: written.url ? written.site : literal.site } : written);
}

function literalOf(s: Selected): Atom | undefined {
  return s.value.find((a) => a.kind === "literal" || a.kind === "text" || a.kind === "object");
}

/** What a row writes, for the renderer. */
export function sketch(row: SketchRow): Sketch {
  if (row === null) return { kind: "null" };
  if (typeof row === "string") return { kind: "string", value: row };
  if (typeof row === "number") return { kind: "number", value: row };
  if (typeof row === "boolean") return { kind: "boolean", value: row };
  if ("env" in row) return { kind: "environment", variable: row.env };
  if ("name" in row) return { kind: "name", name: row.name, imports: [importOf(row)] };
  if ("call" in row) {
    const callee = { kind: "name", name: row.call, imports: [{ module: row.from, name: row.call }] } as const;
    return { kind: "call", callee, args: [] };
  }
  return { kind: "object", entries: Object.entries(row.object).map(([key, value]) => ({ key, value: sketch(value) })) };
}

function importOf(row: { readonly name: string; readonly from: string }): { readonly module: string; readonly name: string | undefined } {
  const [root] = row.name.split(".");
  return { module: row.from, name: root === row.from ? undefined : root };
}

/** Adds a user name beside a password: where the row reads one that is no part of a URL. */
export function userFix(username: Selector | undefined): readonly FixRow[] {
  const value = { env: "REDIS_USERNAME" };
  const title = "Add a user name from REDIS_USERNAME";
  const setup = "REDIS_USERNAME must name an ACL user of the server, and the password be that user's.";
  return (username?.split("|") ?? []).flatMap((selector): FixRow[] => {
    if (selector.includes("url.")) return [];
    const keyword = /^([\w-]+)=$/.exec(selector)?.[1];
    if (keyword) return [{ title, setup, edits: [{ op: "keyword", name: keyword, value }] }];
    const [, at, name] = /^(\$\w+|\d+)\.(\w+)$/.exec(selector) ?? [];
    return at && name ? [{ when: [at, "object"], title, setup, edits: [{ op: "member", at, path: [name], value }] }] : [];
  });
}
