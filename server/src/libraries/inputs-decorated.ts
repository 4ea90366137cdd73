/** Request input of frameworks that fill decorated parameters and convert them to their declared types. */
import { expressMembers } from "./inputs-express.ts";
import type { InputRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

/** They answer by themselves what is none of these. */
const checkedTypes = ["number", "boolean", "Date"] as const;

/** Rows, the most specific first. */
export const decoratedInputs: readonly InputRow[] = [
  {
    ...typescript,
    framework: "routing-controllers",
    types: ["routing-controllers.Req"],
    members: expressMembers,
    methods: ["get", "header"],
    parameterDecorators:
      "Param Params QueryParam QueryParams Body BodyParam HeaderParam HeaderParams CookieParam CookieParams UploadedFile UploadedFiles Req"
        .split(" ")
        .map((name) => `routing-controllers.${name}`),
    checkedTypes,
  },
  {
    ...typescript,
    framework: "tsoa",
    parameterDecorators: ["tsoa", "@tsoa/runtime"].flatMap((from) =>
      "Path Query Queries Body BodyProp Header FormField UploadedFile UploadedFiles".split(" ").map((name) => `${from}.${name}`),
    ),
    checkedTypes,
  },
  {
    ...typescript,
    framework: "inversify-express-utils",
    parameterDecorators: "requestParam queryParam requestBody requestHeaders cookies"
      .split(" ")
      .map((name) => `inversify-express-utils.${name}`),
  },
  {
    ...typescript,
    framework: "TsED",
    parameterDecorators: ["@tsed/common", "@tsed/platform-params"].flatMap((from) =>
      "PathParams RawPathParams QueryParams RawQueryParams BodyParams RawBodyParams HeaderParams CookiesParams"
        .split(" ")
        .map((name) => `${from}.${name}`),
    ),
    checkedTypes,
  },
  {
    ...typescript,
    framework: "Midway",
    parameterDecorators: ["@midwayjs/core", "@midwayjs/decorator"].flatMap((from) =>
      "Param Query Queries Body Headers Fields Files RequestPath".split(" ").map((name) => `${from}.${name}`),
    ),
    checkedTypes,
  },
  {
    ...typescript,
    framework: "LoopBack",
    parameterDecorators: "param.path.string param.query.string param.header.string param.query.object requestBody"
      .split(" ")
      .map((name) => `@loopback/rest.${name}`),
    checkedTypes,
  },
  {
    ...typescript,
    framework: "TypeGraphQL",
    parameterDecorators: "Arg Args".split(" ").map((name) => `type-graphql.${name}`),
    safeTypes: ["type-graphql.Int", "type-graphql.Float", "type-graphql.GraphQLISODateTime", "Number", "Boolean", "Date"],
    checkedTypes,
  },
];
