/** Which files hold the configuration of a Redis or Valkey server, by name. A file of its own, so that clients know it too. */

/** LSP language ids of these files. */
export type ConfLanguage = "redis-conf" | "redis-acl";

/** Globs of these files, for editors. */
export const CONF_GLOBS = {
  "redis-conf": ["**/redis*.conf", "**/valkey*.conf", "**/sentinel*.conf", "**/{redis,valkey,redis-*,valkey-*}/**/*.conf"],
  "redis-acl": ["**/users.acl", "**/*.acl"],
} as const satisfies Record<ConfLanguage, readonly string[]>;

const NAME = /^(?:redis|valkey|sentinel)[^/]*\.conf$/i;
const FOLDER = /(?:^|\/)(?:redis|valkey)(?:-[^/]*)?\/(?:[^/]+\/)*[^/]+\.conf$/i;
const ACL = /\.acl$/i;

/** The language of a server's file; undefined for all others. */
export function confLanguageOf(path: string): ConfLanguage | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (ACL.test(name)) return "redis-acl";
  return NAME.test(name) || FOLDER.test(path) ? "redis-conf" : undefined;
}
