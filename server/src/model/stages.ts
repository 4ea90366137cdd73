/** The environment (`production`, `development` …) that a place in the source is for, as names and files around it say. */

import { conditionsAt } from "../flow/dominators.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Site } from "../flow/values.ts";
import { innermostAt } from "../lang/children.ts";
import type { Expression, Fact, IfFact, ObjectFact, Unit } from "../lang/facts.ts";
import { type StageRow, settingWords, stages, stageVariable } from "../libraries/deployments.ts";
import { snakeCase } from "./names.ts";

const STAGE_VARIABLE = new RegExp(stageVariable);

/** The environment by what stands around a place in its own file, the innermost first; undefined when nothing says it. */
export function stageAround(site: Site): string | undefined {
  let { start } = site;
  for (let unit = site.unit; unit; unit = unit.owner?.unit) {
    const found = stageInUnit(unit, start);
    if (found) return found;
    start = unit.owner?.start ?? 0;
  }
  return undefined;
}

/** True where a condition lets nothing get here but while the program is developed: `NODE_ENV === "development"`, `app.debug`. */
export function isForDevelopers(use: Expression): boolean {
  return conditionsAt(use, () => false).some((c) => c.kind === "test" && saysDevelopment(c.test, c.isTrue));
}

function saysDevelopment(test: Expression, isTrue: boolean): boolean {
  const text = test.unit.text.slice(test.start, test.end);
  if (text.length > LONGEST_TEST || /&&|\|\||\band\b|\bor\b/.test(text)) return false;
  const isPositive = isTrue !== /!(?!=)|!==?|\bnot\b/.test(text);
  return (isPositive ? /\b(?:is_?)?dev(?:elopment)?\b|debug/i : /\b(?:is_?)?prod(?:uction)?\b/i).test(text);
}

/** Conditions with more text than this say something else. */
const LONGEST_TEST = 120;

/** The environment by a path inside the project, with `/`: `config/production.js`, `settings/dev.py`. */
export function stageOfPath(path: string): string | undefined {
  const parts = path.split("/").map((part) => wordsOf(part.replace(/\.\w+$/, "")));
  const isSettings = (at: number): boolean => parts[at]?.some((w) => settingWords.includes(w)) ?? false;
  for (let at = parts.length - 1; at >= 0; at--) {
    const found = stageIn(parts[at] ?? [], isSettings(at - 1) || isSettings(at + 1));
    if (found) return found;
  }
  return undefined;
}

function stageInUnit(unit: Unit, start: number): string | undefined {
  for (let fact = innermostAt(unit, start), child: Fact | undefined; fact; child = fact, fact = fact.parent) {
    // `{ test: { … } }`: what is the name of one among several means the environment also where the word is vague.
    const whole = fact.kind === "if" ? testedName(fact, child) : fact.kind === "object" ? keyOf(fact, child) : undefined;
    if (whole !== undefined) {
      const found = stageIn(wordsOf(whole), !/[^A-Za-z]/.test(whole));
      if (found) return found;
    }
    for (const name of namesOf(fact, child)) {
      const found = stageIn(wordsOf(name), false);
      if (found) return found;
    }
  }
  return unit.owner?.name === undefined ? undefined : stageIn(wordsOf(unit.owner.name), false);
}

function keyOf(fact: ObjectFact, child: Fact | undefined): string | undefined {
  return fact.entries.find((e) => e.value === child)?.key;
}

/** What a fact calls the child that it holds. */
function namesOf(fact: Fact, child: Fact | undefined): readonly string[] {
  switch (fact.kind) {
    case "class":
      return [fact.members.find((m) => m.value === child)?.name ?? "", fact.name ?? ""];
    case "assign":
      return fact.targets.flatMap((t) => pathOf(t as Expression)?.toReversed() ?? []);
    default:
      return [];
  }
}

/** The constant that a condition compares the environment with, for what stands where it holds. */
function testedName({ test, whenTrue }: IfFact, child: Fact | undefined): string | undefined {
  if (test.kind !== "binary" || !/^={2,3}$/.test(test.operator) || !whenTrue.some((s) => s === child)) return undefined;
  const sides = [test.left, test.right];
  const constant = sides.find((s) => s.kind === "string");
  const isStage = sides.some((s) => s !== constant && lastNames(s).some((n) => STAGE_VARIABLE.test(snakeCase(n))));
  return constant?.kind === "string" && isStage ? constant.value : undefined;
}

/** `process.env.NODE_ENV`, `settings.ENV`, `os.environ["ENV"]`, `os.getenv("ENV")`. */
function lastNames(e: Expression): readonly string[] {
  if (e.kind === "call") return e.args[0]?.value.kind === "string" ? [e.args[0].value.value] : [];
  if (e.kind === "index") return e.index?.kind === "string" ? [e.index.value] : [];
  return pathOf(e)?.slice(-1) ?? [];
}

function wordsOf(name: string): readonly string[] {
  return snakeCase(name.replace(/\./g, "_")).split("_").filter(Boolean);
}

function stageIn(words: readonly string[], isClear: boolean): string | undefined {
  const isVagueFine = isClear || words.some((w) => settingWords.includes(w));
  const means = (row: StageRow): boolean => words.some((w) => row.words.includes(w) || (isVagueFine && row.vague.includes(w)));
  const found = stages.filter(means);
  // A name that says two things says nothing: `copyProdToStaging`.
  return found.length === 1 ? found[0]?.name : undefined;
}
