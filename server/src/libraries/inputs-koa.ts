/** Request input of Koa and of the frameworks on it: Egg, Midway. */
import type { InputRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

const egg = ["egg", "@eggjs/tegg", "@eggjs/controller-decorator"] as const;

/** `ctx.body` is the response. */
const members = [
  "params",
  "query",
  "querystring",
  "search",
  "path",
  "url",
  "originalUrl",
  "href",
  "host",
  "hostname",
  "headers",
  "header",
  "request.body",
  "request.rawBody",
  "request.query",
  "request.querystring",
  "request.search",
  "request.params",
  "request.files",
  "request.file",
  "request.headers",
  "request.header",
  "request.path",
  "request.url",
  "request.originalUrl",
  "request.href",
  "request.host",
  "request.hostname",
  "req.headers",
  "req.url",
] as const;
const methods = ["get", "cookies.get", "request.get"] as const;

/** Rows, the most specific first. */
export const koaInputs: readonly InputRow[] = [
  {
    ...typescript,
    framework: "Koa",
    types: ["koa.Context", "koa.ParameterizedContext", "koa.DefaultContext", "koa.ExtendableContext", "@koa/router.RouterContext"],
    members,
    methods,
    handlers: [
      { call: "koa().use", parameter: 0 },
      ...["koa-router()", "@koa/router()", "koa-router.Router()", "@koa/router.Router()"].flatMap((router) =>
        ["get", "post", "put", "patch", "delete", "del", "all", "use"].map((method) => ({ call: `${router}.**.${method}`, parameter: 0 })),
      ),
    ],
    shapes: [{ names: ["ctx"], request: 0 }],
  },
  {
    ...typescript,
    framework: "Egg",
    types: [
      "egg.Context",
      "egg.EggContext",
      "@eggjs/tegg.EggContext",
      "@eggjs/tegg.Context",
      "@midwayjs/koa.Context",
      "@midwayjs/web.Context",
    ],
    members: [...members, "queries", "request.queries"],
    methods: [...methods, "getFileStream"],
    contexts: [
      { base: "egg.Controller", request: ["ctx"] },
      { base: "egg.Service", request: ["ctx"] },
    ],
    parameterDecorators: egg.flatMap((from) =>
      ["HTTPParam", "HTTPQuery", "HTTPQueries", "HTTPBody", "HTTPHeaders"].map((name) => `${from}.${name}`),
    ),
    decoratedRoutes: egg.map((from) => `${from}.HTTPMethod`),
  },
];
