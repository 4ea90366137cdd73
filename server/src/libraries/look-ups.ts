/** Methods of databases that find a record by a column that equals a value: who goes on only with the record has a value that is stored. */
import type { LookUpRow, ValidatorRow } from "./row.ts";

/** Members of sets and fields of hashes: what Redis knows was stored before. */
const MEMBER: LookUpRow = { by: 1, when: "truthy", isDistinct: true };

/** ORMs and query builders of Python. */
export const pythonLookUps: ValidatorRow = {
  library: "ORMs",
  language: "python",
  lookUps: {
    get_object_or_404: { by: "keywords", when: "throws", isDistinct: true },
    aget_object_or_404: { by: "keywords", when: "throws", isDistinct: true },
    get: { by: "keywords", when: "throws" },
    aget: { by: "keywords", when: "throws" },
    get_or_404: { by: 0, when: "throws", isDistinct: true },
    first_or_404: { by: "chain", when: "throws", isDistinct: true },
    first: { by: "chain", when: "truthy" },
    afirst: { by: "chain", when: "truthy" },
    exists: { by: "chain", when: "truthy" },
    aexists: { by: "chain", when: "truthy" },
    one_or_none: { by: "chain", when: "truthy" },
    one: { by: "chain", when: "throws" },
    scalar: { by: "chain", when: "truthy" },
    scalar_one: { by: "chain", when: "throws", isDistinct: true },
    scalar_one_or_none: { by: "chain", when: "truthy", isDistinct: true },
    all: { by: "chain", when: "truthy" },
    filter: { by: "chain", when: "truthy" },
    find_one: { by: "object", when: "truthy" },
    get_or_none: { by: "keywords", when: "truthy", isDistinct: true },
    sismember: MEMBER,
    hexists: MEMBER,
    zscore: MEMBER,
    zrank: MEMBER,
    zrevrank: MEMBER,
  },
  databases: {
    modules: [
      "django.db",
      "sqlalchemy",
      "flask_sqlalchemy",
      "sqlmodel",
      "peewee",
      "pymongo",
      "motor",
      "mongoengine",
      "flask_mongoengine",
      "tortoise",
      "beanie",
      "odmantic",
      "ormar",
    ],
    names: /^(?:objects|_default_manager|query|session|db|database|mongo|collection)$|_(?:session|collection|db|repository|repo)$/,
    steps: /^(?:query|get_queryset|get_collection|select)$/,
    finders:
      /^(?:find|get|fetch|load|lookup|retrieve|select)(?!\w*(?:s|all|many|list)_by_)\w*_by_\w*(?:id|e?mail|name|slug|uuid|phone|login|handle)$/,
    getters:
      /^(?:query$|(?:find|get|fetch|load|lookup|retrieve)_(?!one|first))(?!\w*(?:cache|redis|token|session|state|job|task|result|status|lock|key|url|path|setting|config|or_create|client|many|_all$|_list$))\w*(?<!s)$/,
    columns: /^(?:pk|email|slug|username|uuid|login|handle|(?:\w+_)?id)$/,
    permissions:
      /^(?:can|may)_[a-z]|^(?:user_)?(?:is|has|have|check|verify|owns)_\w*(?:access|permissions?|permitted|owner|ownership|owned|member|membership|authorized|authorised)(?:_|$)|^(?:user_)?(?:is_authorized|has_perm|owns_[a-z])|^(?:is_)?accessible(?:_|$)/,
    demands:
      /^_?(?:assert|require|ensure|check|verify|enforce|validate)_\w*(?:access|permissions?|permitted|owner|owns|ownership|member|membership|authorized|authorised|authorization|can_[a-z]+)(?:_|$)|^authori[sz]e(?:_|$)/,
  },
};

/** ORMs and query builders of JavaScript. */
export const typescriptLookUps: ValidatorRow = {
  library: "ORMs",
  language: "typescript",
  lookUps: {
    findUnique: { by: "where", when: "truthy", isDistinct: true },
    findFirst: { by: "where", when: "truthy" },
    findUniqueOrThrow: { by: "where", when: "throws", isDistinct: true },
    findFirstOrThrow: { by: "where", when: "throws", isDistinct: true },
    findMany: { by: "where", when: "rows" },
    findOne: { by: "where", when: "truthy" },
    findOneOrFail: { by: "where", when: "throws", isDistinct: true },
    findOneBy: { by: "object", when: "truthy", isDistinct: true },
    findOneByOrFail: { by: "object", when: "throws", isDistinct: true },
    exists: { by: "object", when: "truthy" },
    findByPk: { by: 0, when: "truthy", isDistinct: true },
    findById: { by: 0, when: "truthy" },
    first: { by: "chain", when: "truthy" },
    getOne: { by: "chain", when: "truthy", isDistinct: true },
    single: { by: "chain", when: "truthy", at: "data" },
    maybeSingle: { by: "chain", when: "truthy", at: "data" },
    // What these give is rows whichever step comes last.
    eq: { by: "chain", when: "rows", at: "data" },
    match: { by: "chain", when: "rows", at: "data" },
    where: { by: "chain", when: "rows" },
    limit: { by: "chain", when: "rows", at: "data" },
    throwOnError: { by: "chain", when: "rows", at: "data" },
    ...Object.fromEntries(
      ["sismember", "sIsMember", "hexists", "hExists", "zscore", "zScore", "zrank", "zRank", "zrevrank", "zRevRank"].flatMap((name) => [
        [name, MEMBER],
        [`${name}Async`, MEMBER],
        [name.toUpperCase(), MEMBER],
      ]),
    ),
  },
  databases: {
    modules: [
      "@prisma/client",
      "mongoose",
      "mongodb",
      "sequelize",
      "sequelize-typescript",
      "typeorm",
      "@mikro-orm/core",
      "knex",
      "objection",
      "kysely",
      "drizzle-orm",
      "@supabase/supabase-js",
      "@supabase/ssr",
    ],
    // A model is a class: `User.findOne(…)`.
    names:
      /^(?:prisma|db|database|orm|knex|supabase|mongo|em|entityManager|models?|collection|dataSource|trx|tx)$|^supabase|^repo(?:sitory)?$|(?:Model|Repository|Repo|Collection|Prisma|DB)$|^[A-Z]\w*[a-z]/,
    steps: /^(?:collection|model|getRepository|getModel|from|select|query|table|createQueryBuilder)$/,
    finders:
      /^(?:find|get|fetch|load|lookup|retrieve|select)(?!\w*(?:s|All|Many|List)By)\w*By\w*(?:I[dD]|E?[mM]ail|[nN]ame|Slug|UUID|Uuid|Phone|Login|Handle)$/,
    getters:
      /^(?:find|get|fetch|load|lookup|retrieve)(?!\w*(?:[cC]ache|[rR]edis|Token|Session|State|Job|Task|Result|Status|Lock|Key|Url|URL|Path|Setting|Config|OrCreate|Client|Many|All(?![a-z])|List)|One|First|Unique)[A-Z]\w*(?<!s)$/,
    columns: /^(?:email|slug|username|uuid|login|handle|_?id|\w+I[dD])$/,
    permissions:
      /^(?:can|may)[A-Z]|^(?:user)?(?:is|has|have|check|verify|Is|Has)\w*(?:Access|Permissions?|Permitted|Owner|Ownership|OwnedBy|Member|Membership|Authorized|Authorised)(?![a-z])|^(?:userO|o)wns[A-Z]|^isAuthori[sz]ed|^(?:isA|a)ccessible(?![a-z])/,
    demands:
      /^(?:assert|require|ensure|check|verify|enforce|validate)\w*(?:Access|Permissions?|Permitted|Owner|Owns|Ownership|Member|Membership|Authorized|Authorised|Authorization|Can[A-Z]\w*)(?![a-z])|^authori[sz]e(?![a-z])/,
  },
};
