/** Connections that a function of the workspace makes to the host that its caller names. */
import { isInside } from "../flow/enclosing.ts";
import type { CallArgument, CallInfo, Effect, Member, Site, Value } from "../flow/values.ts";
import { receiverCall } from "./clients.ts";
import type { Connection } from "./concepts.ts";
import { type ConnectionContext, connectionsOfCall } from "./connections.ts";

/** Objects in objects: `{ socket: { host } }`. */
const DEEPEST = 3;

/** Those of which the call at `at` names the host: all else stands where the client is made. */
export function handedConnections(e: Effect, at: Site, context: ConnectionContext): readonly Connection[] {
  if (!e.through || !e.call) return [];
  const call = placedIn(e.call, at);
  return e.callee.flatMap((made) => {
    if (made.kind !== "external") return [];
    const row = context.clients.row(made.path, call, receiverCall(made), context.language, context.version);
    const built = row ? connectionsOfCall(row, { ...made, path: `${made.path}()`, call }, call, context) : [];
    return built.flatMap(({ connection }) => {
      const { host, site } = connection;
      if (host.kind !== "literal" || !host.site || !isInside(site, at)) return [];
      return call.argsSite.file === at.file
        ? connection
        : { ...connection, tlsFixes: [], verificationFixes: [], authFixes: [], userFixes: [] };
    });
  });
}

/** The call with arguments that stand where the caller wrote them. */
function placedIn(call: CallInfo, at: Site): CallInfo {
  const placed = (a: CallArgument): CallArgument => {
    const site = writtenAt(a.value, at);
    return { ...a, value: placedEntries(a.value, at, DEEPEST), ...(site ? { site, whole: undefined } : {}) };
  };
  return { ...call, positional: call.positional.map(placed), named: new Map([...call.named].map(([k, a]) => [k, placed(a)])) };
}

function placedEntries(value: Value, at: Site, depth: number): Value {
  if (depth === 0 || !value.some((a) => a.kind === "object")) return value;
  return value.map((a) => {
    if (a.kind !== "object") return a;
    const entries = [...a.entries].map(([key, m]): readonly [string, Member] => {
      const site = writtenAt(m.value, at);
      return [key, { ...m, value: placedEntries(m.value, at, depth - 1), ...(site ? { site } : {}) }];
    });
    return { ...a, entries: new Map(entries) };
  });
}

/** Where the caller wrote the only thing that the value can be. */
function writtenAt(value: Value, at: Site): Site | undefined {
  const [only] = value;
  return only?.kind === "literal" && value.length === 1 && isInside(only.site, at) ? only.site : undefined;
}
