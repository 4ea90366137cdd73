/** Fingerprints by which a finding is known again after lines moved. Made from masked source only: no secret can be guessed from one. */
import { createHash } from "node:crypto";
import type { Finding } from "../../engine/api.ts";
import { maskText } from "../../engine/mask.ts";
import type { ShownFile } from "./format.ts";

/** Hands out the fingerprints of one report; equal findings in a file are told apart by their order. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(finding: Finding, file: ShownFile, path: string): string {
    const line = file.lines.span(file.lines.position(finding.start).line);
    const shown = maskText(file.lines.text, file.report.secrets, line).text.replace(/\s+/g, " ").trim();
    const base = JSON.stringify([finding.rule, path, shown]);
    const count = this.#seen.get(base) ?? 0;
    this.#seen.set(base, count + 1);
    return createHash("sha256").update(`${base} ${count}`).digest("hex").slice(0, 32);
  }
}
