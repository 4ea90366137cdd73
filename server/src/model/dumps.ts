/** Objects that are given out with all their fields: `settings.model_dump()`, `jsonable_encoder(user)`, a settings object as it is. */
import { constantText } from "../flow/atoms.ts";
import { describeFunction } from "../flow/describe.ts";
import { calleeValue } from "../flow/effects.ts";
import { memberOf } from "../flow/members.ts";
import { typeAtom } from "../flow/types.ts";
import type { CallInfo, ClassRef, FieldInfo, Value } from "../flow/values.ts";
import type { CallFact, Expression } from "../lang/facts.ts";
import { cutsDownTo, type DumpRow, dumps, hiddenFields, hiddenTypes, madeFromText, ownForm } from "../libraries/dumps.ts";
import type { Disclosure } from "./concepts.ts";
import type { DisclosureTools } from "./disclosures.ts";
import { redisRead } from "./reads.ts";

/** What is given out whole. */
interface Dump {
  readonly of: Expression;
  /** Undefined: it cannot be told which fields are left out. */
  readonly shows: ((field: string) => boolean) | undefined;
}

type Found = Pick<Disclosure, "kind" | "certainty">;

/** What is known of the value of a field; undefined for harmless ones. */
type Judge = (field: string, value: Value) => Found | undefined;

/** The worst field that an expression gives out. `isSent`: the whole object is given out also where the expression only names it. */
export function dumpedSecret(tools: DisclosureTools, e: Expression, isSent: boolean, judge: Judge): Found | undefined {
  const dump = dumpAt(tools, e) ?? (isSent ? { of: e, shows: () => true } : undefined);
  if (!dump?.shows) return undefined;
  const shows = dump.shows;
  const models = isSent ? modelsAround(tools, e) : [];
  if (models === undefined) return undefined;
  const isShown = (f: FieldInfo): boolean => shows(f.name) && !isHidden(f) && models.every((m) => fieldNames(m).has(f.name));
  for (const a of tools.q.value(dump.of)) {
    if (a.kind !== "instance" || (dump.of === e && a.cls.member(ownForm, false))) continue;
    for (const f of allFields(a.cls).filter(isShown)) {
      const found = judge(f.name, memberOf(tools.q, a, f.name, tools.q.site(e)));
      if (found) return found;
    }
  }
  return isSent ? fromRedis(tools, dump.of, isShown) : undefined;
}

/** An object that is made of what Redis kept, with a secret among the fields of its class. */
function fromRedis(tools: DisclosureTools, e: Expression, isShown: (f: FieldInfo) => boolean): Found | undefined {
  const made = tools.q.value(e).flatMap((a) => (a.kind === "instance" ? [{ cls: a.cls, given: givenTo(a.call) }] : []));
  for (const { cls, given } of [...made, ...parsedAs(tools, e)]) {
    const read = given.map((a) => redisRead(tools, a)).find((r) => r !== undefined);
    if (!read || !allFields(cls).some((f) => isShown(f) && isSecretText(tools, cls, f))) continue;
    return { kind: "stored-secret", certainty: read.isByName ? "possible" : "certain" };
  }
  return undefined;
}

/** Numbers and flags that are called like a secret (`token_count`) are none. */
function isSecretText(tools: DisclosureTools, cls: ClassRef, { name }: FieldInfo): boolean {
  return tools.names.isSecret(name) && !(cls.member(name, false) ?? []).every((a) => a.kind === "safe");
}

function givenTo(call: CallInfo | undefined): Value {
  if (!call) return [];
  return [...call.positional.flatMap((a) => a.value), ...(call.openMapping?.value ?? [])];
}

/** `Session.model_validate_json(text)`, also behind the name of a variable. */
function parsedAs(tools: DisclosureTools, e: Expression): readonly { readonly cls: ClassRef; readonly given: Value }[] {
  const call = e.kind === "await" ? e.value : e.kind === "name" ? definitionOf(tools, e.name, e) : e;
  const { callee } = call?.kind === "call" ? call : {};
  if (call?.kind !== "call" || callee?.kind !== "member" || !madeFromText.has(callee.property)) return [];
  const given = givenTo(tools.q.callInfo(call));
  return tools.q.value(callee.object).flatMap((a) => (a.kind === "class" ? [{ cls: a.cls, given }] : []));
}

function definitionOf(tools: DisclosureTools, name: string, at: Expression): Expression | undefined {
  const all = tools.q.definitionsAt(name, at);
  const source = all.length === 1 ? all[0]?.source : undefined;
  return source?.kind === "expression" && source.path.length === 0 ? source.expression : undefined;
}

function dumpAt(tools: DisclosureTools, e: Expression): Dump | undefined {
  if (e.kind === "member" && e.property === "__dict__") return { of: e.object, shows: () => true };
  if (e.kind !== "call") return undefined;
  const rows = dumps.filter((r) => r.language === tools.q.language);
  const { callee } = e;
  if (callee.kind === "member") {
    const row = rows.find((r) => r.methods?.includes(callee.property));
    if (row && !hasOwn(tools.q.value(callee.object), callee.property)) return { of: callee.object, shows: shownFields(tools, e, row) };
  }
  const first = e.args[0];
  const row = first && !first.spread ? rowOfCall(tools, e, rows) : undefined;
  return row && first ? { of: first.value, shows: shownFields(tools, e, row) } : undefined;
}

function rowOfCall(tools: DisclosureTools, call: CallFact, rows: readonly DumpRow[]): DumpRow | undefined {
  const paths = new Set(calleeValue(tools.q, call).flatMap((a) => (a.kind === "external" ? [a.path] : [])));
  return rows.find((r) => r.calls?.some((c) => paths.has(c)));
}

/** The class has such a method itself: what that gives is known from its body. */
function hasOwn(value: Value, method: string): boolean {
  return value.some((a) => a.kind === "instance" && a.cls.member(method, false) !== undefined);
}

function shownFields(tools: DisclosureTools, call: CallFact, { exclude, include }: DumpRow): Dump["shows"] {
  const { named, hasOpenMapping } = tools.q.callInfo(call);
  if (hasOpenMapping) return undefined;
  const [without, only] = [exclude, include].map((k) => (k === undefined ? undefined : named.get(k)?.value));
  const [hidden, kept] = [without && namesIn(without), only && namesIn(only)];
  if ((without && !hidden) || (only && !kept)) return undefined;
  return (field) => !hidden?.has(field) && (kept?.has(field) ?? true);
}

/** `{"a", "b"}`, `["a"]`, `{"a": True}`; undefined when it is not constant. None names nothing. */
function namesIn(value: Value): ReadonlySet<string> | undefined {
  const [only] = value;
  if (value.length !== 1 || !only) return undefined;
  if (only.kind === "literal" && only.value === null) return new Set();
  if (only.kind === "object" && !only.isOpen) return new Set(only.entries.keys());
  if (only.kind !== "list" || only.isOpen) return undefined;
  const names = only.items.map(constantText);
  return names.every((n) => n !== undefined) ? new Set(names) : undefined;
}

function isHidden({ types, calls }: FieldInfo): boolean {
  if (types.some((t) => hiddenTypes.has(t))) return true;
  return calls.some(({ path, call }) =>
    hiddenFields.some((h) => h.call === path && call.named.get(h.keyword)?.value.some((a) => a.kind === "literal" && a.value === h.is)),
  );
}

function allFields(cls: ClassRef, depth = 0): readonly FieldInfo[] {
  const own = cls.fields?.() ?? [];
  if (depth > 4) return own;
  const inherited = cls.bases.flat().flatMap((a) => (a.kind === "class" ? allFields(a.cls, depth + 1) : []));
  return [...own, ...inherited.filter((f) => !own.some((o) => o.name === f.name))];
}

function fieldNames(cls: ClassRef): ReadonlySet<string> {
  return new Set(allFields(cls).map((f) => f.name));
}

/**
 * The classes to which the handler around an expression cuts down what it returns: `response_model=`, or else its annotation. Undefined when
 * such a class is not known.
 */
function modelsAround(tools: DisclosureTools, e: Expression): readonly ClassRef[] | undefined {
  const fn = e.unit.owner;
  if (!fn || tools.q.language !== "python") return [];
  const written = describeFunction(tools.q, fn).decorators.flatMap((d) => d.call?.named.get(cutsDownTo)?.value ?? []);
  const isNone = written.some((a) => a.kind === "literal" && a.value === null);
  if (written.length > 0 && !isNone) return classesOf(written);
  const annotated = fn.returnType && !isNone ? typeAtom(tools.q, fn.returnType) : undefined;
  return annotated?.kind === "class" ? [annotated.cls] : [];
}

function classesOf(value: Value): readonly ClassRef[] | undefined {
  const classes = value.flatMap((a) => (a.kind === "class" ? [a.cls] : []));
  return classes.length > 0 ? classes : undefined;
}
