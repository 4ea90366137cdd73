/** The statements of a Sentinel: which there are, what they take, and whether the primary that they name is watched. */

import { directives } from "../libraries/directives.ts";
import type { ConfEntry } from "./conf-entries.ts";
import { namePlace, valuePlace, wordPlace } from "./conf-entries.ts";
import type { ConfProblem } from "./conf-problems.ts";
import type { ConfPlace } from "./conf-rule.ts";
import { nearestName } from "./conf-suggest.ts";

const STATEMENTS = directives.filter((d) => d.type === "sentinel").flatMap((d) => [d.name, ...(d.aliases ?? [])]);

/** Statements that are about a primary, named first. */
const ABOUT_PRIMARY =
  /^sentinel (?:auth-|client-reconfig|config-epoch|down-after|failover|known-|leader-epoch|(?:master|primary)-reboot|notification|parallel|rename)/;
const YES_OR_NO = new Set(["sentinel deny-scripts-reconfig", "sentinel resolve-hostnames", "sentinel announce-hostnames"]);
const POSITIVE = new Set(["sentinel down-after-milliseconds", "sentinel failover-timeout"]);

/** Looks at statements one after the other; which primaries are named wrongly is known at the end. */
export class SentinelCheck {
  readonly #primaries = new Set<string>();
  readonly #hosts: { readonly entry: ConfEntry; readonly host: string }[] = [];
  readonly #named: ConfEntry[] = [];
  #resolvesNames = false;

  /** A statement that there is not. */
  unknown(e: ConfEntry): ConfProblem {
    const guess = nearestName(e.name, STATEMENTS);
    const word = e.line.words[1];
    const fixes =
      guess && word
        ? [{ title: `Change it to ${guess}`, setup: undefined, changes: [{ op: "setWord" as const, at: word, value: guess.slice(9) }] }]
        : [];
    const hint = guess ? ` Did you mean ${guess}?` : "";
    return { ...problem(namePlace(e), `Sentinel has no such statement and does not start.${hint}`), fixes };
  }

  /** What is wrong with one statement by itself. */
  statement(e: ConfEntry): readonly ConfProblem[] {
    const { directive, args, name } = e;
    const { minArgs, maxArgs } = directive ?? {};
    const isKnownSentinel = name === "sentinel known-sentinel" && (args.length === 3 || args.length === 4);
    if (minArgs !== undefined && !isKnownSentinel && (args.length < minArgs || args.length > (maxArgs ?? minArgs)))
      return [problem(valuePlace(e), `${name} must be followed by ${directive?.args ?? "its values"}: Sentinel does not start.`)];
    if (name === "sentinel monitor") return this.#monitor(e);
    if (ABOUT_PRIMARY.test(name)) this.#named.push(e);
    return this.#value(e);
  }

  /** What is wrong between statements. */
  finish(): readonly ConfProblem[] {
    const unknown = this.#named.filter((e) => !this.#primaries.has(e.args[0]?.value ?? ""));
    const names = this.#resolvesNames ? [] : this.#hosts;
    return [
      ...unknown.map((e) =>
        problem(wordPlace(e, e.args[0] as never), "No monitor statement names this primary, so Sentinel does not start."),
      ),
      ...names.map(({ entry }) =>
        problem(
          wordPlace(entry, entry.args[1] as never),
          "Sentinel takes host names only with `sentinel resolve-hostnames yes`; without it, it does not start.",
        ),
      ),
    ];
  }

  #monitor(e: ConfEntry): readonly ConfProblem[] {
    const [name, host, port, quorum] = e.args;
    if (!name || !host || !port || !quorum) return [];
    const problems: ConfProblem[] = [];
    if (this.#primaries.has(name.value))
      problems.push(problem(wordPlace(e, name), "This name is taken by another primary: Sentinel does not start."));
    this.#primaries.add(name.value);
    if (!(Number.parseInt(quorum.value, 10) >= 1))
      problems.push(problem(wordPlace(e, quorum), "The quorum must be 1 or more: Sentinel does not start."));
    const number = Number.parseInt(port.value, 10) || 0;
    if (number < 0 || number > 65535)
      problems.push(problem(wordPlace(e, port), "The port must be between 0 and 65535: Sentinel does not start."));
    if (!isAddress(host.value)) this.#hosts.push({ entry: e, host: host.value });
    return problems;
  }

  #value(e: ConfEntry): readonly ConfProblem[] {
    const last = e.args.at(-1);
    if (!last) return [];
    const at = wordPlace(e, last);
    if (YES_OR_NO.has(e.name)) {
      const value = last.value.toLowerCase();
      if (e.name === "sentinel resolve-hostnames") this.#resolvesNames = value === "yes";
      return value === "yes" || value === "no" ? [] : [problem(at, `${e.name} must be yes or no: Sentinel does not start.`)];
    }
    if (POSITIVE.has(e.name) && !(Number.parseInt(last.value, 10) > 0))
      return [problem(at, `${e.name} must be a number of milliseconds greater than 0: Sentinel does not start.`)];
    if (e.name === "sentinel myid" && last.value.length !== 40)
      return [problem(at, "The id of a Sentinel has 40 characters: Sentinel does not start.")];
    return [];
  }
}

function problem(at: ConfPlace, says: string): ConfProblem {
  return { kind: "sentinel-syntax", at, says, fixes: [], isFatal: true };
}

function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(host);
}
