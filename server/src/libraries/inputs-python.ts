/** Request input of Python web frameworks: what a client chooses. Sessions, users, signed cookies and peer addresses are not. */
import { pythonBotInputs } from "./inputs-bots.ts";
import { djangoInputs, djangoMembers, djangoMethods, djangoSafe } from "./inputs-django.ts";
import { fastapiInputs } from "./inputs-fastapi.ts";
import { converters, flaskInputs, HTTP_METHODS, PATTERNED } from "./inputs-flask.ts";
import type { InputRow } from "./row.ts";

const python = { language: "python" } as const;

const RESPONDERS = "on_(?:get|post|put|patch|delete|head|options)(?:_\\w+)?";

const others: readonly InputRow[] = [
  {
    ...python,
    framework: "aiohttp",
    types: ["aiohttp.web.Request", "aiohttp.web.BaseRequest", "aiohttp.web_request.Request"],
    members: ["match_info", "query", "rel_url", "headers", "cookies", "path", "path_qs", "raw_path", "query_string", "url", "host"],
    methods: ["json", "post", "text", "read", "multipart"],
    decorators: [
      { path: "aiohttp.web.RouteTableDef().*", parameter: 0 },
      { path: "aiohttp.web.middleware", parameter: 0 },
    ],
    handlers: [
      { call: "aiohttp.web.Application().router.*", parameter: 0 },
      { call: "aiohttp.web.get", parameter: 0 },
      { call: "aiohttp.web.post", parameter: 0 },
      { call: "aiohttp.web.put", parameter: 0 },
      { call: "aiohttp.web.patch", parameter: 0 },
      { call: "aiohttp.web.delete", parameter: 0 },
      { call: "aiohttp.web.route", parameter: 0 },
    ],
    contexts: [{ base: "aiohttp.web.View", request: ["request"] }],
  },
  {
    ...python,
    framework: "Sanic",
    types: ["sanic.Request", "sanic.request.Request"],
    members: [
      "args",
      "query_args",
      "form",
      "json",
      "body",
      "files",
      "headers",
      "cookies",
      "token",
      "credentials",
      "match_info",
      "path",
      "url",
      "query_string",
    ],
    methods: ["get_args", "get_query_args", "get_form", "load_json"],
    decorators: [
      { path: "sanic.**.route", parameter: 0, inputs: "route" },
      { path: "sanic.**.get", parameter: 0, inputs: "route" },
      { path: "sanic.**.post", parameter: 0, inputs: "route" },
      { path: "sanic.**.put", parameter: 0, inputs: "route" },
      { path: "sanic.**.patch", parameter: 0, inputs: "route" },
      { path: "sanic.**.delete", parameter: 0, inputs: "route" },
      { path: "sanic.**.websocket", parameter: 0, inputs: "route" },
    ],
    handlers: [{ call: "sanic.**.add_route", parameter: 0, inputs: "route" }],
    functions: [{ name: HTTP_METHODS, base: "sanic.views.HTTPMethodView", parameter: 1 }],
    safeRouteParts: ["<(\\w+):(?:int|number|float|uuid|alpha|slug|ymd)>"],
    patternRouteParts: ["<(?<name>\\w+):(?<pattern>\\w*[^\\w>][^>]*)>"],
  },
  {
    ...python,
    framework: "Tornado",
    types: ["tornado.httputil.HTTPServerRequest"],
    functions: [
      {
        name: HTTP_METHODS,
        base: "tornado.web.RequestHandler",
        inputs: "groups",
        skip: 1,
        registers: ["", "url", "URLSpec"],
      },
    ],
    members: ["arguments", "query_arguments", "body_arguments", "body", "headers", "uri", "path", "query", "files", "host", "cookies"],
    contexts: [
      {
        base: "tornado.web.RequestHandler",
        request: ["request"],
        inputs: ["path_args", "path_kwargs", "cookies"],
        methods: [
          "get_argument",
          "get_arguments",
          "get_query_argument",
          "get_query_arguments",
          "get_body_argument",
          "get_body_arguments",
          "get_cookie",
        ],
      },
      {
        base: "tornado.websocket.WebSocketHandler",
        request: ["request"],
        inputs: ["path_args", "path_kwargs", "cookies"],
        methods: ["get_argument", "get_arguments", "get_query_argument", "get_query_arguments", "get_cookie"],
      },
    ],
  },
  {
    ...python,
    framework: "Tornado-messages",
    functions: [{ name: "on_message", base: "tornado.websocket.WebSocketHandler", parameter: 1 }],
  },
  {
    ...python,
    framework: "Bottle",
    paths: [
      "bottle.request.query",
      "bottle.request.forms",
      "bottle.request.params",
      "bottle.request.json",
      "bottle.request.body",
      "bottle.request.cookies",
      "bottle.request.headers",
      "bottle.request.files",
      "bottle.request.POST",
      "bottle.request.GET",
      "bottle.request.url_args",
      "bottle.request.path",
      "bottle.request.url",
      "bottle.request.query_string",
      "bottle.request.get_header()",
      "bottle.request.get_cookie()",
    ],
    decorators: [
      { path: "bottle.**.route", inputs: "route" },
      { path: "bottle.**.get", inputs: "route" },
      { path: "bottle.**.post", inputs: "route" },
      { path: "bottle.**.put", inputs: "route" },
      { path: "bottle.**.patch", inputs: "route" },
      { path: "bottle.**.delete", inputs: "route" },
    ],
    safeRouteParts: ["<(\\w+):(?:int|float)>"],
    patternRouteParts: ["<(?<name>\\w+):re:(?<pattern>[^>]+)>"],
  },
  {
    ...python,
    framework: "Falcon",
    types: ["falcon.Request", "falcon.request.Request", "falcon.asgi.Request"],
    members: [
      "params",
      "media",
      "headers",
      "cookies",
      "path",
      "uri",
      "url",
      "relative_uri",
      "query_string",
      "host",
      "stream",
      "bounded_stream",
    ],
    methods: ["get_param", "get_param_as_list", "get_media", "get_header", "get_cookie_values"],
    shapes: [
      { names: ["self", "req", "resp"], request: 1 },
      { names: ["req", "resp"], request: 0 },
    ],
    functions: [
      { name: RESPONDERS, isMethod: true, parameter: 1, called: "req" },
      { name: RESPONDERS, isMethod: true, inputs: "route", skip: 3, registers: ["add_route"] },
    ],
    safeRouteParts: ["\\{(\\w+):(?:int|float|uuid|dt)(?:\\([^}]*\\))?\\}"],
  },
  {
    ...python,
    framework: "Pyramid",
    types: ["pyramid.request.Request"],
    members: ["params", "GET", "POST", "matchdict", "json_body", "json", "body", "text", "headers", "cookies", "path", "url", "host"],
    decorators: [{ path: "pyramid.view.view_config", parameter: 0 }],
  },
  {
    ...python,
    framework: "Azure-Functions",
    types: ["azure.functions.HttpRequest"],
    members: ["params", "route_params", "headers", "form", "files", "url"],
    methods: ["get_json", "get_body"],
  },
  {
    ...python,
    framework: "Lambda",
    members: [
      "queryStringParameters",
      "multiValueQueryStringParameters",
      "pathParameters",
      "headers",
      "multiValueHeaders",
      "body",
      "path",
      "rawPath",
      "rawQueryString",
      "cookies",
      "Records",
    ],
    methods: ["get"],
    shapes: [
      { names: ["event", "context"], request: 0, context: 1 },
      { names: ["event", "_context"], request: 0 },
      { names: ["event", "_"], request: 0 },
    ],
  },
  {
    ...python,
    framework: "Flask-RESTful",
    functions: ["flask_restful.Resource", "flask_restx.Resource", "flask_restplus.Resource"].map((base) => ({
      name: "get|post|put|patch|delete|head",
      base,
      inputs: "route" as const,
      skip: 1,
      registers: ["add_resource", "route"],
    })),
    safeRouteParts: ["<(?:int|float|uuid|any)(?:\\([^>]*\\))?:(\\w+)>"],
    patternRouteParts: PATTERNED,
    converters,
  },
  {
    ...python,
    framework: "GraphQL",
    functions: [
      { name: "resolve_\\w+", base: "graphene.*", inputs: "all", skip: 2 },
      { name: "mutate", base: "graphene.*", inputs: "all", skip: 2 },
    ],
    decorators: [
      { path: "strawberry.field", inputs: "all", skip: 1 },
      { path: "strawberry.mutation", inputs: "all", skip: 1 },
      { path: "strawberry.subscription", inputs: "all", skip: 1 },
      { path: "ariadne.*().field", inputs: "all", skip: 2 },
    ],
  },
  {
    ...python,
    framework: "python-socketio",
    // The first parameter is the connection's id, which the server makes up.
    decorators: [
      { path: "socketio.*().on", parameter: 1 },
      { path: "socketio.*().event", parameter: 1 },
    ],
  },
];

/** Handlers whose framework is not known: by the name that all of them give the request, and by routes in decorators. */
const unresolved: readonly InputRow[] = [
  {
    ...python,
    framework: "request",
    members: [
      ...djangoMembers,
      "args",
      "form",
      "json",
      "values",
      "files",
      "cookies",
      "params",
      "path_params",
      "match_info",
      "query",
      "query_string",
      "url",
      "rel_url",
      "view_args",
      "matchdict",
      "json_body",
    ],
    safeMembers: djangoSafe,
    methods: [...djangoMethods, "json", "form", "body", "text", "post", "get_json", "get_data", "get_args"],
    shapes: [
      { names: ["request"], request: 0 },
      { names: ["self", "request"], request: 1 },
      { names: ["cls", "request"], request: 1 },
    ],
    decorators: [
      { path: "*.**.route", inputs: "route" },
      { path: "*.**.get", inputs: "route" },
      { path: "*.**.post", inputs: "route" },
      { path: "*.**.put", inputs: "route" },
      { path: "*.**.delete", inputs: "route" },
    ],
    safeRouteParts: [
      "<(?:int|float|uuid|any|slug)(?:\\([^>]*\\))?:(\\w+)>",
      "<(\\w+):(?:int|float|uuid|alpha|slug)>",
      "\\{(\\w+):(?:int|float|uuid)\\}",
    ],
  },
];

/** All rows, the most specific first. */
export const pythonInputs: readonly InputRow[] = [
  ...flaskInputs,
  ...fastapiInputs,
  ...djangoInputs,
  ...others,
  ...pythonBotInputs,
  ...unresolved,
];
