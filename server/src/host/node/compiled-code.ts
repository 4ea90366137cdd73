/**
 * Keeps what V8 made of a bundle between starts of the process. Compiling takes longer than anything else a start does. Newer Node has
 * `module.enableCompileCache` for this, but the oldest that is supported, and the one in the oldest VS Code that is, do not.
 *
 * V8 runs kept code as it is, so the folder must be the user's own: not one for temporary files, where others could put theirs.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { constants, Script } from "node:vm";

/** Code of a version, or of a Node, that was not started for so long makes room. */
const KEPT_MS = 90 * 24 * 3600 * 1000;

/** Bytes by which what was compiled is usually longer than its source. */
const ROOM = 1_500_000;

/** What to run, and where its compiled code is kept. */
export interface CompiledCode {
  /** Absolute path of an ASCII file with one expression: the function that Node makes of a CommonJS module. */
  readonly file: string;
  /** Changes with every byte of the bundle: V8 itself compares no more than its length. */
  readonly hash: string;
  /** Absolute path of a folder, made when it is missing; undefined keeps nothing. */
  readonly folder: string | undefined;
}

/** Exports of a bundle, and what keeps its compiled code once functions have run: it does nothing where that is there already. */
export interface Loaded<Exports> {
  readonly exports: Exports;
  /** True if the code was compiled before. */
  readonly isKept: boolean;
  keep(): void;
}

/** Runs a bundle. Throws what it throws; compiled code that is missing, of another V8 or not to be trusted is as if there were none. */
export function load<Exports>(code: CompiledCode): Loaded<Exports> {
  const cachePath = code.folder && join(code.folder, `${basename(code.file)}-${code.hash}-${process.arch}-${cachedDataVersionTag()}`);
  const memory = new Memory();
  // ASCII needs no decoding.
  const source = memory.read(code.file).toString("latin1");
  const cachedData = cachePath === undefined ? undefined : memory.readOwn(cachePath);
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(source, { filename: code.file, importModuleDynamically, ...(cachedData && { cachedData }) });
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, createRequire(code.file), module, code.file, dirname(code.file));
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: module.exports,
    isKept,
    keep: () => {
      if (!isKept && cachePath !== undefined) attempt(() => write(cachePath, script.createCachedData()));
    },
  };
}

/** Reads one file after the other to the same place: memory that is touched for the first time costs a start more than what is read. */
class Memory {
  #bytes = Buffer.alloc(0);

  /** Valid until the next file is read. Throws if the file cannot be read as a whole. */
  read(path: string): Buffer {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (this.#bytes.length < size) this.#bytes = Buffer.allocUnsafeSlow(size + ROOM);
      if (readSync(file, this.#bytes, 0, size, 0) < size) throw new Error(`${path} cannot be read as a whole.`);
      return this.#bytes.subarray(0, size);
    } finally {
      closeSync(file);
    }
  }

  /** Nothing if the file, or its folder, belongs to somebody else or can be written by others. */
  readOwn(path: string): Buffer | undefined {
    return attempt(() => (isOwn(dirname(path)) && isOwn(path) ? this.read(path) : undefined));
  }
}

function isOwn(path: string): boolean {
  const user = process.getuid?.();
  // Windows has no such bits, and keeps the folder from others itself.
  if (user === undefined) return true;
  const { uid, mode } = statSync(path);
  return uid === user && (mode & 0o022) === 0;
}

/** Written aside and moved into place, so that a server that starts meanwhile reads all or nothing. */
function write(path: string, data: Buffer): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwn(folder)) return;
  const aside = `${path}.${process.pid}.tmp`;
  writeFileSync(aside, data, { mode: 0o600 });
  renameSync(aside, path);
  for (const name of readdirSync(folder)) attempt(() => removeOld(join(folder, name)));
}

function removeOld(path: string): void {
  if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path);
}

/** A start is only slower without kept code, so whatever is wrong with the folder is no reason to stop. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
