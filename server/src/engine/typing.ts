/** What is shown of open documents while somebody types: an exact report lags behind where making one would hold the next key up. */
import type { Clock, FilePath } from "../host/types.ts";
import type { TextChange } from "../lang/language.ts";
import type { FileReport } from "./api.ts";
import { movedReport } from "./moved-report.ts";

/** Milliseconds between two changes of somebody who is typing. */
const BRISK = 300;
/** Milliseconds for which a report of a text without errors may lag behind. */
const LONGEST_LAG = 1000;
/** Changes that a report is not moved along with. */
const MOST_CHANGES = 1000;

interface Pace {
  changedAt: number;
  /** The last change came soon after the one before. */
  isBrisk: boolean;
  /** Nobody has typed for a while: what is told from now on is exact. */
  isSettled: boolean;
  laggingSince: number | undefined;
}

interface Shown {
  readonly report: FileReport;
  /** Since the report. */
  readonly changes: TextChange[];
}

/** Paces of open documents, and what was last told of each. */
export class Typing {
  readonly #clock: Clock;
  readonly #paces = new Map<FilePath, Pace>();
  readonly #shown = new Map<FilePath, Shown>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  changed(file: FilePath, changes: readonly TextChange[]): void {
    const shown = this.#shown.get(file);
    shown?.changes.push(...changes);
    if (shown && shown.changes.length > MOST_CHANGES) this.#shown.delete(file);
    const now = this.#clock.now();
    const before = this.#paces.get(file);
    const isBrisk = before !== undefined && now - before.changedAt < BRISK;
    this.#paces.set(file, { changedAt: now, isBrisk, isSettled: false, laggingSince: before?.laggingSince });
  }

  /** An exact report of the text as it is now. */
  told(file: FilePath, report: FileReport): void {
    this.#shown.set(file, { report, changes: [] });
    const pace = this.#paces.get(file);
    if (pace) pace.laggingSince = undefined;
  }

  /** What was told last, moved along; undefined when that says nothing of the text that is there now. */
  moved(file: FilePath): FileReport | undefined {
    const shown = this.#shown.get(file);
    const report = shown && movedReport(shown.report, shown.changes);
    if (!report) return undefined;
    this.#shown.set(file, { report, changes: [] });
    const pace = this.#paces.get(file);
    if (pace) pace.laggingSince ??= this.#clock.now();
    return report;
  }

  /** There is a report that may be shown moved. */
  mayLag(file: FilePath): boolean {
    return this.#shown.has(file) && this.#paces.get(file)?.isSettled === false;
  }

  /** Somebody is typing who would notice a long look, and has not been without an exact report for long. */
  isBrisk(file: FilePath): boolean {
    const pace = this.#paces.get(file);
    if (!pace?.isBrisk) return false;
    return pace.laggingSince === undefined || this.#clock.now() - pace.laggingSince < LONGEST_LAG;
  }

  /** Typing has paused; true when what was told last is not exact. */
  settle(file: FilePath): boolean {
    const pace = this.#paces.get(file);
    if (!pace) return false;
    pace.isSettled = true;
    return pace.laggingSince !== undefined;
  }

  /** What was told does not hold any more, for another reason than a change of the text. */
  outdated(file: FilePath): void {
    this.#shown.delete(file);
  }

  allOutdated(): void {
    this.#shown.clear();
  }

  closed(file: FilePath): void {
    this.#shown.delete(file);
    this.#paces.delete(file);
  }
}
