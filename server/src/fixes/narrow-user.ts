/** Takes from a user of the server what it does not need: a password, fewer commands, keys of its own. */
import type { Expression, ListFact } from "../lang/facts.ts";
import { absoluteSpan, type Sketch, type Style } from "../lang/language.ts";
import type { NarrowUser } from "../model/finding.ts";
import { slotAt } from "./containers.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { expressionAt, parentOf, type Span, spanOf } from "./places.ts";
import { styleAt } from "./quoting.ts";

type Problem = NarrowUser["problems"][number];

/** The fix, or undefined where a rule is not written in its own literal here: half of it would be worse than none. */
export function narrowUser(intent: NarrowUser, context: FixContext): MadeFix | undefined {
  const draft = newDraft();
  let first: number | undefined;
  for (const problem of intent.problems) {
    const span = spanIn(context, problem.site);
    const fact = span && expressionAt(context.facts, span);
    if (!span || !fact || !mend(context, draft, fact, problem, intent)) return undefined;
    first ??= span.start;
  }
  const edits = first === undefined ? undefined : finish(context, draft, first);
  const variable = intent.problems.some((p) => p.kind === "nopass") ? `; ${passwordOf(intent.user)} must hold its password` : "";
  const title = `Give ${intent.user} only the rights that it needs (check that the program needs no more${variable})`;
  return edits && { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}

function passwordOf(user: string): string {
  return `${user.replace(/\W+/g, "_").toUpperCase()}_PASSWORD`;
}

function mend(context: FixContext, draft: Draft, fact: Expression, { kind }: Problem, { user, commands }: NarrowUser): boolean {
  const style = styleAt(context, fact);
  if (!style) return false;
  const text = (value: string): string => render(context, draft, { kind: "string", value }, style);
  const rule = fact.kind === "string" ? fact.value.toLowerCase() : undefined;
  const put = (written: string): boolean => {
    draft.edits.push({ ...absoluteSpan(fact), text: written });
    return true;
  };
  switch (kind) {
    case "nopass":
      return rule === "nopass" ? put(password(context, draft, style, ">", user)) : keyword(context, draft, fact, user, style);
    case "allCommands": {
      if (rule !== "+@all" && rule !== "allcommands") return false;
      const used = usedCommands(context, fact);
      if (used?.beside) draft.edits.push({ ...used.beside.at, text: used.beside.text(used.commands.map(text).join(", ")) });
      const inPlace = used === undefined ? commands : used.beside ? used.categories : [...used.categories, ...used.commands];
      return put(inPlace.map(text).join(", "));
    }
    case "dangerous":
      return rule?.startsWith("+@") ? put(`${text(rule)}, ${text("-@dangerous")}`) : false;
    case "allKeys":
      if (rule === "*") return isItem(fact) && put(keysOf(context, user).map(text).join(", "));
      if (rule !== "~*" && rule !== "allkeys") return false;
      return put(
        keysOf(context, user)
          .map((k) => text(`~${k}`))
          .join(", "),
      );
  }
}

/** The keys that the workspace uses; where nothing is known of them, those that start with the user's name. */
function keysOf({ rights }: FixContext, user: string): readonly string[] {
  return rights && rights.keys.length > 0 ? rights.keys : [`${user}:*`];
}

/** Rules for what the workspace uses; `beside`: those about commands stand in an argument of their own. */
interface UsedCommands {
  readonly categories: readonly string[];
  readonly commands: readonly string[];
  readonly beside: { readonly at: Span; readonly text: (rules: string) => string } | undefined;
}

/** What the workspace uses, for the place of a rule; undefined where that is not known, or cannot be written there. */
function usedCommands({ rights }: FixContext, fact: Expression): UsedCommands | undefined {
  if (!rights || rights.commands.length === 0) return undefined;
  const { categories, commands } = rights;
  const list = parentOf(fact);
  const call = list && parentOf(list);
  if (list?.kind !== "list" || call?.kind !== "call") return { categories, commands, beside: undefined };
  const own = call.args.find((a) => a.value === list);
  if (own?.name !== "categories") return { categories, commands, beside: undefined };
  const other = call.args.find((a) => a.name === "commands");
  if (!other) {
    const { end } = spanOf(own, list.unit);
    return { categories, commands, beside: { at: { start: end, end }, text: (rules) => `, commands=[${rules}]` } };
  }
  if (other.value.kind !== "list" || other.value.form !== "list") return undefined;
  const at = spanOf(other.value, list.unit).start + 1;
  const rest = other.value.items.length > 0 ? ", " : "";
  return { categories, commands, beside: { at: { start: at, end: at }, text: (rules) => rules + rest } };
}

function isItem(fact: Expression): boolean {
  return (parentOf(fact) as ListFact | undefined)?.kind === "list";
}

/** A rule that adds the password. */
function password(context: FixContext, draft: Draft, style: Style, prefix: string, user: string): string {
  const parts: Sketch[] = [
    { kind: "string", value: prefix },
    { kind: "environment", variable: passwordOf(user) },
  ];
  return render(context, draft, { kind: "template", parts }, style);
}

/** `nopass=True` becomes `passwords=[…]`. */
function keyword(context: FixContext, draft: Draft, fact: Expression, user: string, style: Style): boolean {
  const slot = slotAt(context, absoluteSpan(fact));
  const call = parentOf(fact);
  const argument = call?.kind === "call" ? call.args.find((a) => a.value === fact) : undefined;
  if (!slot || call?.kind !== "call" || argument?.name !== "nopass" || call.args.some((a) => a.name === "passwords")) return false;
  draft.edits.push({ ...spanOf(argument, fact.unit), text: `passwords=[${password(context, draft, style, "+", user)}]` });
  return true;
}
