/** Names that nothing uses any more when a fix has taken out their last use: Python's linters complain about them. */
import { forEachChild, withNested } from "../lang/children.ts";
import type { Fact, FileFacts, TryFact } from "../lang/facts.ts";
import type { TextEdit } from "../lang/language.ts";
import { absoluteSpan } from "../lang/language.ts";
import { lineStart } from "./edits.ts";
import { type Span, spanOf } from "./places.ts";

interface Use extends Span {
  readonly name: string;
}

/** Edits that take out `import pickle` and `as e` where nothing but what `edits` replace used them. Other languages are left alone. */
export function withoutOrphans(text: string, facts: FileFacts, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (facts.language !== "python" || edits.every((e) => e.start === e.end)) return [];
  const { uses, tries } = namesAndTries(facts);
  const gone = uses.filter((use) => edits.some((e) => isReplaced(use, e)));
  if (gone.length === 0) return [];
  const isOrphanIn = (among: readonly Use[]) => (name: string) => {
    const own = among.filter((use) => use.name === name);
    return own.length > 0 && own.every((use) => gone.includes(use));
  };
  const imports = importSpans(text, facts, isOrphanIn(uses));
  const bindings = tries.flatMap((t) => bindingSpans(text, t, (body) => isOrphanIn(uses.filter((u) => isInside(u, body)))));
  return [...imports, ...bindings].map((span) => ({ ...span, text: "" }));
}

function isReplaced(use: Use, edit: TextEdit): boolean {
  return isInside(use, edit) && !edit.text.split(/\W+/).includes(use.name);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function namesAndTries({ units }: FileFacts): { readonly uses: readonly Use[]; readonly tries: readonly TryFact[] } {
  const uses: Use[] = [];
  const tries: TryFact[] = [];
  const visit = (fact: Fact): void => {
    if (fact.kind === "name") uses.push({ name: fact.name, ...absoluteSpan(fact) });
    if (fact.kind === "try") tries.push(fact);
    forEachChild(fact, visit);
  };
  for (const unit of units.flatMap(withNested)) unit.body.forEach(visit);
  return { uses, tries };
}

/** Lines at the top level that import nothing else. */
function importSpans(text: string, { units }: FileFacts, isOrphan: (name: string) => boolean): readonly Span[] {
  return units.flatMap(({ body: [statement] }): readonly Span[] => {
    if (statement?.kind !== "import" || statement.isStar || statement.names.length !== 1) return [];
    const { start, end } = absoluteSpan(statement);
    const line = { start: lineStart(text, start), end: end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0) };
    const isAlone = line.start === start && line.end > end;
    return isAlone && isOrphan(statement.names[0]?.local ?? "") ? [line] : [];
  });
}

/** ` as e` of handlers in whose bodies nothing uses the name. */
function bindingSpans(text: string, { handlers, unit }: TryFact, isOrphanIn: (body: Span) => (name: string) => boolean): readonly Span[] {
  return handlers.flatMap(({ binding, body }): readonly Span[] => {
    const [first, final] = [body[0], body.at(-1)];
    if (binding?.kind !== "name" || !first || !final) return [];
    const span = spanOf({ start: first.start, end: final.end }, unit);
    const { start, end } = absoluteSpan(binding);
    const word = /\s+as\s+$/.exec(text.slice(Math.max(0, start - 20), start))?.[0];
    return word !== undefined && isOrphanIn(span)(binding.name) ? [{ start: start - word.length, end }] : [];
  });
}
