/** Selectors and conditions of rows, in words. */
import type { Condition, Selector } from "../src/libraries/row.ts";

type Named = Readonly<Record<string, Selector>>;

/** What a selector picks, one text per alternative: `ssl=`, argument 2, `socket.tls` of argument 1, the URL's password. */
export function words(selector: Selector, named: Named): readonly string[] {
  const found = selector.split("|").flatMap((s) => expand(s.trim(), named, 0));
  return [...new Set(found.map(inWords).filter((w) => w !== ""))];
}

/** Conditions on selected values that must hold, in order. */
export function selectorsOf(when: Condition): readonly (readonly [Selector, string])[] {
  if ("all" in when) return when.all.flatMap(selectorsOf);
  if ("any" in when) return when.any.flatMap(selectorsOf);
  if ("surely" in when) return selectorsOf(when.surely);
  return "not" in when || "version" in when ? [] : [when as readonly [Selector, string]];
}

/** `scheme rediss,valkeys` as URLs begin. */
export function schemesOf(test: string): readonly string[] {
  return test
    .slice("scheme ".length)
    .split(",")
    .map((s) => `\`${s}://\``);
}

/** Names defined in `let`, replaced by what they stand for. */
function expand(selector: Selector, named: Named, depth: number): readonly Selector[] {
  const [whole, name] = /^\$(\w+)/.exec(selector) ?? [];
  if (whole === undefined || name === undefined) return [selector];
  const meaning = named[name];
  if (meaning === undefined || depth > 5) return [];
  return meaning.split("|").flatMap((m) => expand(`${m === "." ? "" : m}${selector.slice(whole.length)}`, named, depth + 1));
}

function inWords(selector: Selector): string {
  const plain = selector.replace(/:scheme\([^)]*\)/g, "").replace(/:(?:string|object|list|number|function|class)/g, "");
  const [before = "", after] = plain.split(":url");
  if (after === undefined) return place(before);
  const part = after.replace(/^\.query\./, "?").replace(/^\./, "");
  return part === "" ? `the URL in ${place(before)}` : part.startsWith("?") ? `\`${part}=\` in the URL` : `the URL's ${part}`;
}

function place(path: string): string {
  const [, given, method] = /^(\w+=)\.(\w+)\(\)/.exec(path) ?? [];
  if (given) return `\`${method}()\` of \`${given}\``;
  const [, receiver = "", position, rest = ""] = /^(\^?)(-?\d+)?(.*)$/.exec(path) ?? [];
  const inner = rest
    .replace(/^\./, "")
    .replace(/!(-?\d+)/g, " argument $1 of its call")
    .replace(/!/g, " ");
  const of = receiver === "" ? "" : " of the call before";
  if (position === undefined) return inner === "" || inner === "?" ? "" : `\`${inner}\`${of}`;
  const argument = `argument ${Number(position) + 1}${of}`;
  return inner === "" ? argument : `\`${inner}\` of ${argument}`;
}
