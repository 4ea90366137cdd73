/** The configuration that everything runs with: validated, complete and frozen. */
/** How loud a finding is shown. */
export type Severity = "error" | "warning" | "information" | "hint";

export interface RuleSetting {
  /** For certain and request findings. */
  readonly severity: Severity | "off";
  /** For certainty `parameter` and `possible`; default information (off if `severity` is off). */
  readonly parameter: Severity | "off";
  readonly possible: Severity | "off";
}

export interface Configuration {
  /** Every rule id has a setting. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Globs relative to the configuration's folder (or the workspace folder). */
  readonly exclude: readonly string[];
  /** Host names or globs (`*.internal`) to which plaintext is accepted. */
  readonly trustedHosts: readonly string[];
  /** Names or globs of names that mean a secret (`*_passkey`); with `!` in front, that mean none. */
  readonly secretNames: readonly string[];
  readonly testFiles: readonly string[];
  /** Bytes. */
  readonly maxFileSize: number;
  /** `redis 7.2`, `valkey 8.0`, or empty. */
  readonly serverVersion: string;
  /** Findings that are accepted. */
  readonly suppress: readonly Suppression[];
  /** Folder that relative globs mean. */
  readonly root: string;
}

/** A finding that is accepted, with the reason. */
export interface Suppression {
  readonly rule: string;
  /** Glob of the files in which it is. */
  readonly files: string;
  /** A text of its line: the name of a user. */
  readonly containing?: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** A problem of a configuration file, with where and how to mend it. */
export interface ConfigProblem {
  readonly file: string;
  /** Dotted key, `rules.key-injection`; empty for syntax errors. */
  readonly key: string;
  readonly message: string;
  /** UTF-16 offsets in the file, where known. */
  readonly start: number;
  readonly end: number;
}
