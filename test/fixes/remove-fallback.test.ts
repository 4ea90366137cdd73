// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
import type { Intent } from "../../server/src/model/finding.ts";
import { type Case, type Marks, table } from "./harness.ts";

function remove(marks: Marks): Intent {
  const site = marks.sites[0];
  if (!site) throw new Error("mark the site");
  return { intent: "removeFallback", isPreferred: true, site };
}

function row(name: string, file: string, source: string, expected: string | undefined, title?: string): Case {
  return { name, file, source, expected, intent: remove, title, safety: expected === undefined ? undefined : "needs-setup" };
}

table("removeFallback, Python", [
  row(
    "os.environ.get",
    "a.py",
    'import os\np = os.environ.get("REDIS_PASSWORD", «"lit"»)\n',
    'import os\np = os.environ["REDIS_PASSWORD"]\n',
    "Remove the fallback, so that REDIS_PASSWORD must be set in the environment",
  ),
  row("os.getenv", "a.py", "import os\np = os.getenv('X', «'lit'»)\n", "import os\np = os.environ['X']\n"),
  row("os.getenv by keyword", "a.py", "import os\np = os.getenv(key='X', default=«'lit'»)\n", "import os\np = os.environ['X']\n"),
  row("environ.get", "a.py", "from os import environ\np = environ.get('X', «'lit'»)\n", "from os import environ\np = environ['X']\n"),
  row("getenv alone", "a.py", "from os import getenv\np = getenv('X', «'lit'»)\n", "import os\np = os.environ['X']\n"),
  row("get and or", "a.py", "import os\np = os.environ.get('X') or «'lit'»\n", "import os\np = os.environ['X']\n"),
  row("get with None and or", "a.py", "import os\np = os.environ.get('X', None) or «'lit'»\n", "import os\np = os.environ['X']\n"),
  row(
    "or in parentheses",
    "a.py",
    "import os\np = (os.environ.get('X') or «'lit'»).strip()\n",
    "import os\np = (os.environ['X']).strip()\n",
  ),
  row(
    "several alternatives",
    "a.py",
    "import os\np = os.environ.get('A') or os.getenv('B') or «'lit'»\n",
    "import os\np = os.environ.get('A') or os.environ['B']\n",
  ),
  row("conditional", "a.py", "p = os.environ['X'] if 'X' in os.environ else «'lit'»\n", "p = os.environ['X']\n"),
  row(
    "over several lines with a trailing comma",
    "a.py",
    "p = os.environ.get(\n    'X',\n    «'lit'»,\n)\n",
    "p = os.environ[\n    'X']\n",
  ),
  row(
    "comments stay",
    "a.py",
    "p = os.environ.get(\n    'X',  # the name\n    «'lit'»,  # for now\n)\n",
    "p = os.environ[\n    'X'  # the name\n      # for now\n]\n",
  ),
  row("in an f-string", "a.py", "import os\nu = f\"{os.environ.get('X', «'lit'»)}\"\n", "import os\nu = f\"{os.environ['X']}\"\n"),
  row("decouple", "a.py", 'p = config("X", default=«"lit"», cast=str)\n', 'p = config("X", cast=str)\n'),
  row("environs", "a.py", 'p = env.str("X", «"lit"»)\n', 'p = env.str("X")\n'),
  row("no fix where later arguments would move", "a.py", 'p = config("X", «"lit"», str)\n', undefined),
  row("a URL built as fallback", "a.py", 'u = os.environ.get("X", f"«redis://:pw@»{h}")\n', 'u = os.environ["X"]\n'),
  row("no fix for another literal", "a.py", 'p = «"lit"»\n', undefined),
  row("no fix for the name", "a.py", 'p = os.environ.get(«"X"»)\n', undefined),
]);

table("removeFallback, TypeScript", [
  row(
    "or",
    "a.js",
    "const p = process.env.X || «'lit'»;\n",
    "const p = process.env.X;\n",
    "Remove the fallback, so that X must be set in the environment",
  ),
  row("nullish", "a.ts", "const o = { password: process.env.X ?? «'lit'» };\n", "const o = { password: process.env.X };\n"),
  row("an argument in TypeScript", "a.ts", "new Redis(process.env.X ?? «'lit'»);\n", "new Redis(process.env.X!);\n"),
  row("an index", "a.ts", "new Redis(process.env['X'] || «'lit'»);\n", "new Redis(process.env['X']!);\n"),
  row("in parentheses", "a.ts", "new Redis((process.env.X) || («'lit'»));\n", "new Redis((process.env.X)!);\n"),
  row(
    "several alternatives",
    "a.js",
    "const p = process.env.A || process.env.B || «'lit'»;\n",
    "const p = process.env.A || process.env.B;\n",
  ),
  row("over several lines", "a.js", "const p =\n  process.env.X ||\n  // for now\n  «'lit'»;\n", "const p =\n  process.env.X;\n"),
  row(
    "a comment before the operator stays",
    "a.js",
    "const p = process.env.X // the name\n  || «'lit'»;\n",
    "const p = process.env.X // the name\n  ;\n",
  ),
  row("destructuring", "a.ts", "const { P = «'lit'», Q } = process.env;\n", "const { P, Q } = process.env;\n"),
  row("destructuring under another name", "a.ts", "const { P: p = «'lit'» } = process.env;\n", "const { P: p } = process.env;\n"),
  row("conditional", "a.ts", "const p = process.env.X ? process.env.X : «'lit'»;\n", "const p = process.env.X;\n"),
  row("an assignment of its own", "a.js", "process.env.X ??= «'lit'»;\nf();\n", "f();\n"),
  row("a NestJS getter", "a.ts", "const p = config.get('X', «'lit'»);\n", "const p = config.getOrThrow('X');\n"),
  row("a cast", "a.ts", "const p = process.env.X ?? («'lit'» as string);\n", "const p = process.env.X;\n"),
  row("a template", "a.ts", "const p = process.env.X ?? `«redis://:pw@»${h}`;\n", "const p = process.env.X;\n"),
]);
