/** Starting the parser's WebAssembly runtime and loading grammars, from bytes that the host brings. */
import { Language as Grammar, Parser } from "web-tree-sitter";
import type { WasmSource } from "./language.ts";

/** A started runtime. */
export interface ParserRuntime {
  /** A parser for one grammar; it may be used for any number of files, one after another. */
  createParser(grammar: Grammar): Parser;
}

/** The runtime's file name, as asked of the {@link WasmSource}. */
export const RUNTIME_WASM = "web-tree-sitter.wasm";

// web-tree-sitter itself keeps one runtime per process and would start a second one over the first when asked twice at the
// same time, so the promise of the first start has to be kept here.
let started: Promise<void> | undefined;

/** Starts the runtime, or waits for the start that is under way. Only the first call reads the bytes. */
export async function loadParser(wasm: WasmSource): Promise<ParserRuntime> {
  started ??= start(wasm);
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
  return { createParser };
}

/** Loads a grammar such as `tree-sitter-python.wasm`, starting the runtime where necessary. */
export async function loadGrammar(wasm: WasmSource, fileName: string): Promise<Grammar> {
  const [bytes] = await Promise.all([wasm(fileName), loadParser(wasm)]);
  return Grammar.load(bytes);
}

async function start(wasm: WasmSource): Promise<void> {
  const bytes = await wasm(RUNTIME_WASM);
  await Parser.init({ wasmBinary: bytes } as Parameters<typeof Parser.init>[0]);
}

function createParser(grammar: Grammar): Parser {
  return new Parser().setLanguage(grammar);
}
