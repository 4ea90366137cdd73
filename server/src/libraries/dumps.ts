/** What gives the fields of an object out as a whole: methods and functions, and how fields are left out of it. */
export interface DumpRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Methods of the object, where its class has none of its own of that name … */
  readonly methods?: readonly string[];
  /** … or functions that are given it first, by access path. */
  readonly calls?: readonly string[];
  /** Keywords that name the fields to leave out … */
  readonly exclude?: string;
  /** … or those to keep. */
  readonly include?: string;
}

/** Every row. */
export const dumps: readonly DumpRow[] = [
  {
    library: "pydantic",
    language: "python",
    methods: ["model_dump", "model_dump_json", "dict", "json"],
    exclude: "exclude",
    include: "include",
  },
  { library: "pydantic", language: "python", calls: ["pydantic_core.to_jsonable_python"], exclude: "exclude", include: "include" },
  { library: "FastAPI", language: "python", calls: ["fastapi.encoders.jsonable_encoder"], exclude: "exclude", include: "include" },
  { library: "dataclasses", language: "python", calls: ["dataclasses.asdict"] },
  { library: "attrs", language: "python", calls: ["attrs.asdict", "attr.asdict"] },
  { library: "Python", language: "python", calls: ["vars", "dict"] },
  { library: "class-transformer", language: "typescript", calls: ["class-transformer.instanceToPlain", "class-transformer.classToPlain"] },
  { library: "JavaScript", language: "typescript", methods: ["toJSON"], calls: ["structuredClone"] },
];

/** Types that show no more than that there is something. */
export const hiddenTypes: ReadonlySet<string> = new Set(["SecretStr", "SecretBytes", "Secret"]);
/** Declarations of fields, and the argument with which they leave the field out of what is given out. */
export const hiddenFields: readonly { readonly call: string; readonly keyword: string; readonly is: boolean }[] = [
  { call: "pydantic.Field", keyword: "exclude", is: true },
  { call: "pydantic.fields.Field", keyword: "exclude", is: true },
];
/** Calls that make an object of a class from text or from a dictionary: methods of the class. */
export const madeFromText: ReadonlySet<string> = new Set(
  "model_validate model_validate_json parse_raw parse_obj from_json from_dict schema_validate loads".split(" "),
);
/** Decorators whose keyword names the class to which what a handler returns is cut down. */
export const cutsDownTo = "response_model";
/** A method by which an object says itself what of it goes into JSON. */
export const ownForm = "toJSON";
