/** Commands, scripts and connection targets that are made of what comes from outside. */
import type { Effect, Site, Value } from "../flow/values.ts";
import type { Injection } from "./concepts.ts";
import { split, taintOf } from "./keys.ts";

const ROLES: Readonly<Record<string, Injection["into"]>> = {
  command: "command",
  commandLine: "command",
  options: "command",
  splitWord: "command",
  script: "script",
  target: "target",
  targetOptions: "target",
};

/** What an effect of the call at `call` injects; undefined for other roles and for what is harmless. */
export function injectionOf(effect: Effect, call: Site): Injection | undefined {
  const into = ROLES[effect.role];
  if (!into) return undefined;
  const [library, command] = split(effect.detail);
  const isWord = effect.role === "options" || effect.role === "splitWord";
  const own = into === "command" && !isWord ? ofFirstWord(effect) : into === "target" ? ofNumber(effect) : effect;
  const { parts, isWhole } = taintOf(own);
  const isSplit = effect.role === "splitWord" || (effect.role === "commandLine" && hasSpaces(effect.value));
  // The name of a command with a part from a caller is one of the program's own, unless the part can bring words of its own.
  const tainted = parts.filter((p) => p.certainty === "request" || (into === "script" ? true : into === "command" && isSplit));
  if (tainted.length === 0) return undefined;
  const isOne = effect.role !== "targetOptions";
  const isOptions = effect.role === "options";
  return {
    into,
    library,
    command,
    site: own.site,
    call,
    isWrapped: effect.through !== undefined,
    tainted,
    isWhole: isWhole && !isSplit,
    isSplit,
    isOne,
    isOptions,
  };
}

/** What of a request a number was made of: that does no harm in a text, but chooses a port. */
function ofNumber(effect: Effect): Effect {
  const made = effect.value.flatMap((a) => (a.kind === "safe" ? (a.of ?? []) : []));
  const [first] = made;
  if (!first) return effect;
  const { site } = effect;
  const isInside =
    first.site.file === site.file && first.site.unit === site.unit && first.site.start >= site.start && first.site.end <= site.end;
  return { ...effect, value: made, site: isInside ? first.site : site };
}

/** Of words that are handed on as a list the first names the command. */
function ofFirstWord(effect: Effect): Effect {
  const list = effect.value.length === 1 ? effect.value[0] : undefined;
  const first = list?.kind === "list" ? list.items[0] : undefined;
  if (list?.kind !== "list" || !first) return effect;
  return { ...effect, value: first, site: list.itemSites?.[0] ?? effect.site };
}

/** Some clients split the first word of a raw command at spaces, whatever was put in between. */
function hasSpaces(value: Value): boolean {
  return value.some((a) => a.kind === "text" && a.parts.some((p) => p.some((x) => x.kind === "literal" && /\s/.test(String(x.value)))));
}
