/** Calls that set the rules of a Redis user. */
import type { CallArgument, CallInfo, Effect, ListAtom, LiteralAtom, Value } from "../flow/values.ts";
import { aclKeywords, leastPrivilege } from "../libraries/acl.ts";
import { evaluateAcl } from "./acl.ts";
import { elements, part } from "./command-steps.ts";
import type { WireCall } from "./command-wire.ts";
import type { AclProblem, AclUse } from "./concepts.ts";
import { flatten } from "./text.ts";

/** The user name and the rules that a call gives, as one list; undefined when a part of them is not there. */
export function aclValue(wire: WireCall, call: CallInfo): Value | undefined {
  const rules = wire.rules.length > 0 ? wire.rules : keywordRules(call);
  const [first] = rules;
  if (!first || wire.isOpen) return undefined;
  const all = [wire.user ?? part([], first.site), ...rules];
  const list: ListAtom = {
    kind: "list",
    items: all.map((a) => a.value),
    itemSites: all.map((a) => a.site),
    isOpen: rules.some((r) => r.value.some((a) => a.kind === "list")),
    site: call.site,
    trail: undefined,
  };
  return [list];
}

/** The rules that keyword arguments stand for. */
function keywordRules(call: CallInfo): readonly CallArgument[] {
  if (call.hasOpenMapping) return [];
  return aclKeywords.flatMap(({ name, at, rule, otherwise, prefix }) => {
    const argument = call.named.get(name) ?? call.positional[at];
    if (prefix !== undefined) return argument ? elements(argument).map((a) => withPrefix(prefix, a)) : [];
    const is = argument ? truth(argument.value) : false;
    if (is === undefined) return [];
    const text = is ? rule : otherwise;
    return text === undefined ? [] : [constant(text, argument?.site ?? call.site)];
  });
}

function truth(value: Value): boolean | undefined {
  const [only] = value;
  return value.length === 1 && only?.kind === "literal" ? Boolean(only.value) : undefined;
}

function constant(text: string, site: CallArgument["site"]): CallArgument {
  return part([literal(text, site)], site);
}

function literal(value: string, site: CallArgument["site"]): LiteralAtom {
  return { kind: "literal", value, contentStart: undefined, isFallback: false, site, trail: undefined };
}

function withPrefix(prefix: string, a: CallArgument): CallArgument {
  if (prefix === "") return a;
  return part([{ kind: "text", parts: [[literal(prefix, a.site)], a.value], site: a.site, trail: undefined }], a.site);
}

/** What the rules of an effect come to; undefined for other effects, for narrow users, and for users that are switched off. */
export function aclUseOf(effect: Effect): AclUse | undefined {
  const list = effect.role === "acl" ? effect.value.find((a): a is ListAtom => a.kind === "list") : undefined;
  if (!list) return undefined;
  const [user, ...rules] = list.items.map(textOf);
  const state = evaluateAcl(rules);
  const siteOf = (at: number) => list.itemSites?.[at + 1] ?? effect.site;
  const problems: AclProblem[] = [];
  const add = (kind: AclProblem["kind"], at: number | undefined, commands: readonly string[] = []): void => {
    if (at !== undefined) problems.push({ kind, site: siteOf(at), commands });
  };
  add("nopass", state.nopass);
  add("allCommands", state.allCommands);
  add("dangerous", state.dangerous?.rule, state.dangerous?.commands);
  if (state.isBroad) add("allKeys", state.allKeys);
  if (state.isOff || problems.length === 0) return undefined;
  // Whatever is not known may take back what was given before.
  const isSure = !list.isOpen && rules.every((r) => r !== undefined);
  return {
    site: problems[0]?.site ?? effect.site,
    user: constantName(user),
    problems,
    narrow: leastPrivilege,
    certainty: isSure ? "certain" : "possible",
  };
}

/** A rule as text, with a character for what is not constant in it; undefined when not even its start is known. */
function textOf(value: Value): string | undefined {
  const [atom] = value;
  if (value.length !== 1 || (atom?.kind !== "literal" && atom?.kind !== "text")) return undefined;
  const chars = flatten(atom)[0]?.chars;
  return chars && !/^[\uE000-\uEFFF]/.test(chars) ? chars : undefined;
}

function constantName(user: string | undefined): string | undefined {
  return user && /^[\w.-]+$/.test(user) ? user : undefined;
}
