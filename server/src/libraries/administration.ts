/** Commands that programs for administering Redis send and others hardly ever do. */
export const administration = {
  /** Names of methods in small letters, without `_`. */
  methods:
    "dbsize randomkey persist rename renamenx memoryusage objectencoding flushdb flushall configget configset configrewrite configresetstat clientlist clientkill slowlogget slowlogreset slowloglen lastsave bgsave".split(
      " ",
    ),
  /** So many different ones make a console. */
  several: 4,
} as const;
