/** A small language client that drives the built server over stdio, as an editor would. */
import { type ChildProcess, spawn } from "node:child_process";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileChangeType,
  type Hover,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  AUDIT,
  type AuditParams,
  type AuditPart,
  type AuditResult,
  type InitializationOptions,
  STATUS,
  type StatusParams,
} from "../../server/src/protocol.ts";

/** The built server. */
export const SERVER = fileURLToPath(new URL("../../dist/server.cjs", import.meta.url));

/** What VS Code 1.100 can do, as far as it matters here. */
export const FULL: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
  },
};
/** A client of the old kind: diagnostics are pushed to it, nothing is resolved, nothing can be asked of it. */
export const PUSH_ONLY: ClientCapabilities = {
  workspace: { workspaceEdit: {} },
  textDocument: { publishDiagnostics: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface ClientOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  /** Settings of the section `redwarden`, for every folder. */
  readonly settings?: Record<string, unknown>;
  /** Variables for the built server, on top of those of this process; undefined takes one away. */
  readonly env?: NodeJS.ProcessEnv;
  /** A server in this process, told of the streams that it shall use; the built server over stdio when left out. */
  readonly serve?: (input: Readable, output: Writable) => void;
}

/** URI of a path. */
export function uri(path: string): string {
  return pathToFileURL(path).toString();
}

/** Variables that make the built server, on Linux, keep what can be made again in this folder instead of the user's. */
export function cachesIn(folder: string): NodeJS.ProcessEnv {
  return { XDG_CACHE_HOME: folder };
}

export class LspClient {
  static readonly #running = new Set<LspClient>();
  readonly connection: ProtocolConnection;
  /** Undefined for a server in this process. */
  readonly process: ChildProcess | undefined;
  /** Everything that the server logged. */
  readonly log: string[] = [];
  /** Last published diagnostics by URI. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly registered: string[] = [];
  readonly status = new Map<string, StatusParams>();
  /** How often the server asked for a refresh. */
  refreshes = 0;
  settings: Record<string, unknown>;
  result: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  readonly #watchers = new Set<() => void>();

  private constructor(options: ClientOptions) {
    this.settings = options.settings ?? {};
    if (options.serve === undefined) {
      const env = { ...process.env, ...options.env };
      const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "pipe"], env });
      server.stderr.on("data", (data: Buffer) => this.log.push(data.toString()));
      this.process = server;
      this.connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    } else {
      const [toServer, toClient] = [new PassThrough(), new PassThrough()];
      this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
      options.serve(toServer, toClient);
    }
    this.#listen();
  }

  /** Ends the servers of tests that failed; to be called after each test. */
  static endAll(): void {
    for (const { process: server } of LspClient.#running) server?.kill("SIGKILL");
    LspClient.#running.clear();
  }

  /** Starts a server and greets it. */
  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const client = new LspClient(options);
    LspClient.#running.add(client);
    const folders = options.folders ?? [];
    client.result = await client.connection.sendRequest("initialize", {
      // A server in this process has no parent to watch: its watchdog would keep the tests from ending.
      processId: options.serve === undefined ? process.pid : null,
      rootUri: folders[0] === undefined ? null : uri(folders[0]),
      workspaceFolders: folders.map((folder) => ({ uri: uri(folder), name: folder })),
      capabilities: options.capabilities ?? FULL,
      initializationOptions: options.options ?? { status: true },
    });
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  /** Says goodbye; answers the server's exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process?.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    // A server in this process would end the tests.
    if (this.process !== undefined) await this.connection.sendNotification("exit");
    const code = this.process === undefined ? 0 : await ended;
    this.connection.dispose();
    LspClient.#running.delete(this);
    return code;
  }

  async open(document: string, text: string, languageId = document.endsWith(".py") ? "python" : "typescript"): Promise<void> {
    this.#documents.set(document, TextDocument.create(document, languageId, 1, text));
    await this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri: document, languageId, version: 1, text } });
  }

  async change(document: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const own = this.#document(document);
    const version = own.version + 1;
    TextDocument.update(own, contentChanges, version);
    await this.connection.sendNotification("textDocument/didChange", { textDocument: { uri: document, version }, contentChanges });
  }

  async close(document: string): Promise<void> {
    this.#documents.delete(document);
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri: document } });
  }

  /** Text as the client has it. */
  text(document: string): string {
    return this.#document(document).getText();
  }

  /** Range of the `n`th place (from 0) where `words` stand in a document. */
  rangeOf(document: string, words: string, n = 0): Range {
    const own = this.#document(document);
    let at = own.getText().indexOf(words);
    for (let i = 0; i < n; i++) at = own.getText().indexOf(words, at + 1);
    if (at < 0) throw new Error(`${words} is not in ${document}.`);
    return { start: own.positionAt(at), end: own.positionAt(at + words.length) };
  }

  /** Asks for diagnostics, again whenever the server says that the document changed meanwhile. */
  async pull(document: string): Promise<Diagnostic[]> {
    for (;;) {
      try {
        const report: DocumentDiagnosticReport = await this.connection.sendRequest("textDocument/diagnostic", {
          textDocument: { uri: document },
        });
        return report.kind === "full" ? report.items : [];
      } catch (error) {
        if ((error as { data?: { retriggerRequest?: boolean } }).data?.retriggerRequest !== true) throw error;
      }
    }
  }

  /** Pulls until there are so many: what follows an edit soon may lag behind. */
  async pullUntil(count: number, document: string): Promise<Diagnostic[]> {
    for (let tries = 0; tries < 50; tries++) {
      const found = await this.pull(document);
      if (found.length === count) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return this.pull(document);
  }

  codeActions(document: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    return this.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: document },
      range,
      context: { diagnostics, only },
    });
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest("codeAction/resolve", action);
  }

  hover(document: string, { start }: Range): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri: document }, position: start });
  }

  /** Applies an edit to the open documents, as an editor does, and tells the server. */
  async apply(edit: WorkspaceEdit | null | undefined): Promise<void> {
    for (const [document, edits] of Object.entries(edit?.changes ?? {})) await this.#edit(document, edits);
    for (const part of edit?.documentChanges ?? []) if ("edits" in part) await this.#edit(part.textDocument.uri, part.edits as TextEdit[]);
  }

  async configure(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification("workspace/didChangeConfiguration", { settings: { redwarden: settings } });
  }

  async watched(document: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: document, type }] });
  }

  /** An audit with partial results; `onProgress` is told of each message and may answer true to cancel. */
  async audit(
    params: AuditParams = {},
    onProgress: (message: string) => boolean = () => false,
  ): Promise<{ parts: AuditPart[]; result: AuditResult; progress: string[] }> {
    const parts: AuditPart[] = [];
    const progress: string[] = [];
    const source = new CancellationTokenSource();
    const subscription = this.connection.onNotification("$/progress", (p: { token: string; value: AuditPart & { message?: string } }) => {
      if (p.token === "parts") parts.push(p.value);
      else if (p.token === "work") {
        progress.push(p.value.message ?? "");
        if (onProgress(p.value.message ?? "")) source.cancel();
      }
    });
    const result: AuditResult = await this.connection.sendRequest(
      AUDIT,
      { ...params, workDoneToken: "work", partialResultToken: "parts" },
      source.token,
    );
    subscription.dispose();
    return { parts, result, progress };
  }

  /** Waits until something that the server says makes `holds` true. */
  async until(holds: () => boolean, what: string, milliseconds = 10_000): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`Waited in vain for ${what}. Log of the server:\n${this.log.join("\n")}`));
      }, milliseconds);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
    });
  }

  #listen(): void {
    const { connection } = this;
    const told = (): void => {
      for (const look of [...this.#watchers]) look();
    };
    connection.onNotification("window/logMessage", ({ message }: LogMessageParams) => {
      this.log.push(message);
      told();
    });
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      told();
    });
    connection.onNotification(STATUS, (params: StatusParams) => {
      this.status.set(params.uri, params);
      told();
    });
    connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => this.settings));
    connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method));
      told();
      return null;
    });
    connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes += 1;
      told();
      return null;
    });
    connection.listen();
  }

  async #edit(document: string, edits: readonly TextEdit[]): Promise<void> {
    const text = TextDocument.applyEdits(this.#document(document), [...edits]);
    await this.change(document, [{ text }]);
  }

  #document(document: string): TextDocument {
    const own = this.#documents.get(document);
    if (own === undefined) throw new Error(`${document} is not open.`);
    return own;
  }
}
