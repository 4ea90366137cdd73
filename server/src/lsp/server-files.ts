/** Completion, outline, folding and links in the files of servers. Other languages have their own, so that these are registered for two only. */
import type {
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  RegistrationParams,
  ServerCapabilities,
} from "vscode-languageserver";
import type { Completion, OutlineItem, ServerFiles } from "../engine/api.ts";
import { SERVER_LANGUAGES } from "../protocol.ts";
import type { Context } from "./context.ts";
import type { OpenDocument } from "./documents.ts";
import { guarded } from "./guard.ts";
import {
  CompletionItemKind,
  CompletionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  MarkupKind,
  SymbolKind,
} from "./library.ts";
import { type Lines, linesOf } from "./positions.ts";
import { toUri } from "./uris.ts";

const SELECTOR = SERVER_LANGUAGES.map((language) => ({ language }));
const TRIGGERS = ["+", "-", "@", "|", "~", "&"];

/** What is said at once to clients that cannot be told later. */
export function serverFileCapabilities(context: Pick<Context, "client">): ServerCapabilities {
  if (context.client.registersFeatures) return {};
  return {
    completionProvider: { triggerCharacters: TRIGGERS },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
  };
}

/** Registers the handlers. */
export function registerServerFiles(context: Context): void {
  const { connection } = context;
  connection.onCompletion(({ textDocument, position }) =>
    answer(context, "Completion", textDocument.uri, [], async (files, { path, text }) => {
      const items = await files.complete(path, text.offsetAt(position));
      return items.map((item) => toItem(item, linesOf(text), context.client.readsMarkdown));
    }),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    answer(context, "Outline", textDocument.uri, [], async (files, { path, text }) => {
      const lines = linesOf(text);
      return (await files.outline(path)).map((item) => toSymbol(item, lines));
    }),
  );
  connection.onFoldingRanges(({ textDocument }) =>
    answer(context, "Folding", textDocument.uri, [], async (files, { path, text }) => {
      const sections = (await files.outline(path)).filter(({ kind }) => kind === "section");
      return sections.map(({ whole }): FoldingRange => {
        const { start, end } = linesOf(text).rangeOf(whole);
        return { startLine: start.line, endLine: end.line, kind: "region" };
      });
    }),
  );
  connection.onDocumentLinks(({ textDocument }) =>
    answer(context, "Links", textDocument.uri, [], async (files, { path, text }) => {
      const links = await files.links(path);
      return links.map((link): DocumentLink => ({ range: linesOf(text).rangeOf(link), target: toUri(link.target) }));
    }),
  );
}

/** Tells the client of the features, for these languages alone. */
export async function offerServerFiles({ connection, client, log }: Context): Promise<void> {
  if (!client.registersFeatures) return;
  const options = { documentSelector: SELECTOR };
  const params: RegistrationParams = {
    registrations: [
      { id: "conf-completion", method: CompletionRequest.method, registerOptions: { ...options, triggerCharacters: TRIGGERS } },
      { id: "conf-symbols", method: DocumentSymbolRequest.method, registerOptions: options },
      { id: "conf-folding", method: FoldingRangeRequest.method, registerOptions: options },
      { id: "conf-links", method: DocumentLinkRequest.method, registerOptions: options },
    ],
  };
  await guarded(log, "Registering", {}, undefined, () => connection.sendRequest("client/registerCapability", params));
}

/** The answer of the engine about a document of these languages; empty for all others. */
function answer<T>(
  context: Context,
  name: string,
  uri: string,
  empty: T,
  work: (files: ServerFiles, document: OpenDocument) => Promise<T>,
): Promise<T> {
  return guarded(context.log, name, { uri }, empty, async () => {
    const document = context.documents.get(uri);
    if (document === undefined) return empty;
    const { serverFiles } = await context.workspace.engineFor(document.path);
    return serverFiles?.handles(document.path) ? work(serverFiles, document) : empty;
  });
}

const ITEM_KINDS: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  directive: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.Keyword,
  category: CompletionItemKind.Class,
  command: CompletionItemKind.Function,
};

function toItem(item: Completion, lines: Lines, readsMarkdown: boolean): CompletionItem {
  const { text, kind, detail, markdown } = item;
  const documentation = readsMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : markdown.replace(/`|\*\*/g, "");
  return {
    label: text,
    kind: ITEM_KINDS[kind],
    ...(detail ? { detail } : {}),
    ...(markdown ? { documentation } : {}),
    textEdit: { range: lines.rangeOf(item), newText: text },
  };
}

const SYMBOL_KINDS = { section: SymbolKind.Namespace, directive: SymbolKind.Property, user: SymbolKind.Class } as const;

function toSymbol({ name, detail, kind, whole, title, children }: OutlineItem, lines: Lines): DocumentSymbol {
  return {
    name,
    ...(detail ? { detail } : {}),
    kind: SYMBOL_KINDS[kind],
    range: lines.rangeOf(whole),
    selectionRange: lines.rangeOf(title),
    children: children.map((child) => toSymbol(child, lines)),
  };
}
