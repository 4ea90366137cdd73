/** Writing of expressions as Python source. */
import type { FileFacts } from "../facts.ts";
import type { ImportWish, Rendered, Sketch, Style } from "../language.ts";
import { importedAs } from "./render-imports.ts";
import { other } from "./render-style.ts";

const OS: ImportWish = { module: "os", name: undefined };
const ENVIRON: ImportWish = { module: "os", name: "environ" };

/** Writes a sketch, with the imports that it needs. */
export function renderSketch(sketch: Sketch, style: Style, facts: FileFacts | undefined): Rendered {
  const writer: Writer = { facts, imports: [] };
  const text = write(sketch, style, writer);
  return { text, imports: writer.imports };
}

interface Writer {
  readonly facts: FileFacts | undefined;
  readonly imports: ImportWish[];
}

function write(sketch: Sketch, style: Style, to: Writer): string {
  switch (sketch.kind) {
    case "string":
      return quoted(sketch.value, style.quote);
    case "number":
      return Number.isFinite(sketch.value) ? String(sketch.value) : `float(${quoted(numberName(sketch.value), style.quote)})`;
    case "boolean":
      return sketch.value ? "True" : "False";
    case "null":
      return "None";
    case "object":
      return `{${sketch.entries.map((e) => `${quoted(e.key, style.quote)}: ${write(e.value, style, to)}`).join(", ")}}`;
    case "list":
      return `[${sketch.items.map((item) => write(item, style, to)).join(", ")}]`;
    case "name":
      return writeName(sketch.name, sketch.imports, to);
    case "environment":
      return `${environ(to)}[${quoted(sketch.variable, style.quote)}]`;
    case "call":
      return `${write(sketch.callee, style, to)}(${sketch.args.map((a) => write(a, style, to)).join(", ")})`;
    case "template":
      return writeTemplate(sketch.parts, style, to);
    case "source":
      return sketch.text;
  }
}

function numberName(value: number): string {
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

function environ(to: Writer): string {
  const direct = to.facts && importedAs(to.facts, ENVIRON);
  return direct ?? `${writeName("os", [OS], to)}.environ`;
}

/** A name under which the file already knows it, where it does. */
function writeName(name: string, wishes: readonly ImportWish[], to: Writer): string {
  for (const wish of wishes) {
    if (!to.imports.some((w) => w.module === wish.module && w.name === wish.name)) to.imports.push(wish);
    const prefix = wish.name ?? wish.module;
    const known = to.facts && importedAs(to.facts, wish);
    if (known !== undefined && (name === prefix || name.startsWith(`${prefix}.`))) return known + name.slice(prefix.length);
  }
  return name;
}

function writeTemplate(parts: readonly Sketch[], style: Style, to: Writer): string {
  const nested = { ...style, quote: other(style.quote) };
  const pieces = parts.map((p): Piece => (p.kind === "string" ? { constant: p.value } : { code: write(p, nested, to) }));
  const codes = pieces.flatMap((p) => p.code ?? []);
  if (codes.length === 0) return quoted(pieces.map((p) => p.constant ?? "").join(""), style.quote);
  // Before Python 3.12 the braces of an f-string may hold neither its own quote nor a backslash, a comment or a line break.
  const fits = codes.every((c) => !c.includes(style.quote) && !/[\\#\t\r\n]/.test(c));
  const text = pieces.map((p) =>
    p.code === undefined ? (p.constant ?? "").replace(/[{}]/g, "$&$&") : fits ? `{${braced(p.code)}}` : "{}",
  );
  // Codes hold no backslash here, so that escaping leaves them as they are.
  const literal = `${style.quote}${escaped(text.join(""), style.quote)}${style.quote}`;
  return fits ? `f${literal}` : `${literal}.format(${codes.join(", ")})`;
}

/** A constant piece of text or an expression between braces. */
interface Piece {
  readonly constant?: string;
  readonly code?: string;
}

/** Code between braces: a dict or lambda there needs to be told from the braces and colons of the f-string. */
function braced(code: string): string {
  if (code.startsWith("{")) return ` ${code} `;
  return /^lambda\b|:=/.test(code) ? `(${code})` : code;
}

/** A string literal, in the other quotes where that saves escapes. */
export function quoted(value: string, quote: Style["quote"]): string {
  const chosen = value.includes(quote) && !value.includes(other(quote)) ? other(quote) : quote;
  return `${chosen}${escaped(value, chosen)}${chosen}`;
}

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

function escaped(value: string, quote: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped.
  return value.replace(/[\\'"\u0000-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (c) => {
    if (c === "'" || c === '"') return c === quote ? `\\${c}` : c;
    const code = c.charCodeAt(0);
    return NAMED[c] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`);
  });
}
