/** Hover on a finding: why it matters, how to mend it, where to read more. Shows no source, so no secret either. */
import type { Hover } from "vscode-languageserver";
import type { Described, Finding } from "../engine/api.ts";
import { ruleLink } from "../engine/links.ts";
import { type Context, type RuleText, reportOf } from "./context.ts";
import type { OpenDocument } from "./documents.ts";
import { cancelled, engineToken, guarded } from "./guard.ts";
import { MarkupKind } from "./library.ts";
import { linesOf } from "./positions.ts";

/** How the engine knows, in words for the user. Certain findings need none. */
const CERTAINTY: Readonly<Record<Finding["certainty"], string>> = {
  certain: "",
  request: "The value comes from request input.",
  parameter: "The value comes from outside this function; where from is not known.",
  possible: "This depends on something outside the source, such as an environment variable.",
};

/** Registers hovers. */
export function registerHover(context: Context): void {
  context.connection.onHover(({ textDocument, position }, token) =>
    guarded(context.log, "Hover", textDocument, null, async () => {
      const document = context.documents.get(textDocument.uri);
      if (document === undefined) return null;
      const report = await reportOf(context, document, engineToken(token));
      if (token.isCancellationRequested) throw cancelled();
      if (report === "stale") return null;
      const at = document.text.offsetAt(position);
      const findings = report.findings.filter(({ start, end, suppression }) => suppression === undefined && start <= at && at <= end);
      const word = await wordAt(context, document, at);
      return hoverOf(context, document, findings, word);
    }),
  );
}

/** What a word of a server's file means, whether or not something is found there. */
async function wordAt(context: Context, document: OpenDocument, at: number): Promise<Described | undefined> {
  const { serverFiles } = await context.workspace.engineFor(document.path);
  return serverFiles?.handles(document.path) ? serverFiles.describe(document.path, at) : undefined;
}

function hoverOf(context: Context, document: OpenDocument, findings: readonly Finding[], word: Described | undefined): Hover | null {
  const place = word ?? findings[0];
  if (place === undefined) return null;
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((rule) => section(context, rule, findings));
  const meaning = word && (context.client.readsMarkdown ? word.markdown : word.markdown.replace(/`|\*\*/g, ""));
  const value = [...(meaning ? [meaning] : []), ...rules].join("\n\n---\n\n");
  const kind = context.client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: linesOf(document.text).rangeOf(place) };
}

function section(context: Context, id: string, findings: readonly Finding[]): string {
  const rule = context.parts.rules.find((one) => one.id === id);
  const certainties = new Set(findings.filter((one) => one.rule === id).map(({ certainty }) => CERTAINTY[certainty]));
  const notes = [...certainties].filter((text) => text !== "");
  return context.client.readsMarkdown ? markdown(id, rule, notes) : plain(id, rule, notes);
}

function markdown(id: string, rule: RuleText | undefined, notes: readonly string[]): string {
  const link = `[Documentation of ${id}](${ruleLink(id)})`;
  if (rule === undefined) return link;
  return [`**${rule.title}**`, ...notes, lead(rule.docs.why), `**How to fix**: ${lead(rule.docs.fix)}`, link].join("\n\n");
}

function plain(id: string, rule: RuleText | undefined, notes: readonly string[]): string {
  if (rule === undefined) return ruleLink(id);
  return [rule.title, ...notes, lead(rule.docs.why), `How to fix: ${lead(rule.docs.fix)}`, ruleLink(id)]
    .join("\n\n")
    .replace(/`|\*\*/g, "");
}

/** The first paragraph: a hover is read at a glance, the rest is behind the link. */
function lead(text: string): string {
  return text.trim().split(/\n\s*\n/, 1)[0] ?? "";
}
