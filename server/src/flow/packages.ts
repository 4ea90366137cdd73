/** `import a.b.c`: binds `a`, through which `a.b` and `a.b.c` are reached, whatever the modules of the packages themselves say. */
import { unknown } from "./atoms.ts";
import type { Query } from "./query.ts";
import type { Definition } from "./scopes.ts";
import type { Member, ObjectAtom, Value } from "./values.ts";

/** The value of a name that such imports bind, of all of them together; undefined when they lead out of the workspace. */
export function packageValue(q: Query, d: Definition): Value | undefined {
  const sources = (q.lookUp(d.name, d.at)?.definitions ?? []).flatMap(({ source }) =>
    source.kind === "import" && source.name.bindsRoot && source.statement.source.includes(".") ? [source.statement.source] : [],
  );
  const own = sources.filter((source) => source.split(".")[0] === d.name && !q.imports.isExternal(source));
  return own.length === 0 ? undefined : moduleAt(q, d, d.name, own);
}

function moduleAt(q: Query, d: Definition, path: string, sources: readonly string[]): Value {
  const found = q.imports.resolve(path, "*");
  const inner = new Set(sources.flatMap((s) => (s.startsWith(`${path}.`) ? [s.slice(path.length + 1).split(".")[0] as string] : [])));
  const site = q.site(d.at);
  if (inner.size === 0) return found.kind === "value" ? found.value : unknown(site, "import", path);
  const own = found.kind === "value" ? found.value.find((a) => a.kind === "object") : undefined;
  const members = [...inner].map((name) => [name, () => moduleAt(q, d, `${path}.${name}`, sources)] as const);
  const entries = new Overlay(members, own?.entries ?? new Map());
  const atom: ObjectAtom = { kind: "object", site, trail: undefined, entries, isOpen: own === undefined };
  return [atom];
}

/** Members over those of another object, each worked out when it is asked for. */
class Overlay extends Map<string, Member> {
  readonly #below: ReadonlyMap<string, Member>;
  readonly #own: ReadonlyMap<string, () => Value>;

  constructor(own: readonly (readonly [string, () => Value])[], below: ReadonlyMap<string, Member>) {
    super();
    this.#own = new Map(own);
    this.#below = below;
  }

  override get(name: string): Member | undefined {
    const make = this.#own.get(name);
    if (!make) return this.#below.get(name);
    const known = super.get(name);
    if (known) return known;
    const member = { value: make(), entry: undefined };
    super.set(name, member);
    return member;
  }

  override has(name: string): boolean {
    return this.#own.has(name) || this.#below.has(name);
  }
}
