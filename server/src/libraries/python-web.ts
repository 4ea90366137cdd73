/** Responses of Python web frameworks. */
import type { ResponseRow } from "./row.ts";

const python = { language: "python" } as const;

export const pythonResponses: readonly ResponseRow[] = [
  {
    ...python,
    framework: "Flask",
    calls: [
      "flask.jsonify",
      "flask.make_response",
      "flask.Response",
      "flask.abort",
      "flask.render_template",
      "flask.render_template_string",
      "flask.redirect",
      "quart.jsonify",
      "quart.make_response",
      "quart.Response",
      "quart.abort",
      "werkzeug.exceptions.abort",
    ],
  },
  {
    ...python,
    framework: "Django",
    calls: [
      "django.http.HttpResponse",
      "django.http.JsonResponse",
      "django.http.StreamingHttpResponse",
      "django.http.HttpResponseBadRequest",
      "django.http.HttpResponseServerError",
      "django.http.HttpResponseNotFound",
      "django.http.HttpResponseForbidden",
      "django.shortcuts.render",
      "rest_framework.response.Response",
      "rest_framework.exceptions.APIException",
      "rest_framework.exceptions.ValidationError",
    ],
  },
  {
    ...python,
    framework: "FastAPI",
    calls: [
      "fastapi.Response",
      "fastapi.responses.JSONResponse",
      "fastapi.responses.PlainTextResponse",
      "fastapi.responses.HTMLResponse",
      "fastapi.responses.StreamingResponse",
      "fastapi.responses.ORJSONResponse",
      "fastapi.responses.RedirectResponse",
      "starlette.responses.Response",
      "starlette.responses.JSONResponse",
      "starlette.responses.PlainTextResponse",
      "starlette.responses.HTMLResponse",
      "fastapi.HTTPException",
      "fastapi.exceptions.HTTPException",
      "starlette.exceptions.HTTPException",
    ],
    types: ["fastapi.WebSocket", "starlette.websockets.WebSocket"],
    methods: ["send_text", "send_json", "send_bytes"],
  },
  {
    ...python,
    framework: "aiohttp",
    calls: [
      "aiohttp.web.Response",
      "aiohttp.web.json_response",
      "aiohttp.web.HTTPBadRequest",
      "aiohttp.web.HTTPInternalServerError",
      "aiohttp.web.HTTPNotFound",
    ],
    types: ["aiohttp.web.WebSocketResponse"],
    methods: ["send_str", "send_json", "send_bytes"],
  },
  {
    ...python,
    framework: "Sanic",
    calls: ["sanic.response.json", "sanic.response.text", "sanic.response.html", "sanic.response.raw", "sanic.response.HTTPResponse"],
  },
  {
    ...python,
    framework: "Tornado",
    types: ["tornado.web.RequestHandler", "tornado.websocket.WebSocketHandler"],
    methods: ["write", "finish", "render", "set_header", "write_message"],
  },
];
