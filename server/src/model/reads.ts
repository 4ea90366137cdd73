/** Values that were read from Redis, also when they were taken apart, decoded or unpacked since. */
import type { Query } from "../flow/query.ts";
import type { Atom, CallInfo, ExternalAtom } from "../flow/values.ts";
import type { VersionOf } from "./clients.ts";
import { recoded } from "./decoders.ts";
import { commandAt, type EffectTools } from "./effects.ts";

/** Where a value was read. */
export interface RedisRead {
  /** `GET`, or `message` for what a channel brings. */
  readonly command: string;
  /** The client is only known by its name. */
  readonly isByName: boolean;
}

interface ReadTools extends EffectTools {
  readonly q: Query;
  readonly version: VersionOf;
}

const DEEPEST = 12;
const BATCH_RESULT = /\.(?:pipeline|multi|batch|transaction)\(\)(?:\.\w+\(\))*\.(?:execute|exec|execAsync)\(\)$/;
const MESSAGE = /\.pubsub\(\)\.(?:listen|get_message|parse_response|handle_message)\(\)$/;
/** Methods of clients that hand what comes from Redis to a function. */
const LISTENS = /^(?:on|once|addListener|subscribe|pSubscribe|sSubscribe|psubscribe)$/;

/** The command that brought a value; undefined when it comes from elsewhere. */
export function redisRead(tools: ReadTools, atom: Atom, depth = 0): RedisRead | undefined {
  if (depth > DEEPEST) return undefined;
  switch (atom.kind) {
    case "external":
      return readByCall(tools, atom, depth);
    case "unknown":
      if (!atom.of) return undefined;
      return (
        (atom.origin === "call"
          ? (readByName(tools, atom.of) ?? listened(tools, atom.of) ?? readByAttribute(tools, atom.of, depth))
          : undefined) ?? redisRead(tools, atom.of, depth + 1)
      );
    case "text":
    case "list":
      return first(tools, atom.kind === "text" ? atom.parts.flat() : atom.items.flat(), depth);
    default:
      return undefined;
  }
}

function first(tools: ReadTools, atoms: readonly Atom[], depth: number): RedisRead | undefined {
  return atoms.map((a) => redisRead(tools, a, depth + 1)).find((r) => r !== undefined);
}

function readByCall(tools: ReadTools, atom: ExternalAtom, depth: number): RedisRead | undefined {
  const { call } = atom;
  if (call && atom.path.endsWith("()")) {
    const read = readBy(tools, { ...atom, path: atom.path.slice(0, -2), call: undefined }, () => call) ?? otherRead(tools, atom);
    if (read) return read;
    const inner = recoded(atom, tools.q.language);
    if (inner) return first(tools, inner, depth);
    // What other functions make of their arguments is not known, but what a method gives was a part of its object.
  }
  return atom.receiver && redisRead(tools, atom.receiver, depth + 1);
}

/** Results of a batch, and messages of a channel. */
function otherRead(tools: ReadTools, atom: ExternalAtom): RedisRead | undefined {
  const isBatch = BATCH_RESULT.test(atom.path);
  if (!isBatch && !MESSAGE.test(atom.path)) return undefined;
  for (let a: Atom | undefined = atom.receiver; a?.kind === "external"; a = a.receiver) {
    const client = tools.clients.at(a, tools.q.language, tools.version);
    if (client) return client.isFake ? undefined : { command: isBatch ? "EXEC" : "message", isByName: client.isByName };
  }
  return undefined;
}

/** The result of calling something that is only known by its name: `self.redis.get`. */
function readByName(tools: ReadTools, callee: Atom): RedisRead | undefined {
  if (callee.kind !== "unknown" && callee.kind !== "parameter") return undefined;
  const site = callee.site;
  const nothing: CallInfo = {
    site,
    calleeSite: site,
    argsSite: site,
    isNew: false,
    positional: [],
    named: new Map(),
    hasOpenList: true,
    hasOpenMapping: true,
  };
  return readBy(tools, callee, () => nothing);
}

function readBy(tools: ReadTools, callee: Atom, call: () => CallInfo): RedisRead | undefined {
  const path = callee.kind === "external" ? callee.path : callee.kind === "unknown" || callee.kind === "parameter" ? callee.name : "";
  const found = commandAt(tools, tools.version, callee, path.slice(path.lastIndexOf(".") + 1), call, tools.q.language);
  const command = found?.wire.command ?? "";
  if (!found || !tools.commands.info(command)?.returnsValues) return undefined;
  return { command, isByName: found.client.isByName };
}

/** What a client's `on` and `subscribe` hand to their callback. */
function listened(tools: ReadTools, of: Atom): RedisRead | undefined {
  const callee = of.kind === "unknown" && of.origin === "call" ? of.of : of;
  const path = callee?.kind === "external" ? callee.path.replace(/\(\)$/, "") : callee && "name" in callee ? callee.name : "";
  if (!callee || !LISTENS.test(path.slice(path.lastIndexOf(".") + 1))) return undefined;
  const object: Atom | undefined =
    callee.kind === "external"
      ? callee.receiver
      : callee.kind === "unknown" || callee.kind === "parameter"
        ? { ...callee, name: path.slice(0, path.lastIndexOf(".")) }
        : undefined;
  const client = object && tools.clients.at(object, tools.q.language, tools.version);
  return client && !client.isFake ? { command: "message", isByName: client.isByName } : undefined;
}

/** `app.store.get(key)`, where this file itself has put something that reads from Redis on some object under that name. */
function readByAttribute(tools: ReadTools, callee: Atom, depth: number): RedisRead | undefined {
  const path = callee.kind === "external" ? callee.path : callee.kind === "unknown" || callee.kind === "parameter" ? callee.name : "";
  const [attribute, method] = path.split(".").slice(-2);
  if (!attribute || !method || !path.slice(0, -method.length - 1).includes(".")) return undefined;
  for (const unit of tools.q.units()) {
    for (const w of tools.q.index(unit).writes) {
      if (w.form !== "set" || w.path.at(-1) !== attribute) continue;
      for (const a of tools.q.value(w.value)) {
        const returned = a.kind === "instance" ? tools.q.memberOf(a, method, callee.site) : [];
        const read = first(
          tools,
          returned.flatMap((f) => (f.kind === "function" ? f.fn.summary().returns : [])),
          depth,
        );
        if (read) return read;
      }
    }
  }
  return undefined;
}
