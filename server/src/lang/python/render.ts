/** The renderer for Python. */
import type { FileFacts } from "../facts.ts";
import type { ImportWish, Renderer, Style } from "../language.ts";
import { addImports, importedAs } from "./render-imports.ts";
import { listValidator } from "./render-lists.ts";
import { quoted, renderSketch } from "./render-literals.ts";
import { helperPosition } from "./render-places.ts";
import { styleOf } from "./render-style.ts";

const RE: ImportWish = { module: "re", name: undefined };

/** Writes Python source for fixes. */
export const pythonRenderer: Renderer = {
  style: styleOf,
  render: renderSketch,
  addImports,
  importedAs,
  validator,
  validatorImports: [RE],
  listValidator,
  helperPosition,
  comment: (content) => `# ${content.replace(/\s*\n\s*/g, " ").trim()}`,
};

// The message leaves the value out: it comes from outside, and messages end up in logs.
function validator(name: string, style: Style, typed: boolean, facts?: FileFacts): string {
  const re = (facts && importedAs(facts, RE)) ?? RE.module;
  const text = (value: string) => quoted(value, style.quote);
  return [
    typed ? `def ${name}(value: str) -> str:` : `def ${name}(value):`,
    `${style.indent}if not ${re}.fullmatch(r${text("[A-Za-z0-9_.-]{1,128}")}, value):`,
    `${style.indent}${style.indent}raise ValueError(${text("invalid key part")})`,
    `${style.indent}return value`,
  ].join(style.newline);
}
