/** The expressions that a logged one shows. */
import type { Query } from "../flow/query.ts";
import type { CallFact, Expression, LanguageId } from "../lang/facts.ts";

/** Functions and methods whose result does not show their argument. */
const HIDES =
  /^(?:len|hash|bool|type|id|isinstance|typeof|sha\w*|md5|hexdigest|createHash|createHmac|redact\w*|mask\w*|sanitize\w*|obfuscate\w*|hide\w*|anonymi[sz]e\w*|startsWith|endsWith|endswith|startswith|includes|length|keys|count|encrypt\w*|digest|Boolean|Number|parseInt|int)$/i;
const SHOWS =
  /^(?:str|repr|String|stringify|dumps|format|inspect|join|concat|toString|decode|encode|trim|strip|toUpperCase|toLowerCase|upper|lower)$/;
/** Of these the receiver is not part of what is shown. */
const OF_ARGUMENTS = /^(?:stringify|dumps|inspect)$/;

export interface Leaf {
  readonly expression: Expression;
  /** It is made into text by the language, which in JavaScript shows nothing of an object. */
  readonly isText: boolean;
  /** The key under which it stands in an object. */
  readonly label?: string;
}

/** All leaves of an expression, in source order. */
export function shownLeaves(e: Expression, language: LanguageId): readonly Leaf[] {
  return leaves(e, false, language === "typescript");
}

/** What a variable was put together from: `const text = "Your code: " + otp`. */
export function partsBehind(q: Query, e: Expression): readonly Expression[] {
  const all = e.kind === "name" ? q.definitionsAt(e.name, e) : [];
  const source = all.length === 1 ? all[0]?.source : undefined;
  if (source?.kind !== "expression" || source.path.length > 0) return [];
  const { expression } = source;
  const isPutTogether = expression.kind === "template" || expression.kind === "binary";
  return isPutTogether ? shownLeaves(expression, q.language).map((leaf) => leaf.expression) : [];
}

function leaves(e: Expression, isText: boolean, hidesObjects: boolean): readonly Leaf[] {
  const inner = (x: Expression, text = isText): readonly Leaf[] => leaves(x, text, hidesObjects);
  switch (e.kind) {
    case "template":
      return e.parts.flatMap((p) => (p.kind === "interpolation" ? inner(p.value, hidesObjects) : []));
    case "binary":
      return /^(?:\+|%)$/.test(e.operator) ? [...inner(e.left, hidesObjects), ...inner(e.right, hidesObjects)] : [];
    case "list":
      return e.items.flatMap((i) => inner(i));
    case "object":
      return e.entries.flatMap((x) => inner(x.value).map((leaf) => (x.key === undefined ? leaf : { ...leaf, label: leaf.label ?? x.key })));
    case "spread":
    case "await":
    case "cast":
      return inner(e.value);
    case "conditional":
      return [...inner(e.whenTrue), ...inner(e.whenFalse)];
    case "logical":
      return e.operator === "and" ? inner(e.right) : [...inner(e.left), ...inner(e.right)];
    case "call":
      return callLeaves(e, isText, inner);
    case "name":
    case "member":
    case "index":
      return [{ expression: e, isText }];
    default:
      return [];
  }
}

/** Calls that only put their arguments into text show them; others are looked at as a whole. */
function callLeaves(e: CallFact, isText: boolean, inner: (x: Expression, text?: boolean) => readonly Leaf[]): readonly Leaf[] {
  const name = e.callee.kind === "member" ? e.callee.property : e.callee.kind === "name" ? e.callee.name : "";
  if (HIDES.test(name)) return [];
  if (SHOWS.test(name)) {
    const own = e.callee.kind === "member" && !OF_ARGUMENTS.test(name) ? inner(e.callee.object) : [];
    const isObjectShown = OF_ARGUMENTS.test(name);
    return [...own, ...e.args.flatMap((a) => inner(a.value, isObjectShown ? false : isText))];
  }
  return [{ expression: e, isText }];
}
