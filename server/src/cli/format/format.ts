/** What a form of the report is: it turns results into text, piece by piece as they come. */
import type { FileReport, Note } from "../../engine/api.ts";
import type { LineMap } from "../../engine/positions.ts";
import type { Summary } from "../../engine/summary.ts";
import type { FilePath } from "../../host/types.ts";

/** A report with what is needed to show places. */
export interface ShownFile {
  readonly report: FileReport;
  /** Lines of the file itself. */
  readonly lines: LineMap;
  /** Lines of any file that its findings lead through; undefined when it cannot be read. */
  linesOf(file: FilePath): LineMap | undefined;
}

/** The end of an audit. */
export interface Outcome {
  readonly summary: Summary;
  /** Notes that belong to no finding; of the files and of the run. */
  readonly notes: readonly Note[];
  readonly isCancelled: boolean;
  readonly exitCode: number;
  linesOf(file: FilePath): LineMap | undefined;
}

/** A form of the report. `file` is called for each file with findings, in order, then `end` once; both answer text to write. */
export interface Formatter {
  file(file: ShownFile): string;
  end(outcome: Outcome): string;
}

/** What a formatter may be told of its surroundings. */
export interface FormatContext {
  /** Folder that machine-readable paths are relative to. */
  readonly root: FilePath;
  /** The path of a file as a person or a CI service wants it: relative to where the command was started. */
  shownPath(file: FilePath): string;
  readonly hasColor: boolean;
}
