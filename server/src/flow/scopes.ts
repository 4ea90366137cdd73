/** What each unit defines, calls and writes: a purely syntactic index, kept as long as the unit lives (so across edits). */
import { forEachChild } from "../lang/children.ts";
import type {
  AssignExpressionFact,
  AssignFact,
  CallFact,
  CaseBinding,
  ClassFact,
  Expression,
  Fact,
  FunctionFact,
  ImportedName,
  ImportFact,
  Pattern,
  ReturnFact,
  StringFact,
  SwitchFact,
  Unit,
  YieldFact,
} from "../lang/facts.ts";

/** A step from a destructured value to one of its targets. */
export type PathStep = { readonly key: string } | { readonly index: number } | { readonly rest: true } | { readonly fallback: Expression };

/** How a definition gets its value. */
export type Source =
  | { readonly kind: "expression"; readonly expression: Expression; readonly path: readonly PathStep[] }
  | { readonly kind: "augmented"; readonly statement: AssignFact | AssignExpressionFact }
  | { readonly kind: "element"; readonly iterable: Expression; readonly path: readonly PathStep[]; readonly isKey: boolean }
  | { readonly kind: "parameter"; readonly fn: FunctionFact; readonly index: number; readonly path: readonly PathStep[] }
  | { readonly kind: "import"; readonly statement: ImportFact; readonly name: ImportedName }
  | { readonly kind: "declaration"; readonly value: FunctionFact | ClassFact }
  | { readonly kind: "enum"; readonly fact: Fact }
  | { readonly kind: "unset" }
  | { readonly kind: "unknown" };

export interface Definition {
  readonly name: string;
  /** The fact that binds; its place decides order. */
  readonly at: Fact;
  readonly source: Source;
  /** `const`, `let`: visible only inside the block of `at`. */
  readonly isBlockScoped: boolean;
  /** A plain assignment in a language or scope where that does not declare (JavaScript, Python `global`). */
  readonly isBare: boolean;
  readonly typeOf: AssignFact | undefined;
}

/** `root.a.b = value`, `root["a"] = value`, `root.update(value)` and the like, on a name. */
export interface MemberWrite {
  readonly root: string;
  readonly path: readonly string[];
  readonly value: Expression;
  readonly at: Fact;
  readonly form: "set" | "merge" | "append";
}

export interface UnitIndex {
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly calls: readonly CallFact[];
  readonly functions: readonly FunctionFact[];
  readonly classes: readonly ClassFact[];
  readonly returns: readonly (ReturnFact | YieldFact)[];
  readonly writes: readonly MemberWrite[];
  readonly globals: ReadonlySet<string>;
  readonly assigns: readonly AssignFact[];
  readonly facts: readonly Fact[];
  readonly strings: readonly StringFact[];
  /** Names under which the unit puts something into objects: members, keys, keyword arguments; no computed ones. */
  readonly names: ReadonlySet<string>;
  /** `from module import *`, at the top level. */
  readonly stars: readonly ImportFact[];
  /** Modules that are imported, as written. */
  readonly sources: readonly string[];
}

class Collector {
  readonly definitions = new Map<string, Definition[]>();
  readonly calls: CallFact[] = [];
  readonly functions: FunctionFact[] = [];
  readonly classes: ClassFact[] = [];
  readonly returns: (ReturnFact | YieldFact)[] = [];
  readonly writes: MemberWrite[] = [];
  readonly globals = new Set<string>();
  readonly assigns: AssignFact[] = [];
  /** Facts that matter to the model beyond calls: throws, subscripts, deletes. */
  readonly facts: Fact[] = [];
  readonly strings: StringFact[] = [];
  readonly names = new Set<string>();
  readonly stars: ImportFact[] = [];
  readonly sources: string[] = [];

  visit = (fact: Fact): void => {
    switch (fact.kind) {
      case "string":
        this.strings.push(fact);
        return;
      case "number":
      case "name":
        return;
      case "call":
        this.calls.push(fact);
        for (const a of fact.args) if (a.name !== undefined) this.names.add(a.name);
        this.#callWrites(fact);
        break;
      case "importExpression":
        if (fact.source.kind === "string") this.sources.push(fact.source.value);
        break;
      case "object":
        for (const e of fact.entries) if (e.key !== undefined) this.names.add(e.key);
        break;
      case "function":
        this.functions.push(fact);
        break;
      case "class":
        this.classes.push(fact);
        for (const m of fact.members) if (m.name !== undefined) this.names.add(m.name);
        break;
      case "return":
      case "yield":
        this.returns.push(fact);
        break;
      case "assign":
        this.#assign(fact);
        break;
      case "assignExpression":
        this.#bindValue(fact.target, fact.operator === "=" ? expression(fact.value) : { kind: "augmented", statement: fact }, fact, true);
        break;
      case "throw":
      case "index":
      case "delete":
      case "binary":
        this.facts.push(fact);
        break;
      default:
        this.#statement(fact);
    }
    forEachChild(fact, this.visit);
  };

  #statement(fact: Fact): void {
    switch (fact.kind) {
      case "loop":
        if (fact.target && fact.iterable) {
          this.#pattern(
            fact.target,
            fact,
            (path) => ({ kind: "element", iterable: fact.iterable as Expression, path, isKey: fact.form === "in" }),
            [],
            fact.declares,
          );
        }
        return;
      case "comprehension":
        for (const c of fact.clauses) {
          this.#pattern(c.target, fact, (path) => ({ kind: "element", iterable: c.iterable, path, isKey: false }), [], undefined);
        }
        return;
      case "with":
        for (const item of fact.items) if (item.target) this.#bindValue(item.target, expression(item.value), item.target, false);
        return;
      case "try":
        for (const h of fact.handlers) if (h.binding) this.#bindValue(h.binding, { kind: "unknown" }, h.binding, false);
        return;
      case "switch":
        for (const c of fact.cases) for (const b of c.bindings) this.#define(b.name.name, b.name, matched(fact, b), false, false);
        return;
      case "declaration":
        if (fact.value.name) this.#define(fact.value.name, fact, { kind: "declaration", value: fact.value }, false, false);
        return;
      case "import":
        if (fact.isStar) this.#star(fact);
        for (const n of fact.names) {
          this.sources.push(specifierOf(fact, n));
          this.#define(n.local, fact, { kind: "import", statement: fact, name: n }, false, false);
        }
        return;
      case "enum":
      case "namespace":
        if (fact.kind === "enum") for (const m of fact.members) this.names.add(m.name);
        this.#define(fact.name, fact, { kind: "enum", fact }, false, false);
        return;
      case "export":
        for (const n of fact.names) this.names.add(n.exported);
        if (fact.default) this.names.add("default");
        return;
      case "scope":
        for (const n of fact.names) this.globals.add(n);
        return;
    }
  }

  #star(fact: ImportFact): void {
    this.stars.push(fact);
    this.sources.push(fact.source);
  }

  #assign(fact: AssignFact): void {
    this.assigns.push(fact);
    for (const target of fact.targets) {
      if (fact.operator !== "=") this.#bindValue(target, { kind: "augmented", statement: fact }, fact, !fact.declares);
      else if (!fact.value) this.#bindValue(target, { kind: "unset" }, fact, !fact.declares, fact.declares, fact);
      else this.#bindValue(target, expression(fact.value), fact, !fact.declares, fact.declares, fact);
    }
  }

  #bindValue(target: Pattern, source: Source, at: Fact, isBare: boolean, declares?: string, typeOf?: AssignFact): void {
    if (target.kind === "name") this.#define(target.name, at, source, declares === "const" || declares === "let", isBare, typeOf);
    else if (source.kind === "expression") {
      this.#pattern(target, at, (path) => ({ kind: "expression", expression: source.expression, path }), [], declares, isBare);
    } else this.#pattern(target, at, () => source, [], declares, isBare);
  }

  #pattern(
    target: Pattern,
    at: Fact,
    make: (path: readonly PathStep[]) => Source,
    path: readonly PathStep[],
    declares?: string,
    isBare = false,
  ): void {
    switch (target.kind) {
      case "name":
        return this.#define(target.name, at, make(path), declares === "const" || declares === "let", isBare);
      case "objectPattern":
        for (const e of target.entries) {
          const step: PathStep = e.isRest || e.key === undefined ? { rest: true } : { key: e.key };
          this.#pattern(e.target, at, make, [...path, step], declares, isBare);
        }
        return;
      case "listPattern":
        target.items.forEach((item, index) => {
          if (item) this.#pattern(item, at, make, [...path, item.kind === "spread" ? { rest: true } : { index }], declares, isBare);
        });
        return;
      case "defaultPattern":
        return this.#pattern(target.target, at, make, [...path, { fallback: target.value }], declares, isBare);
      case "spread":
        return this.#pattern(target.value as Pattern, at, make, path, declares, isBare);
      case "member":
      case "index":
        return this.#memberWrite(target, at, make(path));
    }
  }

  #memberWrite(target: Pattern, at: Fact, source: Source): void {
    const path = pathOf(target);
    if (path && source.kind === "expression" && source.path.length === 0) {
      this.#write({ root: path[0] as string, path: path.slice(1), value: source.expression, at, form: "set" });
    }
  }

  #callWrites(call: CallFact): void {
    if (call.callee.kind !== "member") return;
    const { object, property } = call.callee;
    const first = call.args[0]?.value;
    if (property === "assign" && object.kind === "name" && object.name === "Object" && first) {
      const path = pathOf(first);
      if (path)
        for (const a of call.args.slice(1))
          this.#write({ root: path[0] as string, path: path.slice(1), value: a.value, at: call, form: "merge" });
      return;
    }
    const path = pathOf(object);
    if (!path || !first) return;
    const write = { root: path[0] as string, path: path.slice(1), at: call };
    if (property === "update") {
      for (const { name, value } of call.args)
        this.#write(name ? { ...write, path: [...write.path, name], value, form: "set" } : { ...write, value, form: "merge" });
    } else if (property === "append" || property === "push") this.#write({ ...write, value: first, form: "append" });
    else if (property === "setdefault" && first.kind === "string" && call.args[1]) {
      this.#write({ ...write, path: [...write.path, first.value], value: call.args[1].value, form: "set" });
    }
  }

  #write(write: MemberWrite): void {
    this.writes.push(write);
    for (const name of write.path) this.names.add(name);
  }

  #define(name: string, at: Fact, source: Source, isBlockScoped: boolean, isBare: boolean, typeOf?: AssignFact): void {
    const definition = { name, at, source, isBlockScoped, isBare, typeOf };
    const known = this.definitions.get(name);
    if (known) known.push(definition);
    else this.definitions.set(name, [definition]);
  }

  parameters(fn: FunctionFact): void {
    fn.params.forEach((p, index) => {
      this.#pattern(p.pattern, p.pattern, (path) => ({ kind: "parameter", fn, index, path }), [], undefined);
    });
  }
}

/** What a pattern binds is a piece of what is matched. */
function matched(fact: SwitchFact, { path }: CaseBinding): Source {
  return path ? { kind: "expression", expression: fact.subject, path } : { kind: "unknown" };
}

function expression(e: Expression): Source {
  return { kind: "expression", expression: e, path: [] };
}

/** The module that an imported name is of: `import a.b` gives `a`. */
export function specifierOf(statement: ImportFact, name: ImportedName): string {
  return name.bindsRoot ? (statement.source.split(".")[0] as string) : statement.source;
}

/** `a.b["c"]` → `["a","b","c"]`; undefined when it does not start at a name or holds an unknown step. */
export function pathOf(e: Expression | Pattern): readonly string[] | undefined {
  if (e.kind === "name") return [e.name];
  if (e.kind === "cast" || e.kind === "await") return pathOf(e.value);
  if (e.kind === "member") {
    const path = pathOf(e.object);
    return path && [...path, e.property];
  }
  if (e.kind === "index" && (e.index?.kind === "string" || e.index?.kind === "number")) {
    const path = pathOf(e.object);
    return path && [...path, String(e.index.value)];
  }
  return undefined;
}

/** The index of what is inside a unit; a function body's has no parameters. */
export function unitIndex(unit: Unit): UnitIndex {
  const index = new Collector();
  for (const statement of unit.body) index.visit(statement);
  return index;
}

/** The index of a function body with the parameters of the function before all else. */
export function withParameters(body: UnitIndex, fn: FunctionFact): UnitIndex {
  const { definitions } = body;
  const index = new Collector();
  index.parameters(fn);
  for (const [name, list] of definitions) index.definitions.set(name, [...(index.definitions.get(name) ?? []), ...list]);
  return { ...body, definitions: index.definitions };
}
