/** Methods of databases that find a record by its id: who goes on only with the record has an id that exists. */
import type { ValidatorRow } from "./row.ts";

/** ORMs and query builders of Python. */
export const pythonLookUps: ValidatorRow = {
  library: "ORMs",
  language: "python",
  lookUps: {
    get_object_or_404: { id: "keywords", when: "throws" },
    aget_object_or_404: { id: "keywords", when: "throws" },
    get: { id: "keywords", when: "throws" },
    aget: { id: "keywords", when: "throws" },
    get_or_404: { id: 0, when: "throws" },
    first_or_404: { id: "receiver", when: "throws" },
    first: { id: "receiver", when: "truthy" },
    exists: { id: "receiver", when: "truthy" },
    one_or_none: { id: "receiver", when: "truthy" },
    one: { id: "receiver", when: "throws" },
    find_one: { id: "object", when: "truthy" },
    get_or_none: { id: "keywords", when: "truthy" },
  },
};

/** ORMs and query builders of JavaScript. */
export const typescriptLookUps: ValidatorRow = {
  library: "ORMs",
  language: "typescript",
  lookUps: {
    findUnique: { id: "where", when: "truthy" },
    findFirst: { id: "where", when: "truthy" },
    findUniqueOrThrow: { id: "where", when: "throws" },
    findFirstOrThrow: { id: "where", when: "throws" },
    findOne: { id: "where", when: "truthy" },
    findOneOrFail: { id: "where", when: "throws" },
    findOneBy: { id: "object", when: "truthy" },
    findOneByOrFail: { id: "object", when: "throws" },
    findByPk: { id: 0, when: "truthy" },
    findById: { id: 0, when: "truthy" },
    single: { id: "receiver", when: "truthy" },
    maybeSingle: { id: "receiver", when: "truthy" },
  },
};
