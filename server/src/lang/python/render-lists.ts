/** Writes a Python function that lets only values of a list pass. */
import type { FileFacts } from "../facts.ts";
import type { AllowList, ImportWish, Rendered, Style } from "../language.ts";
import { importedAs } from "./render-imports.ts";
import { quoted } from "./render-literals.ts";

const OS: ImportWish = { module: "os", name: undefined };

/** The declaration, with the imports that it needs. */
export function listValidator(name: string, list: AllowList, style: Style, typed: boolean, facts?: FileFacts): Rendered {
  const { indent, newline } = style;
  const text = (value: string): string => quoted(value, style.quote);
  const os = (facts && importedAs(facts, OS)) ?? OS.module;
  const test =
    list.kind === "words"
      ? `value.upper() not in [${list.words.map(text).join(", ")}]`
      : `value not in ${os}.environ[${text(list.variable)}].split(${text(",")})`;
  const lines = [
    typed ? `def ${name}(value: str) -> str:` : `def ${name}(value):`,
    `${indent}if ${test}:`,
    // The message leaves the value out: it comes from outside, and messages end up in logs.
    `${indent}${indent}raise ValueError(${text(list.message)})`,
    `${indent}return value`,
  ];
  return { text: lines.join(newline), imports: list.kind === "words" ? [] : [OS] };
}
