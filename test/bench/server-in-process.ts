/** The language server in this process, driven by bytes: what is timed is the server and nothing of a client. */
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { Engine } from "../../server/src/engine/api.ts";
import { localCrew } from "../../server/src/engine/audit.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { nodeClock } from "../../server/src/host/node/clock.ts";
import { nodeFiles } from "../../server/src/host/node/file-source.ts";
import type { WasmSource } from "../../server/src/lang/language.ts";
import { serve } from "../../server/src/lsp/server.ts";
import { FULL } from "../harness/lsp-client.ts";

/** Ids of this side's requests start here; the server counts its own from 0. */
const FIRST_ID = 1_000_000;

export class ServerInProcess {
  readonly #input = new PassThrough({ highWaterMark: 1 << 24 });
  readonly #output = new PassThrough({ highWaterMark: 1 << 24 });
  readonly #waiting = new Map<number, (body: string) => void>();
  readonly #exact = new Set<() => void>();
  #received: Buffer = Buffer.alloc(0);
  /** The last report was of a version before, moved along. */
  isMoved = false;
  #id = FIRST_ID;

  constructor(wasm: WasmSource) {
    this.#output.on("data", (chunk: Buffer) => this.#take(chunk));
    serve(createConnection(new StreamMessageReader(this.#input), new StreamMessageWriter(this.#output)), {
      version: "0.0.0",
      rules: catalogue(),
      files: nodeFiles,
      clock: nodeClock,
      globalIgnore: async () => "",
      createEngine: async (roots, configuration, sources) =>
        this.#watched(await createEngine({ files: nodeFiles, roots, wasm, configuration, clock: nodeClock, sources })),
      crew: () => localCrew(() => Promise.reject(new Error("no audits here")), nodeFiles),
    });
  }

  #watched(engine: Engine): Engine {
    const report = engine.report.bind(engine);
    engine.report = async (file, token, mayLag) => {
      const made = await report(file, token, mayLag);
      this.isMoved = made?.isMoved ?? false;
      if (!this.isMoved) for (const told of this.#exact) told();
      if (!this.isMoved) this.#exact.clear();
      return made;
    };
    return engine;
  }

  /** When the next report is made that is exact. */
  nextExact(): Promise<void> {
    return new Promise((resolve) => this.#exact.add(resolve));
  }

  /** Begins a session with one workspace folder. */
  async greet(path: string): Promise<void> {
    const folder = { uri: pathToFileURL(path).toString(), name: "bench" };
    await this.exchange("initialize", { processId: null, rootUri: folder.uri, workspaceFolders: [folder], capabilities: FULL });
    this.send(this.notification("initialized", {}));
  }

  /** Bytes of a notification, for {@link send} or {@link exchange}. */
  notification(method: string, params: unknown): Buffer {
    return frame({ jsonrpc: "2.0", method, params });
  }

  send(message: Buffer): void {
    this.#input.write(message);
  }

  /** Sends `before`, if any, and a request at once; answers the body of the response as it came. */
  exchange(method: string, params: unknown, before?: Buffer): Promise<string> {
    const id = ++this.#id;
    const request = frame({ jsonrpc: "2.0", id, method, params });
    const answered = new Promise<string>((resolve) => this.#waiting.set(id, resolve));
    this.#input.write(before ? Buffer.concat([before, request]) : request);
    return answered;
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString("latin1", 0, end))?.[1]);
      if (this.#received.length < end + 4 + length) return;
      const body = this.#received.toString("utf8", end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#answer(body);
    }
  }

  /** Of responses only the id is read: parsing the body is the client's work. */
  #answer(body: string): void {
    const id = Number(/^\{"jsonrpc":"2\.0","id":(\d+)/.exec(body)?.[1] ?? -1);
    const waiting = this.#waiting.get(id);
    if (!waiting) return this.#oblige(body);
    this.#waiting.delete(id);
    waiting(body);
  }

  /** Requests of the server get the answer that asks for nothing. */
  #oblige(body: string): void {
    const { id, method, params } = JSON.parse(body) as {
      readonly id?: number;
      readonly method?: string;
      readonly params?: { readonly items?: unknown[] };
    };
    if (method === undefined || id === undefined) return;
    this.send(frame({ jsonrpc: "2.0", id, result: method === "workspace/configuration" ? (params?.items ?? []).map(() => ({})) : null }));
  }
}

function frame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
