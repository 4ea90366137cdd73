/**
 * What the files of a server come to: the state that it has after reading all of them, before anything is judged. Knows
 * Redis's own rules about that: the last line counts, the first `save` line clears the defaults, a `user default` line makes
 * `requirepass` dead, and so on.
 */
import type { ConfFile } from "../lang/conf/conf-file.ts";
import type { AclUser } from "./acl-user.ts";
import { type Address, addressOf } from "./conf-address.ts";
import { type DefaultUser, defaultUserOf } from "./conf-default-user.ts";
import { type Audience, audienceOf, type Deployment, publicationOf } from "./conf-deployment.ts";
import { type ConfEntry, directiveNamed, linePlace } from "./conf-entries.ts";
import type { ConfProblem } from "./conf-problems.ts";
import type { ConfPlace } from "./conf-rule.ts";
import { isAtLeast, type ServerVersion } from "./conf-version.ts";

/** A users.acl that an `aclfile` line names: undefined `users` when it is not there to be read. */
export interface AclFile {
  readonly entry: ConfEntry;
  readonly file: string | undefined;
  readonly users: readonly AclUser[] | undefined;
}

/** What {@link Conf} is made from. */
export interface ConfParts {
  readonly language: "redis-conf" | "redis-acl";
  /** The file that is judged. */
  readonly file: string;
  readonly source: ConfFile;
  readonly version: ServerVersion;
  /** All lines in the order in which they are carried out, those of included files in their places. */
  readonly entries: readonly ConfEntry[];
  /** `include` lines whose files are not there to be read: what they say is not known. */
  readonly unread: readonly ConfEntry[];
  readonly aclFile: AclFile | undefined;
  /** All users of the files, in order; those of a users.acl that is judged itself. */
  readonly users: readonly AclUser[];
  readonly problems: readonly ConfProblem[];
  /** The container in which the server runs, where one is known. */
  readonly deployment?: Deployment | undefined;
}

/** From where a server can be reached over TCP. */
export type Exposure = "none" | "loopback" | "private" | "all";

/** Lines that a whole configuration has; a piece of one has one of them at most. */
const WHOLE =
  "port tls-port bind protected-mode unixsocket daemonize supervised pidfile logfile dir dbfilename databases appendonly save loglevel tcp-backlog".split(
    " ",
  );

/** One server as its files make it. */
export class Conf {
  readonly language: ConfParts["language"];
  readonly file: string;
  readonly source: ConfFile;
  readonly version: ServerVersion;
  readonly entries: readonly ConfEntry[];
  readonly aclFile: AclFile | undefined;
  readonly users: readonly AclUser[];
  readonly problems: readonly ConfProblem[];
  readonly unread: readonly ConfEntry[];
  /** Lines of the file that is judged. */
  readonly ownEntries: readonly ConfEntry[];
  /** Users of the file that is judged. */
  readonly ownUsers: readonly AclUser[];
  /** It is the file of a Sentinel. */
  readonly isSentinel: boolean;
  /** It says enough to be all that the server reads; what a piece of a configuration lacks may stand elsewhere. */
  readonly isWhole: boolean;
  readonly addresses: readonly Address[];
  readonly exposure: Exposure;
  readonly defaultUser: DefaultUser;
  readonly deployment: Deployment | undefined;
  /** Who gets as far as the addresses that the server listens on. */
  readonly audience: Audience;
  readonly #last = new Map<string, ConfEntry>();
  /** What the command of the container says instead of the files. */
  readonly #arguments = new Map<string, ConfEntry>();

  constructor(parts: ConfParts) {
    this.language = parts.language;
    this.file = parts.file;
    this.source = parts.source;
    this.version = parts.version;
    this.entries = parts.entries;
    this.aclFile = parts.aclFile;
    this.users = parts.users;
    this.ownEntries = parts.entries.filter((e) => e.file === parts.file);
    this.ownUsers = parts.users.filter((u) => u.entry.file === parts.file);
    this.problems = parts.problems;
    this.unread = parts.unread;
    for (const e of parts.entries) this.#last.set(e.main, e);
    this.isSentinel = isSentinelConf(parts.entries, parts.file);
    this.isWhole = parts.language === "redis-conf" && WHOLE.filter((name) => this.#last.has(name)).length > 1;
    this.deployment = parts.deployment;
    for (const e of parts.deployment?.entries ?? []) {
      this.#arguments.set(e.main, e);
      this.#last.delete(e.main);
    }
    this.addresses = this.#addresses();
    this.exposure = this.#exposure();
    this.audience = audienceOf(
      parts.deployment,
      [this.port, this.tlsPort].filter((p) => p > 0),
    );
    this.defaultUser = defaultUserOf(this);
  }

  /** The line that counts for a directive, by the name it has today; undefined where the command of a container says otherwise. */
  last(name: string): ConfEntry | undefined {
    return this.#last.get(name);
  }

  /** What the command of the container says of a directive. */
  argument(name: string): ConfEntry | undefined {
    return this.#arguments.get(name);
  }

  /** The files or the command say something of a directive. */
  says(name: string): boolean {
    return this.#arguments.has(name) || this.#last.has(name);
  }

  /** The line that counts, if it stands in the file that is judged. */
  own(name: string): ConfEntry | undefined {
    const entry = this.#last.get(name);
    return entry?.file === this.file ? entry : undefined;
  }

  /** All lines of a directive in order. */
  all(name: string): readonly ConfEntry[] {
    return this.entries.filter((e) => e.main === name);
  }

  /** The first value of the line that counts, or the default of the server. */
  value(name: string): string {
    const entry = this.#arguments.get(name) ?? this.#last.get(name);
    return entry ? (entry.args[0]?.value ?? "") : (directiveNamed(name)?.default ?? "");
  }

  /** The value in lower case is this one. */
  is(name: string, value: string): boolean {
    return this.value(name).toLowerCase() === value;
  }

  /** Ports as numbers; 0 is closed. */
  get port(): number {
    return portOf(this.says("port") ? this.value("port") : this.isSentinel ? "26379" : "6379");
  }

  get tlsPort(): number {
    return portOf(this.value("tls-port"));
  }

  /** Protected mode as the server has it: Sentinel and the official images turn it off unless the file says otherwise. */
  get isProtected(): boolean {
    return this.says("protected-mode") ? this.is("protected-mode", "yes") : !this.isSentinel && !this.deployment?.isUnprotected;
  }

  /** Protected mode refuses clients from elsewhere: in Redis before 7.0 only where no `bind` line says where to listen. */
  get isGuarded(): boolean {
    return this.isProtected && (isAtLeast(this.version, "7.0") || !this.says("bind"));
  }

  /** Anyone can log in as the default user. */
  get isOpen(): boolean {
    return this.defaultUser.isOpen;
  }

  get isExposed(): boolean {
    return this.exposure === "private" || this.exposure === "all";
  }

  /** Other machines do not reach it, whatever it listens on: a container whose ports are not published for them. */
  get isContained(): boolean {
    return this.audience !== "network";
  }

  /** It has a network of its own, in which it must listen on more than the loopback interface to be of use. */
  get isInContainer(): boolean {
    return this.deployment?.ports !== undefined;
  }

  /** What the Compose file does about that, for the messages of rules. */
  get publication(): string {
    return publicationOf(this.deployment, this.audience);
  }

  /** Everybody in the network, or in that of the container, has all of it. */
  get isOpenToNetwork(): boolean {
    return this.isOpen && this.isExposed && !this.isGuarded;
  }

  /** What is not in the files may say otherwise: a file that could not be read, or a piece of a configuration. */
  get certainty(): "certain" | "possible" {
    return this.unread.length > 0 || !this.isWhole || !this.#saysWhere() ? "possible" : "certain";
  }

  /** Some line is about connections; a file without any is often included by one that has them. */
  #saysWhere(): boolean {
    return ["bind", "port", "tls-port", "unixsocket", "protected-mode", "requirepass"].some((name) => this.says(name));
  }

  /** The first of these lines that there is, else the first of the file: where to show what is missing. */
  at(...names: readonly string[]): ConfPlace {
    for (const name of names) {
      const entry = this.#last.get(name);
      if (entry) return linePlace(entry);
    }
    const word = this.source.lines[0]?.words[0];
    return { file: this.file, start: word?.start ?? 0, end: word?.end ?? 0 };
  }

  /** The file is read by a server, and not by a Sentinel. */
  get isServer(): boolean {
    return this.language === "redis-conf" && !this.isSentinel;
  }

  /** The address and port of the primary that it copies from. */
  get replicaOf(): ConfEntry | undefined {
    const entry = this.#last.get("replicaof");
    return entry && entry.args[0]?.value.toLowerCase() !== "no" ? entry : undefined;
  }

  #addresses(): readonly Address[] {
    const entry = this.#arguments.get("bind") ?? this.#last.get("bind");
    const words = entry ? entry.args.flatMap((a) => (entry.args.length === 1 ? a.value.split(/\s+/) : [a.value])) : ["*", "-::*"];
    return words.filter((w) => w !== "").map(addressOf);
  }

  #exposure(): Exposure {
    if (this.port === 0 && this.tlsPort === 0) return "none";
    if (this.addresses.length === 0) return "none";
    if (this.addresses.some((a) => a.reach === "all")) return "all";
    return this.addresses.some((a) => a.reach === "private") ? "private" : "loopback";
  }
}

function portOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : 0;
}

/** The lines, or else the name, are those of a Sentinel's file. */
export function isSentinelConf(entries: readonly ConfEntry[], file: string): boolean {
  return entries.some((e) => e.name === "sentinel" || e.name.startsWith("sentinel ")) || /(?:^|\/)[^/]*sentinel[^/]*\.conf$/i.test(file);
}
