/** Finds the services of Compose files that run a server with a file, read through the host. */
import type { FilePath } from "../host/types.ts";
import { readConf } from "../lang/conf/conf-file.ts";
import { renderWord } from "../lang/conf/render.ts";
import type { Deployment } from "../model/conf-deployment.ts";
import { type ConfEntry, toEntry } from "../model/conf-entries.ts";
import { type ComposeService, composeServices } from "../project/compose.ts";
import { isUnknown } from "../project/compose-words.ts";
import type { ConfSource } from "./conf-includes.ts";
import { baseName, joinPath, normalPath, parentFolder, relativePath } from "./paths.ts";

/** How Compose files run a server with a file. */
export interface Deployments {
  readonly all: readonly Deployment[];
  /** The Compose files that were read. */
  readonly asked: readonly FilePath[];
}

/** Whether a file is one of Compose's, by its name. */
export function isComposeFile(path: FilePath): boolean {
  return /^(?:docker-)?compose[^/]*\.ya?ml$/i.test(baseName(path));
}

const MOST_KEPT = 200;
const MOST_FOLDERS = 100;

/** Compose files of a workspace, each parsed once for a text. */
export class ComposeFiles {
  readonly #parsed = new Map<FilePath, { readonly text: string; readonly services: readonly ComposeService[] }>();

  /**
   * Looks in the folder of the file and in those above it, up to the root of the workspace. Where one of those files uses it, then also in the
   * folders beside: what is published there is published.
   */
  async of(file: FilePath, source: ConfSource): Promise<Deployments> {
    const asked: FilePath[] = [];
    const all: Deployment[] = [];
    const folders = foldersUpTo(file, source.roots);
    for (const folder of folders) all.push(...(await this.#in(folder, file, source, asked)));
    if (all.length === 0) return { all, asked };
    for (const folder of await foldersBeside(folders, source)) all.push(...(await this.#in(folder, file, source, asked)));
    return { all, asked };
  }

  async #in(folder: FilePath, file: FilePath, source: ConfSource, asked: FilePath[]): Promise<readonly Deployment[]> {
    const found: Located[] = [];
    for (const name of (await source.list(folder)).filter(isComposeFile)) {
      const path = joinPath(folder, name);
      asked.push(path);
      for (const service of this.#services(path, (await source.read(path)) ?? "")) found.push({ path, service });
    }
    return wholeServices(found).flatMap((located) => deploymentOf(located, file) ?? []);
  }

  #services(path: FilePath, text: string): readonly ComposeService[] {
    const kept = this.#parsed.get(path);
    if (kept?.text === text) return kept.services;
    if (this.#parsed.size >= MOST_KEPT) this.#parsed.clear();
    const services = composeServices(text);
    this.#parsed.set(path, { text, services });
    return services;
  }
}

function foldersUpTo(file: FilePath, roots: readonly FilePath[]): readonly FilePath[] {
  const folders = [parentFolder(file)];
  for (let folder = parentFolder(parentFolder(file)); roots.some((root) => relativePath(root, folder) !== undefined); ) {
    if (folders.includes(folder)) break;
    folders.push(folder);
    folder = parentFolder(folder);
  }
  return folders;
}

async function foldersBeside(folders: readonly FilePath[], source: ConfSource): Promise<readonly FilePath[]> {
  const beside: FilePath[] = [];
  for (const folder of folders) {
    const names = (await source.list(folder)).filter((name) => name.endsWith("/") && !name.startsWith(".") && name !== "node_modules/");
    beside.push(...names.map((name) => joinPath(folder, name.slice(0, -1))));
  }
  return beside.filter((folder) => !folders.includes(folder)).slice(0, MOST_FOLDERS);
}

interface Located {
  readonly path: FilePath;
  readonly service: ComposeService;
}

/** Services as they may run: alone, or with what another file of the folder says of the same name. */
function wholeServices(found: readonly Located[]): readonly Located[] {
  const isWhole = ({ service }: Located): boolean => !service.isPiece;
  return found.flatMap((own) => {
    const others = found.filter((o) => o.service.name === own.service.name && o !== own);
    if (own.service.isPiece) return others.some(isWhole) ? [] : [own];
    return [own, ...others.filter((o) => !isWhole(o)).map((o) => ({ path: own.path, service: joined(own.service, o.service) }))];
  });
}

function joined(base: ComposeService, piece: ComposeService): ComposeService {
  return {
    ...base,
    mounts: [...base.mounts, ...piece.mounts],
    ports: base.ports && piece.ports && [...base.ports, ...piece.ports],
    command: piece.command.length > 0 ? piece.command : base.command,
  };
}

/** What the service makes of the file; undefined when it does not use it. */
function deploymentOf({ path, service }: Located, file: FilePath): Deployment | undefined {
  const inside = service.mounts.flatMap(({ source, target }) => {
    const mounted = normalPath(source.startsWith("/") ? source : joinPath(parentFolder(path), source));
    const rest = relativePath(mounted, file);
    return rest === undefined ? [] : [{ path: normalPath(joinPath(target, rest)), isFile: rest === "" }];
  });
  const named = (word: string): boolean =>
    inside.some((i) => i.path === normalPath(word.startsWith("/") ? word : joinPath(service.folder, word)));
  if (!inside.some(({ isFile }) => isFile) && !service.command.some(named)) return undefined;
  const { ports, isUnprotected } = service;
  return { file: path, ports, isUnprotected, entries: argumentsOf(service.command, path) };
}

/** Of these it matters that there is something, and not what. */
const ANY_VALUE = new Set(["requirepass", "masterauth", "user", "aclfile"]);

/** Lines that the server makes of the words after its file: each word with `--` begins one. */
function argumentsOf(command: readonly string[], path: FilePath): readonly ConfEntry[] {
  const lines: string[] = [];
  for (const word of command) {
    if (/^(?:[;&|]|\d?>)/.test(word)) break;
    if (/^--[a-z]/i.test(word)) lines.push(word.slice(2));
    else if (lines.length > 0) lines.push(`${lines.pop()} ${renderWord(word)}`);
  }
  return readConf(lines.join("\n")).lines.flatMap((line) => {
    const entry = toEntry(path, line);
    return !entry || (entry.args.some((a) => isUnknown(a.value)) && !ANY_VALUE.has(entry.main)) ? [] : [entry];
  });
}
