/** What a rule reports, and what fixes are made from. Plain values. */
import type { Site, Trail } from "../flow/values.ts";
import type { Sketch } from "../lang/language.ts";
import type { EditRow, SafeDecoderRow } from "../libraries/row.ts";

export type Severity = "error" | "warning" | "information" | "hint";
export type Certainty = "certain" | "request" | "parameter" | "possible";

/** What a fix wants. `fixes/` turns it into text edits; titles and set-up sentences are for the user. */
export type Intent =
  | ReadFromEnvironment
  | RemoveFallback
  | ApplyRow
  | WrapInValidator
  | Convert
  | Redact
  | UseSafeDecoder
  | SplitCommandLine
  | PassToScript
  | NarrowUser
  | StoreFingerprint
  | AddExpire
  | MatchWhole
  | AnchorPattern;
interface IntentBase {
  readonly isPreferred: boolean;
}
/** Replace a literal (or only the password inside a URL literal) by an environment look-up. */
export interface ReadFromEnvironment extends IntentBase {
  readonly intent: "readFromEnvironment";
  /** The whole literal. */
  readonly site: Site;
  /** Proposed variable: `REDIS_PASSWORD`. */
  readonly variable: string;
  /** `whole` literal, or only `span` (a password inside a URL; absolute or unit-relative like `site`). */
  readonly part: "whole" | { readonly start: number; readonly end: number };
}
/** Make an environment look-up fail when unset instead of using its literal fallback. */
export interface RemoveFallback extends IntentBase {
  readonly intent: "removeFallback";
  /** The fallback literal. */
  readonly site: Site;
}
/** Edits that a library row gives (turn TLS on, verify again, add credentials), with the selectors already resolved to places. */
export interface ApplyRow extends IntentBase {
  readonly intent: "applyRow";
  readonly title: string;
  readonly setup: string | undefined;
  readonly edits: readonly ResolvedEdit[];
}
export interface ResolvedEdit {
  readonly op: EditRow["op"];
  /** What is changed: the literal, the object, the whole argument or entry, or the call's argument list. */
  readonly site: Site;
  /** Keyword name, member path, query parameter, or new scheme. */
  readonly name: string;
  readonly path: readonly string[];
  readonly value: Sketch | undefined;
}
/** Pass a value through a validator: a part of a key or text, the name of a command, or the place to connect to. */
export interface WrapInValidator extends IntentBase {
  readonly intent: "wrapInValidator";
  /** The expression. */
  readonly site: Site;
  /** Others that have to pass too. */
  readonly others?: readonly Site[];
  readonly held?: Held;
  /** What it is; a part of a key when left out. */
  readonly of?: "command" | "option" | "server";
}
/** How the value is found in an object that is handed over with it: where it is read, and what it is called. */
export interface Held {
  readonly site: Site;
  readonly name: string;
}
/** Convert a key part to a type that cannot do harm. */
export interface Convert extends IntentBase {
  readonly intent: "convert";
  readonly site: Site;
  readonly held?: Held;
  readonly to: "int" | "uuid";
}
/** Take a secret out of what is logged, or log a fingerprint of it. */
export interface Redact extends IntentBase {
  readonly intent: "redact";
  readonly site: Site;
  readonly how: "placeholder" | "fingerprint" | "generic";
}
/** Keep the SHA-256 of a secret instead of the secret. */
export interface StoreFingerprint extends IntentBase {
  readonly intent: "storeFingerprint";
  readonly site: Site;
}
/** Match the whole text: `re.fullmatch` instead of `re.match`. */
export interface MatchWhole extends IntentBase {
  readonly intent: "matchWhole";
  /** The call that matches. */
  readonly site: Site;
}
/** Write another pattern in the place of a regular expression. */
export interface AnchorPattern extends IntentBase {
  readonly intent: "anchorPattern";
  /** The literal. */
  readonly site: Site;
  readonly pattern: string;
  readonly flags: string;
}
/** Let a key expire by a command right after the one that writes it. */
export interface AddExpire extends IntentBase {
  readonly intent: "addExpire";
  /** The command that writes the key. */
  readonly call: Site;
  /** What it is called on. */
  readonly client: Site;
  readonly key: Site;
}

/** Decode with a function that makes plain data only; where both ends must agree, the encoding calls of the file change too. */
export interface UseSafeDecoder extends IntentBase {
  readonly intent: "useSafeDecoder";
  /** The decoding call. */
  readonly site: Site;
  readonly instead: SafeDecoderRow;
}

/** Give the words of a command line arguments of their own. */
export interface SplitCommandLine extends IntentBase {
  readonly intent: "splitCommandLine";
  /** The call whose first argument is the line. */
  readonly site: Site;
}
/** Hand values to a script beside its text. */
export interface PassToScript extends IntentBase {
  readonly intent: "passToScript";
  /** The call that sends the script. */
  readonly site: Site;
  /** The interpolated expressions. */
  readonly parts: readonly Site[];
  /** What is the whole name of a key goes into KEYS. */
  readonly asKeys: boolean;
  /** What to do where that is not possible. */
  readonly otherwise?: Intent | undefined;
}

/** Give a user of the server less. */
export interface NarrowUser extends IntentBase {
  readonly intent: "narrowUser";
  /** Name of the user: prefix of its keys, and of the variable with its password. */
  readonly user: string;
  readonly problems: readonly { readonly kind: "nopass" | "allCommands" | "dangerous" | "allKeys"; readonly site: Site }[];
  /** Rules that stand in the place of all commands. */
  readonly commands: readonly string[];
}

/** One place where a rule holds, as the rule says it. */
export interface Report {
  readonly site: Site;
  /** Key into the rule's `messages`. */
  readonly message: string;
  /** Values for the message's `{placeholders}`; never a secret. */
  readonly data: Readonly<Record<string, string>>;
  readonly certainty: Certainty;
  readonly trail: Trail | undefined;
  /** Caps the shown severity at information (single-label host names). */
  readonly isMild?: boolean;
  readonly intents: readonly Intent[];
  /** Other places that belong to the finding, without lying on the way of its value. */
  readonly related?: readonly Related[];
}
/** A place with what is to be said of it. */
export interface Related {
  readonly site: Site;
  /** Key into the rule's `messages`. */
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
}
