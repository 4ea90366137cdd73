/** Classes as their users see them: members from bodies, from constructors and from assignments to the receiver. */
import type { ClassFact, ClassMember, Expression, FunctionFact, Unit } from "../lang/facts.ts";
import { along, describe, fromEnvironment, join, unknown } from "./atoms.ts";
import type { Memo } from "./bounds.ts";
import { basePaths, pathOfValue } from "./decorators.ts";
import { isConstructorName } from "./enclosing.ts";
import { callsOf, fieldOfClass } from "./fields.ts";
import { parameterName, parameterValue, receiverCount } from "./parameters.ts";
import type { Query } from "./query.ts";
import { type MemberWrite, pathOf } from "./scopes.ts";
import { typedValue, typePath, typeRef, unwrapType } from "./types.ts";
import type { ClassRef, FieldInfo, FunctionRef, TypeRef, Value } from "./values.ts";

/** Types of texts. */
const TEXTS = new Set(["str", "string"]);

/** Classes of Python that only say what others have. */
const PROTOCOL = /^typing(?:_extensions)?\.Protocol$/;

export function classRef(q: Query, fact: ClassFact): ClassRef {
  return new Class(q, fact);
}

class Class implements ClassRef {
  readonly id: string;
  readonly name: string;
  readonly #q: Query;
  readonly #fact: ClassFact;
  readonly #members: Memo<string, Value | undefined>;
  #bases: readonly Value[] | undefined;
  #writes: ReadonlyMap<string, readonly MemberWrite[]> | undefined;

  constructor(q: Query, fact: ClassFact) {
    this.#q = q;
    this.#fact = fact;
    this.#members = q.memo();
    this.id = q.id(fact);
    this.name = fact.name ?? "";
  }

  get bases(): readonly Value[] {
    this.#bases ??= this.#q.guarded(
      this,
      () => this.#fact.bases.map((b) => this.#q.value(b)),
      () => [],
    );
    return this.#bases;
  }

  get constructorFn(): FunctionRef | undefined {
    const own = this.#fact.members.find((m) => isConstructorName(m.name));
    if (own?.value?.kind === "function") return this.#q.fn(own.value);
    for (const base of this.bases) for (const a of base) if (a.kind === "class") return a.cls.constructorFn;
    return undefined;
  }

  member = (name: string, isStatic: boolean): Value | undefined => {
    const key = isStatic ? `static ${name}` : name;
    return this.#q.within(this.#fact.unit, () =>
      this.#members.get(key, () =>
        this.#q.guarded(
          this.#key(key),
          () => this.#find(name),
          () => unknown(this.#q.site(this.#fact), "attribute", name),
        ),
      ),
    );
  };

  get isData(): boolean {
    const { bases, members } = this.#fact;
    return bases.length === 0 && members.length > 0 && members.every((m) => m.form === "field" && m.value?.kind !== "function");
  }

  leavesOut = (method?: string): boolean =>
    this.#fact.members.some((m, _index, all) => (method === undefined || m.name === method) && isLeftToOthers(m, all)) ||
    this.bases.some((b) => b.some((a) => a.kind === "external" && PROTOCOL.test(a.path)));

  typeOf = (name: string): TypeRef | undefined => {
    const type = this.#fact.members.find((m) => m.name === name)?.type;
    if (!type) return undefined;
    const ref = typeRef(this.#q, type);
    const checked = (): Value | undefined => this.field(name, "decorators")?.filter((a) => a.kind === "safe");
    return { ...ref, value: (site) => (checked()?.length ? checked() : ref.value(site)) };
  };

  field = (name: string, checkedBy: "type" | "decorators"): Value | undefined => fieldOfClass(this.#q, this.#fact, name, checkedBy);

  fields = (): readonly FieldInfo[] => this.#q.within(this.#fact.unit, () => fieldsOf(this.#q, this.#fact, this.#writesNames()));

  #writesNames(): readonly string[] {
    this.#writes ??= this.#collect();
    return [...this.#writes.keys()];
  }

  #key(key: string): string {
    return `${this.id}.${key}`;
  }

  #find(name: string): Value | undefined {
    const values: Value[] = [];
    for (const m of this.#fact.members) if (m.name === name) values.push(...this.#declared(m));
    for (const w of this.#writesTo(name)) values.push(along(this.#q.value(w.value), "assigned", name, this.#q.site(w.at)));
    values.push(...this.#parameterProperty(name));
    if (values.length === 0) return this.#typed(name);
    const all = join(values);
    const real = all.filter((a) => !(a.kind === "literal" && a.value === null));
    if (real.length === 0) return this.#typed(name) ?? all;
    // That it is a text says nothing of its value: it is what the constructor was given.
    const typed = real.every((a) => a.kind === "unknown" || a.kind === "parameter") ? this.#typed(name) : undefined;
    return typed && !(this.#isText(name) && typed.every((a) => a.kind === "unknown")) ? typed : real;
  }

  #declared(m: ClassMember): readonly Value[] {
    const { value } = m;
    if (!value) return [];
    if (value.kind === "function" && m.accessor === "get") return [this.#q.fn(value).summary().returns];
    if (value.kind === "function" && m.accessor === "set") return [];
    if (m.form !== "field") return [this.#q.value(value)];
    const found = along(this.#declaredWith(this.#q.value(value)), "assigned", m.name ?? "", this.#q.site(value));
    return [this.#isOfEnvironment() ? fromEnvironment(m.name ?? "", found, this.#q.site(value)) : found];
  }

  /** `Field(default)`: the default. */
  #declaredWith(value: Value): Value {
    return value.flatMap((a): Value => {
      if (a.kind !== "external" || !a.call) return [a];
      return this.#q.semantics.fieldDefault(a.path.slice(0, -2), a.call, this.#q.language)?.value ?? [a];
    });
  }

  #isOfEnvironment(): boolean {
    return basePaths(this.bases).some((path) => this.#q.semantics.isEnvironmentClass(path, this.#q.language));
  }

  #isText(name: string): boolean {
    const type = this.#fact.members.find((x) => x.name === name && x.type)?.type;
    return type !== undefined && TEXTS.has(typePath(this.#q, type));
  }

  /** The value that the member's annotation alone gives. */
  #typed(name: string): Value | undefined {
    const m = this.#fact.members.find((x) => x.name === name && x.type);
    if (!m?.type)
      return this.#fact.members.some((x) => x.name === name && x.form === "field")
        ? unknown(this.#q.site(this.#fact), "attribute", name)
        : undefined;
    return typedValue(this.#q, m.type, this.#q.site(m.type)) ?? unknown(this.#q.site(m.type), "attribute", name);
  }

  #parameterProperty(name: string): readonly Value[] {
    const own = this.#fact.members.find((m) => m.name === "constructor")?.value;
    if (own?.kind !== "function") return [];
    const index = own.params.findIndex((p) => p.isProperty && parameterName(p) === name);
    return index < 0 ? [] : [parameterValue(this.#q, own, index)];
  }

  #writesTo(name: string): readonly MemberWrite[] {
    this.#writes ??= this.#collect();
    return this.#writes.get(name) ?? [];
  }

  /** `self.x = …`, `this.x = …`, `TheClass.x = …` in any method. */
  #collect(): ReadonlyMap<string, readonly MemberWrite[]> {
    const found = new Map<string, MemberWrite[]>();
    for (const m of this.#fact.members) {
      const fn = m.value?.kind === "function" ? m.value : undefined;
      if (!fn?.body) continue;
      const own = m.name === "__new__" ? newInstances(this.#q, fn.body) : [];
      const byName = this.#fact.name ? [[this.#fact.name]] : [];
      for (const path of [[this.#receiverName(fn)], ...byName, ...own]) this.#visit(fn.body, path, found);
    }
    return found;
  }

  #receiverName(fn: FunctionFact): string {
    return this.#q.language === "python" && receiverCount(this.#q, fn) > 0 && fn.params[0] ? parameterName(fn.params[0]) : "this";
  }

  #visit(unit: Unit, receiver: readonly string[], found: Map<string, MemberWrite[]>): void {
    for (const w of this.#q.searched(unit).writes) {
      const name = w.path.at(-1);
      const isOwn = w.path.length === receiver.length && receiver.every((step, i) => step === (i === 0 ? w.root : w.path[i - 1]));
      if (!isOwn || w.form !== "set" || name === undefined) continue;
      const known = found.get(name);
      if (known) known.push(w);
      else found.set(name, [w]);
    }
    for (const inner of unit.nested) this.#visit(inner, receiver, found);
  }
}

/** `@abstractmethod def get(self, key): …`, `raise NotImplementedError`, `abstract get(key: string): …`. */
function isLeftToOthers({ name, value, decorators }: ClassMember, all: readonly ClassMember[]): boolean {
  if (value?.kind !== "function" || isConstructorName(name)) return false;
  const { body } = value;
  // Signatures beside a method with a body are overloads of it.
  if (!body) return !all.some((m) => m.name === name && m.value?.kind === "function" && m.value.body);
  if ([...decorators, ...value.decorators].some((d) => /(?:^|\.)abstractmethod$/.test(describe(d)))) return true;
  const last = body.body.at(-1);
  return body.body.length <= 2 && last?.kind === "throw" && last.value !== undefined && isNotThere(last.value);
}

function isNotThere(e: Expression): boolean {
  return describe(e.kind === "call" ? e.callee : e) === "NotImplementedError";
}

/** What `__new__` keeps the instance in: `instance = super().__new__(cls)`, `cls._instance = object.__new__(cls)`. */
function newInstances(q: Query, body: Unit): readonly (readonly string[])[] {
  const made = q
    .index(body)
    .assigns.filter(({ value }) => value?.kind === "call" && value.callee.kind === "member" && value.callee.property === "__new__");
  return made.flatMap((a) => a.targets.flatMap((t) => [pathOf(t) ?? []])).filter((path) => path.length > 0);
}

/** What instances of a class hold: declared fields, parameters that become fields, and what methods write (`written`). */
function fieldsOf(q: Query, cls: ClassFact, written: readonly string[]): readonly FieldInfo[] {
  const declared = cls.members.flatMap((m) => {
    if (m.form !== "field" || !m.name || m.isStatic || m.value?.kind === "function") return [];
    const calls = callsOf(m.type, m.value).map((c) => ({ path: pathOfValue(q.value(c.callee)), call: q.callInfo(c) }));
    const types = m.type ? unwrapType(m.type).map((t) => t.name.split(".").at(-1) ?? "") : [];
    return [{ name: m.name, types, calls }];
  });
  const own = cls.members.find((m) => m.name === "constructor")?.value;
  const properties = own?.kind === "function" ? own.params.filter((p) => p.isProperty).map(parameterName) : [];
  const others = [...written, ...properties].filter((n) => !declared.some((d) => d.name === n));
  return [...declared, ...others.map((name) => ({ name, types: [], calls: [] }))].filter(({ name }) => /^[A-Za-z]/.test(name));
}
