/** Model tests: what the rows of one library say of a call, or of settings, one line each. They run on any catalogue. */
import assert from "node:assert/strict";
import type { Atom, Value } from "../../server/src/flow/values.ts";
import type { LanguageId } from "../../server/src/lang/facts.ts";
import type { Given, Outcomes, Said } from "../harness/row-outcomes.ts";
import { external, type Plain } from "../harness/values.ts";

/** The tests of one library. */
export interface Model {
  readonly library: string;
  readonly language: LanguageId;
  readonly checks: readonly ModelCheck[];
}
export interface ModelCheck {
  readonly title: string;
  /** Throws when the rows do not say what they should. */
  readonly run: (rows: Outcomes) => void;
}

/** What a model is written with. */
export interface Tests {
  /** Calling `path` (each of several) makes connections of which this is said. A slot without a hop is one of `data`. */
  check(title: string, path: string | readonly string[], given: Given, wanted: Said): void;
  /** Nothing is said of such a call. */
  silent(title: string, path: string | readonly string[], given: Given): void;
  /** Of a module with these settings (or of the objects at these paths) this is said; a slot without a library is of this one, without a hop of `data`. */
  settings(title: string, values: Readonly<Record<string, Plain>>, wanted: Said, on?: readonly string[]): void;
  /** What these methods of a client give is a client of this library, with the same commands. */
  derives(client: string, dialect: string, methods: readonly string[]): void;
  /** A parameter with each of these decorators is a client, as if made by calling `path`. */
  injects(decorators: readonly string[], path: string): void;
  /** A value of each path is a client of this library with such commands. */
  client(paths: readonly string[], dialect: string, version?: string): void;
  /** … where one of the packages is installed, and only there. */
  clientWith(packages: readonly string[], paths: readonly string[], dialect: string): void;
}

/** The tests of `library`; `write` lists them. */
export function model(library: string, language: LanguageId, write: (tests: Tests) => void): Model {
  const checks: ModelCheck[] = [];
  const add = (title: string, run: ModelCheck["run"]): void => void checks.push({ title, run });
  write({
    check: (title, path, given, wanted) => add(title, (rows) => callSays(rows, library, language, [path].flat(), given, wanted)),
    silent: (title, path, given) =>
      add(title, (rows) => {
        for (const p of [path].flat()) assert.equal(rows.ofCall(language, p, given), undefined, p);
      }),
    settings: (title, values, wanted, on) => add(title, (rows) => settingsSay(rows, library, values, wanted, on)),
    derives: (path, dialect, methods) =>
      add("methods that give the client back", (rows) => {
        for (const m of methods) assert.equal(rows.ofValue(language, derived(path, m)), `${library} ${dialect}`, m);
      }),
    injects: (decorators, path) =>
      add("decorators of parameters", (rows) => {
        for (const d of decorators) assert.equal(rows.injected(language, d), `${path}()`, d);
      }),
    client: (paths, dialect, version) =>
      add(`clients with the commands of ${dialect}`, (rows) => {
        for (const p of paths) assert.equal(rows.ofValue(language, external(p), version), `${library} ${dialect}`, p);
      }),
    clientWith: (packages, paths, dialect) =>
      add(`clients with the commands of ${dialect} where a store is installed`, (rows) => {
        for (const p of paths) {
          assert.equal(rows.ofValue(language, external(p)), undefined, p);
          for (const one of packages)
            assert.equal(
              rows.ofValue(language, external(p), (name) => (name === one ? "1.0.0" : undefined)),
              `${library} ${dialect}`,
              one,
            );
        }
      }),
  });
  return { library, language, checks };
}

/** `client().method()`. */
function derived(client: string, method: string): Value {
  const [receiver] = external(`${client}()`);
  const [called] = external(`${client}().${method}()`) as readonly [Extract<Atom, { kind: "external" }>];
  return [{ ...called, receiver }];
}

const OF_ROWS = new Set(["library", "gives", "commands", "derive", "leaks", "fake", "lasting", "keyPrefix"]);

function callSays(rows: Outcomes, library: string, language: LanguageId, paths: readonly string[], given: Given, wanted: Said): void {
  for (const path of paths) {
    const said = rows.ofCall(language, path, given);
    assert.ok(said, `no row for ${path}`);
    assert.equal(said.library, wanted.library ?? library, path);
    for (const [slot, text] of Object.entries(wanted)) {
      const isFull = OF_ROWS.has(slot) || (slot.includes(".") && !/^\w+Fix\.also$/.test(slot));
      assert.equal(said[isFull ? slot : `data.${slot}`], text, `${path}: ${slot}`);
    }
  }
}

function settingsSay(rows: Outcomes, library: string, values: Readonly<Record<string, Plain>>, wanted: Said, on?: readonly string[]): void {
  for (const object of on ?? [undefined]) {
    const said = rows.ofSettings(values, object);
    if (Object.keys(wanted).length === 0)
      assert.deepEqual(
        Object.keys(said).filter((k) => k.startsWith(`${library}:`)),
        [],
      );
    for (const [slot, text] of Object.entries(wanted)) {
      const full = slot.includes(":") ? slot : `${library}:${slot.includes(".") || slot === "serializers" ? slot : `data.${slot}`}`;
      assert.equal(said[full], text, `${object ?? "module"}: ${full} of ${JSON.stringify(said)}`);
    }
  }
}
