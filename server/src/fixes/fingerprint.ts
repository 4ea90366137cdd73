/** Writes the SHA-256 of a value in its place. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import { type Draft, type FixContext, render } from "./context.ts";
import { fitsInTemplate, styleAt, takenQuotes } from "./quoting.ts";
import { isLiteralText } from "./segments.ts";
import { wrap } from "./wrap.ts";

/** `digits` of the hash, or all. False for passwords, and where a call cannot be put around the expression. */
export function fingerprint(context: FixContext, draft: Draft, fact: Expression, digits: number | undefined): boolean {
  const { start, end } = absoluteSpan(fact);
  // The hash of a password that people choose can be reversed by trying.
  if (/pass|pwd/i.test(context.text.slice(start, end)) || fact.kind === "object" || isLiteralText(fact)) return false;
  const style = styleAt(context, fact);
  if (!style) return false;
  if (context.language === "python") {
    const sha = render(context, draft, { kind: "name", name: "hashlib.sha256", imports: [{ module: "hashlib", name: undefined }] }, style);
    return wrap(context, draft, fact, `${sha}(str(`, `).encode()).hexdigest()${digits === undefined ? "" : `[:${digits}]`}`);
  }
  const create = render(
    context,
    draft,
    { kind: "name", name: "createHash", imports: [{ module: "node:crypto", name: "createHash" }] },
    style,
  );
  const text = (value: string): string => render(context, draft, { kind: "string", value }, style);
  const opening = `${create}(${text("sha256")}).update(String(`;
  const isFitting = takenQuotes(context, fact).size === 0 || fitsInTemplate(context, opening, style);
  const cut = digits === undefined ? "" : `.slice(0, ${digits})`;
  return isFitting && wrap(context, draft, fact, opening, `)).digest(${text("hex")})${cut}`);
}
