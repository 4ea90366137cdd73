/** Request input of Django, Django REST Framework and Channels. */
import type { InputRow } from "./row.ts";

const python = { language: "python" } as const;

/** What a request of Django has that its sender chooses. */
export const djangoMembers = [
  "GET",
  "POST",
  "FILES",
  "COOKIES",
  "META",
  "headers",
  "body",
  "path",
  "path_info",
  "content_params",
  "data",
  "query_params",
  "resolver_match.kwargs",
  "resolver_match.args",
] as const;
/** Set by the server whatever the client sends. */
/** What the sender of a request cannot choose. */
export const djangoSafe = [
  "META.REMOTE_ADDR",
  "META.REMOTE_HOST",
  "META.REMOTE_USER",
  "META.REQUEST_METHOD",
  "META.SERVER_NAME",
  "META.SERVER_PORT",
] as const;
/** Methods of a request whose result its sender chooses. */
export const djangoMethods = ["get_full_path", "get_full_path_info", "get_host", "build_absolute_uri", "read"] as const;

/** Rows, the most specific first. */
export const djangoInputs: readonly InputRow[] = [
  {
    ...python,
    framework: "Django",
    types: [
      "django.http.HttpRequest",
      "django.http.request.HttpRequest",
      "django.core.handlers.wsgi.WSGIRequest",
      "django.core.handlers.asgi.ASGIRequest",
      "rest_framework.request.Request",
    ],
    members: djangoMembers,
    safeMembers: djangoSafe,
    methods: djangoMethods,
    decorators: [
      { path: "rest_framework.decorators.api_view", parameter: 0 },
      { path: "rest_framework.decorators.action", parameter: 1, inputs: "all", skip: 2 },
      { path: "django.views.decorators.http.require_http_methods", parameter: 0 },
      { path: "django.views.decorators.http.require_POST", parameter: 0 },
      { path: "django.views.decorators.http.require_GET", parameter: 0 },
      { path: "django.views.decorators.http.require_safe", parameter: 0 },
      { path: "django.views.decorators.csrf.csrf_exempt", parameter: 0 },
      { path: "django.contrib.auth.decorators.login_required", parameter: 0 },
      { path: "ninja.**.get", parameter: 0, inputs: "all" },
      { path: "ninja.**.post", parameter: 0, inputs: "all" },
      { path: "ninja.**.put", parameter: 0, inputs: "all" },
      { path: "ninja.**.patch", parameter: 0, inputs: "all" },
      { path: "ninja.**.delete", parameter: 0, inputs: "all" },
    ],
    handlers: [
      { call: "django.urls.path", parameter: 0, inputs: "route" },
      { call: "django.urls.re_path", parameter: 0, inputs: "route" },
      { call: "django.conf.urls.url", parameter: 0, inputs: "route" },
    ],
    contexts: [
      { base: "django.views.View", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "django.views.generic.*", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "django.views.generic.base.*", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "rest_framework.views.APIView", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "rest_framework.generics.*", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "rest_framework.viewsets.*", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "rest_framework.mixins.*", request: ["request"], inputs: ["kwargs", "args"], routed: ["kwargs"] },
      { base: "rest_framework.serializers.*", inputs: ["initial_data"], fields: ["validated_data", "data"] },
      { base: "django.forms.*", inputs: ["data"], fields: ["cleaned_data"] },
    ],
    routers: {
      modules: [".urls", "..urls"],
      name: "urlpatterns",
      calls: ["django.urls.path", "django.urls.re_path", "django.conf.urls.url"],
    },
    functions: [
      // What they look up is the last part of the path, whatever that is.
      { name: "retrieve|update|partial_update|destroy", base: "rest_framework.viewsets.*", inputs: "all", skip: 2 },
      { name: "validate|create", base: "rest_framework.serializers.*", parameter: 1, isOwnClass: true },
      { name: "update", base: "rest_framework.serializers.*", parameter: 2, isOwnClass: true },
      { name: "validate_\\w+", base: "rest_framework.serializers.*", parameter: 1, isOwnClass: true },
    ],
    safeRouteParts: [
      "<(?:int|slug|uuid):(\\w+)>",
      "\\(\\?P<(\\w+)>(?:(?:\\\\[dw]|\\[(?:[a-zA-Z0-9]-[a-zA-Z0-9]|\\\\[dw]|[\\w-])+\\]|\\w)(?:[+*?]|\\{[\\d,]+\\})?)+\\)",
    ],
  },
  {
    ...python,
    framework: "Channels",
    functions: [
      { name: "receive", base: "channels.generic.websocket.*", parameter: 1 },
      { name: "receive_json", base: "channels.generic.websocket.*", parameter: 1 },
    ],
    contexts: [{ base: "channels.generic.websocket.*", inputs: ["scope.url_route", "scope.query_string", "scope.headers", "scope.path"] }],
  },
];
