/** Questions whether somebody may use a record: who may has a value that is mostly one that is stored. */
import type { CallFact, Expression } from "../lang/facts.ts";
import { calledName } from "./atoms.ts";
import { finds } from "./look-ups.ts";
import type { Query } from "./query.ts";
import { isSubject, type Subjects, subjectsOf } from "./subjects.ts";
import type { Atom } from "./values.ts";

/**
 * `canView(user, id)`, `await assertOwner({ userId, id })`. That an administrator may do everything, whatever the value is, cannot be ruled
 * out: such a check makes a finding milder, and no more.
 */
export function permits(q: Query, call: CallFact, subjects: Subjects, when: "truthy" | "throws"): boolean {
  const names = q.semantics.databases(q.language);
  const name = calledName(call);
  if (!names || !name || !(when === "truthy" ? names.permissions : names.demands).test(name)) return false;
  const given = call.args.flatMap(({ value }) => (value.kind === "object" ? value.entries.map((e) => e.value) : [value]));
  return given.some((e) => isSubject(q, e, subjects)) && (given.length > 1 || isOfSomebody(call) || /user|owns/i.test(name));
}

/** `findUnique({ where: { id, userId } })`: a look-up of what has the value and belongs to somebody whom the request does not choose. */
export function findsOwn(q: Query, call: CallFact, subjects: Subjects): boolean {
  const isOwner = ([key, value]: readonly [string | undefined, Expression]): boolean =>
    key !== undefined && OWNER.test(key) && !isSubject(q, value, subjects) && !q.value(value).some(isChosen);
  return call.args.flatMap((a) => entriesOf(a.name, a.value, DEEPEST)).some(isOwner) && finds(q, call, subjects, "truthy");
}

/** `authenticate(username, password)`: with the right password it is the name of an account. */
export function logsIn(q: Query, call: CallFact, subjects: Subjects): boolean {
  const given = call.args.flatMap(({ name, value }) => entriesOf(name, value, 1));
  const isPassword = ([key, value]: readonly [string | undefined, Expression]): boolean =>
    PASSWORD.test(key ?? "") || PASSWORD.test(lastName(value));
  return LOGS_IN.test(calledName(call)) && given.some(isPassword) && given.some(([, value]) => isSubject(q, value, subjects));
}

const LOGS_IN = /(?:log|sign)_?in|authenticat|credential|(?:check|verify|validate)_?(?:user|pass)/i;
const PASSWORD = /pass(?:word|wd|phrase)?$|pwd$/i;

function lastName(e: Expression): string {
  if (e.kind === "index") return e.index?.kind === "string" ? e.index.value : "";
  return e.kind === "member" ? e.property : e.kind === "name" ? e.name : "";
}

/** Columns that say whose a record is. */
const OWNER = /user|owner|account|tenant|org|team|workspace|member|author|customer/i;
/** Objects in objects: `where: { id_userId: { id, userId } }`. */
const DEEPEST = 3;

function entriesOf(key: string | undefined, value: Expression, depth: number): readonly (readonly [string | undefined, Expression])[] {
  if (value.kind !== "object") return [[key, value]];
  return depth === 0 ? [] : value.entries.flatMap((e) => entriesOf(e.key, e.value, depth - 1));
}

function isChosen(a: Atom): boolean {
  return a.kind === "parameter" || a.kind === "literal" || (a.kind === "input" && a.origin === "request");
}

/** `verify_hmac(request.args)`: by its name a check of the signature of what has the value, which then is not what its sender likes. */
export function verifiesSignature(q: Query, call: CallFact, subjects: Subjects): boolean {
  const isOf = (e: Expression): boolean => subjectsOf(q, e).some((p) => subjects.some((s) => s === p || s.startsWith(`${p}.`)));
  return SIGNATURE.test(calledName(call)) && call.args.some(({ value }) => isOf(value));
}

const SIGNATURE =
  /(?:verif|valid|check|assert|ensure|require)\w*(?:hmac|signature|checksum)|(?:hmac|signature|checksum)\w*(?:valid|verif|match)/i;

/** `user.canView(id)`. */
function isOfSomebody({ callee }: CallFact): boolean {
  const object: Expression | undefined = callee.kind === "member" ? callee.object : undefined;
  const last = object?.kind === "member" ? object.property : object?.kind === "name" ? object.name : "";
  return /user|account|session|auth|principal|member|viewer|actor|ability/i.test(last);
}
