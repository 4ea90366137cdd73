/** The text of a Lua script that is put together from values. */
import type { Concepts, Injection } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspInjection, redisScripts } from "./references.ts";

export const scriptInjection = defineRule({
  id: "script-injection",
  title: "Value inside the text of a Lua script",
  cwe: [94],
  severity: "error",
  messages: {
    part: "{name} comes from the request and becomes a part of the text of a Lua script, which runs whatever it says inside Redis. Pass it in KEYS or ARGV.",
    whole:
      "The request brings the whole text of a Lua script ({name}), which runs whatever it says inside Redis. Keep scripts in the source.",
    parameter:
      "{name} comes from outside this function and becomes a part of the text of a Lua script: if a caller passes on input, its sender's code runs inside Redis. Pass it in KEYS or ARGV.",
  },
  docs: {
    why: `A script runs inside the server, with the rights of the user who sends it, and nothing else runs meanwhile. A value in its text can
end the string that it stands in and go on with code of its own: read and delete every key, loop for ever, or use one of the
faults of the sandbox that have come up over the years (CVE-2022-0543, CVE-2024-31449, CVE-2025-49844).

Even where the values are harmless every new text is a new script: Redis keeps all of them in memory until \`SCRIPT FLUSH\`, and
\`EVALSHA\` never meets one that it knows.

Constant scripts are not reported, however long, nor numbers, hashes and generated ids in them, nor functions that pass on a script as a whole.`,
    fix: `Keep the text constant, and hand the values over beside it: names of keys in \`KEYS\`, everything else in \`ARGV\`.

| library | write |
|---|---|
| redis-py | \`r.eval("return redis.call('SET', KEYS[1], ARGV[1])", 1, key, value)\`, or \`r.register_script(TEXT)(keys=[key], args=[value])\` |
| ioredis | \`redis.eval(TEXT, 1, key, value)\`, or \`redis.defineCommand("name", { numberOfKeys: 1, lua: TEXT })\` |
| node-redis | \`client.eval(TEXT, { keys: [key], arguments: [value] })\`, or \`defineScript\` |
| @upstash/redis | \`redis.eval(TEXT, [key], [value])\` |

Values in \`KEYS\` and \`ARGV\` are strings; in the script \`tonumber(ARGV[1])\` makes a number of one. What differs between variants of a script
(a command, a sort order) can be chosen inside of it: \`if ARGV[2] == "desc" then …\`.`,
    references: [redisScripts, owaspInjection],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const injection of concepts.injections) {
      if (injection.into !== "script" || !isReported(injection)) continue;
      if (isNew(placeOf(injection))) report(findingFor(injection));
    }
  },
});

/** A wrapper that passes on its own parameter as a whole says nothing about scripts. */
function isReported(i: Injection): boolean {
  return !(i.isWhole && i.tainted[0]?.certainty !== "request");
}

function placeOf(i: Injection): Injection["site"] {
  return i.tainted[0]?.site ?? i.site;
}

function findingFor(i: Injection): Report {
  const [first] = i.tainted;
  const certainty = first?.certainty ?? "possible";
  return {
    site: placeOf(i),
    message: certainty === "parameter" ? "parameter" : i.isWhole ? "whole" : "part",
    data: { name: first?.name || "a value" },
    certainty,
    trail: first?.trail,
    // The name of a key that a request chooses would only be another finding.
    intents: i.isWhole || i.isWrapped ? [] : intentsFor(i),
  };
}

/** Where the values cannot be handed over beside the text, they can at least not end the string that they stand in. */
function intentsFor({ call, tainted }: Injection): readonly Intent[] {
  const isNew = firstTimeOnly();
  const asKeys = tainted.every((p) => p.certainty === "parameter");
  const [site, ...others] = tainted.map((p) => p.builtAt).filter(isNew);
  const otherwise: Intent | undefined = site && { intent: "wrapInValidator", site, others, isPreferred: false };
  return [{ intent: "passToScript", site: call, parts: tainted.map((p) => p.builtAt), asKeys, isPreferred: true, otherwise }];
}
