/** Keys, patterns, channels and lock names: which of their parts come from outside. */
import { functionsAround, isConstructorName, ownFunctions } from "../flow/enclosing.ts";
import {
  type Atom,
  type Effect,
  locate,
  type ParameterAtom,
  type Site,
  type TextAtom,
  type Trail,
  type Value,
  type WeakCheck,
} from "../flow/values.ts";
import type { Unit } from "../lang/facts.ts";
import type { KeyUse, TaintedPart } from "./concepts.ts";
import type { Certainty } from "./finding.ts";
import { isHeader, isWrittenByProxy } from "./key-limits.ts";
import { isBeginning } from "./key-prefixes.ts";
import { snakeCase } from "./names.ts";
import { isBelievedOfSome } from "./trusted-peers.ts";

const KEY_ROLES = new Set(["key", "pattern", "channel", "lock"]);

/** The parts of an effect's value that come from outside. */
export function taintOf(effect: Effect): Found {
  return taintedParts(effect.value, {
    all: argumentsOf(effect),
    isWrapped: effect.through !== undefined,
    isAhead: isBeginning(effect.ahead),
  });
}

/** The key use that an effect is; undefined for other roles. */
export function keyUseOf(effect: Effect): KeyUse | undefined {
  if (!KEY_ROLES.has(effect.role)) return undefined;
  const [library, command] = split(effect.detail);
  const found = taintOf(effect);
  return {
    library,
    command,
    role: effect.role as KeyUse["role"],
    site: effect.site,
    value: effect.value,
    ahead: effect.ahead,
    tainted: found.parts,
    isWhole: found.isWhole,
    weak: weakChecks(effect.value, 0),
  };
}

function weakChecks(value: Value, depth: number): readonly WeakCheck[] {
  return value.flatMap((a) => {
    if (a.kind === "safe") return a.weak ?? [];
    if (depth > 5) return [];
    if (a.kind === "text") return a.parts.flatMap((p) => weakChecks(p, depth + 1));
    return a.kind === "list" ? a.items.flatMap((p) => weakChecks(p, depth + 1)) : [];
  });
}

/** The library and the command that an effect's detail names. */
export function split(detail: string): readonly [string, string] {
  const at = detail.lastIndexOf(" ");
  const words = detail.split(" ");
  const firstUpper = words.findIndex((w) => /^[A-Z.]+$/.test(w));
  return firstUpper > 0
    ? [words.slice(0, firstUpper).join(" "), words.slice(firstUpper).join(" ")]
    : [detail.slice(0, at), detail.slice(at + 1)];
}

interface Found {
  readonly parts: readonly TaintedPart[];
  readonly isWhole: boolean;
}

/** The arguments through which a value reaches its command in one file: that of the command itself first, then those of wrappers. */
interface Arguments {
  readonly all: readonly [Site, ...Site[]];
  /** The command stands in a function that is called here. */
  readonly isWrapped: boolean;
  /** What is called puts something before the value. */
  readonly isAhead: boolean;
}

function argumentsOf(effect: Effect): Arguments["all"] {
  const all: [Site, ...Site[]] = [effect.site];
  for (let t = effect.through; t; t = t.before) if (t.site.file === effect.site.file) all.unshift(t.site);
  return all;
}

function taintedParts(value: Value, args: Arguments): Found {
  const parts: TaintedPart[] = [];
  const outermost = args.all.at(-1) ?? args.all[0];
  let isWhole = false;
  const after = args.isAhead ? "beginning" : "nothing";
  for (const atom of value) {
    if (atom.kind === "text") collect(atom, { args, into: parts, depth: 0, after, checkedBefore: [] });
    else if (atom.kind === "input" && atom.origin === "request") {
      isWhole = true;
      parts.push(
        part(atom, { certainty: "request", site: outermost, builtAt: outermost, isHandedOver: args.isWrapped, after, checkedBefore: [] }),
      );
    } else if (atom.kind === "list")
      atom.items.forEach((item, i) => {
        const own = atom.itemSites?.[i];
        parts.push(...taintedParts(item, own?.file === outermost.file ? { ...args, all: [own] } : args).parts);
      });
  }
  const isAt = (a: Site, b: Site): boolean => a.unit === b.unit && a.start === b.start;
  // The same value may be put in at several places, one for each way that the key can be made.
  const isSame = (a: TaintedPart, b: TaintedPart): boolean =>
    a.name === b.name && a.certainty === b.certainty && isAt(a.site, b.site) && isAt(a.builtAt, b.builtAt);
  const unique = parts.filter((p, i) => parts.findIndex((o) => isSame(o, p)) === i);
  return { parts: unique.sort((a, b) => rank(a.certainty) - rank(b.certainty)), isWhole };
}

function rank(c: Certainty): number {
  return c === "request" ? 0 : 1;
}

/** Where in a text something stands. */
interface Inside {
  readonly args: Arguments;
  readonly into: TaintedPart[];
  readonly depth: number;
  readonly after: TaintedPart["after"];
  readonly checkedBefore: readonly Site[];
  /** The piece of an argument that holds the text, where it is a piece of another text there. */
  readonly shown?: Site | undefined;
}

function collect(text: TextAtom, { args, into, depth, after: before, checkedBefore: outer, shown }: Inside): void {
  const outermost = args.all.at(-1) ?? args.all[0];
  const form = depth > 0 ? "nothing" : isOfManyParts(text) ? "form" : endsFixed(text) ? "end" : "nothing";
  text.parts.forEach((value, i) => {
    const own = text.partSites?.[i];
    const at = shown ?? (own && args.all.some((a) => isInside(own, a)) ? own : undefined);
    const earlier = text.parts.slice(0, i);
    const after = both(before === "nothing" ? form : before, standsAfter(earlier));
    const checkedBefore = [...outer, ...earlier.flatMap(checkedIn)];
    for (const atom of value) {
      if (atom.kind === "text" && depth < 6) collect(atom, { args, into, depth: depth + 1, after, checkedBefore, shown: at });
      const certainty = certaintyOf(atom);
      // What a wrapper makes of its own parameter is told where the wrapper makes it.
      const isMadeThere = args.isWrapped && !isMadeHere(text, own, args.all);
      const isToldThere =
        at === undefined && (certainty === "parameter" ? isMadeThere || isForeign(atom, outermost) : isElsewhere(atom, args, isMadeThere));
      if (!certainty || isToldThere || isOwnPrefix(atom, text) || (depth === 0 && isPassedOn(atom, text))) continue;
      const site = at ?? shownPlace(atom, own, args.all);
      const builtAt = placeOf(own, atom, args.all[0]);
      into.push(part(atom, { certainty, site, builtAt, isHandedOver: args.isWrapped && at === undefined, after, checkedBefore }));
    }
  });
}

/** Keys that are made of so many parts look like no others of the program. */
const MANY = 4;

/** `${brand}:${model}:${year}:${fuel}`. */
function isOfManyParts({ parts }: TextAtom): boolean {
  const isMark = (value: Value): boolean => value.length > 0 && value.every((a) => a.kind === "literal" && /\W/.test(String(a.value)));
  const isFree = (value: Value): boolean => value.some((a) => a.kind !== "literal");
  return parts.filter((value, i) => isFree(value) && (i === 0 || isMark(parts[i - 1] ?? []))).length >= MANY;
}

/** `${id}_stats`, `${id}:${kind}` with a few kinds: the sender reaches only what ends like this, as behind a beginning only what begins like it. */
function endsFixed({ parts }: TextAtom): boolean {
  const last = parts.at(-1) ?? [];
  const isFixed = (a: Atom): boolean =>
    a.kind === "literal" ? /[a-z]{2}\W*$/i.test(String(a.value)) : a.kind === "safe" && a.why === "enum";
  return parts.length > 1 && last.length > 0 && last.every(isFixed);
}

/** What these parts put before the next one: what a request chooses, and marks without a word, are no beginning. */
function standsAfter(parts: readonly Value[]): TaintedPart["after"] {
  const isFixed = (a: Atom): boolean =>
    a.kind === "literal"
      ? /\w/.test(String(a.value))
      : a.kind === "text"
        ? standsAfter(a.parts) !== "nothing"
        : certaintyOf(a) !== "request";
  const hasWildcard = (a: Atom): boolean =>
    a.kind === "literal" ? /\*/.test(String(a.value)) : a.kind === "text" && a.parts.flat().some(hasWildcard);
  if (!parts.some((value) => value.every(isFixed))) return "nothing";
  if (parts.flat().some(hasWildcard)) return "wildcard";
  return parts.some((value) => value.length > 0 && value.every(isOfSomebody)) ? "owner" : "beginning";
}

function both(before: TaintedPart["after"], own: TaintedPart["after"]): TaintedPart["after"] {
  if (own === "nothing") return before;
  return before === "nothing" || before === "form" || before === "end" || own === "wildcard" || (own === "owner" && before === "beginning")
    ? own
    : before;
}

/** Whoever is signed in: `session.user.id`, `req.user.id`, what a verified token says. */
function isOfSomebody(a: Atom): boolean {
  if (a.kind === "external") return SOMEBODY.test(a.path);
  return a.kind === "unknown" && SOMEBODY.test(a.name);
}

const SOMEBODY =
  /(?:^|[.@_])(?:\w*(?:[uU]ser|[sS]ession|[aA]uth|[cC]laims?|[pP]rincipal|[vV]iewer)|verify|decode)(?:\(\))?\.(?:\w+\.)*(?:sub|\w*[iI]d|_id|email|username)$/;

/** Places of values that were checked. */
function checkedIn(value: Value): readonly Site[] {
  const isChecked = value.length > 0 && value.every((a) => a.kind === "safe" && a.why === "validated");
  return isChecked ? value.map((a) => a.site) : [];
}

/** For a text that is built elsewhere: what the argument hands to a helper, else the argument next to where it is built. */
function shownPlace(atom: Atom, own: Site | undefined, args: Arguments["all"]): Site {
  for (const a of args) {
    const passed = handedOver(atom, a);
    if (passed) return passed;
  }
  return args.find((a) => a.unit !== undefined && a.unit === own?.unit) ?? args.at(-1) ?? args[0];
}

function certaintyOf(atom: Atom): "request" | "parameter" | undefined {
  if (atom.kind === "input" && atom.origin === "request") return "request";
  return atom.kind === "parameter" && !isSetting(atom) && !HASH.test(snakeCase(atom.path.at(-1) ?? atom.name)) ? "parameter" : undefined;
}

/** What a caller is asked for by such a name holds no `:`. */
const HASH = /(?:^|_)(?:hash|digest|hexdigest|checksum|fingerprint|md5|sha_?\d+)$/;

/** `app.config["PREFIX"]`, `settings.prefix`: what the program is set up with, and not what a caller passes on. */
function isSetting({ name, path }: ParameterAtom): boolean {
  return [name.split(".")[0] ?? "", ...path].slice(0, -1).some((word) => /^(?:config|settings|conf|env|environ)$/i.test(word));
}

/** The text was put together before it was handed over: in the function that hands it over, or in one that returned it there. */
function isMadeHere(text: TextAtom, own: Site | undefined, args: Arguments["all"]): boolean {
  if (own && args.some((a) => isAround(own.unit, a))) return true;
  for (let t = text.trail; t; t = t.previous) if (args.some((a) => t && isAround(t.site.unit, a))) return true;
  return false;
}

/** The unit is the one that the place is in, or around it. */
function isAround(unit: Unit | undefined, place: Site): boolean {
  if (unit === undefined) return false;
  for (let u = place.unit; u; u = u.owner?.unit) if (u === unit) return true;
  return false;
}

/** A handler in another file reads the request, makes the key and uses it: here it is only registered. */
function isElsewhere(atom: Atom, args: Arguments, isMadeThere: boolean): boolean {
  return isMadeThere && args.all.every((a) => a.file !== atom.site.file && handedOver(atom, a) === undefined);
}

/** A parameter of a function that the command does not stand in. */
function isForeign(atom: Atom, { file, unit }: Site): boolean {
  return atom.kind === "parameter" && !ownFunctions(file, unit).has(atom.fn);
}

/** `f"{self.lock_key}"`: nothing but a parameter whose name says that it is the key, put into a text. Who chose it is told where it was. */
function isPassedOn(atom: Atom, text: TextAtom): boolean {
  return atom.kind === "parameter" && text.parts.length === 1 && /key$/i.test(atom.name);
}

/** `self.prefix = prefix` in a constructor: the prefix of an object's keys is configuration. */
function isOwnPrefix(atom: Atom, text: TextAtom): boolean {
  if (atom.kind !== "parameter" || !/prefix|namespace/i.test(atom.name)) return false;
  // What it stands before is the key; alone with constants it is all that is chosen, unless an object was made with it.
  const isOwn = (fn: string): boolean => functionsAround(text.site.file, text.site.unit, (f) => !isConstructorName(f.name)).includes(fn);
  const isBeforeMore = text.parts.some((value) => value.some((a) => a !== atom && a.kind !== "literal"));
  return isAssigned(atom.trail) || ((isBeforeMore || !isOwn(atom.fn)) && isAssigned(text.trail));
}

function isAssigned(trail: Trail | undefined): boolean {
  for (let t = trail; t; t = t.previous) if (t.step === "assigned") return true;
  return false;
}

/** Where a value is handed to the helper that makes the key, inside the argument. */
function handedOver(atom: Atom, argument: Site): Site | undefined {
  for (let t = atom.trail; t; t = t.previous) if (t.step === "passed" && isInside(t.site, argument)) return t.site;
  return undefined;
}

/** Where a part is written. If that is in another file: where it was handed over in the file of the command. */
function placeOf(own: Site | undefined, atom: Atom, argument: Site): Site {
  if (!own || own.file === argument.file) return own ?? argument;
  for (let t = atom.trail; t; t = t.previous) if (t.step === "passed" && t.site.file === argument.file) return t.site;
  return argument;
}

function isInside(inner: Site, outer: Site): boolean {
  if (inner.file !== outer.file) return false;
  const [a, b] = [locate(inner), locate(outer)];
  return a.start >= b.start && a.end <= b.end;
}

type Shown = Pick<TaintedPart, "certainty" | "site" | "builtAt" | "isHandedOver" | "after" | "checkedBefore">;

function part(atom: Atom, shown: Shown): TaintedPart {
  const { site, builtAt } = shown;
  const name = "name" in atom ? atom.name : "";
  const born: Trail = atom.trail ?? { site: atom.site, step: "read", name, previous: undefined };
  const trail: Trail = site === builtAt ? born : { site: builtAt, step: "built", name, previous: born };
  const isUrl = atom.kind === "input" && atom.isUrl === true;
  const looks = looksLike(name);
  const isOfTrusted = atom.kind === "input" && isHeader(name) && (isWrittenByProxy(name) || isBelievedOfSome(atom.site));
  return {
    ...shown,
    bornAt: atom.site,
    name,
    trail,
    isUrl,
    isOfTrusted,
    guards: [],
    isAmongOwn: false,
    isOfAdministrators: false,
    looksLike: looks,
  };
}

function looksLike(name: string): TaintedPart["looksLike"] {
  const last =
    name
      .replace(/[\])"'\s]+$/, "")
      .split(/[.["'(]/)
      .at(-1) ?? "";
  if (/uuid|guid/i.test(last)) return "uuid";
  return /^(?:id|pk|page|count|index|number|num|limit|offset)$|(?:_id|Id|_pk|_no|No)$/.test(last) ? "int" : "text";
}
