/** What annotations say: access paths of types, values that a type alone decides, members of object types. */
import type { IndexFact, LanguageId, Statement, TypeFact } from "../lang/facts.ts";
import { external, safe } from "./atoms.ts";
import type { Query } from "./query.ts";
import type { Atom, CallArgument, CallInfo, ExternalAtom, Site, TypeAtom, TypeRef, Value } from "./values.ts";

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
/** Types that keep the members of their first argument. */
const KEEPS_MEMBERS = /^(?:Partial|Required|Readonly|Pick|Omit|NonNullable)$/;
/** How many types are followed for one member. */
const DEEPEST = 6;
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

/** What the name of a type stands for: a class, a library's access path, or a declared type. */
export function typeAtom(q: Query, type: TypeFact): Atom | undefined {
  return typeAtoms(q, type)[0];
}

/** The same, with all alternatives of an alias: `Client: TypeAlias = Redis | RedisCluster`. */
function typeAtoms(q: Query, type: TypeFact): readonly Atom[] {
  if (type.form !== "name" || type.name === "") return [];
  return q.types.named(type, () => {
    const value = namedValue(q, type).flatMap((a) => meantType(a) ?? [a]);
    const types = value.filter((a) => a.kind === "class" || a.kind === "external" || a.kind === "type");
    return types.length > 0 ? types : value.slice(0, 1);
  });
}

function namedValue(q: Query, type: TypeFact): Value {
  if (type.form !== "name" || type.name === "") return [];
  const [root, ...rest] = type.name.split(".");
  const binding = q.lookUp(root as string, type);
  const declared = rest.length === 0 ? declaredType(q, root as string) : undefined;
  const bound = binding?.definitions.flatMap((d) => [...q.definitionValue(d)]) ?? q.starred(root as string);
  let value: Value = bound ?? [external(root as string, q.site(type))];
  if (declared) value = isClass(q, root as string, type) ? [external(root as string, q.site(type))] : [declared];
  for (const name of rest) value = q.member(value, name, type);
  return value;
}

/** A class and an interface of one name are the class. */
function isClass(q: Query, name: string, at: TypeFact): boolean {
  return q.lookUp(name, at)?.definitions.some((d) => d.source.kind === "declaration" && d.source.value.kind === "class") ?? false;
}

/** Access path of a type (`redis.Redis`, `string`); empty when it is not a library's or a built-in one. */
export function typePath(q: Query, type: TypeFact | undefined): string {
  const only = type ? unwrapType(type) : [];
  const atom = only.length === 1 ? typeAtom(q, only[0] as TypeFact) : undefined;
  if (atom?.kind === "type") return atom.type.path();
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
  if (type.form !== "name") return calledType(q, type);
  if (type.name.split(".").at(-1) === "Literal") return safe("enum", site);
  if (type.name === "ReturnType" || type.name === "InstanceType") return calledType(q, type);
  const atoms = typeAtoms(q, type);
  const values = atoms.map((atom) => namedTyped(q, atom, site));
  return atoms.length > 0 && !values.includes(undefined) ? (values as Value[]).flat() : undefined;
}

function namedTyped(q: Query, atom: Atom, site: Site): Value | undefined {
  switch (atom.kind) {
    case "class": {
      const isEnum = atom.cls.bases.some((b) => b.some((a) => a.kind === "external" && /^enum\.\w*(Enum|Flag)$/.test(a.path)));
      return isEnum ? safe("enum", site) : [{ kind: "instance", site, trail: undefined, cls: atom.cls, call: undefined }];
    }
    case "object":
      return atom.isEnum ? safe("enum", site) : undefined;
    case "type":
      return q.guarded(
        atom.type,
        () => atom.type.value(site),
        () => undefined,
      );
    case "external": {
      // An object in the place of its class: `cache: redis_client`.
      if (atom.path.endsWith("()")) return [atom];
      const why = q.semantics.type(atom.path, q.language);
      if (why) return safe(why, site);
      return isLibraryPath(atom.path, q.language) && !q.semantics.isText(atom.path, q.language)
        ? [external(`${atom.path}()`, site)]
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Paths of built-ins (`str`, `string`, `Array`) and of type parameters (`T`, `TKey`) name no library. */
function isLibraryPath(path: string, language: LanguageId): boolean {
  return language === "python"
    ? path.includes(".") && !path.startsWith("typing.")
    : !/^(?:string|any|unknown|object|never|symbol|Array|Record|Set|Function|Buffer|Partial|Pick|Omit|ReadonlyArray|ReturnType|Parameters|Extract|Exclude|[A-Z]|T[A-Z]\w*)$/.test(
        path,
      );
}

/** The type of a member, or of a member of a member, of a type; undefined when the type does not say. */
export function typeOfMember(q: Query, type: TypeFact | undefined, path: readonly string[]): TypeRef | undefined {
  let ref: TypeRef | undefined = type && typeRef(q, type);
  for (const name of path) ref = ref?.member(name);
  return ref;
}

/** The interface or alias of this name that the file declares. */
export function declaredType(q: Query, name: string): TypeAtom | undefined {
  const type = q.typeDeclarations().get(name);
  return type && { kind: "type", site: q.site(type), trail: undefined, type: typeRef(q, type) };
}

/** The declarations of types in a list of statements. */
export function typesIn(statements: readonly Statement[]): readonly (readonly [string, TypeFact])[] {
  return statements.flatMap((statement) => {
    const s = statement.kind === "export" ? statement.declaration : statement;
    return s?.kind === "typeDeclaration" && s.type ? [[s.name, s.type] as const] : [];
  });
}

/** A type with the file that its names mean something in. */
export function typeRef(q: Query, type: TypeFact): TypeRef {
  return {
    member: (name) => q.types.member(type, name, () => memberOf(q, type, name, 0)),
    value: (site) => typedValue(q, type, site),
    path: () => typePath(q, type),
  };
}

function memberOf(q: Query, type: TypeFact, name: string, depth: number): TypeRef | undefined {
  if (depth > DEEPEST) return undefined;
  const inside = (list: readonly TypeFact[]): TypeRef | undefined => {
    for (const t of list) {
      const found = memberOf(q, t, name, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  for (const t of unwrapType(type)) {
    const own = t.members.find((m) => m.name === name)?.type;
    if (own) return typeRef(q, own);
    const atom = t.form === "name" ? typeAtom(q, t) : undefined;
    const found = atom?.kind === "type" ? atom.type.member(name) : undefined;
    if (found) return found;
    const field = atom?.kind === "class" && atom.cls.isData ? atom.cls.typeOf?.(name) : undefined;
    if (field) return field;
    // What an interface extends, what an intersection consists of, what `Partial<T>` is of.
    const of = t.form === "object" || t.form === "other" ? t.args : KEEPS_MEMBERS.test(t.name) ? t.args.slice(0, 1) : [];
    const inherited = inside(of);
    if (inherited) return inherited;
  }
  return undefined;
}

/** `typeof x`, `ReturnType<typeof make>`, `InstanceType<typeof X>`: what the expression gives, where it is known. */
export function calledType(q: Query, type: TypeFact): Value | undefined {
  const expression = type.form === "name" ? type.args[0]?.expression : type.form === "other" ? type.expression : undefined;
  if (!expression) return undefined;
  const value = q.value(expression);
  const found = type.form === "other" ? value : value.flatMap((a) => resultOf(a, q.site(type)));
  return found.length > 0 && found.every((a) => a.kind === "external" || a.kind === "instance") ? found : undefined;
}

function resultOf(atom: Value[number], site: Site): Value {
  switch (atom.kind) {
    case "external":
      return [{ kind: "external", site, trail: undefined, path: `${atom.path}()`, receiver: atom.receiver, call: undefined }];
    case "function":
      return atom.fn.summary().returns;
    case "class":
      return [{ kind: "instance", site, trail: undefined, cls: atom.cls, call: undefined }];
    default:
      return [];
  }
}
