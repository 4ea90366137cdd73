/** Which functions and which of their parameters rows of request input mean. */
import { constantText } from "../flow/atoms.ts";
import type { DescribedCall, DescribedFunction, DescribedParameter, Registration } from "../flow/semantics.ts";
import type { CallArgument } from "../flow/values.ts";
import type { HandlerRow, InputRow } from "../libraries/row.ts";
import { PathIndex } from "./path-index.ts";

export type NamedFunction = NonNullable<InputRow["functions"]>[number];

/** The library's class that provides a parameter, itself or by an instance; one of the program's own that inherits from it may check more. */
export function providerPath(of: CallArgument | undefined, p: DescribedParameter): string {
  // Without a dependency, the type is it.
  if (!of) return p.type;
  const [only, ...others] = of.value;
  return only?.kind === "external" && others.length === 0 ? only.path.replace(/\(\)$/, "") : "";
}

export function isEvent({ events, isGiven }: HandlerRow, by: Registration | undefined): boolean {
  if (isGiven && by?.receiver?.kind === "external" && by.receiver.call) return false;
  return !events || events.includes(constantText(by?.call?.positional[0]?.value ?? []) ?? "");
}

/** A function of a module, a method of any class, or one of a class with the right base. */
export function isPlacedSo(fn: DescribedFunction, { isMethod, of }: NamedFunction, base: PathIndex<true> | undefined): boolean {
  if (of !== undefined) return fn.classDecorators.some((d) => d.path === of);
  if (base) return fn.classBases.some((b) => base.get(b));
  return isMethod ? fn.className !== "" : fn.isExported && !fn.className;
}

export function namedFunction(row: InputRow, f: NamedFunction) {
  const base = f.base === undefined ? undefined : new PathIndex<true>();
  if (f.base !== undefined) base?.add(f.base, true);
  return { row, name: new RegExp(`^(?:${f.name})$`), base, entry: f };
}

/** Routes in modules beside that of the function. */
export function routesFor({ routers }: InputRow, fn: DescribedFunction): readonly DescribedCall[] {
  return routers ? fn.routes(routers.modules, routers.name).filter(({ path }) => routers.calls.includes(path)) : [];
}

/** Types that the framework provides instead of reading them from the request: sessions, background tasks, clients. */
export function isLibraryType(row: InputRow, type: string): boolean {
  return (
    type.includes(".") && !/^typing(?:_extensions)?\./.test(type) && !row.inputTypes?.some((t) => type === t || type.startsWith(`${t}.`))
  );
}
