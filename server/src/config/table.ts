/** The settings there are: one table from which reading, defaults, the JSON schema and the editor's settings come. */
import type { Severity, Suppression } from "./types.ts";

/** Name of the configuration file that is looked for in every folder. */
export const CONFIG_FILE = "redwarden.config.json";

/** What configuration has to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity | "off";
}

/** The kinds of values a setting can have; `check.ts` says what each allows. */
export type SettingKind = "globs" | "hosts" | "names" | "bytes" | "server" | "suppressions";

/** One setting apart from `rules`. */
export interface Setting {
  readonly kind: SettingKind;
  readonly default: readonly string[] | readonly Suppression[] | number | string;
  readonly description: string;
}

/** All levels a rule can be set to. */
export const LEVELS = ["error", "warning", "information", "hint", "off"] as const;

/** Settings apart from `rules`, by key. */
export const SETTINGS = {
  exclude: {
    kind: "globs",
    default: [],
    description:
      "Files and folders that are not audited: globs relative to the folder of the configuration file. A glob without a slash holds at any depth.",
  },
  trustedHosts: {
    kind: "hosts",
    default: [],
    description: "Host names or globs, such as *.internal, to which a connection without TLS is accepted.",
  },
  secretNames: {
    kind: "names",
    default: [],
    description:
      "Names of variables, fields and keys that mean a secret besides the well-known ones, such as member_pin or *_passkey; with ! in front, names that mean none. A name is compared in the form member_pin, however it is written.",
  },
  testFiles: {
    kind: "globs",
    default: [
      "**/{test,tests,__tests__,spec}/**",
      "test_*.py",
      "*_test.py",
      "conftest.py",
      "*.{test,spec}.*",
      "**/{.,_}{backup,backups,old,archive,archived,deprecated}/**",
      "**/{old,deprecated}/**",
    ],
    description: "Test code, and code that was put aside: findings in these files are shown as information at most.",
  },
  maxFileSize: {
    kind: "bytes",
    default: 1_000_000,
    description: "Files with more bytes than this are skipped, unless they are named on the command line.",
  },
  serverVersion: {
    kind: "server",
    default: "",
    description:
      "The server that redis.conf, sentinel.conf and users.acl are for, such as redis 7.2 or valkey 8.0. Empty: what any version knows is accepted.",
  },
  suppress: {
    kind: "suppressions",
    default: [],
    description:
      "Findings that are accepted, for files that cannot hold comments such as users.acl: rule, files (a glob), reason, and if wanted containing (a text of the line) and until (a date).",
  },
} as const satisfies Record<string, Setting>;

/** A key of {@link SETTINGS}. */
export type SettingKey = keyof typeof SETTINGS;

/** How a rule is set: the short form is a level for certain and request findings. */
export interface RuleOverride {
  readonly severity?: Severity | "off";
  readonly parameter?: Severity | "off";
  readonly possible?: Severity | "off";
}

/** What one file, or the editor's settings, say; keys that are not there, or were wrong, are left to others. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleOverride>;
  readonly exclude?: readonly string[];
  readonly trustedHosts?: readonly string[];
  readonly secretNames?: readonly string[];
  readonly testFiles?: readonly string[];
  readonly maxFileSize?: number;
  readonly serverVersion?: string;
  readonly suppress?: readonly Suppression[];
  /** The file builds on the topmost configuration file of the project. */
  readonly extendsRoot: boolean;
}
