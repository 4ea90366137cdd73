/**
 * JavaScript schema builders. A step that lets only harmless values pass makes the schema itself a safe value, and so whatever is parsed through
 * it; a step that constrains no character that matters (`string`, `min`, `max`, `trim`, `url`, `base64`) is not listed. What zod and valibot take for
 * e-mail addresses has letters, digits and `.+-_'@`; Joi and yup let `*` and `?` pass, but no `:` either.
 */
import type { ValidatorRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

/** `import { z } from "zod"` gives `zod.z`, `import z from "zod"` gives `zod`. */
const zod: ValidatorRow = {
  ...typescript,
  library: "zod",
  converts: {
    "zod.**.uuid": "validated",
    "zod.**.uuidv4": "validated",
    "zod.**.uuidv6": "validated",
    "zod.**.uuidv7": "validated",
    "zod.**.guid": "validated",
    "zod.**.cuid": "validated",
    "zod.**.cuid2": "validated",
    "zod.**.ulid": "validated",
    "zod.**.nanoid": "validated",
    "zod.**.xid": "validated",
    "zod.**.ksuid": "validated",
    "zod.**.hex": "validated",
    "zod.**.base64url": "validated",
    "zod.**.jwt": "validated",
    "zod.**.e164": "validated",
    "zod.**.email": "validated",
    "zod.**.ip": "validated",
    "zod.**.ipv4": "validated",
    "zod.**.ipv6": "validated",
    "zod.**.datetime": "time",
    "zod.**.iso.*": "time",
    "zod.**.date": "time",
    "zod.**.enum": "validated",
    "zod.**.nativeEnum": "validated",
    "zod.**.literal": "validated",
    "zod.**.number": "number",
    "zod.**.int": "number",
    "zod.**.int32": "number",
    "zod.**.float64": "number",
    "zod.**.bigint": "number",
    "zod.**.boolean": "boolean",
    "zod.**.stringbool": "boolean",
  },
  passes: ["zod.array", "zod.z.array", "zod.optional", "zod.z.optional", "zod.nullable", "zod.z.nullable", "zod.set", "zod.z.set"],
  schema: {
    objects: ["zod.**.object", "zod.**.strictObject", "zod.**.looseObject"],
    extend: ["zod.**.extend", "zod.**.merge", "zod.**.safeExtend", "zod.**.augment"],
    patterns: { "zod.**.regex": 0 },
    parse: {
      "zod.**.parse": { schema: "self", value: 0 },
      "zod.**.parseAsync": { schema: "self", value: 0 },
      "zod.**.safeParse": { schema: "self", value: 0, result: "data" },
      "zod.**.safeParseAsync": { schema: "self", value: 0, result: "data" },
    },
  },
};

const JOI = ["joi", "@hapi/joi", "celebrate.Joi"] as const;
const joiSteps = {
  guid: "validated",
  uuid: "validated",
  alphanum: "validated",
  hex: "validated",
  token: "validated",
  email: "encoded",
  valid: "validated",
  equal: "validated",
  number: "number",
  boolean: "boolean",
  bool: "boolean",
  date: "time",
} as const;

/** The same for each name under which programs have Joi. */
function ofJoi<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(JOI.flatMap((root) => Object.entries(entries).map(([path, value]) => [`${root}.${path}`, value])));
}

const joi: ValidatorRow = {
  ...typescript,
  library: "joi",
  converts: ofJoi(Object.fromEntries(Object.entries(joiSteps).map(([name, why]) => [`**.${name}`, why]))),
  schema: {
    // `joi.extend(…)` is a Joi with more types.
    objects: JOI.flatMap((root) => [`${root}.**.object`, `${root}.**.object().keys`]),
    extend: JOI.map((root) => `${root}.**.object().append`),
    patterns: ofJoi({ "**.pattern": 0, "**.regex": 0 }),
    parse: ofJoi<NonNullable<ValidatorRow["schema"]>["parse"][string]>({
      "**.validate": { schema: "self", value: 0, result: "value" },
      "**.validateAsync": { schema: "self", value: 0 },
      attempt: { schema: 1, value: 0 },
    }),
  },
};

const yup: ValidatorRow = {
  ...typescript,
  library: "yup",
  converts: {
    "yup.**.uuid": "validated",
    "yup.**.email": "encoded",
    "yup.**.oneOf": "validated",
    "yup.**.number": "number",
    "yup.**.boolean": "boolean",
    "yup.**.bool": "boolean",
    "yup.**.date": "time",
  },
  schema: {
    objects: ["yup.object", "yup.**.object().shape"],
    patterns: { "yup.**.matches": 0 },
    parse: {
      "yup.**.validate": { schema: "self", value: 0 },
      "yup.**.validateSync": { schema: "self", value: 0 },
      "yup.**.cast": { schema: "self", value: 0 },
    },
    tests: { "yup.**.isValid": { schema: "self", value: 0 }, "yup.**.isValidSync": { schema: "self", value: 0 } },
  },
};

const valibot: ValidatorRow = {
  ...typescript,
  library: "valibot",
  converts: {
    "valibot.uuid": "validated",
    "valibot.email": "validated",
    "valibot.ulid": "validated",
    "valibot.nanoid": "validated",
    "valibot.cuid2": "validated",
    "valibot.hexadecimal": "validated",
    "valibot.digits": "validated",
    "valibot.slug": "validated",
    "valibot.ip": "validated",
    "valibot.picklist": "validated",
    "valibot.enum": "validated",
    "valibot.enum_": "validated",
    "valibot.literal": "validated",
    "valibot.number": "number",
    "valibot.bigint": "number",
    "valibot.boolean": "boolean",
    "valibot.date": "time",
    "valibot.isoDate": "time",
    "valibot.isoTimestamp": "time",
  },
  schema: {
    objects: ["valibot.object", "valibot.strictObject", "valibot.looseObject"],
    patterns: { "valibot.regex": 0 },
    pipes: ["valibot.pipe"],
    parse: {
      "valibot.parse": { schema: 0, value: 1 },
      "valibot.parseAsync": { schema: 0, value: 1 },
      "valibot.safeParse": { schema: 0, value: 1, result: "output" },
      "valibot.safeParseAsync": { schema: 0, value: 1, result: "output" },
    },
    tests: { "valibot.is": { schema: 0, value: 1 } },
  },
};

const superstruct: ValidatorRow = {
  ...typescript,
  library: "superstruct",
  converts: {
    "superstruct.enums": "validated",
    "superstruct.literal": "validated",
    "superstruct.number": "number",
    "superstruct.integer": "number",
    "superstruct.bigint": "number",
    "superstruct.boolean": "boolean",
    "superstruct.date": "time",
  },
  schema: {
    objects: ["superstruct.object", "superstruct.type"],
    patterns: { "superstruct.pattern": 1 },
    parse: {
      "superstruct.create": { schema: 1, value: 0 },
      "superstruct.mask": { schema: 1, value: 0 },
      "superstruct.assert": { schema: 1, value: 0 },
    },
    tests: { "superstruct.is": { schema: 1, value: 0 } },
  },
};

const typeboxSafe = {
  Number: "number",
  Integer: "number",
  Numeric: "number",
  BigInt: "number",
  Boolean: "boolean",
  BooleanString: "boolean",
  Literal: "validated",
  Enum: "validated",
  UnionEnum: "validated",
  Date: "time",
} as const;

/** TypeBox, and Elysia's `t` which is made of it. */
const typebox: ValidatorRow = {
  ...typescript,
  library: "typebox",
  converts: Object.fromEntries(
    ["elysia.t", "@sinclair/typebox.Type", "typebox.Type"].flatMap((t) =>
      Object.entries(typeboxSafe).map(([name, why]) => [`${t}.${name}`, why] as const),
    ),
  ),
  schema: { objects: ["elysia.t.Object", "@sinclair/typebox.Type.Object", "typebox.Type.Object"], patterns: {}, parse: {} },
};

const ajv: ValidatorRow = {
  ...typescript,
  library: "ajv",
  schema: {
    objects: [],
    patterns: {},
    parse: {},
    jsonTests: Object.fromEntries(
      ["ajv", "ajv.Ajv", "ajv.default", "ajv/dist/2019", "ajv/dist/2020", "ajv/dist/jtd"].flatMap((name) => [
        [`${name}().compile()`, { schema: "self", value: 0 } as const],
        [`${name}().validate`, { schema: 0, value: 1 } as const],
      ]),
    ),
  },
};

/** All rows. */
export const schemaValidators: readonly ValidatorRow[] = [zod, joi, yup, valibot, superstruct, typebox, ajv];
