import assert from "node:assert/strict";
import type { DescribedFunction, DescribedParameter } from "../../server/src/flow/semantics.ts";
import type { LanguageId } from "../../server/src/lang/facts.ts";
import { catalogue } from "../../server/src/libraries/index.ts";
import { Meanings } from "../../server/src/model/semantics.ts";
import { call, parameter } from "../harness/values.ts";

const semantics = new Meanings(catalogue).semantics(
  () => [],
  () => true,
);

/** What a path is when it is read (`x`) or called (`x()`), in one word. */
function meaning(path: string, language: LanguageId): string {
  const found = path.endsWith("()") ? semantics.call(path.slice(0, -2), call(), language) : semantics.path(path, language);
  return found?.is === "safe" ? `safe ${found.why}` : (found?.is ?? "nothing");
}
function method(name: string, language: LanguageId): string {
  const found = semantics.method(name, parameter("x")[0] as never, call(), language);
  return found?.is === "safe" ? `safe ${found.why}` : (found?.is ?? "nothing");
}

function fn(
  language: LanguageId,
  names: readonly string[],
  more: Partial<DescribedFunction> = {},
  about: Partial<DescribedParameter> = {},
): DescribedFunction {
  const blank = {
    type: "",
    typeArgs: [],
    defaultPath: "",
    defaultCall: undefined,
    decorators: [],
    isReceiver: false,
    form: "normal" as const,
  };
  const params = names.map((name) => ({ ...blank, ...about, name, isReceiver: name === "self" }));
  return {
    language,
    name: "",
    className: "",
    decorators: [],
    classBases: [],
    classDecorators: [],
    isExported: false,
    registeredBy: undefined,
    classRegisteredBy: undefined,
    ownRoutes: () => [],
    routesElsewhere: () => [],
    keptUnder: () => [],
    routes: () => [],
    within: [],
    type: "",
    directives: [],
    params,
    ...more,
  };
}
const decorated = (path: string, route: string) => ({ decorators: [{ path, call: call([route]) }] });
const registered = (path: string, event?: string) => ({
  registeredBy: { path, call: call(event === undefined ? [] : [event]), receiver: undefined, property: "", beside: [], before: [] },
});
/** What a parameter is: `input`, `safe`, an object's path, or `nothing`. */
function what(f: DescribedFunction, index = 0): string {
  const found = semantics.parameter(f, index);
  return found?.is === "instance" ? found.path : (found?.is ?? "nothing");
}

function table(title: string, language: LanguageId, rows: Readonly<Record<string, string>>): void {
  describe(`rows: ${title}`, () => {
    for (const [path, expected] of Object.entries(rows))
      it(`${path} is ${expected}`, () => assert.equal(meaning(path, language), expected));
  });
}

table("Python paths", "python", {
  "flask.request.args": "input",
  "flask.request.get_json()": "input",
  "flask.request.remote_addr": "nothing",
  "flask.session": "nothing",
  "quart.request.form": "input",
  "@Django.GET": "input",
  "@Django.user": "nothing",
  "@Django.get_host()": "input",
  "django.views.View().request.POST": "input",
  "django.views.View().kwargs": "input",
  "rest_framework.viewsets.ModelViewSet().request.data": "input",
  "rest_framework.viewsets.ModelViewSet().request.user": "nothing",
  "tornado.web.RequestHandler().get_argument()": "input",
  "tornado.web.RequestHandler().get_secure_cookie()": "nothing",
  "@FastAPI.query_params": "input",
  "@FastAPI.json()": "input",
  "@FastAPI.session": "nothing",
  "bottle.request.params": "input",
  "int()": "safe number",
  "uuid.UUID()": "safe validated",
  "uuid.uuid4()": "safe generated",
  "hashlib.sha256().hexdigest()": "safe hash",
  "hmac.new().hexdigest()": "safe hash",
  "urllib.parse.quote()": "safe encoded",
  "datetime.datetime.now()": "safe time",
  "time.time()": "safe time",
  "secrets.token_urlsafe()": "safe generated",
  "kombu.utils.url.maybe_sanitize_url()": "safe redacted",
  "str()": "passes",
  "json.loads()": "passes",
  "jwt.decode()": "nothing",
  "os.environ": "environment",
  "os.getenv()": "environment",
  "environ.Env()()": "environment",
  "environ.Env().str()": "environment",
  "decouple.config()": "environment",
});

table("JavaScript paths", "typescript", {
  "@Express.query": "input",
  "@Express.get()": "input",
  "@Express.user": "nothing",
  "@Express.session": "nothing",
  "@Express.ip": "nothing",
  "@Express.signedCookies": "nothing",
  "@Koa.request.body": "input",
  "@Koa.cookies.get()": "input",
  "@Koa.body": "nothing",
  "@Fastify.params": "input",
  "@NestJS.body": "input",
  "@Hono.req.param()": "input",
  "@SocketIO.handshake.query": "input",
  "@SocketIO.data": "nothing",
  "next/headers.cookies()": "input",
  "next/server.NextRequest().nextUrl": "input",
  "next/server.NextRequest().json()": "input",
  "@nestjs/common.ExecutionContext().switchToHttp().getRequest().headers": "input",
  "Number()": "safe number",
  "parseInt()": "safe number",
  "Math.floor()": "safe number",
  "Date.now()": "safe time",
  "crypto.randomUUID()": "safe generated",
  "crypto.createHash().update().digest()": "safe hash",
  "crypto.createHmac().update().update().digest()": "safe hash",
  "nanoid.nanoid()": "safe generated",
  "encodeURIComponent()": "safe encoded",
  "zod.z.string().uuid()": "safe validated",
  "zod.string().uuid()": "safe validated",
  "zod.z.uuid()": "safe validated",
  "zod.z.coerce.number()": "safe number",
  "zod.z.enum()": "safe validated",
  "zod.z.string()": "nothing",
  "zod.z.string().email()": "safe validated",
  "zod.z.string().min().max()": "nothing",
  "joi.string().guid()": "safe validated",
  "joi.string()": "nothing",
  "String()": "passes",
  "JSON.parse()": "passes",
  "URL()": "passes",
  "process.env": "environment",
  "import.meta.env": "environment",
  "@nestjs/config.ConfigService().get()": "environment",
});

describe("rows: methods of values without a path", () => {
  for (const [name, expected] of [
    ["strip", "passes"],
    ["lower", "passes"],
    ["isalnum", "safe boolean"],
    ["startswith", "safe boolean"],
    ["hexdigest", "safe hash"],
    ["find", "nothing"],
  ] as const)
    it(`Python ${name} is ${expected}`, () => assert.equal(method(name, "python"), expected));
  for (const [name, expected] of [
    ["trim", "passes"],
    ["toISOString", "safe time"],
    ["indexOf", "safe number"],
    ["find", "nothing"],
    ["search", "nothing"],
  ] as const)
    it(`JavaScript ${name} is ${expected}`, () => assert.equal(method(name, "typescript"), expected));
});

describe("rows: tests", () => {
  const test = (path: string, name: string, language: LanguageId) => semantics.test(path, name, language);
  it("string methods of Python", () => assert.equal(test("", "isdigit", "python")?.subject, "self"));
  it("re.fullmatch anchors both ends, re.match the start, re.search none", () => {
    assert.deepEqual(
      ["fullmatch", "match", "search"].map((n) => test(`re.${n}`, n, "python")?.anchored),
      ["both", "start", "none"],
    );
    assert.deepEqual(
      ["fullmatch", "match", "search"].map((n) => test(`re.compile().${n}`, n, "python")?.pattern),
      ["self", "self", "self"],
    );
  });
  it("a regular expression's test and exec, and match of a string", () => {
    assert.equal(test("", "test", "typescript")?.pattern, "self");
    assert.equal(test("", "exec", "typescript")?.subject, 0);
    assert.equal(test("", "match", "typescript")?.subject, "self");
    assert.equal(test("RegExp().test", "test", "typescript")?.pattern, "self");
  });
  it("validator.js, but not isURL", () => {
    assert.equal(test("validator.isUUID", "isUUID", "typescript")?.subject, 0);
    assert.equal(test("validator.isEmail", "isEmail", "typescript")?.subject, 0);
    assert.equal(test("validator.isURL", "isURL", "typescript"), undefined);
    assert.equal(test("mongoose.isValidObjectId", "isValidObjectId", "typescript"), undefined);
  });
  it("validators of Django throw", () =>
    assert.equal(test("django.core.validators.validate_slug", "validate_slug", "python")?.when, "throws"));
  it("types that are harmless", () => {
    assert.deepEqual(
      ["int", "uuid.UUID", "datetime.date", "str", "pydantic.AnyUrl", "pydantic.EmailStr"].map((t) => semantics.type(t, "python")),
      ["number", "validated", "time", undefined, undefined, "validated"],
    );
    assert.deepEqual(
      ["number", "boolean", "string"].map((t) => semantics.type(t, "typescript")),
      ["number", "boolean", undefined],
    );
  });
});

describe("rows: parameters of handlers", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["Flask route", what(fn("python", ["name"], decorated("flask.Flask().route", "/u/<name>"))), "input"],
    ["Flask blueprint", what(fn("python", ["name"], decorated("flask.Blueprint().get", "/u/<name>"))), "input"],
    ["Flask converter", what(fn("python", ["n"], decorated("flask.Flask().get", "/u/<int:n>"))), "safe"],
    ["Flask, not in the route", what(fn("python", ["other"], decorated("flask.Flask().get", "/u/<name>"))), "nothing"],
    ["Flask error handler", what(fn("python", ["error"], decorated("flask.Flask().errorhandler", ""))), "nothing"],
    ["a blueprint of another file", what(fn("python", ["name"], decorated("bp.route", "/u/<name>"))), "input"],
    ["a patched test", what(fn("python", ["mock"], decorated("unittest.mock.patch", "app.redis"))), "nothing"],
    ["FastAPI", what(fn("python", ["q"], decorated("fastapi.APIRouter().get", "/u"))), "input"],
    ["FastAPI number", what(fn("python", ["q"], decorated("fastapi.FastAPI().get", "/u"), { type: "int" })), "safe"],
    [
      "FastAPI dependency",
      what(fn("python", ["db"], decorated("fastapi.FastAPI().get", "/u"), { defaultPath: "fastapi.Depends" })),
      "result",
    ],
    ["FastAPI header", what(fn("python", ["x"], {}, { defaultPath: "fastapi.Header" })), "input"],
    ["FastAPI request", what(fn("python", ["r"], {}, { type: "fastapi.Request" })), "@FastAPI"],
    ["Django view", what(fn("python", ["request", "pk"])), "@request"],
    ["Django class view", what(fn("python", ["self", "request"]), 1), "@request"],
    ["DRF function view", what(fn("python", ["r"], decorated("rest_framework.decorators.api_view", ""))), "@Django"],
    ["aiohttp", what(fn("python", ["r"], registered("aiohttp.web.Application().router.add_get"))), "@aiohttp"],
    ["Lambda in Python", what(fn("python", ["event", "context"])), "@Lambda"],
    ["Express", what(fn("typescript", ["a", "b"], registered("express().get"))), "@Express"],
    ["Express router", what(fn("typescript", ["a", "b"], registered("express.Router().route().post"))), "@Express"],
    ["Express by shape", what(fn("typescript", ["req", "res", "next"])), "@Express"],
    ["Express error handler", what(fn("typescript", ["err", "req", "res", "next"]), 1), "@Express"],
    ["Express error", what(fn("typescript", ["err", "req", "res", "next"], registered("express().use")), 0), "nothing"],
    ["Express parameter", what(fn("typescript", ["a", "b", "c", "id"], registered("express.Router().param")), 3), "input"],
    ["Koa", what(fn("typescript", ["ctx", "next"])), "@Koa"],
    ["Fastify", what(fn("typescript", ["request", "reply"])), "@Fastify"],
    ["Fastify plugin", what(fn("typescript", ["a"], registered("fastify.FastifyInstance().get"))), "@Fastify"],
    ["Hono", what(fn("typescript", ["c"], registered("hono.Hono().get"))), "@Hono"],
    ["a callback named c", what(fn("typescript", ["c"])), "nothing"],
    ["Next", what(fn("typescript", ["request"], {}, { type: "next/server.NextRequest" })), "@Next"],
    ["socket", what(fn("typescript", ["s"], registered("socket.io.Server().on"))), "@SocketIO"],
    ["socket payload", what(fn("typescript", ["data"], registered("@SocketIO.on"))), "input"],
    ["ws message", what(fn("typescript", ["data"], registered("@WebSocket.on", "message"))), "input"],
    ["ws close", what(fn("typescript", ["code"], registered("@WebSocket.on", "close"))), "nothing"],
    ["Nest parameter", what(fn("typescript", ["id"], {}, { decorators: [{ path: "@nestjs/common.Param", call: call(["id"]) }] })), "input"],
    ["Nest request", what(fn("typescript", ["r"], {}, { decorators: [{ path: "@nestjs/common.Req", call: call() }] })), "@NestJS"],
    ["Nest address", what(fn("typescript", ["ip"], {}, { decorators: [{ path: "@nestjs/common.Ip", call: call() }] })), "nothing"],
  ];
  for (const [title, found, expected] of cases) it(`${title}: ${expected}`, () => assert.equal(found, expected));
});
