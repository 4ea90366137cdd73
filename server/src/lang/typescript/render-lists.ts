/** Writes a TypeScript function that lets only values of a list pass. */
import type { AllowList, Rendered, Style } from "../language.ts";
import { quoted } from "./render-literals.ts";

/** The declaration. What arrives from outside may be anything, whatever its declared type. */
export function listValidator(name: string, list: AllowList, style: Style, typed: boolean): Rendered {
  const { indent, newline } = style;
  const end = style.hasSemicolons ? ";" : "";
  const text = (value: string): string => quoted(value, style.quote);
  const isWords = list.kind === "words";
  const all = isWords ? `[${list.words.map(text).join(", ")}]` : `process.env.${list.variable}?.split(${text(",")})`;
  const lines = [
    typed ? `function ${name}(value: unknown): string {` : `function ${name}(value) {`,
    `${indent}if (typeof value !== ${text("string")} || !${all}.includes(value${isWords ? ".toUpperCase()" : ""})) {`,
    `${indent}${indent}throw new TypeError(${text(list.message)})${end}`,
    `${indent}}`,
    `${indent}return value${end}`,
    "}",
  ];
  return { text: lines.join(newline), imports: [] };
}
