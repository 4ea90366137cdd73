/** How large a value is, and which functions' parameters it depends on: asked often, so kept per atom. */
import type { Atom, CallInfo, FunctionAtom, Value } from "./values.ts";

/** Values with more atoms than this say nothing that a person would follow. */
export const LARGEST = 300;

export interface Shape {
  /** Ids of functions whose parameters occur anywhere inside. */
  readonly parameters: ReadonlySet<string>;
  /** Number of atoms, at any depth. */
  readonly size: number;
}

const COMPOUND: ReadonlySet<Atom["kind"]> = new Set(["text", "list", "object", "external", "instance", "function"]);
const NONE: ReadonlySet<string> = new Set();
const LEAF: Shape = { parameters: NONE, size: 1 };

/** Shapes of atoms, each worked out once. */
export class Shapes {
  readonly #known = new WeakMap<Atom, Shape>();

  of(value: Value): Shape {
    if (value.length === 1) return this.#atom(value[0] as Atom);
    return sum(value.map((a) => this.#atom(a)));
  }

  /** True when a value depends on a parameter of the function. */
  mentions(value: Value, fn: string): boolean {
    return value.some((a) => this.#atom(a).parameters.has(fn));
  }

  #atom(a: Atom): Shape {
    if (a.kind === "parameter") return { parameters: new Set([a.fn]), size: 1 };
    if (!isCompound(a)) return LEAF;
    const known = this.#known.get(a);
    if (known) return known;
    // A value that refers to itself through a lazily filled object is met again here: it counts as a leaf.
    this.#known.set(a, LEAF);
    const shape = sum([LEAF, ...this.#inner(a)]);
    this.#known.set(a, shape);
    return shape;
  }

  #inner(a: Atom): readonly Shape[] {
    switch (a.kind) {
      case "text":
        return a.parts.map((p) => this.of(p));
      case "list":
        return a.items.map((p) => this.of(p));
      case "object":
        return [...a.entries.values()]
          .map((m) => this.of(m.value))
          .concat(a.given ? [this.of(a.given.value)] : [])
          .concat((a.computed ?? []).flatMap((c) => [this.of(c.key), this.of(c.value)]));
      case "external":
        return [...(a.receiver ? [this.#atom(a.receiver)] : []), ...(a.call ? this.#call(a.call) : [])];
      case "instance":
        return a.call ? this.#call(a.call) : [];
      case "function":
        return [closure(a), ...(a.self ? [this.#atom(a.self)] : []), ...(a.made ?? []).flatMap((m) => this.#call(m.call)).map(unsized)];
      case "input":
        return a.variable ? [unsized(this.of(a.variable))] : [];
      case "unknown":
        return a.pending ? [this.#atom(a.pending.receiver), ...(a.pending.call ? this.#call(a.pending.call) : [])] : [];
      default:
        return [];
    }
  }

  #call(call: CallInfo): readonly Shape[] {
    const open = call.openMapping ? [call.openMapping] : [];
    return [...call.positional, ...call.named.values(), ...open].map((x) => this.of(x.value));
  }
}

/** What made a function says what it depends on; it is no part of it. */
function unsized({ parameters }: Shape): Shape {
  return { parameters, size: 0 };
}

/** A function may use the parameters of those around it, unless it is known how they were called. */
function closure(a: FunctionAtom): Shape {
  const open = a.fn.outer.filter((id) => !a.made?.some((m) => m.fn.id === id));
  return { parameters: open.length === 0 ? NONE : new Set(open), size: 0 };
}

function isCompound(a: Atom): boolean {
  return COMPOUND.has(a.kind) || (a.kind === "unknown" && a.pending !== undefined) || (a.kind === "input" && a.variable !== undefined);
}

function sum(shapes: readonly Shape[]): Shape {
  let size = 0;
  let parameters: Set<string> | undefined;
  for (const s of shapes) {
    size += s.size;
    for (const id of s.parameters) {
      parameters ??= new Set();
      parameters.add(id);
    }
  }
  return { parameters: parameters ?? NONE, size };
}
