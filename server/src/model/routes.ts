/** What a route makes sure of before its handler runs: schemas in its options, validators and middleware before it. */
import { constantText } from "../flow/atoms.ts";
import type { Registration } from "../flow/semantics.ts";
import type { Atom, CallInfo, ExternalAtom, Fields, FunctionAtom, InputAtom, ObjectAtom, Submitted, Value } from "../flow/values.ts";
import type { RouteRow } from "../libraries/row.ts";
import { spellings } from "./bearers.ts";
import { checkedByJsonSchema, isJsonSchema, objectIn } from "./json-schema.ts";
import { allowsOnlyHarmless } from "./patterns.ts";
import { narrowParts } from "./route-parts.ts";
import type { Schemas } from "./schemas.ts";

/** Members of the request object, or `getter(argument)`, with what they are then. */
export type Known = ReadonlyMap<string, Value>;

/** Steps of one chain that are followed. */
const LONGEST = 30;

/** What is known of the members of a request when its handler runs, whichever of its routes leads there; undefined when nothing is. */
export function knownOfRequest(row: RouteRow, registered: Registration, schemas: Schemas): Known | undefined {
  const [first, ...others] = [registered, ...(registered.others ?? [])].map((r) => knownOfRoute(row, r, schemas)) as [
    OfRoute,
    ...OfRoute[],
  ];
  const known = new Map<string, Value>();
  for (const [member, value] of first.known) {
    const more = others.map((o) => o.known.get(member));
    if (more.every((v) => v !== undefined)) known.set(member, [...value, ...more.flat()]);
  }
  for (const [member, fields] of first.checked) {
    const isEverywhere = (name: string): boolean => others.every((o) => o.checked.get(member)?.has(name));
    const sure = new Map([...fields].filter(([name]) => isEverywhere(name)));
    if (!known.has(member) && sure.size > 0) known.set(member, [input(member, firstOf(sure), shapeOf(sure))]);
  }
  return known.size > 0 ? known : undefined;
}

/** Members as a whole, and single fields of members that are checked. */
interface OfRoute {
  readonly known: Known;
  readonly checked: ReadonlyMap<string, ReadonlyMap<string, Value>>;
}

function knownOfRoute(row: RouteRow, registered: Registration, schemas: Schemas): OfRoute {
  const known = new Map<string, Value>();
  const checked = new Map<string, Map<string, Value>>();
  if (row.options) addOptions(row, registered, schemas, known);
  if (row.chain) addChain(row.chain, registered, schemas, known);
  const own = registered.call?.positional ?? [];
  // Routers have parameters of their own: where they are mounted says nothing of those of their routes.
  if (row.path) for (const a of own) addPath(row.path, constantText(a.value) ?? "", a.value[0], checked);
  addOwnPath(row, own[0]?.value ?? [], known);
  for (const a of [...own, ...registered.before.flatMap((call) => call.positional)])
    for (const atom of a.value.flatMap(listed)) addArgument(row, atom, schemas, known, checked);
  return { known, checked };
}

function addArgument(
  row: RouteRow,
  atom: Atom,
  schemas: Schemas,
  known: Map<string, Value>,
  checked: Map<string, Map<string, Value>>,
): void {
  if (atom.kind === "external") {
    if (row.validators) addValidator(row.validators, atom, schemas, known);
    if (row.validations) addValidation(row, atom, schemas, known);
    if (row.fields) addField(row, atom, checked);
    const inner = row.wrappers?.includes(atom.path.replace(/\(\)$/, "")) ? atom.call?.positional[0]?.value : undefined;
    for (const a of inner ?? []) addArgument(row, a, schemas, known, checked);
    if (isBearer(row, atom)) addHeader(row, row.bearers?.header ?? "", atom, known, checked);
  }
  if (atom.kind === "function" && row.middleware) addMiddleware(row, atom, schemas, known, checked);
}

function listed(atom: Atom): readonly Atom[] {
  return atom.kind === "list" ? atom.items.flat() : [atom];
}

/** `{ schema: { params: … } }`, `{ options: { validate: { params: … } } }`. */
function addOptions(row: RouteRow, registered: Registration, schemas: Schemas, known: Map<string, Value>): void {
  const objects = [...(registered.call?.positional ?? []).map((a) => a.value), registered.beside];
  for (const path of row.options ?? []) {
    for (const value of objects) {
      let at = objectIn(value);
      for (const step of path === "" ? [] : path.split(".")) at = at && objectIn(at.entries.get(step)?.value);
      for (const [from, to] of Object.entries(row.members ?? {})) {
        const schema = at && entryUnder(at, from);
        if (schema && !known.has(to)) known.set(to, through(schema, to, schemas));
      }
    }
  }
}

function through(schema: Value, member: string, schemas: Schemas): Value {
  return schema.flatMap((s) => {
    const whole = input(member, s);
    if (s.kind !== "object") return [...schemas.through(s, [whole])];
    return isJsonSchema(s) ? [...checkedByJsonSchema(s, whole)] : [...schemas.throughFields(s, [whole])];
  });
}

/** What an object has under a name, or under a constant of a library that has this access path: `[Segments.BODY]`. */
function entryUnder(object: ObjectAtom, name: string): Value | undefined {
  const computed = object.computed?.find(({ key }) => key.some((a) => a.kind === "external" && a.path === name));
  return object.entries.get(name)?.value ?? computed?.value;
}

function addChain(chain: NonNullable<RouteRow["chain"]>, registered: Registration, schemas: Schemas, known: Map<string, Value>): void {
  const isSchema = new RegExp(`\\.(?:${chain.step})\\(\\)$`);
  const compared = new Set<string>();
  let found: Value | undefined;
  let step: Atom | undefined = registered.receiver;
  for (let n = 0; step?.kind === "external" && n < LONGEST; n++, step = step.receiver) {
    const given: Value = step.call?.positional[0]?.value ?? [];
    if (given.length > 0 && isSchema.test(step.path)) found ??= through(given, chain.member, schemas);
    if (chain.use && step.path.endsWith(`.${chain.use}()`)) for (const name of comparedBy(given)) compared.add(name);
  }
  if (found) known.set(chain.member, compared.size > 0 ? found.map((a) => withChecked(a, compared)) : found);
}

/** What middleware compares: a function, or one that is given to the call that makes it middleware. */
function comparedBy(value: Value): readonly string[] {
  return value.flatMap((a) => {
    if (a.kind === "function") return a.fn.summary().compares;
    const inner: Value = a.kind === "external" ? (a.call?.positional[0]?.value ?? []) : [];
    return inner.flatMap((x) => (x.kind === "function" ? x.fn.summary().compares : []));
  });
}

/** The input with the fields of these names taken for checked. */
function withChecked(a: Atom, names: ReadonlySet<string>): Atom {
  const safe: Value = [{ kind: "safe", site: a.site, trail: undefined, why: "validated" }];
  if (a.kind === "object") {
    const entries = [...a.entries].map(([name, m]) => [name, names.has(name) ? { ...m, value: safe } : m] as const);
    return { ...a, entries: new Map(entries) };
  }
  if (a.kind !== "input") return a;
  const { shape } = a;
  const checkedBy = shape?.checkedBy ?? "type";
  const cls: Fields = { bases: shape?.cls.bases ?? [], field: (name) => (names.has(name) ? safe : shape?.cls.field?.(name, checkedBy)) };
  return { ...a, shape: { cls, checkedBy } };
}

function addValidator(row: NonNullable<RouteRow["validators"]>, atom: ExternalAtom, schemas: Schemas, known: Map<string, Value>): void {
  if (!atom.call || !row.calls.includes(atom.path.replace(/\(\)$/, ""))) return;
  const target = constantText(atom.call.positional[0]?.value ?? []);
  const schema = atom.call.positional[1]?.value;
  if (target && schema) known.set(`${row.getter}(${target})`, through(schema, target, schemas));
}

/** `validate({ body: schema })`. */
function addValidation(row: RouteRow, atom: ExternalAtom, schemas: Schemas, known: Map<string, Value>): void {
  if (!row.validations?.includes(atom.path.replace(/\(\)$/, ""))) return;
  const given = objectIn(atom.call?.positional[0]?.value ?? []);
  for (const [from, to] of Object.entries(row.members ?? {})) {
    const schema = given && entryUnder(given, from);
    if (schema && !known.has(to)) known.set(to, through(schema, to, schemas));
  }
}

/** `/:id(\\d+)`: what the pattern lets pass is all that there can be. */
function addPath(member: string, path: string, at: Atom | undefined, checked: Map<string, Map<string, Value>>): void {
  if (!at || !path.startsWith("/")) return;
  for (const name of narrowParts(path)) addChecked(`${member}.${name}`, checked, at);
}

/** `router.get("/items", …)`: no other path leads there, but for its case and a slash at its end. */
function addOwnPath({ ownPath }: RouteRow, route: Value, known: Map<string, Value>): void {
  const [at] = route;
  const path = constantText(route);
  if (ownPath && at && path && /^\/[\w./-]*$/.test(path))
    known.set(ownPath, [{ kind: "safe", site: at.site, trail: undefined, why: "validated" }]);
}

function addMiddleware(
  row: RouteRow,
  atom: FunctionAtom,
  schemas: Schemas,
  known: Map<string, Value>,
  checked: Map<string, Map<string, Value>>,
): void {
  const summary = atom.fn.summary();
  for (const path of summary.admits(atom.made ?? [])) {
    const [member, name] = path.split(".") as [string, string | undefined];
    // What a getter reads has no member before it.
    const header = name === undefined ? member : member === row.headers?.member ? name : undefined;
    if (header === undefined) addChecked(path, checked, atom);
    else addHeader(row, header, atom, known, checked);
  }
  for (const s of summary.submits(atom.made ?? [])) {
    const parsed = known.has(s.member) ? undefined : parsedBy(s, schemas);
    if (parsed) known.set(s.member, parsed);
  }
}

/** What a schema lets pass of a member that middleware gives to it. */
function parsedBy({ member, key, position, method, receiver }: Submitted, schemas: Schemas): Value | undefined {
  for (const schema of receiver) {
    if (schema.kind !== "external") continue;
    const whole = input(member, schema);
    const entries = new Map([[key ?? "", { value: [whole], entry: undefined }]]);
    const given: Value = key === undefined ? [whole] : [{ kind: "object", site: schema.site, trail: undefined, entries, isOpen: false }];
    const value = schemas.passed(`${schema.path}.${method}`, schema, given, position);
    if (value) return key === undefined ? value : objectIn(value)?.entries.get(key)?.value;
  }
  return undefined;
}

/** `param("id").isUUID()`: the first call names the field, a later one checks it. */
function addField(row: RouteRow, atom: ExternalAtom, checked: Map<string, Map<string, Value>>): void {
  let isChecked = false;
  let step: Atom | undefined = atom;
  for (let n = 0; step?.kind === "external" && n < LONGEST; n++, step = step.receiver) {
    const { path, call } = step;
    const member = row.fields?.[path.replace(/\(\)$/, "")];
    if (member !== undefined && call && isChecked) {
      const name = constantText(call.positional[0]?.value ?? []);
      if (name) addChecked(`${member}.${name}`, checked, atom);
      return;
    }
    if (call && isCheck(row, path, call)) isChecked = true;
  }
}

function isCheck(row: RouteRow, path: string, call: CallInfo): boolean {
  const name = path.slice(path.lastIndexOf(".") + 1).replace(/\(\)$/, "");
  if (name === row.custom) return call.positional[0]?.value.some((f) => f.kind === "function" && checksFirst(f)) ?? false;
  if (name === "matches") return allowsOnlyHarmless(call.positional[0]?.value ?? [], "none", false);
  return row.checks?.includes(name) ?? false;
}

/** It throws, or answers something false, unless its first parameter is harmless. */
function checksFirst({ fn }: FunctionAtom): boolean {
  const { validates, tests } = fn.summary();
  return validates.includes(0) || tests.includes(0);
}

/** `passport.authenticate("jwt")`. */
function isBearer({ bearers }: RouteRow, { path, call }: ExternalAtom): boolean {
  if (!bearers?.calls.includes(path.replace(/\(\)$/, ""))) return false;
  return bearers.names.test(constantText(call?.positional[0]?.value ?? []) ?? "");
}

/** A header under the names that it is read by, through members and through getters. */
function addHeader(row: RouteRow, name: string, at: Atom, known: Map<string, Value>, checked: Map<string, Map<string, Value>>): void {
  if (!row.headers) return;
  for (const spelling of spellings(name)) {
    addChecked(`${row.headers.member}.${spelling}`, checked, at);
    for (const getter of row.headers.getters)
      known.set(`${getter}(${spelling})`, [{ kind: "safe", site: at.site, trail: undefined, why: "validated" }]);
  }
}

function addChecked(path: string, into: Map<string, Map<string, Value>>, { site }: Atom): void {
  const [member, name, ...rest] = path.split(".");
  if (member === undefined || name === undefined || rest.length > 0) return;
  const fields = into.get(member) ?? new Map<string, Value>();
  into.set(member, fields);
  fields.set(name, [{ kind: "safe", site, trail: undefined, why: "validated" }]);
}

function input(member: string, { site }: Pick<Atom, "site">, shape?: InputAtom["shape"]): InputAtom {
  return { kind: "input", site, trail: undefined, origin: "request", name: member, ...(shape ? { shape } : {}) };
}

function firstOf(fields: ReadonlyMap<string, Value>): Atom {
  return [...fields.values()][0]?.[0] as Atom;
}

function shapeOf(fields: ReadonlyMap<string, Value>): InputAtom["shape"] {
  const cls: Fields = { bases: [], field: (name) => fields.get(name) };
  return { cls, checkedBy: "type" };
}
