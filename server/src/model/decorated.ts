/** Parameters that a decorator fills from the request: what pipes and guards have made sure of. */
import { constantText } from "../flow/atoms.ts";
import { pathOfValue } from "../flow/decorators.ts";
import type { DescribedDecorator, DescribedFunction, DescribedParameter, ParameterMeaning } from "../flow/semantics.ts";
import type { Atom, CallInfo, InputAtom } from "../flow/values.ts";
import type { InputRow } from "../libraries/row.ts";
import { withVerifiedHeader } from "./bearers.ts";
import { narrowParts } from "./route-parts.ts";

/** What the decorators of a parameter say of it. */
export function byParameterDecorator(
  rows: readonly InputRow[],
  fn: DescribedFunction,
  p: DescribedParameter,
  isConverting: () => boolean,
): ParameterMeaning | undefined {
  for (const d of p.decorators) {
    const made = madeBy(rows, d);
    const row = made ?? rows.find((r) => r.parameterDecorators?.includes(d.path));
    if (!row) continue;
    if (isPiped(row, d.call) || (!made && namesSafeType(row, d.call))) return { is: "safe", why: "validated" };
    if (!made && row.convertedTypes?.includes(p.type) && isConverting()) return { is: "safe", why: "number" };
    if (row.checkedTypes?.includes(p.type)) return { is: "safe", why: "number" };
    const guard = guardOf(row, fn);
    if (row.types?.some((t) => t === d.path)) return requestObject(row, guard);
    if (made) {
      const meaning = meaningOfMade(row, d, guard);
      if (meaning) return meaning;
      continue;
    }
    const name = constantText(d.call?.positional[0]?.value ?? []);
    if (guard && row.guards?.decorator === d.path && name?.toLowerCase() === row.guards.header) return { is: "safe", why: "validated" };
    if (isNarrowed(row, fn, name ?? p.name)) return { is: "safe", why: "validated" };
    return { is: "input", origin: "request", checkedBy: "decorators" };
  }
  return undefined;
}

/** The route that the function's decorator names lets only harmless values through in this place. */
function isNarrowed({ decoratedRoutes }: InputRow, fn: DescribedFunction, name: string): boolean {
  const routes = decoratedRoutes && fn.decorators.filter((d) => decoratedRoutes.includes(d.path));
  return routes?.some(({ call }) => narrowParts(routeOf(call)).includes(name)) ?? false;
}

/** `@Method("/:id")`, `@Method({ path: "/:id" })`. */
function routeOf(call: CallInfo | undefined): string {
  const given = call?.positional[0]?.value ?? [];
  const options = given.find((a) => a.kind === "object");
  return constantText(options?.kind === "object" ? (options.entries.get("path")?.value ?? []) : given) ?? "";
}

const CONVERTING = /\bValidationPipe\(\s*\{[^{}]*\btransform\s*:\s*true\b/;

/** True when a text sets up a pipe that converts what handlers get to the declared types. */
export function convertsParametersIn(text: string): boolean {
  return text.includes("ValidationPipe") && CONVERTING.test(text);
}

function requestObject(row: InputRow, guard: Atom | undefined): ParameterMeaning {
  const known = guard && row.guards ? withVerifiedHeader(guard, row.guards.member, row.guards.header, row.methods ?? []) : undefined;
  return { is: "instance", path: objectPath(row), known };
}

/** The row that knows what made a decorator. */
function madeBy(rows: readonly InputRow[], { path, made }: DescribedDecorator): InputRow | undefined {
  return made && rows.find((r) => r.decoratorMakers?.some(({ call }) => path === `${call}()`));
}

/** What the function that a decorator was made of reads from the request; undefined when that is nothing of which a client decides. */
function meaningOfMade(row: InputRow, { made }: DescribedDecorator, guard: Atom | undefined): ParameterMeaning | undefined {
  const given = made?.positional[0]?.value.flatMap((a) => (a.kind === "function" ? a.fn.summary().returns : [])) ?? [];
  if (given.some((a) => a.kind === "external" && row.types?.some((t) => a.path === `${t}()`))) return requestObject(row, guard);
  const inputs = given.filter(isRequestInput);
  if (guard && inputs.length > 0 && inputs.every((a) => isVerified(row, a))) return { is: "safe", why: "validated" };
  if (inputs.length > 0) return { is: "input", origin: "request", checkedBy: "decorators" };
  if (given.some(holdsInput)) return { is: "filled", value: given };
  const safe = given.find((a) => a.kind === "safe");
  return safe && given.every((a) => a.kind === "safe" || a.kind === "literal") ? { is: "safe", why: safe.why } : undefined;
}

function isRequestInput(a: Atom): a is InputAtom {
  return a.kind === "input" && a.origin === "request";
}

function holdsInput(a: Atom): boolean {
  if (a.kind === "object") return [...a.entries.values()].some((m) => m.value.some((x) => isRequestInput(x) || holdsInput(x)));
  return a.kind === "text" && a.parts.some((part) => part.some(isRequestInput));
}

/** It was read from the header whose token a guard verifies. */
function isVerified({ guards }: InputRow, { name }: InputAtom): boolean {
  return guards !== undefined && name.toLowerCase().includes(guards.header);
}

function isPiped(row: InputRow, call: CallInfo | undefined): boolean {
  const pipes = call?.positional.map((a) => a.value) ?? [];
  return pipes.some((pipe) => pipe.some(isOwnPipe) || row.safePipes?.includes(pathOfValue(pipe).replace(/\(\)$/, "")));
}

/** The virtual access path of a framework's request object. */
export function objectPath(row: InputRow): string {
  return `@${row.framework}`;
}

/** The guard of the function, or of its class, that lets only verified tokens pass. */
function guardOf({ guards }: InputRow, fn: DescribedFunction): Atom | undefined {
  if (!guards) return undefined;
  const all = [...fn.decorators, ...fn.classDecorators].filter((d) => guards.decorators.includes(d.path));
  const given = all.flatMap((d) => d.call?.positional.flatMap((a) => a.value) ?? []);
  return given.find((atom) => guards.names.test(nameOf(atom)));
}

/** `JwtAuthGuard`, `AuthGuard("jwt")` with what it is given. */
function nameOf(atom: Atom): string {
  if (atom.kind === "class" || atom.kind === "instance") return atom.cls.name;
  if (atom.kind === "unknown") return atom.name;
  if (atom.kind !== "external") return "";
  const path = atom.path.replace(/\(\)$/, "");
  const strategies = atom.call?.positional.flatMap((a) => constantText(a.value) ?? []) ?? [];
  return [path.slice(path.lastIndexOf(".") + 1), ...strategies].join(" ");
}

/** A pipe of the workspace: what its `transform` checks or converts is harmless. */
function isOwnPipe(pipe: Atom): boolean {
  if (pipe.kind !== "class" && pipe.kind !== "instance") return false;
  const methods = pipe.cls.member("transform", false) ?? [];
  return methods.some((m) => {
    if (m.kind !== "function") return false;
    const { validates, returns } = m.fn.summary();
    return validates.includes(0) || (returns.length > 0 && returns.every((a) => a.kind === "safe"));
  });
}

/** `@Args("n", { type: () => Int })`, `@Arg("n", () => Int)`. */
function namesSafeType(row: InputRow, call: CallInfo | undefined): boolean {
  return (call?.positional ?? []).some(({ value }) => {
    const options = value.find((a) => a.kind === "object");
    const type = options?.kind === "object" ? (options.entries.get("type")?.value ?? []) : value;
    return type.some((a) => a.kind === "function" && row.safeTypes?.includes(pathOfValue(a.fn.summary().returns)));
  });
}
