/** The name of a Redis command, or a whole command line, that comes from input. */
import type { Concepts, Injection } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspInjection, redisSecurity } from "./references.ts";

export const commandInjection = defineRule({
  id: "command-injection",
  title: "Redis command chosen by input",
  cwe: [77],
  severity: "error",
  messages: {
    name: "The request chooses which Redis command is sent ({name}), FLUSHALL, CONFIG SET and EVAL included. Choose the command from a fixed list.",
    line: "{name} comes from the request and becomes a part of a command line that is split at spaces: a value with a space in it adds arguments, or options, of its own. Pass it as an argument.",
    parameterLine:
      "{name} comes from outside this function and becomes a part of a command line that is split at spaces: a value with a space in it adds arguments, or options, of its own. Pass it as an argument.",
    options:
      "{name} comes from the request and stands for any number of words after {command}, options that change what it does included. Pass only options of a fixed list.",
  },
  docs: {
    why: `A client's \`execute_command\`, \`call\` or \`sendCommand\` sends whatever command it is given. If a request chooses the name of the
command, it can choose any: \`FLUSHALL\` deletes everything, \`CONFIG SET dir\` and \`SAVE\` write files on the server, \`EVAL\` runs
scripts, \`MIGRATE\` and \`REPLICAOF\` send the data elsewhere.

redis-py and its relatives split the *first* argument of \`execute_command\` at spaces. In \`execute_command(f"SET {key} {value}")\` a value
such as \`x EX 1\` therefore becomes three arguments, and \`"a b"\` two keys.

Constant names of commands are not reported with arguments that cannot become other commands. A list from a request that is laid out behind one is, where
options do harm: \`STORE\` of \`SORT\` overwrites another key, \`EX\` and \`GET\` of \`SET\` make a value expire or give the former one away, and each word
after \`ACL SETUSER\` is a right. A wrapper that hands its own parameter on as the name is not reported.`,
    fix: `Write the name of the command in the source, and give every value an argument of its own:

| instead of | write |
|---|---|
| \`r.execute_command(f"SET {key} {value}")\` | \`r.execute_command("SET", key, value)\`, or \`r.set(key, value)\` |
| \`redis.call(req.body.command, …)\` | a table of the few commands that are needed: \`const COMMANDS = { ttl: "TTL", type: "TYPE" }\` |
| \`client.sendCommand(req.body.line.split(" "))\` | the same, with the arguments checked one by one |

A console for administrators needs a user of its own on the server that may do no more than such a console should
(\`ACL SETUSER console on >… ~app:* +@read -@dangerous\`).`,
    references: [redisSecurity, owaspInjection],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const injection of concepts.injections) {
      if (injection.into === "command" && isNew(placeOf(injection))) report(findingFor(injection));
    }
  },
});

/** Several parts of one line are one thing to mend. */
function placeOf(i: Injection): Injection["site"] {
  return i.isWhole || i.tainted.length > 1 ? i.site : (i.tainted[0]?.site ?? i.site);
}

function findingFor(i: Injection): Report {
  const [first] = i.tainted;
  const certainty = first?.certainty ?? "possible";
  const isLine = i.isSplit && !i.isWhole;
  return {
    site: placeOf(i),
    message: i.isOptions ? "options" : isLine ? (certainty === "parameter" ? "parameterLine" : "line") : "name",
    data: { name: first?.name || "a value", command: i.command },
    certainty,
    trail: first?.trail,
    intents: i.isOptions
      ? [listed(i, "option")]
      : isLine
        ? i.isWrapped
          ? []
          : [{ intent: "splitCommandLine", site: i.call, isPreferred: true }]
        : [listed(i, "command")],
  };
}

/** A part of a name is no name yet. */
function listed(i: Injection, of: "command" | "option"): Intent {
  return { intent: "wrapInValidator", site: i.isWrapped ? placeOf(i) : i.site, of, isPreferred: true };
}
