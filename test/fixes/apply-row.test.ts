// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
import type { Sketch } from "../../server/src/lang/language.ts";
import type { Intent, ResolvedEdit } from "../../server/src/model/finding.ts";
import { type Case, type Marks, table } from "./harness.ts";

const TRUE: Sketch = { kind: "boolean", value: true };
const EMPTY: Sketch = { kind: "object", entries: [] };
const text = (value: string): Sketch => ({ kind: "string", value });
const env = (variable: string): Sketch => ({ kind: "environment", variable });
const SSL: Sketch = { kind: "name", name: "redis.SSLConnection", imports: [{ module: "redis", name: undefined }] };

/** An edit without its site, and the number of the mark that it is for. */
interface Edit {
  readonly op: ResolvedEdit["op"];
  readonly name?: string;
  readonly path?: readonly string[];
  readonly value?: Sketch;
  readonly mark?: number;
}

function edits(...list: readonly Edit[]) {
  return (marks: Marks): Intent => ({
    intent: "applyRow",
    isPreferred: true,
    title: "Turn TLS on",
    setup: undefined,
    edits: list.map((e) => {
      const site = marks.sites[e.mark ?? 0];
      if (!site) throw new Error("mark the site");
      return { op: e.op, site, name: e.name ?? "", path: e.path ?? [], value: e.value };
    }),
  });
}

function row(name: string, file: string, source: string, intent: Case["intent"], expected: string | undefined): Case {
  return { name, file, source, intent, expected };
}

const ssl = edits({ op: "keyword", name: "ssl", value: TRUE });
const both = edits({ op: "keyword", name: "ssl", value: TRUE }, { op: "keyword", name: "ssl_ca_certs", value: env("REDIS_CA") });

table("applyRow keyword", [
  row("one line", "a.py", 'r = Redis(«host="h", port=1»)\n', ssl, 'r = Redis(host="h", port=1, ssl=True)\n'),
  row("the site may be the call", "a.py", 'r = «Redis("h")»\n', ssl, 'r = Redis("h", ssl=True)\n'),
  row("no arguments", "a.py", "r = Redis(«»)\n", ssl, "r = Redis(ssl=True)\n"),
  row("trailing comma on one line", "a.py", "r = Redis(«'h', »)\n", ssl, "r = Redis('h', ssl=True, )\n"),
  row("before **kwargs", "a.py", "r = Redis(«'h', **kw»)\n", ssl, "r = Redis('h', ssl=True, **kw)\n"),
  row("existing value replaced", "a.py", "r = Redis(«'h', ssl=False, db=1»)\n", ssl, "r = Redis('h', ssl=True, db=1)\n"),
  row(
    "several lines",
    "a.py",
    "r = Redis(«\n    host='h',\n    port=1,\n»)\n",
    ssl,
    "r = Redis(\n    host='h',\n    port=1,\n    ssl=True,\n)\n",
  ),
  row(
    "several lines, no trailing comma, comments",
    "a.py",
    "r = Redis(«\n    host='h',  # main\n    port=1  # last, really\n    # the end\n»)\n",
    both,
    "import os\n\nr = Redis(\n    host='h',  # main\n    port=1,  # last, really\n    ssl=True,\n    ssl_ca_certs=os.environ['REDIS_CA']\n    # the end\n)\n",
  ),
  row(
    "several lines, trailing comma and comment, tabs",
    "a.py",
    "def f():\n\tr = Redis(«\n\t\thost='h',\n\t\tport=1,  # last\n\t»)\n",
    ssl,
    "def f():\n\tr = Redis(\n\t\thost='h',\n\t\tport=1,  # last\n\t\tssl=True,\n\t)\n",
  ),
  row(
    "aligned arguments",
    "a.py",
    "r = Redis(«host='h',\n          port=1»)\n",
    ssl,
    "r = Redis(host='h',\n          port=1,\n          ssl=True)\n",
  ),
  row(
    "several lines before **kwargs",
    "a.py",
    "r = Redis(«\n    host='h',\n    **kw,\n»)\n",
    ssl,
    "r = Redis(\n    host='h',\n    ssl=True,\n    **kw,\n)\n",
  ),
  row(
    "a last argument over several lines",
    "a.py",
    "r = Redis(«'h', retry=Retry(\n    1,\n)»)\n",
    ssl,
    "r = Redis('h', retry=Retry(\n    1,\n), ssl=True)\n",
  ),
  row("only a comment inside", "a.py", "r = Redis(«  # local\n»)\n", ssl, "r = Redis(ssl=True  # local\n)\n"),
  row("inside an f-string", "a.py", "u = f\"{Redis(«'h'»)}\"\n", ssl, "u = f\"{Redis('h', ssl=True)}\"\n"),
  row(
    "a value in an f-string keeps off its quotes",
    "a.py",
    "import os\nu = f\"{Redis(«'h'»)}\"\n",
    edits({ op: "keyword", name: "password", value: env("P") }),
    "import os\nu = f\"{Redis('h', password=os.environ['P'])}\"\n",
  ),
  row(
    "a name with its import",
    "a.py",
    "import redis as rd\np = rd.ConnectionPool(«host='h'»)\n",
    edits({ op: "keyword", name: "connection_class", value: SSL }),
    "import redis as rd\np = rd.ConnectionPool(host='h', connection_class=rd.SSLConnection)\n",
  ),
  row("a bare generator", "a.py", "r = f(«x for x in y»)\n", ssl, undefined),
  row("not in TypeScript", "a.ts", "f(«a»);\n", ssl, undefined),
]);

const tls = edits({ op: "member", path: ["tls"], value: EMPTY });
const socket = edits({ op: "member", path: ["socket", "tls"], value: TRUE });

table("applyRow member", [
  row("one line", "a.ts", "new Redis(«{ host: 'h' }»);\n", tls, "new Redis({ host: 'h', tls: {} });\n"),
  row("empty", "a.ts", "new Redis(«{}»);\n", tls, "new Redis({ tls: {} });\n"),
  row("trailing comma", "a.ts", "new Redis(«{ host: 'h', }»);\n", tls, "new Redis({ host: 'h', tls: {}, });\n"),
  row(
    "several lines",
    "a.ts",
    "new Redis(«{\n  host: 'h', // main\n  port: 1, // last\n}»);\n",
    tls,
    "new Redis({\n  host: 'h', // main\n  port: 1, // last\n  tls: {},\n});\n",
  ),
  row(
    "several lines without trailing comma",
    "a.ts",
    "new Redis(«{\n  host: 'h',\n  port: 1 /* last */\n}»);\n",
    tls,
    "new Redis({\n  host: 'h',\n  port: 1, /* last */\n  tls: {}\n});\n",
  ),
  row("existing value", "a.ts", "new Redis(«{ tls: false, host }»);\n", tls, "new Redis({ tls: {}, host });\n"),
  row("existing shorthand", "a.ts", "new Redis(«{ tls, host }»);\n", tls, "new Redis({ tls: {}, host });\n"),
  row("existing method", "a.ts", "new Redis(«{ tls() {}, host }»);\n", tls, "new Redis({ tls: {}, host });\n"),
  row("existing quoted key", "a.ts", "new Redis(«{ 'tls': null }»);\n", tls, "new Redis({ 'tls': {} });\n"),
  row("after a spread", "a.ts", "new Redis(«{ ...base }»);\n", tls, "new Redis({ ...base, tls: {} });\n"),
  row("satisfies", "a.ts", "const o = «{ host } satisfies O»;\n", tls, "const o = { host, tls: {} } satisfies O;\n"),
  row("nested, absent", "a.ts", "createClient(«{ url }»);\n", socket, "createClient({ url, socket: { tls: true } });\n"),
  row(
    "nested, present",
    "a.ts",
    "createClient(«{ socket: { host: 'h' } }»);\n",
    socket,
    "createClient({ socket: { host: 'h', tls: true } });\n",
  ),
  row("nested in something unknown", "a.ts", "createClient(«{ socket }»);\n", socket, undefined),
  row(
    "two members of one new object",
    "a.ts",
    "createClient(«{ url }»);\n",
    edits({ op: "member", path: ["socket", "tls"], value: TRUE }, { op: "member", path: ["socket", "ca"], value: env("CA") }),
    "createClient({ url, socket: { tls: true, ca: process.env.CA } });\n",
  ),
  row("a name is no literal", "a.ts", "new Redis(«options»);\n", tls, undefined),
  row("Python dict", "a.py", "o = «{'host': 'h'}»\n", tls, "o = {'host': 'h', 'tls': {}}\n"),
  row("empty Python dict", "a.py", "o = «{}»\n", socket, 'o = {"socket": {"tls": True}}\n'),
  row(
    "Django options",
    "a.py",
    'CACHES = {\n    "default": «{\n        "LOCATION": "redis://h",\n        "OPTIONS": {\n            "A": 1,\n        },\n    }»,\n}\n',
    edits(
      { op: "member", path: ["OPTIONS", "CONNECTION_POOL_KWARGS", "ssl_cert_reqs"], value: text("required") },
      { op: "member", path: ["OPTIONS", "PASSWORD"], value: env("REDIS_PASSWORD") },
    ),
    'import os\n\nCACHES = {\n    "default": {\n        "LOCATION": "redis://h",\n        "OPTIONS": {\n            "A": 1,\n            "CONNECTION_POOL_KWARGS": {"ssl_cert_reqs": "required"},\n            "PASSWORD": os.environ["REDIS_PASSWORD"],\n        },\n    },\n}\n',
  ),
  row("dict()", "a.py", "o = «dict(host='h')»\n", tls, "o = dict(host='h', tls={})\n"),
  row("TSX", "a.tsx", "const a = <C o={«{ host: 'h' }»} />;\n", tls, "const a = <C o={{ host: 'h', tls: {} }} />;\n"),
  row(
    "style object in JSX over lines",
    "a.tsx",
    "const a = (\n  <C\n    o={«{\n      host,\n    }»}\n  />\n);\n",
    tls,
    "const a = (\n  <C\n    o={{\n      host,\n      tls: {},\n    }}\n  />\n);\n",
  ),
]);

const append = edits({ op: "append", value: { kind: "object", entries: [{ key: "tls", value: EMPTY }] } });

table("applyRow append", [
  row("an argument", "a.ts", 'new Redis(«6379, "h"»);\n', append, 'new Redis(6379, "h", { tls: {} });\n'),
  row("no arguments", "a.ts", "new Redis(«»);\n", append, "new Redis({ tls: {} });\n"),
  row("no parentheses", "a.ts", "const r = «new Redis»;\n", append, "const r = new Redis({ tls: {} });\n"),
  row("after a function over several lines", "a.ts", "f(«() => {\n  g();\n}»);\n", append, "f(() => {\n  g();\n}, { tls: {} });\n"),
  row(
    "several lines",
    "a.ts",
    "new Redis(«\n  6379,\n  'h', // host\n»);\n",
    append,
    "new Redis(\n  6379,\n  'h', // host\n  { tls: {} },\n);\n",
  ),
  row("before keywords", "a.py", "f(«a, b=1»)\n", edits({ op: "append", value: TRUE }), "f(a, True, b=1)\n"),
]);

const remove = edits({ op: "remove" });
const swap = edits({ op: "remove", mark: 0 }, { op: "keyword", name: "ssl_ca_certs", value: text("ca"), mark: 1 });

table("applyRow remove and replace", [
  row("a last argument", "a.py", "f(a, «b=1»)\n", remove, "f(a)\n"),
  row("by its value", "a.py", "f(a, b=«1», c=2)\n", remove, "f(a, c=2)\n"),
  row("a first argument", "a.py", "f(«a», b)\n", remove, "f(b)\n"),
  row("the only argument", "a.py", "f(«a»,)\n", remove, "f()\n"),
  row("a line", "a.py", "f(\n    a,\n    «b=1»,  # off\n    c,\n)\n", remove, "f(\n    a,\n    c,\n)\n"),
  row("the last line, without trailing comma", "a.py", "f(\n    a,  # a\n    «b=1»\n)\n", remove, "f(\n    a  # a\n)\n"),
  row("the only line", "a.ts", "f({\n  «a: 1»,\n});\n", remove, "f({});\n"),
  row("an entry", "a.ts", "f({ a: 1, «b: 2», c });\n", remove, "f({ a: 1, c });\n"),
  row("a comment of the item before stays", "a.py", "f(a,  # about a\n  «b»)\n", remove, "f(a,  # about a\n  )\n"),
  row("an item", "a.ts", "f([a, «b»]);\n", remove, "f([a]);\n"),
  row("no item of a tuple", "a.py", "f((a, «b»))\n", remove, undefined),
  row("two neighbours", "a.py", "f(«a», «b», c)\n", edits({ op: "remove" }, { op: "remove", mark: 1 }), "f(c)\n"),
  row("two neighbours at the end", "a.py", "f(a, «b», «c»)\n", edits({ op: "remove" }, { op: "remove", mark: 1 }), "f(a)\n"),
  row("remove the last and add", "a.py", "f(«a, «b=1»»)\n", swap, 'f(a, ssl_ca_certs="ca")\n'),
  row("remove the only one and add", "a.py", "f(««b=1»»)\n", swap, 'f(ssl_ca_certs="ca")\n'),
  row("remove the last line and add", "a.py", "f(«\n    a='x',\n    «b=1»\n»)\n", swap, "f(\n    a='x',\n    ssl_ca_certs='ca'\n)\n"),
  row("remove the only line and add", "a.py", "f(«\n    «b='x'»,\n»)\n", swap, "f(\n    ssl_ca_certs='ca',\n)\n"),
  row("a statement", "a.py", "o['x'] = 1\n«o['ssl_cert_reqs'] = None»  # off\nf(o)\n", remove, "o['x'] = 1\nf(o)\n"),
  row("the only statement of a block", "a.py", "if x:\n    «a = None»\n", remove, "if x:\n    pass\n"),
  row("the only statement of a function", "a.py", "def f():\n    «a.b = None»\n", remove, "def f():\n    pass\n"),
  row("one of several statements", "a.py", "def f():\n    g()\n    «a.b = None»\n", remove, "def f():\n    g()\n"),
  row(
    "replace a value",
    "a.py",
    "f(«ssl_cert_reqs=None»)\n",
    edits({ op: "replace", value: text("required") }),
    'f(ssl_cert_reqs="required")\n',
  ),
  row(
    "replace a shorthand",
    "a.ts",
    "f({ «rejectUnauthorized» });\n",
    edits({ op: "replace", value: TRUE }),
    "f({ rejectUnauthorized: true });\n",
  ),
  row(
    "replace a statement's value",
    "a.py",
    "«c.check_hostname = False»\n",
    edits({ op: "replace", value: TRUE }),
    "c.check_hostname = True\n",
  ),
  row("no replacement of a spread", "a.py", "f(**«kw»)\n", edits({ op: "replace", value: TRUE }), undefined),
]);

const scheme = edits({ op: "scheme", name: "rediss" });
const query = (name: string, value: Sketch | undefined) => edits({ op: "query", name, value });
const required = query("ssl_cert_reqs", text("required"));

table("applyRow scheme and query", [
  row("a literal", "a.py", 'f(«"redis://h:6379/0"»)\n', scheme, 'f("rediss://h:6379/0")\n'),
  row("an f-string", "a.py", 'f(«f"redis://{h}:6379/0"»)\n', scheme, 'f(f"rediss://{h}:6379/0")\n'),
  row("the first piece", "a.ts", "f(`«redis://»${h}`);\n", scheme, "f(`rediss://${h}`);\n"),
  row("concatenated", "a.ts", "f(«'redis://' + h»);\n", scheme, "f('rediss://' + h);\n"),
  row("formatted", "a.py", "f(«'redis://%s' % h»)\n", scheme, "f('rediss://%s' % h)\n"),
  row("format()", "a.py", "f(«'redis://{}'.format(h)»)\n", scheme, "f('rediss://{}'.format(h))\n"),
  row("upper case", "a.ts", "f(«'REDIS://h'»);\n", scheme, "f('rediss://h');\n"),
  row("a list of URLs", "a.py", "f(«'redis://a;redis://b'»)\n", scheme, "f('rediss://a;rediss://b')\n"),
  row("escapes behind it", "a.ts", "f(«'redis://h/\\u0041'»);\n", scheme, "f('rediss://h/\\u0041');\n"),
  row("adjacent", "a.py", "f(«'redis://' 'h'»)\n", scheme, "f('rediss://' 'h')\n"),
  row("no URL", "a.py", "f(«'localhost'»)\n", scheme, undefined),
  row("a scheme that is not constant", "a.py", "f(«f'{s}://h'»)\n", scheme, undefined),
  row("add a parameter", "a.py", "f(«'rediss://h/0'»)\n", required, "f('rediss://h/0?ssl_cert_reqs=required')\n"),
  row("add to others", "a.py", "f(«'rediss://h/0?a=1'»)\n", required, "f('rediss://h/0?a=1&ssl_cert_reqs=required')\n"),
  row("replace", "a.py", "f(«'rediss://h/0?ssl_cert_reqs=none&a=1'»)\n", required, "f('rediss://h/0?ssl_cert_reqs=required&a=1')\n"),
  row(
    "replace in a template",
    "a.ts",
    "f(«`rediss://${h}?ssl_cert_reqs=none`»);\n",
    required,
    "f(`rediss://${h}?ssl_cert_reqs=required`);\n",
  ),
  row("after a hole", "a.py", 'f(«f"rediss://{h}/{db}"»)\n', required, 'f(f"rediss://{h}/{db}?ssl_cert_reqs=required")\n'),
  row("not after a concatenated expression", "a.py", 'f(«"rediss://" + h»)\n', required, undefined),
  row("a value that is a hole", "a.py", 'f(«f"rediss://h?ssl_cert_reqs={x}"»)\n', required, undefined),
  row("remove the only one", "a.py", "f(«'rediss://h?x=1'»)\n", query("x", undefined), "f('rediss://h')\n"),
  row("remove the first", "a.py", "f(«'rediss://h?x=1&y=2'»)\n", query("x", undefined), "f('rediss://h?y=2')\n"),
  row("remove the last", "a.py", "f(«'rediss://h?y=2&x=1'»)\n", query("x", undefined), "f('rediss://h?y=2')\n"),
  row("nothing to remove", "a.py", "f(«'rediss://h'»)\n", query("x", undefined), undefined),
  row(
    "scheme and parameters together",
    "a.py",
    "f(«'redis://h?x=1'»)\n",
    edits(
      { op: "scheme", name: "rediss" },
      { op: "query", name: "x" },
      { op: "query", name: "a", value: text("1/2") },
      { op: "query", name: "b", value: TRUE },
    ),
    "f('rediss://h?a=1%2F2&b=true')\n",
  ),
  row("encoded text before %", "a.py", "f(«'redis://%s' % h»)\n", query("a", text("/")), undefined),
]);

table("applyRow titles and safety", [
  {
    name: "set-up belongs to the title",
    source: "f(«'redis://h'»)\n",
    intent: (marks) => ({ ...(scheme(marks) as Extract<Intent, { intent: "applyRow" }>), setup: "The server must accept TLS." }),
    expected: "f('rediss://h')\n",
    title: "Turn TLS on (the server must accept TLS)",
    safety: "needs-setup",
  },
  {
    name: "without set-up",
    source: "f(«'redis://h'»)\n",
    intent: scheme,
    expected: "f('rediss://h')\n",
    title: "Turn TLS on",
    safety: "keeps-behaviour",
  },
  {
    name: "all or nothing",
    source: "f(«'redis://h'», «x»)\n",
    intent: edits({ op: "scheme", name: "rediss" }, { op: "scheme", name: "rediss", mark: 1 }),
    expected: undefined,
  },
]);
