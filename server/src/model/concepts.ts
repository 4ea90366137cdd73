/** Concepts: what happens in a program, in the words of the rules. One `Concepts` value per analysed file. */
import type { Site, Trail, Value, WeakCheck, WeakGuard } from "../flow/values.ts";
import type { SafeDecoderRow } from "../libraries/row.ts";
import type { ApplyRow, Certainty, Intent } from "./finding.ts";

export type { WeakGuard } from "../flow/values.ts";

/**
 * All that happens in a file (in source order per list). Connections, credentials and serializers concern the whole file; each member of another list
 * comes from one unit alone, and is looked for again only where the source changes.
 */
export interface Concepts {
  readonly serializers: readonly Serializer[];
  readonly connections: readonly Connection[];
  readonly credentials: readonly Credential[];
  readonly keys: readonly KeyUse[];
  readonly disclosures: readonly Disclosure[];
  readonly decodings: readonly Decoding[];
  readonly injections: readonly Injection[];
  readonly acls: readonly AclUse[];
  readonly stores: readonly Stored[];
  /** The file is one of a program for administering Redis, whose users choose keys on purpose. */
  readonly isConsole: boolean;
}

/** An outcome with how sure it is: `certain` one outcome, `possible` the doubt is an environment value; `unknown` nothing can be said. */
export interface Slot<T extends string> {
  readonly is: T | "unknown";
  readonly certainty: "certain" | "possible";
}

/** Where a connection goes. */
export interface Host {
  readonly kind: "loopback" | "literal" | "environment" | "variable" | "unknown";
  /** The host as written, without port; empty unless literal. Never a secret. */
  readonly name: string;
  /** One label without dots, as in compose files and Kubernetes. */
  readonly isSingleLabel: boolean;
  /** Matches `trustedHosts`. */
  readonly isTrusted: boolean;
  readonly site: Site | undefined;
  readonly trail: Trail | undefined;
}

/** One connection that a client or a setting makes. */
export interface Connection {
  readonly library: string;
  /** `data`, `sentinel`, `node` …: the row's hop. */
  readonly hop: string;
  /** Where a finding about the connection as a whole stands: the host, URL or option if written, else the callee. */
  readonly site: Site;
  readonly host: Host;
  readonly transport: Slot<"tls" | "plain" | "socket" | "localhost" | "throws" | "none">;
  readonly verification: Slot<"on" | "off" | "no-hostname" | "n/a">;
  /** The option that switches verification off, if written. */
  readonly verificationSite: Site | undefined;
  /** Where that option itself is written, in whichever file. */
  readonly verificationOption?: Site | undefined;
  /** An option that looks like TLS but does not turn it on here. */
  readonly decoy: Site | undefined;
  readonly auth: "given" | "none" | "unknown";
  readonly hasUsername: boolean;
  /** A password is given, and for sure no user name beside it (or that of the default user). */
  readonly isDefaultUser: boolean;
  readonly tlsFixes: readonly ApplyRow[];
  readonly verificationFixes: readonly ApplyRow[];
  readonly authFixes: readonly ApplyRow[];
  readonly userFixes: readonly ApplyRow[];
  readonly trail: Trail | undefined;
}

/** A literal that ends up as a Redis password. */
export interface Credential {
  readonly library: string;
  /** Exactly the secret text: the string's content, or the password inside a URL. */
  readonly site: Site;
  /** The whole literal; of one that stands in another file, the expression that brings it here. */
  readonly literal: Site;
  /** The literal stands in another file. */
  readonly isElsewhere: boolean;
  readonly isInUrl: boolean;
  readonly isFallback: boolean;
  readonly isPlaceholder: boolean;
  readonly certainty: Certainty;
  readonly variable: string;
  /** The environment that it is for, as names around the literal say: `production`. */
  readonly stage: string | undefined;
  /** It is for a host of one word, as in compose files, or for this machine. */
  readonly isNearby: boolean;
  readonly trail: Trail | undefined;
}

/** A place where a command gets a key, pattern, channel, stream or lock name. */
export interface KeyUse {
  readonly library: string;
  /** Wire command: `GET`. */
  readonly command: string;
  readonly role: "key" | "pattern" | "channel" | "lock";
  /** The argument, or the call to the wrapper that leads here. */
  readonly site: Site;
  readonly value: Value;
  /** What the client puts before it by itself. */
  readonly ahead: Value | undefined;
  /** The parts that come from outside, worst first; empty when the key is harmless. */
  readonly tainted: readonly TaintedPart[];
  /** The tainted part is the whole key. */
  readonly isWhole: boolean;
  /** Checks of its parts that let a newline at the end pass. */
  readonly weak: readonly WeakCheck[];
}
export interface TaintedPart {
  /** Where it stands in the command's argument: the interpolated expression, what is handed to a key helper, or the whole argument. */
  readonly site: Site;
  /** The interpolated expression in the file being analysed, which may be in a helper or in an assignment before. */
  readonly builtAt: Site;
  /** Where the value comes from. */
  readonly bornAt: Site;
  /** It is only handed to a function that makes a key of it. */
  readonly isHandedOver: boolean;
  readonly certainty: Certainty;
  /** What it is, for the message: `request.args["id"]`, `user_id`. */
  readonly name: string;
  readonly trail: Trail | undefined;
  /** Checks of it that do not hold. */
  readonly guards: readonly WeakGuard[];
  /**
   * What stands before it in the text: nothing that its sender does not choose as well, a beginning, one that says whose it is (somebody signed
   * in), or one with a `*` of the program's own. `form`: nothing, but it is one of so many parts that no other kind of key looks like this;
   * `end`: nothing, but the text ends in a constant word.
   */
  readonly after: "nothing" | "end" | "form" | "beginning" | "owner" | "wildcard";
  /** Checked parts before it. */
  readonly checkedBefore: readonly Site[];
  /** One of these is of somebody who was asked for, so that this part chooses only among what is theirs. */
  readonly isAmongOwn: boolean;
  /** Only administrators of the program get there. */
  readonly isOfAdministrators: boolean;
  /** It is the request's own URL or path: it begins with what the route fixes, and so reaches nothing else. */
  readonly isUrl?: boolean;
  /** It was read only after the program had asked whether who sends it is trusted, or proxies write over it. */
  readonly isOfTrusted?: boolean;
  /** The name says that it is an integer or UUID id. */
  readonly looksLike: "int" | "uuid" | "text";
}

/** A secret that reaches a log, telemetry, a response or an error text. */
export interface Disclosure {
  readonly sink: "log" | "telemetry" | "stderr" | "response" | "exception";
  readonly site: Site;
  readonly kind: "password" | "url" | "options" | "client" | "stored-secret" | "code" | "error";
  /** What it is, for the message; never the secret. */
  readonly name: string;
  readonly certainty: Certainty;
  readonly trail: Trail | undefined;
  /** A token, given out where clients come for theirs: by a log-in, or where they renew it. */
  readonly isForClient?: boolean;
  /** What is given away is put into the value in another file. */
  readonly isFromElsewhere?: boolean;
  /** Only those who develop the program get to see it. */
  readonly isForDevelopers?: boolean;
}

/** A value from Redis that reaches a decoder which runs what it says. */
export interface Decoding {
  /** For the message: `pickle`, `eval`. */
  readonly decoder: string;
  /** The command that brought the value, or `message`. */
  readonly command: string;
  /** The value. */
  readonly site: Site;
  /** The whole call. */
  readonly call: Site;
  readonly certainty: Certainty;
  readonly trail: Trail | undefined;
  /** What can be written in the decoder's place; undefined when it stands in a function that is called here. */
  readonly instead: SafeDecoderRow | undefined;
}

/** Something other than a key that is made of what comes from outside: the name of a command, a script, the place to connect to. */
export interface Injection {
  readonly into: "command" | "script" | "target";
  readonly library: string;
  /** Wire command, or what else is called. */
  readonly command: string;
  /** The argument. */
  readonly site: Site;
  /** The whole call that gets it. */
  readonly call: Site;
  /** It stands in a function that is called here. */
  readonly isWrapped: boolean;
  /** The parts that come from outside, worst first; never empty. */
  readonly tainted: readonly TaintedPart[];
  /** Such a part is the whole. */
  readonly isWhole: boolean;
  /** The text is split into words, so that a part of it may become several. */
  readonly isSplit: boolean;
  /** It is one value, not an object of options. */
  readonly isOne: boolean;
  /** It is what may follow the words of a command whose name is constant. */
  readonly isOptions: boolean;
}

/** A user of Redis who is given more than a program needs. */
export interface AclUse {
  /** The worst rule. */
  readonly site: Site;
  /** The user's name, if constant. */
  readonly user: string | undefined;
  /** The worst first; never empty. */
  readonly problems: readonly AclProblem[];
  /** Rules about commands that would do for most programs. */
  readonly narrow: readonly string[];
  readonly certainty: Certainty;
}
export interface AclProblem {
  readonly kind: "nopass" | "allCommands" | "dangerous" | "allKeys";
  /** The rule that brings it about. */
  readonly site: Site;
  /** Dangerous commands that are allowed. */
  readonly commands: readonly string[];
}

/** A setting by which objects go to Redis in a form that runs code when it is read. */
export interface Serializer {
  readonly library: string;
  readonly site: Site;
  readonly certainty: Certainty;
  readonly fix: ApplyRow | undefined;
}

/** A secret, token or session that a command keeps. */
export interface Stored {
  readonly library: string;
  /** Wire command: `SET`. */
  readonly command: string;
  /** The secret, or what stands for it. */
  readonly site: Site;
  /** A secret that is kept; a secret that is part of the key; or a session, by the name of its key. */
  readonly kind: "secret" | "in-key" | "session";
  /** It is kept as it is, neither hashed nor encrypted. */
  readonly isRaw: boolean;
  /** People choose it, so that its hash can be guessed. */
  readonly isPassword: boolean;
  /** What it is, for the message; never the secret. */
  readonly name: string;
  /** `removed`: the command takes the time to live away. */
  readonly expiry: "given" | "none" | "removed" | "unknown";
  /** Where it is said what is kept without expiry: the key, or what is handed to a wrapper. */
  readonly expirySite: Site;
  readonly expiryFixes: readonly Intent[];
  readonly certainty: Certainty;
  readonly trail: Trail | undefined;
}
