/** Strings built from pieces, laid out flat: constant characters, and one private-use character for each hole. */
import type { LiteralAtom, Site, TextAtom, Value } from "../flow/values.ts";

/** Why something is not known: an environment value, or anything else. */
export type Doubt = "none" | "environment" | "other";

/** A text as one string. A character in U+E000…U+EFFF stands for the hole with that number. */
export interface FlatText {
  readonly chars: string;
  readonly pieces: readonly Piece[];
  readonly holes: readonly Value[];
  readonly atom: LiteralAtom | TextAtom;
}
/** One part of the text, and where it stands in `chars`. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** A constant; undefined for a hole. */
  readonly literal: LiteralAtom | undefined;
  readonly value: Value;
  /** The expression that brings the part, when it is not a literal in this place. */
  readonly site: Site | undefined;
}
interface Part {
  readonly value: Value;
  readonly site: Site | undefined;
}

const FIRST_HOLE = 0xe000;
const MAX_HOLES = 0x0fff;
/** So many variants of one text are told apart; what would make more becomes a hole. */
const MAX_VARIANTS = 8;

/** All variants of a literal or built string; more than one when a piece has a few alternatives. */
export function flatten(atom: LiteralAtom | TextAtom): readonly FlatText[] {
  if (atom.kind === "literal") return [layOut(atom, [{ value: [atom], site: undefined }])];
  let variants: Part[][] = [[]];
  for (const part of parts(atom, 0)) {
    const choices = variants.length * part.value.length <= MAX_VARIANTS ? part.value.map((a) => ({ ...part, value: [a] })) : [part];
    variants = variants.flatMap((v) => choices.map((c) => [...v, c]));
  }
  return variants.map((v) => layOut(atom, v));
}

/** The parts of a text with texts inside it opened; what comes from elsewhere stands where it is put in. */
function parts(atom: TextAtom, depth: number): readonly Part[] {
  return atom.parts.flatMap((value, i): readonly Part[] => {
    const only = value.length === 1 ? value[0] : undefined;
    const own = atom.partSites?.[i];
    const site = only && only.kind === "literal" && isWithin(only.site, atom.site) ? undefined : own;
    if (only?.kind !== "text" || depth >= 8) return [{ value, site }];
    const inner = parts(only, depth + 1);
    return own && !isWithin(only.site, atom.site) ? inner.map((p) => ({ ...p, site: own })) : inner;
  });
}

function isWithin(inner: Site, outer: Site): boolean {
  return inner.file === outer.file && inner.unit === outer.unit && inner.start >= outer.start && inner.end <= outer.end;
}

function layOut(atom: LiteralAtom | TextAtom, from: readonly Part[]): FlatText {
  let chars = "";
  const pieces: Piece[] = [];
  const holes: Value[] = [];
  for (const { value, site } of from) {
    const only = value.length === 1 ? value[0] : undefined;
    const literal = only?.kind === "literal" ? only : undefined;
    if (!literal && holes.length >= MAX_HOLES) continue;
    const text = literal ? constantText(literal) : String.fromCharCode(FIRST_HOLE + holes.length);
    if (!literal) holes.push(value);
    pieces.push({ start: chars.length, end: chars.length + text.length, literal, value, site });
    chars += text;
  }
  return { chars, pieces, holes, atom };
}

/** A constant's text inside a string; source text that looks like a hole becomes harmless. */
function constantText(literal: LiteralAtom): string {
  return String(literal.value ?? "").replace(/[\uE000-\uEFFF]/g, "\uFFFD");
}

/** The value that the hole at a character has. */
export function holeAt(text: FlatText, char: string): Value {
  return text.holes[char.charCodeAt(0) - FIRST_HOLE] ?? [];
}

function overlapping(text: FlatText, from: number, to: number): readonly Piece[] {
  return text.pieces.filter((p) => p.start < to && p.end > from);
}

/** The value of the characters `[from, to)`: a literal, a hole's value, or a text of several pieces. */
export function slice(text: FlatText, from: number, to: number): Value {
  const found = overlapping(text, from, to);
  const values = found.map((p) => (p.literal ? [cut(p, p.literal, from, to)] : p.value));
  const only = values.length === 1 ? values[0] : undefined;
  if (only) return only;
  const site = siteOf(text, from, to);
  const { trail } = text.atom;
  const literals = values.flatMap((v) => (v.length === 1 && v[0]?.kind === "literal" ? [v[0]] : []));
  if (literals.length < values.length || literals.length === 0) return [{ kind: "text", parts: values, site, trail }];
  const isFallback = literals.some((l) => l.isFallback);
  return [{ kind: "literal", value: literals.map((l) => String(l.value)).join(""), contentStart: undefined, isFallback, site, trail }];
}

/** A piece of a literal; its `site` stays the whole literal. */
function cut(piece: Piece, literal: LiteralAtom, from: number, to: number): LiteralAtom {
  const first = Math.max(from, piece.start) - piece.start;
  const value = String(literal.value ?? "").slice(first, Math.min(to, piece.end) - piece.start);
  const contentStart = literal.contentStart === undefined ? undefined : literal.contentStart + first;
  return { ...literal, value, contentStart };
}

/**
 * Where the characters `[from, to)` stand: exactly inside a literal that is written here, the expression that brings them, from the first
 * to the last of several, or the whole text.
 */
export function siteOf(text: FlatText, from: number, to: number): Site {
  const whole = text.atom.site;
  const sites = overlapping(text, from, to).map((p) => p.site ?? exact(p, from, to));
  if (sites.length === 1) return sites[0] as Site;
  if (sites.length === 0 || !sites.every((s) => isWithin(s, whole))) return whole;
  return { ...whole, start: Math.min(...sites.map((s) => s.start)), end: Math.max(...sites.map((s) => s.end)) };
}

function exact(piece: Piece, from: number, to: number): Site {
  const { literal } = piece;
  if (!literal) return piece.value[0]?.site as Site;
  if (literal.contentStart === undefined) return literal.site;
  const start = literal.contentStart + Math.max(from, piece.start) - piece.start;
  return { ...literal.site, start, end: literal.contentStart + Math.min(to, piece.end) - piece.start };
}
