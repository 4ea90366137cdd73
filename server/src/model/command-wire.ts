/** A call as the command it sends, and how it is put together. */
import type { Atom, CallArgument, LiteralAtom, Value } from "../flow/values.ts";
import type { Role } from "./command-table.ts";
import { constantWord, type Sink } from "./command-words.ts";

/** A call as the command it sends. Every list is in the order of the call; a list or mapping of unknown content stands for its parts. */
export interface WireCall {
  /** `SET`, `CONFIG SET`, `JSON.GET`. Empty when a raw call's command is not constant or not known. */
  readonly command: string;
  readonly keys: readonly CallArgument[];
  /** Patterns that choose keys or channels. */
  readonly patterns: readonly CallArgument[];
  readonly channels: readonly CallArgument[];
  readonly locks: readonly CallArgument[];
  /** Field names of hashes and streams; where both are given, field i has value i. */
  readonly fields: readonly CallArgument[];
  /** What is stored or published. */
  readonly values: readonly CallArgument[];
  /** Time to live, or time of expiry. Not there for `ex=None`; for `django-cache` there also when it is None: never expires. */
  readonly ttl: CallArgument | undefined;
  /** Text of a script. */
  readonly script: CallArgument | undefined;
  /** Name and rules of a user of the server. */
  readonly user: CallArgument | undefined;
  readonly rules: readonly CallArgument[];
  readonly credential: readonly CredentialArgument[];
  /** Words that may be options, where nobody says how many there are. */
  readonly options: readonly CallArgument[];
  /** Words that were one value in a text that is taken apart. */
  readonly split: readonly CallArgument[];
  /** A spread of unknown content: what is not here may be there all the same. */
  readonly isOpen: boolean;
  /** Not given, and then the library has a default expiry (Django caches). */
  readonly hasDefaultExpiry: boolean;
  /** The argument that names the command (or is the whole command line), when the method takes any command. */
  readonly raw: CallArgument | undefined;
  /** The commands of a list of commands (`pipeline([["set", k, v], …])`); the lists above then hold those of all. */
  readonly batch: readonly WireCall[];
}
/** A password. `prefix` (`>` of an ACL rule, `+` of redis-py's) is left off its value but stands before it in the source. */
export interface CredentialArgument extends CallArgument {
  readonly prefix: string;
}

/** Options of `CONFIG SET` whose value is a secret. */
const SECRET_OPTION = /^(requirepass|masterauth|sentinel-pass|tls-(client-)?key-file-pass)$/i;

/** Gathers what has a role into a wire call. */
export class WireCallBuilder {
  readonly #command: string;
  readonly #isOpen: boolean;
  readonly #roles = new Map<Role, CallArgument[]>();
  readonly #credentials: CredentialArgument[] = [];

  constructor(command: string, open: boolean) {
    this.#command = command;
    this.#isOpen = open;
  }

  readonly sink: Sink = (role, argument, prefix) => {
    if (role === "x") {
      const credential = prefix ? withoutPrefix(argument, prefix) : { ...argument, prefix: "" };
      if (credential) this.#credentials.push(credential);
      return;
    }
    const list = this.#roles.get(role) ?? [];
    if (!list.includes(argument)) list.push(argument);
    this.#roles.set(role, list);
  };

  /** The call. `isCache`: of a Django cache, where None is a choice and absent a default; `raw`: the argument that names the command. */
  done(isCache = false, raw?: CallArgument): WireCall {
    const of = (role: Role): readonly CallArgument[] => this.#roles.get(role) ?? [];
    const isOptions = this.#command === "CONFIG SET";
    const ttl = of("t").find((a) => isCache || !isNull(a.value));
    const secrets = isOptions ? of("v").filter((_, i) => SECRET_OPTION.test(constantWord(of("f")[i]) ?? "")) : [];
    return {
      command: this.#command,
      keys: of("k"),
      patterns: of("p"),
      channels: of("c"),
      locks: of("l"),
      fields: isOptions ? [] : of("f"),
      values: isOptions ? [] : of("v"),
      ttl,
      script: of("s")[0],
      user: of("u")[0],
      rules: of("r"),
      credential: [...this.#credentials, ...secrets.map((a) => ({ ...a, prefix: "" }))],
      options: of("o").filter((a) => a.many === "spread"),
      split: [],
      isOpen: this.#isOpen,
      hasDefaultExpiry: isCache && ttl === undefined && of("l").length === 0 && of("v").length > 0,
      raw,
      batch: [],
    };
  }
}

function isNull(value: Value): boolean {
  return value.length > 0 && value.every((a) => a.kind === "literal" && a.value === null);
}

/** The password of an ACL rule `>password` (redis-py: `+password`); undefined for other rules. */
function withoutPrefix(a: CallArgument, prefix: string): CredentialArgument | undefined {
  const kept = a.value.flatMap((atom) => withoutFirst(atom, prefix));
  const [first] = kept;
  return first && { ...a, value: kept.map((k) => k.atom), prefix: first.prefix };
}

function withoutFirst(atom: Atom, prefix: string): readonly { readonly atom: Atom; readonly prefix: string }[] {
  if (atom.kind === "literal") {
    const cut = withoutFirstCharacter(atom, prefix);
    return cut ? [{ atom: cut, prefix: String(atom.value)[0] ?? "" }] : [];
  }
  const [head, ...rest] = atom.kind === "text" ? atom.parts : [];
  const [first] = head ?? [];
  if (atom.kind !== "text" || first?.kind !== "literal") return [];
  const cut = withoutFirstCharacter(first, prefix);
  return cut ? [{ atom: { ...atom, parts: [[cut], ...rest], partSites: undefined }, prefix: String(first.value)[0] ?? "" }] : [];
}

function withoutFirstCharacter(atom: LiteralAtom, prefix: string): LiteralAtom | undefined {
  if (typeof atom.value !== "string" || !atom.value.startsWith(prefix)) return undefined;
  return { ...atom, value: atom.value.slice(1), contentStart: atom.contentStart === undefined ? undefined : atom.contentStart + 1 };
}
