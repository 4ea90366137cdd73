/** Every method that the facts know is called with marker arguments and gives the keys that the facts say. */
import assert from "node:assert/strict";
import { call, type Plain } from "../harness/values.ts";
import facts from "./commands-facts.json" with { type: "json" };
import { show, wireOf } from "./commands-harness.ts";

interface Marked {
  readonly argument: Plain;
  readonly expected: readonly string[];
}
function marked(param: string, shape: string | undefined): Marked {
  const a = `a:${param}`;
  const b = `b:${param}`;
  switch (shape) {
    case undefined:
      return { argument: `other:${param}`, expected: [] };
    case "list":
    case "scalar_or_list":
    case "list_or_mapping_keys":
    case "varargs":
      return { argument: [a, b], expected: [a, b] };
    case "mapping_keys":
      return { argument: { [a]: 1, [b]: 2 }, expected: [a, b] };
    case "list of (key, path, value) tuples":
    case "list of (key, timestamp, value) tuples":
      return {
        argument: [
          [a, "x", "y"],
          [b, "x", "y"],
        ],
        expected: [a, b],
      };
    default:
      return shape.startsWith("varargs: the first numkeys")
        ? { argument: [a, b, "rest"], expected: [a, b] }
        : { argument: a, expected: [a] };
  }
}

type PyFact = (typeof facts.py)[number];

function pyCall(m: PyFact, byName: boolean): { readonly info: ReturnType<typeof call>; readonly expected: readonly string[] } {
  const shapes = new Map(m.keys.map(([param = "", shape = ""]) => [param, shape]));
  const positional: Plain[] = [];
  const named: Record<string, Plain> = {};
  const expected: string[] = [];
  const hasList = m.params.some((p) => /^\*\w/.test(p));
  for (const written of m.params) {
    const [, kw, stars, name = ""] = /^(\[kw\])?(\*{0,2})(\w+)/.exec(written) ?? [];
    if (stars === "**") continue;
    const isKey = shapes.has(name) || [...m.patterns, ...m.channels].some((p) => p === name);
    const shape = shapes.get(name) ?? (isKey ? "scalar" : undefined);
    const { argument, expected: keys } = marked(name, shape);
    expected.push(...keys);
    const isCount = /^num_?keys$/i.test(name);
    if (isCount && byName && !hasList) named[name] = 2;
    else if (isCount) positional.push(2);
    else if (stars === "*") positional.push(...(Array.isArray(argument) ? (argument as readonly Plain[]) : [argument]));
    else if (kw || (byName && !hasList)) named[name] = argument;
    else positional.push(argument);
  }
  return { info: call(positional, named), expected };
}

/** Its pattern chooses options, not keys. */
const NO_KEY_PATTERN = /^CONFIG GET$/;

describe("all methods of redis-py", () => {
  for (const m of facts.py.filter((f) => !NO_KEY_PATTERN.test(f.command))) {
    it(`${m.name} → ${m.command}`, () => {
      for (const byName of [false, true]) {
        const { info, expected } = pyCall(m, byName);
        const wire = wireOf("redis-py", m.name, info);
        const found = [...wire.keys, ...wire.patterns, ...wire.channels, ...wire.locks];
        assert.deepEqual([...show(found)].sort(), [...expected].sort());
      }
    });
  }
});

/** Shapes of their own, tested by hand: options with `keys`, pairs, objects with `key`. */
const OWN_SHAPE =
  /^(eval|evalSha|evalRo|evalShaRo|fCall|fCallRo|mSet|mSetNX|mSetEx|xRead|xReadGroup|geoRadiusStore|geoRadiusByMemberStore|restoreAsking)$/;

/** Method, wire command, and its keys when called with strings and with arrays. */
const nodeFacts = facts.node as unknown as readonly [string, string, readonly string[], readonly string[]][];

describe("all commands of node-redis", () => {
  for (const [name = "", wire, strings, arrays] of nodeFacts) {
    if (OWN_SHAPE.test(name)) continue;
    it(`${name} → ${wire}`, () => {
      const { keys, channels, command } = wireOf("node-redis-4", name, call(["A0", "A1", "A2", "A3"]));
      assert.equal(command.split(/[ .]/)[0], wire.split(/[ .]/)[0]);
      const isPublish = wire === "SPUBLISH";
      assert.deepEqual(
        show(isPublish ? channels : keys),
        strings.filter((k) => /^A\d$/.test(k)),
      );
      // Four arguments of `set` are the words of legacy mode.
      if (isPublish || name === "migrate" || name === "set") return;
      const lists = wireOf("node-redis-4", name, call([0, 1, 2, 3].map((i) => [`A${i}`, `B${i}`])));
      assert.deepEqual(show(lists.keys), arrays);
    });
  }
});

describe("all commands of ioredis", () => {
  for (const [name, [start = 0, stop = 0, step = 1]] of Object.entries(facts.ioredis)) {
    if (start === 0) continue;
    it(name, () => {
      const words = ["w0", "w1", "w2", "w3", "w4"];
      const { keys, channels } = wireOf("ioredis", name, call(words.slice(1)));
      const last = stop < 0 ? words.length + stop : stop;
      const expected = words.filter((_, i) => i >= start && i <= last && (i - start) % step === 0);
      assert.deepEqual(show([...keys, ...channels]), expected);
    });
  }
});
