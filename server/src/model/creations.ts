/** Which library's clients a call makes: itself, through a class of the program, or later, for a container that keeps what it is given. */
import { external } from "../flow/atoms.ts";
import { basePaths } from "../flow/decorators.ts";
import type { Query } from "../flow/query.ts";
import type { Atom, CallInfo, ExternalAtom, Value } from "../flow/values.ts";
import type { CallFact } from "../lang/facts.ts";
import { deferredCalls } from "../libraries/deferred.ts";
import type { Clients } from "./clients.ts";

/** A client that a call makes. */
export interface Creation {
  /** The constructor's, or function's, access path. */
  readonly path: string;
  readonly made: ExternalAtom;
  readonly call: CallInfo;
}

const DEFERRED: ReadonlySet<string> = new Set(deferredCalls);

/** All that a call may make, one for each of the values that its callee may be. */
export function creationsOf(q: Query, clients: Clients, call: CallFact, callees: Value): readonly Creation[] {
  return callees.flatMap((callee) =>
    callee.kind === "external" && DEFERRED.has(callee.path) ? madeLater(q, clients, call) : (madeNow(q, clients, call, callee) ?? []),
  );
}

function madeNow(q: Query, clients: Clients, call: CallFact, callee: Atom): Creation | undefined {
  const path = created(q, clients, callee);
  if (path === undefined) return undefined;
  const made = madeBy(q, call, callee, path);
  return made?.call && { path, made, call: made.call };
}

/** `providers.Singleton(Redis, host=…)`: the constructor gets what stands behind it. */
function madeLater(q: Query, clients: Clients, call: CallFact): readonly Creation[] {
  const info = q.callInfo(call);
  const [maker, ...positional] = info.positional;
  const rest = { ...info, positional };
  return (maker?.value ?? []).flatMap((a) => {
    const path = created(q, clients, a);
    return path === undefined ? [] : [{ path, made: { ...external(`${path}()`, info.site), call: rest }, call: rest }];
  });
}

/** The library's class or function that a callee stands for: itself, `super().__init__`, or a class that inherits its constructor. */
function created(q: Query, clients: Clients, callee: Atom): string | undefined {
  const isKnown = (path: string): boolean => clients.creates(path, q.language);
  if (callee.kind === "class") return callee.cls.constructorFn ? undefined : basePaths(callee.cls.bases).find(isKnown);
  if (callee.kind !== "external") return undefined;
  const path = callee.path.replace(/(?:\(\))?\.__init__$/, "");
  return isKnown(path) ? path : undefined;
}

function madeBy(q: Query, call: CallFact, callee: Atom, path: string): ExternalAtom | undefined {
  const isPlain = callee.kind === "external" && callee.path === path;
  const made = isPlain && q.value(call).find((a) => a.kind === "external" && a.path === `${path}()`);
  if (made) return made.kind === "external" ? made : undefined;
  return isPlain ? undefined : { ...external(`${path}()`, q.site(call)), call: q.callInfo(call) };
}
