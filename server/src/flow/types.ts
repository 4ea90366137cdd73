/** What annotations say: access paths of types, values that a type alone decides, members of object types. */
import type { IndexFact, LanguageId, Statement, TypeFact } from "../lang/facts.ts";
import { external, safe } from "./atoms.ts";
import type { Query } from "./query.ts";
import type { Atom, CallArgument, CallInfo, ExternalAtom, Site, Value } from "./values.ts";

/** Types that only wrap another one. */
const WRAPPERS = new Set([
  "Optional",
  "Annotated",
  "Promise",
  "Awaitable",
  "Final",
  "ClassVar",
  "Readonly",
  "Required",
  "NonNullable",
  "Awaited",
  "Generator",
  "AsyncGenerator",
  "Iterator",
  "AsyncIterator",
]);
const NOTHING = new Set(["None", "null", "undefined", "void"]);

/** The alternatives of a type without `None`/`undefined` and without wrappers. */
export function unwrapType(type: TypeFact): readonly TypeFact[] {
  if (type.form === "union") return type.args.flatMap(unwrapType);
  const last = type.name.split(".").at(-1) as string;
  if (type.form === "name" && NOTHING.has(last)) return [];
  if (type.form === "literal" && NOTHING.has(type.name)) return [];
  if (WRAPPERS.has(last) && type.args[0]) return unwrapType(type.args[0]);
  return [type];
}

const ANNOTATED = /^typing(?:_extensions)?\.Annotated$/;

/** `Annotated[T, …]` as a value, for names that stand for it: like a call with what is in the brackets. */
export function annotatedValue(q: Query, e: IndexFact, of: Value): Value | undefined {
  if (!e.index || !of.some((a) => a.kind === "external" && ANNOTATED.test(a.path))) return undefined;
  const items = e.index.kind === "list" ? e.index.items : [e.index];
  const positional = items.map((item): CallArgument => ({ value: q.value(item), site: q.site(item), whole: undefined }));
  const [site, named] = [q.site(e), new Map<string, CallArgument>()];
  const call: CallInfo = { site, calleeSite: q.site(e.object), argsSite: q.site(e.index), isNew: false, positional, named, ...CLOSED };
  return [{ ...external("typing.Annotated()", site), call }];
}
const CLOSED = { hasOpenList: false, hasOpenMapping: false } as const;

/** The calls beside the type in the `Annotated[…]` that a type's name stands for. */
export function annotationsBehind(q: Query, type: TypeFact | undefined): readonly ExternalAtom[] {
  const only = type ? unwrapType(type) : [];
  const found = only.length === 1 ? namedValue(q, only[0] as TypeFact).find(isAnnotated) : undefined;
  const all = found?.call?.positional.slice(1).flatMap((a) => a.value) ?? [];
  return all.filter((a): a is ExternalAtom => a.kind === "external" && a.call !== undefined);
}

/** The type behind `X = Annotated[T, …]` and `X = NewType("X", T)`. */
function meantType(a: Atom): Value | undefined {
  if (a.kind === "external" && a.path === "typing.NewType()") return a.call?.positional[1]?.value;
  return isAnnotated(a) ? a.call?.positional[0]?.value : undefined;
}

function isAnnotated(a: Atom): a is ExternalAtom {
  return a.kind === "external" && a.path === "typing.Annotated()";
}

/** What the name of a type stands for: a class, or a library's access path. */
export function typeAtom(q: Query, type: TypeFact): Atom | undefined {
  if (type.form !== "name" || type.name === "") return undefined;
  const value = namedValue(q, type).flatMap((a) => meantType(a) ?? [a]);
  return value.find((a) => a.kind === "class" || a.kind === "external") ?? value[0];
}

function namedValue(q: Query, type: TypeFact): Value {
  if (type.form !== "name" || type.name === "") return [];
  const [root, ...rest] = type.name.split(".");
  const binding = q.lookUp(root as string, type);
  const bound = binding?.definitions.flatMap((d) => [...q.definitionValue(d)]) ?? q.starred(root as string);
  let value: Value = bound ?? [external(root as string, q.site(type))];
  for (const name of rest) value = q.member(value, name, type);
  return value;
}

/** Access path of a type (`redis.Redis`, `string`); empty when it is not a library's or a built-in one. */
export function typePath(q: Query, type: TypeFact | undefined): string {
  const only = type ? unwrapType(type) : [];
  const atom = only.length === 1 ? typeAtom(q, only[0] as TypeFact) : undefined;
  return atom?.kind === "external" ? atom.path : "";
}

/** The value of anything of this type, if the type alone decides it: numbers, enums, instances of classes. */
export function typedValue(q: Query, type: TypeFact, site: Site): Value | undefined {
  const all = unwrapType(type);
  if (all.length === 0) return undefined;
  const values = all.map((t) => oneTyped(q, t, site));
  if (values.some((v) => v === undefined)) return undefined;
  return (values as Value[]).flat();
}

function oneTyped(q: Query, type: TypeFact, site: Site): Value | undefined {
  if (type.form === "literal") return safe("enum", site);
  if (type.form !== "name") return undefined;
  if (type.name.split(".").at(-1) === "Literal") return safe("enum", site);
  if (isEnumName(q, type)) return safe("enum", site);
  const atom = typeAtom(q, type);
  if (atom?.kind === "class") {
    if (atom.cls.bases.some((b) => b.some((a) => a.kind === "external" && /^enum\.\w*(Enum|Flag)$/.test(a.path))))
      return safe("enum", site);
    return [{ kind: "instance", site, trail: undefined, cls: atom.cls, call: undefined }];
  }
  if (atom?.kind !== "external") return undefined;
  const why = q.semantics.type(atom.path, q.language);
  if (why) return safe(why, site);
  return isLibraryPath(atom.path, q.language) ? [external(`${atom.path}()`, site)] : undefined;
}

function isEnumName(q: Query, type: TypeFact): boolean {
  const binding = q.lookUp(type.name.split(".")[0] as string, type);
  return binding?.definitions.some((d) => d.source.kind === "enum" && d.source.fact.kind === "enum") ?? false;
}

/** Paths of built-ins (`str`, `string`, `Array`) name no library. */
function isLibraryPath(path: string, language: LanguageId): boolean {
  return language === "python"
    ? path.includes(".") && !path.startsWith("typing.")
    : !/^(string|any|unknown|object|Array|Record|Map|Set|Function|Buffer|Partial|Pick|Omit)$/.test(path);
}

/** Members of an object type or of an interface of this file. */
export function typeMember(q: Query, type: TypeFact | undefined, name: string): TypeFact | undefined {
  for (const t of type ? unwrapType(type) : []) {
    const object = t.form === "object" ? t : declaredType(q, t.name);
    const found = object?.members.find((m) => m.name === name);
    if (found?.type) return found.type;
    if (/^(Partial|Required|Readonly|Pick|Omit)$/.test(t.name) && t.args[0]) {
      const inner = typeMember(q, t.args[0], name);
      if (inner) return inner;
    }
  }
  return undefined;
}

function declaredType(q: Query, name: string): TypeFact | undefined {
  for (const unit of q.model.facts.units) {
    for (const statement of unit.body) {
      const s: Statement | undefined = statement.kind === "export" ? statement.declaration : statement;
      if (s?.kind === "typeDeclaration" && s.name === name) return s.type;
    }
  }
  return undefined;
}
