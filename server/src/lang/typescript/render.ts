/** Source writing for TypeScript and JavaScript. */
import type { Renderer, Style } from "../language.ts";
import { importedAs } from "./render-imported.ts";
import { addImports } from "./render-imports.ts";
import { listValidator } from "./render-lists.ts";
import { quoted, renderSketch } from "./render-literals.ts";
import { helperPosition } from "./render-position.ts";
import { styleOf } from "./render-style.ts";

/** Writes TypeScript and JavaScript. */
export const typescriptRenderer: Renderer = {
  style: styleOf,
  render: renderSketch,
  addImports,
  importedAs,
  validator,
  listValidator,
  helperPosition,
  comment: (content) => `// ${content.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")}`,
};

/**
 * The function takes any value: what arrives from outside may be a list or an object whatever its declared type, and a
 * regular expression would test the text it turns into.
 */
function validator(name: string, style: Style, typed: boolean): string {
  const { indent, newline } = style;
  const end = style.hasSemicolons ? ";" : "";
  const message = quoted("Expected 1 to 128 letters, digits, dots, underscores or hyphens", style.quote);
  return [
    typed ? `function ${name}(value: unknown): string {` : `function ${name}(value) {`,
    `${indent}if (typeof value !== ${quoted("string", style.quote)} || !/^[A-Za-z0-9_.-]{1,128}$/.test(value)) {`,
    `${indent}${indent}throw new TypeError(${message})${end}`,
    `${indent}}`,
    `${indent}return value${end}`,
    "}",
  ].join(newline);
}
