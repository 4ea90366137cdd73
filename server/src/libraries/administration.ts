/** Commands that programs for administering Redis send and others hardly ever do. */
export const administration = {
  /** Names of methods in small letters, without `_`, that mean nothing else. */
  clear:
    "dbsize randomkey renamenx memoryusage objectencoding flushdb flushall configget configset configrewrite configresetstat clientlist clientkill slowlogget slowlogreset slowloglen bgsave".split(
      " ",
    ),
  /** Names that other things have too. */
  vague: ["type", "rename", "persist", "lastsave"],
  /** So many different ones make a console, if one of them is clear. */
  several: 3,
} as const;
