/** Signed tokens: one whose signature was verified was not made by who sends it. */
import type { CallFact, Expression } from "../lang/facts.ts";
import type { Query } from "./query.ts";
import { callbackOf } from "./results.ts";
import type { Definition } from "./scopes.ts";
import { type Subjects, subjectsOf } from "./subjects.ts";

/** Methods that take a token out of a text: `header.split(" ")[1]`, `header.replace("Bearer ", "")`. */
const TAKES = /^(?:split|replace|replaceAll|removeprefix|slice|substr|substring|trim|strip|pop|at|partition)$/;
/** Definitions that are followed from a token to what it was taken out of. */
const DEEPEST = 6;

/** The call returns only if the subject is, or holds, a token whose signature is right. */
export function verifies(q: Query, call: CallFact, path: string, subjects: Subjects): boolean {
  const at = path ? q.semantics.verifies(path, () => q.callInfo(call), q.language) : undefined;
  const token = at === undefined ? undefined : call.args[at]?.value;
  return token !== undefined && sourcesOf(q, token).some((p) => subjects.includes(p));
}

/** The call behind a callback's error, and so behind what follows when there was none: `verify(token, key, (err, payload) => …)`. */
export function failureOf({ source }: Definition): CallFact | undefined {
  return source.kind === "parameter" && source.index === 0 ? callbackOf(source.fn) : undefined;
}

/** Names of the token, and of what it was taken out of. */
export function sourcesOf(q: Query, e: Expression, depth = 0): Subjects {
  const own = subjectsOf(q, e);
  const inner = depth < DEEPEST ? takenOutOf(q, e) : [];
  return [...own, ...inner.flatMap((x) => sourcesOf(q, x, depth + 1))];
}

function takenOutOf(q: Query, e: Expression): readonly Expression[] {
  switch (e.kind) {
    case "cast":
    case "await":
      return [e.value];
    case "index":
      return [e.object];
    case "logical":
      return [e.left, e.right];
    case "conditional":
      return [e.whenTrue, e.whenFalse];
    case "call":
      return e.callee.kind === "member" && TAKES.test(e.callee.property) ? [e.callee.object] : [];
    case "name": {
      // `let token; if (…) token = header.split(" ")[1];`: whichever of them it was, it was verified.
      const sources = q.definitionsAt(e.name, e).map((d) => d.source);
      return sources.flatMap((s) => (s.kind === "expression" ? [s.expression] : []));
    }
    default:
      return [];
  }
}
