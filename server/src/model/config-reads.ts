/** Passwords of the server itself, read through `CONFIG GET`. */
import { constantText } from "../flow/atoms.ts";
import type { Query } from "../flow/query.ts";
import type { Expression } from "../lang/facts.ts";

/** Options of the server that `CONFIG GET` shows as they are. */
const SECRET_OPTION = /^(?:requirepass|masterauth)$/i;

/** `config_get("requirepass")`, `config("GET", "requirepass")`: no other servers have options of these names, whatever the client is called. */
export function readsPassword(q: Query, e: Expression): boolean {
  if (e.kind === "await" || e.kind === "cast") return readsPassword(q, e.value);
  if (e.kind === "index" || e.kind === "member") return readsPassword(q, e.object);
  if (e.kind === "name") {
    const [only, ...others] = q.definitionsAt(e.name, e);
    const source = others.length === 0 ? only?.source : undefined;
    return source?.kind === "expression" && source.expression.kind !== "name" && readsPassword(q, source.expression);
  }
  if (e.kind !== "call" || e.callee.kind !== "member" || !/^config(?:_?get)?$/i.test(e.callee.property)) return false;
  const words = e.args.map((a) => constantText(q.value(a.value)) ?? "");
  const isGet = e.callee.property !== "config" || /^get$/i.test(words[0] ?? "");
  return isGet && words.some((w) => SECRET_OPTION.test(w));
}
