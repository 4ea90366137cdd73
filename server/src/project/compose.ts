/** Compose files: which services there are, what each mounts, runs and publishes. Pure; where the paths lead is for the caller to say. */
import { parseAllDocuments } from "yaml";
import { imageRunsUnprotected, interpolated, isUnknown, splitCommand } from "./compose-words.ts";
import { at, entries, items, type Table, table, text, texts } from "./documents.ts";

/** A file or folder of the machine in a container. */
export interface ComposeMount {
  /** As written: absolute, or relative to the Compose file. */
  readonly source: string;
  readonly target: string;
}

/** Ports of a container that the machine passes on. */
export interface ComposePort {
  /** The address of the machine; empty for all of them. */
  readonly address: string;
  /** Ports of the container. */
  readonly first: number;
  readonly last: number;
}

/** One service, or what an overriding file says of one. */
export interface ComposeService {
  readonly name: string;
  /** It names neither an image nor what to build: another file says the rest. */
  readonly isPiece: boolean;
  /** The image is one whose server has protected mode off unless the configuration says otherwise. */
  readonly isUnprotected: boolean;
  readonly mounts: readonly ComposeMount[];
  /** Undefined when the container has the network of the machine, or when that is not known. */
  readonly ports: readonly ComposePort[] | undefined;
  /** Words of `entrypoint` and `command`. */
  readonly command: readonly string[];
  readonly folder: string;
}

/** More than any file of this kind that somebody wrote. */
const LARGEST = 200_000;

/** The services of a Compose file; none when it cannot be read. */
export function composeServices(content: string): readonly ComposeService[] {
  const file = content.length > LARGEST ? undefined : parsed(content);
  return entries(at(file, "services")).flatMap(([name, value]) => {
    const service = table(value);
    return file && service ? [serviceOf(name, service, file)] : [];
  });
}

function parsed(content: string): Table | undefined {
  try {
    const [document] = parseAllDocuments(content, { logLevel: "silent", merge: true });
    return document && "errors" in document && document.errors.length === 0 ? table(document.toJS()) : undefined;
  } catch {
    // Aliases that would unfold to more than the parser allows.
    return undefined;
  }
}

function serviceOf(name: string, service: Table, file: Table): ComposeService {
  const image = text(service.image);
  return {
    name,
    isPiece: image === undefined && service.build === undefined,
    isUnprotected: image !== undefined && service.build === undefined && imageRunsUnprotected(interpolated(image)),
    mounts: [...items(service.volumes).flatMap(mountOf), ...items(service.configs).flatMap((c) => configOf(c, file))],
    ports: hasOwnNetwork(service, file) ? items(service.ports).flatMap(portOf) : undefined,
    command: [...wordsOf(service.entrypoint), ...wordsOf(service.command)],
    folder: interpolated(text(service.working_dir) ?? "/data"),
  };
}

/** The words of a command, which a shell may get as one. */
function wordsOf(value: unknown): readonly string[] {
  const words = typeof value === "string" ? splitCommand(interpolated(value)) : texts(value).map(interpolated);
  return words.flatMap((word, i) => (/^-\w*c$/.test(words[i - 1] ?? "") ? splitCommand(word) : [word]));
}

/** Sources that are paths: others are names of volumes. Where the file lies is what `PWD` usually is. */
const SHORT_MOUNT = /^((?:\.|\/|\$PWD\/|\$\{PWD\}\/)[^:]*):([^:]+)(?::[^:]*)?$/;

function mountOf(value: unknown): readonly ComposeMount[] {
  if (typeof value === "string") {
    const [, source, target] = SHORT_MOUNT.exec(interpolated(value)) ?? [];
    return mount(source, target);
  }
  const kind = text(at(value, "type"));
  return kind === undefined || kind === "bind" ? mount(text(at(value, "source")), text(at(value, "target"))) : [];
}

function mount(written: string | undefined, target: string | undefined): readonly ComposeMount[] {
  const source = written === undefined ? undefined : interpolated(written).replace(/^\$(?:PWD|\{PWD\})\//, "./");
  return source === undefined || target === undefined || isUnknown(source) ? [] : [{ source, target: interpolated(target) }];
}

function configOf(value: unknown, file: Table): readonly ComposeMount[] {
  const name = text(value) ?? text(at(value, "source"));
  return name === undefined ? [] : mount(text(at(file, "configs", name, "file")), text(at(value, "target")) ?? `/${name}`);
}

/** Only then does `ports` say who gets in. What a service extends may publish more. */
function hasOwnNetwork(service: Table, file: Table): boolean {
  const mode = service.network_mode;
  if (service.extends !== undefined || (mode !== undefined && mode !== null && !["bridge", "default", "none"].includes(String(mode))))
    return false;
  const names = Array.isArray(service.networks) ? texts(service.networks) : entries(service.networks).map(([name]) => name);
  return ["default", ...names].every((name) => {
    const network = at(file, "networks", name);
    return !/^(?:macvlan|ipvlan|host)$/.test(`${at(network, "driver") ?? ""}`) && at(network, "name") !== "host";
  });
}

function portOf(value: unknown): readonly ComposePort[] {
  const long = table(value);
  const protocol = long ? text(long.protocol) : /\/(\w+)$/.exec(String(value))?.[1];
  if (protocol !== undefined && protocol !== "tcp") return [];
  if (long) return [portAt(interpolated(text(long.host_ip) ?? ""), interpolated(String(long.target ?? "")))];
  const written = interpolated(String(value)).replace(/\/tcp$/, "");
  // `container`, `machine:container` or `address:machine:container`; the address may have colons of its own.
  const [, address, container = written] = /^(?:(.*):)?[^:]*:([^:]*)$/.exec(written) ?? [];
  return [portAt(address ?? "", container)];
}

const ALL_PORTS = { first: 1, last: 65_535 };

function portAt(written: string, container: string): ComposePort {
  const address = isUnknown(written) ? "" : written.replace(/^\[|\]$/g, "");
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(container) ?? [];
  return first === undefined ? { address, ...ALL_PORTS } : { address, first: Number(first), last: Number(last) };
}
