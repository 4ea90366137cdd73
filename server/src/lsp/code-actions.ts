/** Quick fixes, fix-all and suppression. Only titles are made while the light bulb is asked for; edits follow when one is chosen. */
import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  Location,
  CancellationToken as LspToken,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { Finding, Span } from "../engine/api.ts";
import type { CancellationToken } from "../host/types.ts";
import {
  ClientCommand,
  type EditResult,
  FIX_RULE,
  type FixRuleParams,
  type ShowPlacesParams,
  SUPPRESS,
  type SuppressParams,
} from "../protocol.ts";
import { type Context, linesAt, reportOf, uriOf } from "./context.ts";
import type { OpenDocument } from "./documents.ts";
import { toWorkspaceEdit } from "./edits.ts";
import { cancelled, engineToken, guarded } from "./guard.ts";
import { CodeActionKind } from "./library.ts";
import { linesOf } from "./positions.ts";

/** Kind of the action that applies all fixes which keep behaviour. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.redwarden`;
/** All kinds that are offered. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND];
/** Written where the client cannot ask for a reason. */
const DEFAULT_REASON = "reviewed, accepted";

/** What an action needs to make its edit later. Plain data: it travels to the client and back. */
type ActionData = { readonly uri: string; readonly version: number } & (
  | { readonly make: "fix"; readonly rule: string; readonly span: Span; readonly title: string }
  | { readonly make: "fixAll"; readonly rule: string | undefined; readonly safety: "keeps-behaviour" | "any" }
  | { readonly make: "suppress"; readonly rule: string; readonly span: Span; readonly reason: string }
);

/** Registers code actions, their resolution and the requests of the client's own commands. */
export function registerCodeActions(context: Context): void {
  const { connection, log } = context;
  connection.onCodeAction((params, token) =>
    guarded(log, "Code actions", { uri: params.textDocument.uri }, [], () => codeActions(context, params, token)),
  );
  connection.onCodeActionResolve((action, token) => {
    const data = action.data as ActionData | undefined;
    if (data === undefined) return action;
    return guarded(log, "Code action", data, action, () => resolved(context, action, data, engineToken(token)));
  });
  connection.onRequest(SUPPRESS, (params: SuppressParams, token: LspToken) =>
    guarded<EditResult>(log, "Suppression", params, null, async () => (await suppress(context, params, engineToken(token))) ?? null),
  );
  connection.onRequest(FIX_RULE, (params: FixRuleParams, token: LspToken) =>
    guarded<EditResult>(log, "Fix all", params, null, async () => {
      const version = context.documents.get(params.uri)?.text.version ?? 0;
      const data: ActionData = { make: "fixAll", uri: params.uri, version, rule: params.rule, safety: params.safety };
      return (await makeEdit(context, data, engineToken(token))) ?? null;
    }),
  );
}

async function codeActions(context: Context, params: CodeActionParams, token: LspToken): Promise<CodeAction[]> {
  const document = context.documents.get(params.textDocument.uri);
  if (document === undefined || !context.client.hasCodeActions) return [];
  const report = await reportOf(context, document, engineToken(token));
  if (token.isCancellationRequested) throw cancelled();
  if (report === "stale") return [];
  const active = report.findings.filter((finding) => finding.suppression === undefined);
  const here = touching(active, linesOf(document.text).spanOf(params.range));
  const offers = new Offers(document, params.context.diagnostics);
  if (wants(params, CodeActionKind.QuickFix)) quickFixes(context, offers, here, active);
  // Editors list source actions on their own, so they are only given when asked for.
  if (params.context.only !== undefined && wants(params, FIX_ALL_KIND) && active.some(({ fixTitles }) => fixTitles.length > 0)) {
    offers.add("Fix all that keeps behaviour (Redwarden)", FIX_ALL_KIND, undefined, {
      make: "fixAll",
      rule: undefined,
      safety: "keeps-behaviour",
    });
  }
  return finish(context, offers.actions, engineToken(token));
}

function quickFixes(context: Context, offers: Offers, here: readonly Finding[], all: readonly Finding[]): void {
  for (const finding of here) {
    const { rule, start, end } = finding;
    for (const [index, title] of finding.fixTitles.entries()) {
      const action = offers.add(title, CodeActionKind.QuickFix, finding, { make: "fix", rule, span: { start, end }, title });
      if (index === 0 && context.client.marksPreferred) action.isPreferred = true;
    }
  }
  for (const rule of new Set(here.map((finding) => finding.rule))) {
    const fixable = all.filter((finding) => finding.rule === rule && finding.fixTitles.length > 0);
    if (fixable.length < 2) continue;
    offers.add(`Fix all ${fixable.length} ${rule} findings in this file`, CodeActionKind.QuickFix, undefined, {
      make: "fixAll",
      rule,
      safety: "any",
    });
  }
  for (const finding of here) offerSuppression(context, offers, finding);
  if (context.client.options.commands === true)
    for (const rule of new Set(here.map((finding) => finding.rule))) offerDocumentation(offers, rule);
}

function offerSuppression(context: Context, offers: Offers, finding: Finding): void {
  // A users.acl has no comments: the server would not start.
  if (offers.document.path.endsWith(".acl") || offers.document.text.languageId === "redis-acl") return;
  const { rule, start, end } = finding;
  const title = `Ignore this ${rule} finding, with a reason`;
  const action = offers.add(title, CodeActionKind.QuickFix, finding, {
    make: "suppress",
    rule,
    span: { start, end },
    reason: DEFAULT_REASON,
  });
  if (context.client.options.commands !== true) return;
  const { uri, text } = offers.document;
  const range = linesOf(text).rangeOf(finding);
  action.data = undefined;
  action.command = { title, command: ClientCommand.suppress, arguments: [{ uri, rule, range } satisfies Omit<SuppressParams, "reason">] };
}

function offerDocumentation(offers: Offers, rule: string): void {
  const title = `Show documentation of ${rule}`;
  const action = offers.add(title, CodeActionKind.QuickFix, undefined, undefined);
  action.command = { title, command: ClientCommand.showDocumentation, arguments: [rule] };
}

/** `Omit` that keeps the members of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Collects actions for one document. */
class Offers {
  readonly actions: CodeAction[] = [];
  readonly document: OpenDocument;
  readonly #diagnostics: readonly Diagnostic[];

  constructor(document: OpenDocument, diagnostics: readonly Diagnostic[]) {
    this.document = document;
    this.#diagnostics = diagnostics;
  }

  add(title: string, kind: string, finding: Finding | undefined, make: Without<ActionData, "uri" | "version"> | undefined): CodeAction {
    const { uri, text } = this.document;
    const action: CodeAction = { title, kind };
    if (make !== undefined) action.data = { ...make, uri, version: text.version };
    if (finding !== undefined) action.diagnostics = this.#matching(finding);
    this.actions.push(action);
    return action;
  }

  #matching(finding: Finding): Diagnostic[] {
    const { start } = linesOf(this.document.text).rangeOf(finding);
    return this.#diagnostics.filter(
      ({ code, range }) => code === finding.rule && range.start.line === start.line && range.start.character === start.character,
    );
  }
}

/** Clients that cannot resolve get the edits at once. */
async function finish(context: Context, actions: readonly CodeAction[], token: CancellationToken): Promise<CodeAction[]> {
  if (context.client.resolvesCodeActionEdits && context.client.keepsCodeActionData) return [...actions];
  const finished: CodeAction[] = [];
  for (const { data, ...action } of actions) {
    if (data === undefined) finished.push(action);
    else {
      const edit = await makeEdit(context, data as ActionData, token);
      if (edit !== undefined) finished.push({ ...action, edit });
    }
  }
  return finished;
}

/** The action with its edit, and with what is to be shown after it. */
async function resolved(context: Context, action: CodeAction, data: ActionData, token: CancellationToken): Promise<CodeAction> {
  const edit = await makeEdit(context, data, token);
  const document = context.documents.get(data.uri);
  if (!edit || !document || data.make !== "fix" || context.client.options.commands !== true) return { ...action, edit };
  const places = await placesElsewhere(context, document, data, token);
  if (places.length === 0) return { ...action, edit };
  const at: Location = { uri: data.uri, range: linesOf(document.text).rangeOf(data.span) };
  const params: ShowPlacesParams = { at, places };
  return { ...action, edit, command: { title: "Show what must be changed too", command: ClientCommand.showPlaces, arguments: [params] } };
}

async function placesElsewhere(
  context: Context,
  document: OpenDocument,
  { rule, span, title }: { readonly rule: string; readonly span: Span; readonly title: string },
  token: CancellationToken,
): Promise<readonly Location[]> {
  const engine = await context.workspace.engineFor(document.path);
  const fixes = await engine.fixes(document.path, span, token);
  const fix = fixes.find((f) => f.rule === rule && f.title === title && isSame(f.finding, span));
  const found = (fix?.elsewhere ?? []).map(async (place) => {
    const lines = await linesAt(context, place.file);
    return lines && { uri: uriOf(context, place.file), range: lines.rangeOf(place) };
  });
  return (await Promise.all(found)).filter((place) => place !== undefined);
}

async function makeEdit(context: Context, data: ActionData, token: CancellationToken): Promise<WorkspaceEdit | undefined> {
  const document = context.documents.get(data.uri);
  // Offsets of another version would edit the wrong place: neither the one that is there now nor one that comes meanwhile.
  if (document === undefined || document.text.version !== data.version) return undefined;
  const edit = await editOf(context, document, data, token);
  return document.text.version === data.version ? edit : undefined;
}

async function editOf(
  context: Context,
  document: OpenDocument,
  data: ActionData,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const engine = await context.workspace.engineFor(document.path);
  if (data.make === "fixAll") return fixAll(context, document, data, token);
  if (data.make === "fix") {
    const fixes = await engine.fixes(document.path, data.span, token);
    const fix = fixes.find(({ rule, title, finding }) => rule === data.rule && title === data.title && isSame(finding, data.span));
    return fix && toWorkspaceEdit(context, fix.edits);
  }
  const report = await reportOf(context, document, token);
  const finding = report === "stale" ? undefined : report.findings.find((one) => one.rule === data.rule && isSame(one, data.span));
  return finding && toWorkspaceEdit(context, [{ file: document.path, edits: engine.suppress(document.path, finding, data.reason) }]);
}

async function fixAll(
  context: Context,
  document: OpenDocument,
  { rule, safety }: { readonly rule: string | undefined; readonly safety: "keeps-behaviour" | "any" },
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const engine = await context.workspace.engineFor(document.path);
  const { version } = document.text;
  const edits = await engine.fixAll(document.path, rule, safety, token);
  const safe = safety === "any" ? await engine.fixAll(document.path, rule, "keeps-behaviour", token) : edits;
  if (token.isCancelled || document.text.version !== version) return undefined;
  // What needs something to be set up is shown before it is applied.
  const needsSetup = JSON.stringify(safe) !== JSON.stringify(edits);
  const annotation = {
    label: `Redwarden: fix ${rule ?? "all rules"}`,
    needsConfirmation: true,
    description: "Needs something to be set up",
  };
  return toWorkspaceEdit(context, [{ file: document.path, edits }], needsSetup ? annotation : undefined);
}

async function suppress(context: Context, params: SuppressParams, token: CancellationToken): Promise<WorkspaceEdit | undefined> {
  const document = context.documents.get(params.uri);
  if (document === undefined) return undefined;
  const { rule, reason, uri } = params;
  const span = linesOf(document.text).spanOf(params.range);
  return makeEdit(context, { make: "suppress", uri, version: document.text.version, rule, span, reason }, token);
}

function touching(findings: readonly Finding[], span: Span): readonly Finding[] {
  return findings.filter((finding) => finding.start <= span.end && span.start <= finding.end);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** True when the client asks for this kind or one above it. */
function wants({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
}
