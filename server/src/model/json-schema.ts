/** JSON Schema as programs write it: what input is once it was checked by one. */
import type { Atom, Fields, InputAtom, ObjectAtom, SafeAtom, Value } from "../flow/values.ts";
import { allowsOnlyHarmless } from "./patterns.ts";

const TYPES: Readonly<Record<string, SafeAtom["why"]>> = { integer: "number", number: "number", boolean: "boolean", null: "validated" };
/** Formats whose values hold no character that matters. */
const FORMATS = new Set(["uuid", "date", "date-time", "time", "iso-time", "iso-date-time", "ipv4", "byte", "duration"]);

const KEYWORDS = ["$ref", "$schema", "type", "properties", "items", "enum", "const", "format", "pattern", "allOf", "anyOf", "oneOf"];

/** A JSON Schema, and no table of fields of which one is called like a keyword. */
export function isJsonSchema(schema: ObjectAtom): boolean {
  return KEYWORDS.some((name) => member(schema, name)?.every((a) => a.kind === "literal" || a.kind === "list" || a.kind === "object"));
}

/** What `input` is when the schema has let it pass. */
export function checkedByJsonSchema(schema: ObjectAtom, input: InputAtom): Value {
  const why = harmless(schema);
  if (why) return [{ kind: "safe", site: input.site, trail: undefined, why }];
  const items = objectIn(member(schema, "items"));
  if (items) return checkedByJsonSchema(items, input);
  const properties = objectIn(member(schema, "properties"));
  return properties ? [{ ...input, shape: { cls: fields(properties, input), checkedBy: "type" } }] : [input];
}

function fields(properties: ObjectAtom, input: InputAtom): Fields {
  return {
    bases: [],
    field: (name) => {
      const schema = objectIn(member(properties, name));
      const value = schema && checkedByJsonSchema(schema, input);
      return value && value[0] !== input ? value : undefined;
    },
  };
}

function harmless(schema: ObjectAtom): SafeAtom["why"] | undefined {
  if (schema.entries.has("enum") || schema.entries.has("const")) return "enum";
  const type = text(member(schema, "type"));
  if (type !== undefined && Object.hasOwn(TYPES, type)) return TYPES[type];
  const format = text(member(schema, "format"));
  if (format !== undefined && FORMATS.has(format)) return "validated";
  const pattern = member(schema, "pattern");
  return pattern && allowsOnlyHarmless(pattern, "none", false) ? "validated" : undefined;
}

function member(object: ObjectAtom, name: string): Value | undefined {
  return object.entries.get(name)?.value;
}

/** The object that a value is, if it is one for sure. */
export function objectIn(value: Value | undefined): ObjectAtom | undefined {
  const only: Atom | undefined = value?.length === 1 ? value[0] : undefined;
  return only?.kind === "object" ? only : undefined;
}

function text(value: Value | undefined): string | undefined {
  const only = value?.length === 1 ? value[0] : undefined;
  return only?.kind === "literal" && typeof only.value === "string" ? only.value : undefined;
}
