/** Which server a file is for, and what that server knows. */
import type { AclCommand } from "../libraries/acl-commands.ts";
import type { Directive } from "../libraries/directives.ts";

/** The server as far as it is known; undefined parts may be any that is still in use. */
export interface ServerVersion {
  readonly product: "redis" | "valkey" | undefined;
  readonly major: number | undefined;
  readonly minor: number;
}

/** Nothing is known of the server. */
export const ANY_SERVER: ServerVersion = { product: undefined, major: undefined, minor: 0 };

const WRITTEN = /^\s*(?:(redis|valkey)\b[ -]*)?v?(\d+)?(?:\.(\d+))?(?:\.[\dx]+)?\s*$/i;

/** `redis 7.2`, `valkey 8`, `7.0`, `valkey`; undefined for anything else. */
export function parseServerVersion(text: string): ServerVersion | undefined {
  const match = WRITTEN.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const product = match[1]?.toLowerCase() as ServerVersion["product"];
  const major = match[2] === undefined ? undefined : Number(match[2]);
  return { product: product ?? (major === undefined ? undefined : "redis"), major, minor: Number(match[3] ?? 0) };
}

/** What the comments of a file say: the header of the file that ships with the server, or `redwarden-server: redis 7.2`. */
export function versionInComments(comments: readonly string[]): ServerVersion {
  for (const comment of comments) {
    const told = /redwarden-server:\s*(.+)$/.exec(comment);
    const version = told && parseServerVersion(told[1] ?? "");
    if (version) return version;
    const header = /^#+\s*(Redis|Valkey)(?: Sentinel)? configuration file(?: example)?/i.exec(comment);
    if (header) return { ...ANY_SERVER, product: header[1]?.toLowerCase() as "redis" | "valkey" };
  }
  return ANY_SERVER;
}

/** False only when the server's version is known to be older. */
export function isAtLeast({ major, minor }: ServerVersion, version: string | undefined): boolean {
  if (major === undefined || version === undefined) return true;
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Valkey started from Redis 7.2, and keeps what that knew. */
const FORKED = "7.2";

/** Whether the server knows a directive under a name that is, or is not, an old one. */
export function knowsDirective(server: ServerVersion, directive: Directive, name: string): boolean {
  const { products, since, sinceValkey, aliasSince, type } = directive;
  if (type === "removed") return false;
  if (type === "sentinel") return server.product !== "redis" || !name.startsWith("sentinel primary");
  if (products && server.product && !products.includes(server.product)) return false;
  const isAlias = name !== directive.name;
  if (server.product === "valkey") return isAlias || isAtLeast(server, sinceValkey);
  if (server.product === "redis" && since === undefined) return false;
  return isAtLeast(server, isAlias ? aliasSince : since);
}

/** The server is known to do nothing with a directive, whatever its value. */
export function isIgnored(server: ServerVersion, { ignoredValkey }: Directive): boolean {
  return ignoredValkey !== undefined && server.product === "valkey" && isAtLeast(server, ignoredValkey);
}

/** The values of an enumeration that the server takes. */
export function valuesOf(server: ServerVersion, directive: Directive): readonly string[] {
  const own = (directive.values ?? []).filter((v) => v !== "nothing" || isAtLeast(server, FORKED));
  return [
    ...own,
    ...(server.product === "valkey" ? [] : (directive.valuesRedis ?? []).filter(() => isAtLeast(server, "8.6"))),
    ...(server.product === "redis" ? [] : (directive.valuesValkey ?? [])),
  ];
}

/** Whether the server has a command. */
export function knowsCommand(server: ServerVersion, command: AclCommand): boolean {
  const { products, since, sinceValkey } = command;
  if (products && server.product && !products.includes(server.product)) return false;
  if (server.product === "valkey") return isAtLeast(server, sinceValkey ?? (products && since));
  return isAtLeast(server, since);
}

/** `Redis 7.0`, `Valkey`, `the server`: for messages. */
export function serverName({ product, major, minor }: ServerVersion): string {
  const name = product === "valkey" ? "Valkey" : "Redis";
  if (major === undefined) return product === undefined ? "The server" : name;
  return `${name} ${major}.${minor}`;
}

/** True only when the server's version is known to be older. */
export function isBefore(server: ServerVersion, version: string): boolean {
  return !isAtLeast(server, version);
}
