/** Request input of JavaScript web frameworks: what a client chooses. Sessions, `req.user`, signed cookies, `socket.data` and `req.ip` are not. */
import { typescriptBotInputs } from "./inputs-bots.ts";
import { decoratedInputs } from "./inputs-decorated.ts";
import { expressInputs, expressMembers } from "./inputs-express.ts";
import { koaInputs } from "./inputs-koa.ts";
import { messageInputs } from "./inputs-messages.ts";
import { nestInputs } from "./inputs-nest.ts";
import type { InputRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

const webMembers = ["url", "headers", "body", "nextUrl", "cookies", "query", "params"] as const;
const webMethods = ["json", "text", "formData", "arrayBuffer", "blob", "bytes"] as const;

const next: readonly InputRow[] = [
  {
    ...typescript,
    framework: "Next",
    signed:
      /(?:^|\.)(?:verifySignature(?:AppRouter|Edge)?|with(?:\w+(?:And|Or))?(?:Qstash|QStash|Upstash|Signature|SignedRequest|VerifiedWebhook|WebhookSignature|CronSecret|InternalApiKey|InternalAuth)\w*)(?:\(\))?$/,
    types: ["next.NextApiRequest", "next/types.NextApiRequest", "next/server.NextRequest", "next/dist/shared/lib/utils.NextApiRequest"],
    members: ["query", "body", "cookies", "headers", "url", "nextUrl"],
    methods: webMethods,
    paths: ["next/headers.cookies()", "next/headers.headers()", "next/navigation.useSearchParams()", "next/navigation.useParams()"],
  },
  {
    ...typescript,
    framework: "Next-route",
    members: ["params"],
    functions: [{ name: "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS", parameter: 1 }],
  },
  {
    ...typescript,
    framework: "Next-page",
    types: ["next.GetServerSidePropsContext", "next.GetStaticPropsContext"],
    members: ["params", "searchParams", "query", "req.headers", "req.cookies", "req.url"],
    functions: [{ name: "Page|\\w+Page|Layout|\\w+Layout|generateMetadata|getServerSideProps", parameter: 0 }],
  },
  // Next route handlers, SvelteKit endpoints and Fetch-style servers give functions of these names a request, or an event that holds one.
  {
    ...typescript,
    framework: "Route-function",
    members: [...webMembers, "request.url", "request.headers", "request.body"],
    methods: [...webMethods, "request.json", "request.text", "request.formData"],
    functions: [{ name: "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|loader|action", parameter: 0 }],
    types: [
      "@remix-run/node.LoaderFunctionArgs",
      "@remix-run/node.ActionFunctionArgs",
      "@remix-run/node.LoaderArgs",
      "@remix-run/node.ActionArgs",
      "@remix-run/cloudflare.LoaderFunctionArgs",
      "@remix-run/cloudflare.ActionFunctionArgs",
      "react-router.LoaderFunctionArgs",
      "react-router.ActionFunctionArgs",
      "@sveltejs/kit.RequestEvent",
      "astro.APIContext",
    ],
  },
  { ...typescript, framework: "FormData", types: ["FormData"], members: [], methods: ["get", "getAll", "entries", "values"] },
];

const fastify: readonly InputRow[] = [
  {
    ...typescript,
    framework: "Fastify",
    types: ["fastify.FastifyRequest", "fastify.fastify.FastifyRequest"],
    members: ["params", "query", "body", "headers", "cookies", "url", "originalUrl", "hostname", "host", "raw"],
    methods: ["file", "files"],
    routes: {
      options: ["schema"],
      members: { params: "params", querystring: "query", query: "query", body: "body", headers: "headers" },
    },
    handlers: [
      { call: "fastify().**.get", parameter: 0 },
      { call: "fastify().**.post", parameter: 0 },
      { call: "fastify().**.put", parameter: 0 },
      { call: "fastify().**.patch", parameter: 0 },
      { call: "fastify().**.delete", parameter: 0 },
      { call: "fastify().**.all", parameter: 0 },
      { call: "fastify.**.get", parameter: 0 },
      { call: "fastify.**.post", parameter: 0 },
      { call: "fastify.**.put", parameter: 0 },
      { call: "fastify.**.patch", parameter: 0 },
      { call: "fastify.**.delete", parameter: 0 },
      { call: "fastify.**.all", parameter: 0 },
    ],
    shapes: [
      { names: ["request", "reply"], request: 0 },
      { names: ["req", "reply"], request: 0 },
      { names: ["req", "rep"], request: 0 },
      { names: ["request", "rep"], request: 0 },
    ],
  },
];

const servers: readonly InputRow[] = [
  {
    ...typescript,
    framework: "Hapi",
    types: ["@hapi/hapi.Request", "hapi.Request"],
    members: ["params", "paramsArray", "query", "payload", "headers", "state", "path", "url"],
    routes: {
      options: ["options.validate", "config.validate"],
      members: { params: "params", query: "query", payload: "payload", headers: "headers", state: "state" },
    },
    shapes: [
      { names: ["request", "h"], request: 0 },
      { names: ["req", "h"], request: 0 },
    ],
  },
  {
    ...typescript,
    framework: "Hono",
    types: ["hono.Context"],
    paths: ["hono/cookie.getCookie()"],
    members: ["req.url", "req.path", "req.raw"],
    methods: [
      "req.param",
      "req.query",
      "req.queries",
      "req.header",
      "req.json",
      "req.text",
      "req.parseBody",
      "req.formData",
      "req.arrayBuffer",
      "req.blob",
      "req.valid",
    ],
    routes: {
      validators: {
        calls: ["@hono/zod-validator.zValidator", "@hono/valibot-validator.vValidator", "@hono/standard-validator.sValidator"],
        getter: "req.valid",
      },
    },
    handlers: [
      { call: "hono.Hono().**.get", parameter: 0 },
      { call: "hono.Hono().**.post", parameter: 0 },
      { call: "hono.Hono().**.put", parameter: 0 },
      { call: "hono.Hono().**.patch", parameter: 0 },
      { call: "hono.Hono().**.delete", parameter: 0 },
      { call: "hono.Hono().**.all", parameter: 0 },
      { call: "hono.Hono().**.use", parameter: 0 },
    ],
  },
  {
    ...typescript,
    framework: "Elysia",
    types: ["elysia.Context"],
    members: ["params", "query", "body", "headers", "cookie", "path"],
    routes: { options: [""], members: { params: "params", query: "query", body: "body", headers: "headers", cookie: "cookie" } },
    handlers: [
      { call: "elysia.Elysia().**.get", parameter: 0 },
      { call: "elysia.Elysia().**.post", parameter: 0 },
      { call: "elysia.Elysia().**.put", parameter: 0 },
      { call: "elysia.Elysia().**.patch", parameter: 0 },
      { call: "elysia.Elysia().**.delete", parameter: 0 },
    ],
  },
  {
    ...typescript,
    framework: "h3",
    // Nuxt and Nitro import these by themselves.
    paths: [
      "h3.getQuery()",
      "h3.readBody()",
      "h3.readRawBody()",
      "h3.readFormData()",
      "h3.getRouterParam()",
      "h3.getRouterParams()",
      "h3.getHeader()",
      "h3.getHeaders()",
      "h3.getRequestHeader()",
      "h3.getCookie()",
      "h3.parseCookies()",
      "getQuery()",
      "readBody()",
      "readRawBody()",
      "getRouterParam()",
      "getRouterParams()",
      "getRequestHeader()",
    ],
  },
  {
    ...typescript,
    framework: "AdonisJS",
    types: ["@adonisjs/core/http.HttpContext", "@ioc:Adonis/Core/HttpContext.HttpContextContract"],
    members: ["params"],
    methods: [
      "request.input",
      "request.all",
      "request.only",
      "request.except",
      "request.param",
      "request.params",
      "request.qs",
      "request.body",
      "request.header",
      "request.headers",
      "request.plainCookie",
      "request.url",
      "request.raw",
    ],
  },
  {
    ...typescript,
    framework: "Web",
    types: ["Request"],
    members: ["url", "headers", "body"],
    methods: webMethods,
    handlers: [{ call: "Deno.serve", parameter: 0 }],
    shapes: [
      { names: ["request", "env"], request: 0 },
      { names: ["req", "env"], request: 0 },
    ],
  },
];

const unresolved: readonly InputRow[] = [
  {
    ...typescript,
    framework: "request",
    members: [...expressMembers, "nextUrl", "payload", "raw"],
    methods: ["get", "header", ...webMethods],
    shapes: [
      { names: ["req"], request: 0 },
      { names: ["request"], request: 0 },
    ],
  },
];

/** All rows, the most specific first. */
export const typescriptInputs: readonly InputRow[] = [
  ...expressInputs,
  ...nestInputs,
  ...decoratedInputs,
  ...next,
  ...koaInputs,
  ...fastify,
  ...servers,
  ...messageInputs,
  ...typescriptBotInputs,
  ...unresolved,
];
