/** Passes a key part through a validator: one that the workspace has, else one that is inserted after the imports. */
import type { Expression } from "../lang/facts.ts";
import type { AllowList, ImportWish, Rendered, TextEdit } from "../lang/language.ts";
import type { WrapInValidator } from "../model/finding.ts";
import { type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { isTyped } from "./demands.ts";
import { mergeEdits } from "./edits.ts";
import { heldIn } from "./held.ts";
import { expressionAt, topLevelNames } from "./places.ts";
import { styleAt } from "./quoting.ts";
import { wrap, wrapEach } from "./wrap.ts";

/** A validator that the fix writes where there is none. */
interface Kind {
  readonly python: string;
  readonly typescript: string;
  /** What is said of it in the title. */
  readonly rejects: string;
  /** Undefined: it lets pass what does no harm in a key. */
  readonly list: AllowList | undefined;
  /** Each element of what is laid out there is passed through. */
  readonly isEach?: boolean;
}

const KINDS: Readonly<Record<"keyPart" | "command" | "option" | "server", Kind>> = {
  keyPart: {
    python: "validated_key_part",
    typescript: "validatedKeyPart",
    rejects: "which rejects anything but letters, digits, _ . -",
    list: undefined,
  },
  command: {
    python: "allowed_redis_command",
    typescript: "allowedRedisCommand",
    rejects: "which lets only commands of its list pass (put in it what the program needs)",
    list: { kind: "words", words: ["GET", "TTL", "TYPE"], message: "This Redis command is not allowed" },
  },
  option: {
    python: "allowed_redis_option",
    typescript: "allowedRedisOption",
    rejects: "which lets only options of its list pass (put in it what the program needs)",
    list: { kind: "words", words: ["ASC", "DESC", "NX", "XX"], message: "This option is not allowed" },
    isEach: true,
  },
  server: {
    python: "allowed_redis_server",
    typescript: "allowedRedisServer",
    rejects: "which lets only the servers in REDIS_ALLOWED_SERVERS pass (set it in the environment)",
    list: { kind: "environment", variable: "REDIS_ALLOWED_SERVERS", message: "This Redis server is not allowed" },
  },
};

/** The fix, or undefined where a call cannot be put around the expression, or where the validator would be defined too late. */
export function wrapInValidator(intent: WrapInValidator, context: FixContext): MadeFix | undefined {
  const kind = KINDS[intent.of ?? "keyPart"];
  const sites = [intent.site, ...(intent.others ?? [])].map((s) => spanIn(context, s));
  const facts = sites.map((s) => s && heldIn(context, expressionAt(context.facts, s), intent.held));
  const [site, fact] = [sites[0], facts[0]];
  if (!site || !fact || facts.some((f) => !f || (kind.list && isSplit(f)))) return undefined;
  const draft = newDraft();
  const known = knownValidator(context, kind);
  const own = kind[context.language];
  const style = styleAt(context, fact) ?? context.renderer.style(context.text, context.facts, site.start);
  const name = known ? render(context, draft, { kind: "name", name: known.name, imports: known.imports }, style) : own;
  if (!facts.every((f) => f && (kind.isEach ? wrapEach(context, draft, f, name) : wrap(context, draft, f, `${name}(`, ")"))))
    return undefined;
  if (!known && isUsedBeforeHelper(context, site.start)) return undefined;
  const edits = finish(context, draft, site.start);
  const all = edits && (known ? edits : withHelper(context, edits, own, kind));
  if (!all) return undefined;
  const title = known ? `Check it with ${known.name}` : `Check it with ${own}, ${kind.rejects}`;
  // It keeps no behaviour for input that is rejected, so it is never applied without asking.
  return { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits: all };
}

/** A list of words is no name. */
function isSplit(fact: Expression): boolean {
  return fact.kind === "call" && fact.callee.kind === "member" && fact.callee.property === "split";
}

interface Validator {
  readonly name: string;
  readonly imports: readonly ImportWish[];
}

function knownValidator(context: FixContext, kind: Kind): Validator | undefined {
  const bound = topLevelNames(context.facts);
  const own = kind[context.language];
  if (bound.has(own)) return { name: own, imports: [] };
  if (kind.list) return undefined;
  let importable: Validator | undefined;
  for (const path of context.validators ?? []) {
    const dot = path.lastIndexOf(".");
    const name = path.slice(dot + 1);
    if (bound.has(name)) return { name, imports: [] };
    const module = path.slice(0, dot);
    if (dot > 0) importable ??= { name, imports: [{ module, name }] };
  }
  return importable;
}

/** Code at the top level runs before a function that is defined further down exists (Python only: JavaScript hoists it). */
function isUsedBeforeHelper(context: FixContext, at: number): boolean {
  return context.language === "python" && at < context.renderer.helperPosition(context.text, context.facts);
}

function withHelper(context: FixContext, edits: readonly TextEdit[], name: string, { list }: Kind): readonly TextEdit[] | undefined {
  const { text, facts, renderer, language } = context;
  const style = renderer.style(text, facts, 0);
  const typed = language === "python" ? usesAnnotations(text) : isTyped(context);
  const written: Rendered = list
    ? renderer.listValidator(name, list, style, typed, facts)
    : { text: renderer.validator(name, style, typed, facts), imports: renderer.validatorImports ?? [] };
  const imports = renderer.addImports(text, facts, written.imports, style);
  // New imports of a file that has none may go behind a blank line after the header: the helper follows them.
  const at = Math.max(renderer.helperPosition(text, facts), ...imports.map((e) => e.end));
  const helper = { start: at, end: at, text: spaced(context, written.text, at, imports, style.newline) };
  return mergeEdits([...imports, helper, ...edits]);
}

function usesAnnotations(text: string): boolean {
  return /^[ \t]*(?:async[ \t]+)?def\b[^\n]*(?:->|:[ \t]*[A-Za-z_"][^\n]*\))/m.test(text);
}

/** The helper with as many blank lines around it as the language's formatters want. */
function spaced(context: FixContext, source: string, at: number, imports: readonly TextEdit[], newline: string): string {
  const wanted = context.language === "python" ? 3 : 2;
  const inserted = imports.find((e) => e.end === at)?.text ?? "";
  const before = context.text.slice(0, at) + inserted;
  const leading = before.trim() === "" ? 0 : wanted - newlinesAtEnd(before);
  const after = context.text.slice(at);
  const trailing = after.trim() === "" ? 1 : wanted - newlinesAtStart(after);
  return newline.repeat(Math.max(0, leading)) + source + newline.repeat(Math.max(1, trailing));
}

function newlinesAtEnd(text: string): number {
  const end = /\s*$/.exec(text.slice(-100))?.[0] ?? "";
  return end.split("\n").length - 1;
}

function newlinesAtStart(text: string): number {
  const start = /^(?:[ \t]*\r?\n)*/.exec(text)?.[0] ?? "";
  return start.split("\n").length - 1;
}
