/** Prints facts as compact S-expressions, the same for every language, for tables of source and expected facts. */
import { forEachChild } from "../../server/src/lang/children.ts";
import type {
  Argument,
  ClassFact,
  ClassMember,
  Expression,
  Fact,
  FileFacts,
  FunctionFact,
  Parameter,
  Statement,
  SwitchCase,
  TypeFact,
  Unit,
} from "../../server/src/lang/facts.ts";

/** One line per top-level statement. Bodies of functions are printed where they stand. */
export function printFacts(facts: FileFacts): string {
  return facts.units.flatMap((u) => u.body.map(printFact)).join("\n");
}

/** The facts and, for every fact and unit, its absolute offsets: for comparing two versions of the same file exactly. */
export function printWithOffsets(facts: FileFacts): string {
  const lines = [printFacts(facts)];
  for (const unit of facts.units) addOffsets(unit, 0, lines);
  return lines.join("\n");
}

function addOffsets(unit: Unit, outer: number, lines: string[]): void {
  const base = outer + unit.offset;
  lines.push(`${unit.nodeType} ${base}+${unit.text.length}${unit.hasError ? "!" : ""}`);
  const add = (fact: Fact) => {
    lines.push(`${fact.kind} ${base + fact.start}-${base + fact.end}${otherOffsets(fact, base)}`);
    forEachChild(fact, add);
  };
  unit.body.forEach(add);
  for (const nested of unit.nested) addOffsets(nested, base, lines);
}

/** Offsets of a fact's parts that are no facts, and its own besides start and end. */
function otherOffsets(part: object, base: number): string {
  let out = "";
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === "number" && /(?:Start|End)$/.test(key)) out += ` ${key} ${base + value}`;
    if (!Array.isArray(value)) continue;
    for (const item of value) {
      if (typeof item !== "object" || item === null || "kind" in item) continue;
      if ("start" in item) out += ` ${key} ${base + item.start}-${base + item.end}`;
      out += otherOffsets(item, base);
    }
  }
  return out;
}

/** Prints one fact. */
export function printFact(f: Fact): string {
  switch (f.kind) {
    case "string":
      return JSON.stringify(f.value);
    case "number":
    case "boolean":
      return String(f.value);
    case "null":
      return f.isUndefined ? "undefined" : "null";
    case "regex":
      return `/${f.pattern}/${f.flags}`;
    case "name":
      return f.name;
    case "template":
      return list(f.tag ? "tagged" : "template", f.tag, ...f.parts);
    case "interpolation":
      return list("$", f.value, f.format === undefined ? "" : `:${f.format}`, ...(f.formatArgs ?? []));
    case "member":
      return list(f.isOptional ? "?." : ".", f.object, f.property);
    case "index":
      return list(f.isOptional ? "?[]" : "[]", f.object, f.index ?? "slice", ...(f.bounds ?? []));
    case "call":
      return list((f.isNew ? "new" : "call") + (f.isOptional ? "?" : ""), f.callee, types(f.typeArgs), ...f.args.map(argument));
    case "object":
      return list("object", ...f.entries.map(entry));
    case "list":
      return list(f.form, ...f.items);
    case "spread":
      return list("*", f.value);
    case "conditional":
      return list("?", f.test, f.whenTrue, f.whenFalse);
    case "logical":
    case "binary":
      return list(f.operator, f.left, f.right);
    case "unary":
      return list(f.operator, f.operand);
    case "assignExpression":
      return list(`:${f.operator}`, f.target, f.value);
    case "await":
    case "yield":
    case "return":
      return list(f.kind, f.value);
    case "throw":
      return list("throw", f.value, f.cause ? list("from", f.cause) : "");
    case "importExpression":
      return list(f.style, f.source);
    case "comprehension":
      return list(`${f.form}-comp`, f.key, f.element, ...f.clauses.map((c) => list("for", c.target, c.iterable, ...c.tests)));
    case "cast":
      return list("as", f.value, f.type);
    case "other":
      return list(`other-${f.form}`, ...f.children);
    case "function":
      return printFunction(f);
    case "class":
      return printClass(f);
    case "type":
      return printType(f);
    case "objectPattern":
      return list("{}", ...f.entries.map((e) => list(e.isRest ? "..." : (e.key ?? "?"), e.target)));
    case "listPattern":
      return list("[]=", ...f.items.map((i) => i ?? "hole"));
    case "defaultPattern":
      return list("default", f.target, f.value);
    default:
      return printStatement(f);
  }
}

function printStatement(f: Exclude<Statement, { kind: "return" | "throw" }>): string {
  switch (f.kind) {
    case "expression":
      return printFact(f.expression);
    case "assign":
      return list(f.declares ?? "set", ...f.targets, f.type, f.operator === "=" ? "" : f.operator, f.value ?? "-");
    case "jump":
      return `(${f.form})`;
    case "if":
      return list("if", f.test, block(f.whenTrue), f.whenFalse.length ? block(f.whenFalse) : "");
    case "loop":
      return list(
        f.form,
        f.declares,
        ...f.init.map((s) => list("init", s)),
        f.target,
        f.iterable,
        f.test,
        f.update && list("update", f.update),
        block(f.body),
        otherwise("else", f.otherwise),
      );
    case "try":
      return list(
        "try",
        block(f.body),
        ...f.handlers.map((h) => list("catch", h.binding ? list("as", h.binding) : "", ...h.types, block(h.body))),
        otherwise("else", f.otherwise),
        otherwise("finally", f.finalizer),
      );
    case "with":
      return list("with", ...f.items.map((i) => (i.target ? list("as", i.value, i.target) : i.value)), block(f.body));
    case "switch":
      return list("switch", f.subject, ...f.cases.map(printCase));
    case "block":
      return block(f.body);
    case "namespace":
      return list("namespace", f.name, block(f.body));
    case "declaration":
      return printFact(f.value);
    case "import":
      return list(
        f.isTypeOnly ? "import-type" : "import",
        JSON.stringify(f.source),
        f.isStar ? "star" : "",
        ...f.names.map((n) => `${n.imported}:${n.local}${n.bindsRoot ? "/root" : ""}`),
      );
    case "export":
      return list(
        "export",
        f.source === undefined ? "" : JSON.stringify(f.source),
        f.isStar ? "star" : "",
        f.declaration,
        f.default && list("default", f.default),
        ...f.names.map((n) => `${n.local}:${n.exported}`),
      );
    case "enum":
      return list("enum", f.name, ...f.members.map((m) => list(m.name, m.value)));
    case "typeDeclaration":
      return list("type", f.name, f.type);
    case "scope":
      return list(f.form, ...f.names);
    case "assert":
      return list("assert", f.test, f.message);
    case "delete":
      return list("delete", ...f.targets);
  }
}

function printFunction(f: FunctionFact): string {
  const marks = [f.isAsync && "async", f.isGenerator && "generator", f.isArrow ? "=>" : "function"].filter(Boolean).join("-");
  return list(
    marks,
    decorators(f.decorators),
    f.name,
    `[${f.params.map(parameter).join(" ")}]`,
    f.returnType && `-> ${printType(f.returnType)}`,
    f.body ? block(f.body.body) : "",
  );
}

function parameter(p: Parameter): string {
  const mark = { normal: "", positionalOnly: "/", keywordOnly: "kw:", list: "*", mapping: "**" }[p.form];
  const type = p.type ? `: ${printType(p.type)}` : "";
  const preset = p.default ? `=${printFact(p.default)}` : "";
  return `${decorators(p.decorators)}${p.isProperty ? "prop:" : ""}${mark}${printFact(p.pattern)}${type}${preset}`;
}

function printClass(f: ClassFact): string {
  return list(
    "class",
    decorators(f.decorators),
    f.name,
    `[${[...f.bases.map(printFact), ...f.keywords.map(argument)].join(" ")}]`,
    ...f.members.map(member),
    f.body.length ? block(f.body) : "",
  );
}

function member(m: ClassMember): string {
  const marks = [m.isStatic && "static", m.accessor, m.form].filter(Boolean).join("-");
  // A method's function prints its own decorators and name.
  return list(
    marks,
    m.form === "field" ? decorators(m.decorators) : "",
    m.name,
    m.keyExpression && list("[]", m.keyExpression),
    m.type,
    m.value,
  );
}

function printType(t: TypeFact): string {
  const inner = [
    ...t.args.map(printType),
    ...t.members.map((m) => `${m.name}${m.isOptional ? "?" : ""}:${m.type ? printType(m.type) : ""}`),
  ];
  const head = t.form === "name" ? t.name : t.form === "literal" ? `'${t.name}'` : `${t.form}${t.name ? ` ${t.name}` : ""}`;
  return `<${[head, ...inner].join(" ")}>`;
}

function printCase(c: SwitchCase): string {
  return list(
    c.isDefault ? "default" : "case",
    ...c.values,
    c.bindings.length ? list("bind", ...c.bindings.map((b) => b.name)) : "",
    c.guard && list("when", c.guard),
    block(c.body),
  );
}

function entry(e: Extract<Fact, { kind: "object" }>["entries"][number]): string {
  if (e.isSpread) return `...${printFact(e.value)}`;
  const key = e.key === undefined ? `[${e.keyExpression ? printFact(e.keyExpression) : ""}]` : e.key;
  return `${e.accessor ? `${e.accessor} ` : ""}${key}:${e.isShorthand ? "" : " "}${printFact(e.value)}`;
}

function argument(a: Argument): string {
  const mark = a.spread === "list" ? "*" : a.spread === "mapping" ? "**" : "";
  return `${a.name === undefined ? "" : `${a.name}=`}${mark}${printFact(a.value)}`;
}

function decorators(list: readonly Expression[]): string {
  return list.map((d) => `@${printFact(d)}`).join(" ");
}

function types(list: readonly TypeFact[]): string {
  return list.map(printType).join(" ");
}

function otherwise(word: string, statements: readonly Statement[]): string {
  return statements.length ? list(word, ...statements) : "";
}

function block(statements: readonly Statement[]): string {
  return `{${statements.map(printFact).join("; ")}}`;
}

function list(head: string, ...rest: readonly (Fact | string | undefined | false)[]): string {
  const parts = rest.map((r) => (typeof r === "object" ? printFact(r) : r)).filter((p): p is string => Boolean(p));
  return `(${[head, ...parts].join(" ")})`;
}
