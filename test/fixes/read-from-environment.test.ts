// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
import type { Intent } from "../../server/src/model/finding.ts";
import { type Case, type Marks, table } from "./harness.ts";

function whole(variable = "REDIS_PASSWORD") {
  return (marks: Marks): Intent => ({ intent: "readFromEnvironment", isPreferred: true, site: site(marks), variable, part: "whole" });
}

function part(variable = "REDIS_PASSWORD") {
  return (marks: Marks): Intent => {
    const span = marks.parts[0];
    if (!span) throw new Error("mark the part");
    return { intent: "readFromEnvironment", isPreferred: false, site: site(marks), variable, part: span };
  };
}

function site(marks: Marks) {
  const first = marks.sites[0];
  if (!first) throw new Error("mark the site");
  return first;
}

const python: Case[] = [
  {
    name: "a keyword argument, with the import",
    source: 'import redis\n\nr = redis.Redis(host="h", password=«"s3cret"»)\n',
    intent: whole(),
    expected: 'import os\n\nimport redis\n\nr = redis.Redis(host="h", password=os.environ["REDIS_PASSWORD"])\n',
    title: "Read the password from REDIS_PASSWORD (set it in the environment)",
    safety: "needs-setup",
  },
  {
    name: "the site may be the content of the string",
    source: "import os\nr = Redis(password='«s3cret»')\n",
    intent: whole(),
    expected: "import os\nr = Redis(password=os.environ['REDIS_PASSWORD'])\n",
  },
  {
    name: "docstring and __future__ stay first; comments stay",
    source: '"""Doc."""\nfrom __future__ import annotations\n\nr = Redis(  # main\n    password=«"x"»,  # secret\n)\n',
    intent: whole(),
    expected:
      '"""Doc."""\nfrom __future__ import annotations\n\nimport os\n\nr = Redis(  # main\n    password=os.environ["REDIS_PASSWORD"],  # secret\n)\n',
  },
  {
    name: "shebang",
    source: "#!/usr/bin/env python3\nP = «'x'»\n",
    intent: whole(),
    expected: "#!/usr/bin/env python3\n\nimport os\n\nP = os.environ['REDIS_PASSWORD']\n",
  },
  {
    name: "an import that is there under another name",
    source: 'import os as operating\nP = «"x"»\n',
    intent: whole(),
    expected: 'import os as operating\nP = operating.environ["REDIS_PASSWORD"]\n',
  },
  {
    name: "from os import environ",
    source: 'from os import environ\nP = «"x"»\n',
    intent: whole(),
    expected: 'from os import environ\nP = environ["REDIS_PASSWORD"]\n',
  },
  {
    name: "a class attribute",
    source: 'import os\n\n\nclass A:\n    password = «"x"»\n',
    intent: whole(),
    expected: 'import os\n\n\nclass A:\n    password = os.environ["REDIS_PASSWORD"]\n',
  },
  {
    name: "default of a parameter",
    source: 'import os\n\n\ndef connect(password: str = «"x"»):\n    pass\n',
    intent: whole(),
    expected: 'import os\n\n\ndef connect(password: str = os.environ["REDIS_PASSWORD"]):\n    pass\n',
  },
  {
    name: "bytes",
    source: 'import os\nP = «b"x"»\n',
    intent: whole(),
    expected: 'import os\nP = os.environ["REDIS_PASSWORD"].encode()\n',
  },
  {
    name: "inside an f-string that uses double quotes",
    source: "import os\nu = f\"redis://:{quote(«'x'»)}@h\"\n",
    intent: whole(),
    expected: "import os\nu = f\"redis://:{quote(os.environ['REDIS_PASSWORD'])}@h\"\n",
  },
  {
    name: "inside an f-string that uses single quotes",
    source: "import os\nu = f'redis://:{quote(«\"x\"»)}@h'\nv = 'a'\nw = 'b'\n",
    intent: whole(),
    expected: "import os\nu = f'redis://:{quote(os.environ[\"REDIS_PASSWORD\"])}@h'\nv = 'a'\nw = 'b'\n",
  },
  {
    name: "no fix where both quotes are taken",
    source: "import os\nu = f'{f\"{«'''x'''»}\"}'\n",
    intent: whole(),
    expected: undefined,
  },
  {
    name: "no fix in a pattern of match",
    source: 'match p:\n    case «"x"»:\n        pass\n',
    intent: whole(),
    expected: undefined,
  },
  {
    name: "no fix in a type",
    source: 'p: Literal[«"x"»]\n',
    intent: whole(),
    expected: undefined,
  },
  {
    name: "no fix in another file",
    source: 'p = «"x"»\n',
    intent: (marks) => ({ ...whole()(marks), site: { ...site(marks), file: "b.py" } }) as Intent,
    expected: undefined,
  },
  {
    name: "a whole URL",
    source: 'import os\nr = from_url(«"redis://:s3cret@h:6379/0"»)\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\nr = from_url(os.environ["REDIS_URL"])\n',
    title: "Read the URL from REDIS_URL (set it in the environment)",
  },
  {
    name: "a whole URL that is an f-string",
    source: 'import os\nr = from_url(f"«redis://:s3cret@»{host}:{port}/0")\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\nr = from_url(os.environ["REDIS_URL"])\n',
  },
  {
    name: "a whole URL in adjacent literals",
    source: 'import os\nr = from_url(\n    "«redis://:s3cret»"  # first\n    "@h:6379/0"\n)\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\nr = from_url(\n    os.environ["REDIS_URL"]\n)\n',
  },
  {
    name: "a whole URL that is concatenated",
    source: 'import os\nr = from_url(«"redis://:s3cret@"» + host + ":6379")\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\nr = from_url(os.environ["REDIS_URL"])\n',
  },
  {
    name: "a whole URL that is formatted",
    source: 'import os\na = «"redis://:s3cret@%s:6379"» % host\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\na = os.environ["REDIS_URL"]\n',
  },
  {
    name: "a whole URL with format()",
    source: 'import os\na = «"redis://:s3cret@{}:6379"».format(host)\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\na = os.environ["REDIS_URL"]\n',
  },
  {
    name: "a piece that is not the whole of the template",
    source: 'a = f"{user}:«s3cret»"\n',
    intent: whole(),
    expected: undefined,
  },
  {
    name: "only the password of a URL",
    source: 'import os\nr = from_url(«"redis://:‹s3cret›@h:6379/0"»)\n',
    intent: part(),
    expected:
      "import os\nfrom urllib.parse import quote\nr = from_url(f\"redis://:{quote(os.environ['REDIS_PASSWORD'], safe='')}@h:6379/0\")\n",
    title: "Read only the password from REDIS_PASSWORD (set it in the environment)",
  },
  {
    name: "only the password, single quotes, braces doubled, raw and old prefixes",
    source: "import os\nfrom urllib.parse import quote\na = «u'redis://:‹s3cret›@h/{0}'»\n",
    intent: part(),
    expected: 'import os\nfrom urllib.parse import quote\na = f\'redis://:{quote(os.environ["REDIS_PASSWORD"], safe="")}@h/{{0}}\'\n',
  },
  {
    name: "only the password, raw string",
    source: 'import os\nfrom urllib.parse import quote\na = «r"redis://:‹s3cret›@h"»\n',
    intent: part(),
    expected: "import os\nfrom urllib.parse import quote\na = rf\"redis://:{quote(os.environ['REDIS_PASSWORD'], safe='')}@h\"\n",
  },
  {
    name: "only the password in an f-string",
    source: 'import os\nfrom urllib.parse import quote\na = f"«redis://:‹s3cret›@»{host}"\n',
    intent: part(),
    expected: "import os\nfrom urllib.parse import quote\na = f\"redis://:{quote(os.environ['REDIS_PASSWORD'], safe='')}@{host}\"\n",
  },
  {
    name: "only the password in one of several adjacent literals, in triple quotes",
    source: 'import os\nfrom urllib.parse import quote\na = («"redis://u:" """‹s3cret›@h"""»)\n',
    intent: part(),
    expected: 'import os\nfrom urllib.parse import quote\na = ("redis://u:" f"""{quote(os.environ[\'REDIS_PASSWORD\'], safe=\'\')}@h""")\n',
  },
  {
    name: "only the password before format(): doubled braces are fields again",
    source: 'import os\nfrom urllib.parse import quote\na = «"redis://:‹s3cret›@{}"».format(h)\n',
    intent: part(),
    expected:
      "import os\nfrom urllib.parse import quote\na = f\"redis://:{quote(os.environ['REDIS_PASSWORD'], safe='')}@{{}}\".format(h)\n",
  },
  {
    name: "no fix for the password before %",
    source: 'a = «"redis://:‹s3cret›@%s"» % h\n',
    intent: part(),
    expected: undefined,
  },
  {
    name: "no fix for the password in bytes",
    source: 'a = «b"redis://:‹s3cret›@h"»\n',
    intent: part(),
    expected: undefined,
  },
  {
    name: "a name quote of the file's own",
    source: 'import os\n\n\ndef quote(x):\n    return x\n\n\na = «"redis://:‹s3cret›@h"»\n',
    intent: part(),
    expected:
      "import os\nimport urllib.parse\n\n\ndef quote(x):\n    return x\n\n\na = f\"redis://:{urllib.parse.quote(os.environ['REDIS_PASSWORD'], safe='')}@h\"\n",
  },
  {
    name: "the password of an ACL rule is not encoded",
    source: 'import os\nr.execute_command("ACL", "SETUSER", "u", «">‹s3cret›"»)\n',
    intent: part(),
    expected: 'import os\nr.execute_command("ACL", "SETUSER", "u", f">{os.environ[\'REDIS_PASSWORD\']}")\n',
  },
  {
    name: "a query parameter",
    source: 'import os\nfrom urllib.parse import quote\na = «"redis://h/0?password=‹s3cret›&x=1"»\n',
    intent: part(),
    expected:
      "import os\nfrom urllib.parse import quote\na = f\"redis://h/0?password={quote(os.environ['REDIS_PASSWORD'], safe='')}&x=1\"\n",
  },
];

const typescript: Case[] = [
  {
    name: "an object member",
    file: "a.ts",
    source: "const r = new Redis({ host: 'h', password: «'s3cret'» });\n",
    intent: whole(),
    expected: "const r = new Redis({ host: 'h', password: process.env.REDIS_PASSWORD });\n",
  },
  {
    name: "an argument in TypeScript",
    file: "a.ts",
    source: 'const r = new Redis(«"redis://:s3cret@h"»);\n',
    intent: whole("REDIS_URL"),
    expected: "const r = new Redis(process.env.REDIS_URL!);\n",
    title: "Read the URL from REDIS_URL (set it in the environment)",
  },
  {
    name: "an argument in JavaScript",
    file: "a.js",
    source: '"use strict";\nconst r = new Redis(«"redis://:s3cret@h"»);\n',
    intent: whole("REDIS_URL"),
    expected: '"use strict";\nconst r = new Redis(process.env.REDIS_URL);\n',
  },
  {
    name: "a variable that is passed on",
    file: "a.ts",
    source: 'const url = «"redis://:s3cret@h"»;\nfunction f() {\n  return new Redis(url);\n}\n',
    intent: whole("REDIS_URL"),
    expected: "const url = process.env.REDIS_URL!;\nfunction f() {\n  return new Redis(url);\n}\n",
  },
  {
    name: "a variable that only becomes a member",
    file: "a.ts",
    source: 'const password = «"s3cret"»;\nconst r = new Redis({ password });\n',
    intent: whole(),
    expected: "const password = process.env.REDIS_PASSWORD;\nconst r = new Redis({ password });\n",
  },
  {
    name: "annotated variables, fields, parameters and results",
    file: "a.ts",
    source: "class A {\n  private readonly password: string = «'x'»;\n}\n",
    intent: whole(),
    expected: "class A {\n  private readonly password: string = process.env.REDIS_PASSWORD!;\n}\n",
  },
  {
    name: "default of a parameter",
    file: "a.ts",
    source: "function connect(password = «'x'») {}\n",
    intent: whole(),
    expected: "function connect(password = process.env.REDIS_PASSWORD!) {}\n",
  },
  {
    name: "a result",
    file: "a.ts",
    source: "const f = (): string => «'x'»;\n",
    intent: whole(),
    expected: "const f = (): string => process.env.REDIS_PASSWORD!;\n",
  },
  {
    name: "a decorator's argument",
    file: "a.ts",
    source: "@Module({ imports: [Redis.forRoot({ password: «'x'» })] })\nexport class A {}\n",
    intent: whole(),
    expected: "@Module({ imports: [Redis.forRoot({ password: process.env.REDIS_PASSWORD })] })\nexport class A {}\n",
  },
  {
    name: "a JSX attribute",
    file: "a.tsx",
    source: 'const a = <Cache password=«"x"» host="h" />;\n',
    intent: whole(),
    expected: 'const a = <Cache password={process.env.REDIS_PASSWORD} host="h" />;\n',
  },
  {
    name: "a JSX expression",
    file: "a.tsx",
    source: 'const a = <Cache password={«"x"»} />;\n',
    intent: whole(),
    expected: "const a = <Cache password={process.env.REDIS_PASSWORD} />;\n",
  },
  {
    name: "as const goes too",
    file: "a.ts",
    source: 'const c = { password: «"x"» as const };\n',
    intent: whole(),
    expected: "const c = { password: process.env.REDIS_PASSWORD };\n",
  },
  {
    name: "no fix in an enum",
    file: "a.ts",
    source: 'enum E {\n  P = «"x"»,\n}\n',
    intent: whole(),
    expected: undefined,
  },
  {
    name: "no fix in a literal type",
    file: "a.ts",
    source: 'type T = «"x"»;\n',
    intent: whole(),
    expected: undefined,
  },
  {
    name: "a whole template",
    file: "a.ts",
    source: "const o = { url: `«redis://:s3cret@»${host}:6379` };\n",
    intent: whole("REDIS_URL"),
    expected: "const o = { url: process.env.REDIS_URL };\n",
  },
  {
    name: "only the password: a template with everything escaped",
    file: "a.ts",
    source: "const o = { url: «'redis://:‹s3cret›@h/`${x}\\'y'» };\n",
    intent: part(),
    expected: "const o = { url: `redis://:${encodeURIComponent(process.env.REDIS_PASSWORD!)}@h/\\`\\${x}\\'y` };\n",
  },
  {
    name: "only the password in a template, JavaScript",
    file: "a.mjs",
    source: "const o = { url: `«redis://:‹s3cret›@»${h}` };\n",
    intent: part(),
    expected: "const o = { url: `redis://:${encodeURIComponent(process.env.REDIS_PASSWORD)}@${h}` };\n",
  },
  {
    name: "only the password in a JSX attribute",
    file: "a.jsx",
    source: "const a = <Cache url=«'redis://:‹s3cret›@h'» />;\n",
    intent: part(),
    expected: "const a = <Cache url={`redis://:${encodeURIComponent(process.env.REDIS_PASSWORD)}@h`} />;\n",
  },
  {
    name: "no fix in a tagged template",
    file: "a.ts",
    source: "const a = tag`«redis://:‹s3cret›@h»`;\n",
    intent: part(),
    expected: undefined,
  },
  {
    name: "an ACL rule is not encoded",
    file: "a.ts",
    source: "await r.acl('SETUSER', 'u', «'>‹s3cret›'»);\n",
    intent: part(),
    expected: "await r.acl('SETUSER', 'u', `>${process.env.REDIS_PASSWORD}`);\n",
  },
];

table("readFromEnvironment, Python", python);
table("readFromEnvironment, TypeScript", typescript);
