/** Request input of NestJS. */
import { expressMembers } from "./inputs-express.ts";
import type { InputRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

/** Rows, the most specific first. */
export const nestInputs: readonly InputRow[] = [
  {
    ...typescript,
    framework: "NestJS",
    types: [
      "@nestjs/common.Req",
      "@nestjs/common.Request",
      "@nestjs/common.ExecutionContext().switchToHttp().getRequest",
      "@nestjs/common.ArgumentsHost().switchToHttp().getRequest",
    ],
    members: expressMembers,
    methods: ["get", "header"],
    guards: {
      decorators: ["@nestjs/common.UseGuards"],
      names: /jwt|bearer|^(?:access|refresh)?_?(?:auth|token)\w*guard$|(?:access|refresh)token/i,
      member: "headers",
      header: "authorization",
      decorator: "@nestjs/common.Headers",
    },
    contexts: [{ base: "@nestjs/graphql.GqlExecutionContext.create().getContext", request: ["req", "request"] }],
    decoratorMakers: [{ call: "@nestjs/common.createParamDecorator", parameter: 1, gets: "@nestjs/common.ExecutionContext()" }],
    parameterDecorators: [
      "@nestjs/common.Param",
      "@nestjs/common.Query",
      "@nestjs/common.Body",
      "@nestjs/common.Headers",
      "@nestjs/common.HostParam",
      "@nestjs/common.RawBody",
      "@nestjs/common.UploadedFile",
      "@nestjs/common.UploadedFiles",
      "@nestjs/common.Req",
      "@nestjs/common.Request",
      "@nestjs/websockets.MessageBody",
      "@nestjs/graphql.Args",
    ],
    // GraphQL checks its scalars.
    safeTypes: ["@nestjs/graphql.Int", "@nestjs/graphql.Float", "@nestjs/graphql.GraphQLISODateTime", "Number", "Boolean", "Date"],
    // With `transform: true` the ValidationPipe of the application converts parameters of these types.
    convertedTypes: ["number", "boolean"],
    // Without a pipe `id: number` is still a string at run time. ParseArrayPipe and DefaultValuePipe check nothing by themselves.
    safePipes: [
      "@nestjs/common.ParseIntPipe",
      "@nestjs/common.ParseFloatPipe",
      "@nestjs/common.ParseBoolPipe",
      "@nestjs/common.ParseUUIDPipe",
      "@nestjs/common.ParseEnumPipe",
      "@nestjs/common.ParseDatePipe",
    ],
  },
];
