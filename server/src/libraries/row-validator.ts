/** Rows about what makes a value harmless: conversions, tests, schemas, look-ups. */
import type { Selector } from "./row.ts";

/** Functions that make a value safe, or check it. */
export interface ValidatorRow {
  readonly library: string;
  readonly language: "python" | "typescript";
  /** Result is safe: `int`, `uuid.UUID`, `hashlib.sha256().hexdigest`. */
  readonly converts?: Readonly<Record<string, "number" | "boolean" | "generated" | "hash" | "validated" | "encoded" | "time" | "redacted">>;
  /** A truthy result says that the argument (position; `self` for the receiver) is fine: `isUUID`, `str.isalnum`. */
  readonly tests?: Readonly<Record<string, number | "self">>;
  /** Returns normally only if the argument is fine (throws otherwise). */
  readonly throws?: Readonly<Record<string, number | "self">>;
  /** Methods of a class (inherited from a library) that check their argument, at this position, against the fields of the class. */
  readonly makes?: Readonly<Record<string, number>>;
  /**
   * … that say whether the fields of the class let a value pass: an argument, or one that made the instance. True says so, false (`falsy`), or that
   * it returns, when the argument `raising` is true.
   */
  readonly fieldTests?: Readonly<
    Record<
      string,
      {
        readonly given: number | { readonly position: number; readonly name: string };
        readonly when: "truthy" | "falsy";
        readonly raising?: string;
      }
    >
  >;
  /** The result says the same of the value as the argument does: `str`, `String`, `strip`, `encode`, `decodeURIComponent`. */
  readonly passes?: readonly string[];
  /** Types whose values are harmless whatever they are: `int`, `uuid.UUID`, `number`. */
  readonly types?: Readonly<Record<string, "number" | "boolean" | "generated" | "enum" | "time" | "validated">>;
  /** Types of libraries that say no more than that there is a text, or bytes: `ioredis.RedisKey`. */
  readonly texts?: readonly string[];
  /** Methods of databases that find records by a column that equals a value, by name. */
  readonly lookUps?: Readonly<Record<string, LookUpRow>>;
  /**
   * What shows that a method is called on a database: modules that the receiver comes from, how it is named, and steps before; and how programs
   * name their own functions that find one record, that answer whether somebody may use one (`permissions`), and that throw if not (`demands`).
   */
  readonly databases?: {
    readonly modules: readonly string[];
    readonly names: RegExp;
    readonly steps: RegExp;
    readonly finders: RegExp;
    /** Names of functions that find one record by what a named argument says, if its name is one of `columns`. */
    readonly getters: RegExp;
    readonly columns: RegExp;
    readonly permissions: RegExp;
    readonly demands: RegExp;
  };
  /** Tests by regular expression: access path → where the pattern and the subject stand, and whether it is anchored at both ends. */
  readonly regex?: Readonly<
    Record<string, { readonly pattern: number | "self"; readonly subject: number | "self"; readonly anchored: "both" | "start" | "none" }>
  >;
  /** Replace every match of a pattern: the result is safe if the pattern is a negated allow-list and the replacement is harmless. */
  readonly substitutes?: Readonly<
    Record<string, { readonly pattern: number | "self"; readonly replacement: number; readonly subject: number | "self" }>
  >;
  /** Schema builders. A checking step is in `converts` (a schema that only lets harmless values pass is itself a safe value). */
  readonly schema?: {
    /** Calls whose first argument maps names to the schemas of fields. */
    readonly objects: readonly string[];
    /** Steps that check by a regular expression: access path → position of the pattern. */
    readonly patterns: Readonly<Record<string, number>>;
    /** What reads a value through a schema: positions of both; `self` is the receiver. The result is what was checked. */
    /** `result`: the member of the result that holds it (`safeParse` → `data`); the result itself when left out. */
    readonly parse: Readonly<Record<string, { readonly schema: number | "self"; readonly value: number; readonly result?: string }>>;
    /** Calls that give true for what the schema lets pass: positions of both, as above. */
    readonly tests?: Readonly<Record<string, { readonly schema: number | "self"; readonly value: number }>>;
    /** Methods of an object schema whose first argument adds fields. */
    readonly extend?: readonly string[];
    /**
     * Calls that are true for values which a JSON Schema lets pass, or return for them alone (`throws`): where both stand, and how they are
     * called; `self`: what is called, or has the method, was made from the schema.
     */
    readonly jsonTests?: Readonly<
      Record<
        string,
        {
          readonly schema: number | "self";
          readonly value: number;
          readonly names?: { readonly schema?: string; readonly value: string };
          readonly throws?: true;
        }
      >
    >;
    /** Calls whose arguments are steps that a value goes through one after the other. */
    readonly pipes?: readonly string[];
  };
  /** Calls that return only if the token at this position has the right signature; not when an option that is named here is false. */
  readonly verifies?: Readonly<Record<string, { readonly token: number; readonly unless?: readonly Selector[] }>>;
  /** Decorators of a class's fields that check them when the class is request input: `class-validator.IsUUID`. */
  readonly fieldDecorators?: readonly string[];
  /** … by a regular expression: access path → position of the pattern. */
  readonly fieldPatterns?: Readonly<Record<string, number>>;
  /** Classes whose constructors check what they are given against the fields: `pydantic.BaseModel`. */
  readonly checkedClasses?: readonly string[];
  /** Keywords of a field's declaration that hold a validator, or a list of them: `validators`. */
  readonly fieldValidators?: readonly string[];
}

/** How a method finds records. */
export interface LookUpRow {
  /** Where column and value stand: position of a primary key, keyword arguments, the object given, its `where`, or this and earlier steps. */
  readonly by: number | "keywords" | "object" | "where" | "chain";
  /** `throws`: it throws when there is no such record. `rows`: it gives a list, empty when there is none. */
  readonly when: "truthy" | "throws" | "rows";
  /** The member of the result that holds what was found; rows may be the result itself. */
  readonly at?: string;
  /** No other library has a method of this name that is called like this. */
  readonly isDistinct?: boolean;
}
