/** Writing values as TypeScript source. */
import type { FileFacts } from "../facts.ts";
import type { ImportWish, Rendered, Sketch, Style } from "../language.ts";
import { importedAs, localName } from "./render-imported.ts";

/** Writes a sketch; `facts` of the file let it use the names under which imports are there already. */
export function renderSketch(sketch: Sketch, style: Style, facts?: FileFacts): Rendered {
  const imports: ImportWish[] = [];
  const text = write(sketch, { style, facts, imports });
  return { text, imports };
}

interface Writing {
  readonly style: Style;
  readonly facts: FileFacts | undefined;
  readonly imports: ImportWish[];
}

function write(sketch: Sketch, w: Writing): string {
  switch (sketch.kind) {
    case "string":
      return quoted(sketch.value, w.style.quote);
    case "number":
    case "boolean":
      return String(sketch.value);
    case "null":
      return "null";
    case "object":
      return braced(sketch.entries.map((e) => `${propertyKey(e.key, w.style)}: ${write(e.value, w)}`));
    case "list":
      return `[${sketch.items.map((item) => write(item, w)).join(", ")}]`;
    case "name":
      return importedName(sketch.name, sketch.imports, w);
    case "environment":
      return environment(sketch.variable, w.style);
    case "call":
      return `${write(sketch.callee, w)}(${sketch.args.map((arg) => write(arg, w)).join(", ")})`;
    case "template":
      return template(sketch.parts, w);
    case "source":
      return sketch.text;
  }
}

function braced(entries: readonly string[]): string {
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** `process.env.X` */
function environment(variable: string, style: Style): string {
  return isIdentifier(variable) ? `process.env.${variable}` : `process.env[${quoted(variable, style.quote)}]`;
}

function importedName(name: string, wishes: readonly ImportWish[], w: Writing): string {
  let text = name;
  for (const wish of wishes) {
    if (!w.imports.some((i) => i.module === wish.module && i.name === wish.name)) w.imports.push(wish);
    const known = w.facts && importedAs(w.facts, wish);
    const usual = localName(wish);
    if (known !== undefined && (text === usual || text.startsWith(`${usual}.`))) text = known + text.slice(usual.length);
  }
  return text;
}

function template(parts: readonly Sketch[], w: Writing): string {
  if (parts.every((p) => p.kind === "string")) return quoted(parts.map((p) => p.value).join(""), w.style.quote);
  const inner = parts.map((p) => (p.kind === "string" ? templateText(p.value) : `\${${write(p, w)}}`));
  return `\`${inner.join("")}\``;
}

function templateText(value: string): string {
  return escapeControls(value.replace(/[\\`]|\$(?=\{)/g, "\\$&"));
}

/** A property name, quoted only where it must be. */
export function propertyKey(key: string, style: Style): string {
  if (key === "__proto__") return `[${quoted(key, style.quote)}]`;
  return isIdentifier(key) || /^(0|[1-9]\d{0,14})$/.test(key) ? key : quoted(key, style.quote);
}

/** A string literal in the preferred quotes, or in the others when that saves escapes. */
export function quoted(value: string, preferred: Style["quote"]): string {
  const alternative = preferred === '"' ? "'" : '"';
  const quote = value.includes(preferred) && !value.includes(alternative) ? alternative : preferred;
  return quote + escapeControls(value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`)) + quote;
}

const NAMED = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function escapeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped.
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, (c) => NAMED.get(c) ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** True for text that may stand as a name. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(text);
}
