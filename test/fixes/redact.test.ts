// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
import type { Intent } from "../../server/src/model/finding.ts";
import { type Case, type Marks, table } from "./harness.ts";

const redact =
  (how: "placeholder" | "fingerprint") =>
  (marks: Marks): Intent => {
    const site = marks.sites[0];
    if (!site) throw new Error("mark the site");
    return { intent: "redact", isPreferred: true, site, how };
  };

function placeholder(name: string, file: string, source: string, expected: string | undefined, safety?: Case["safety"]): Case {
  return { name, file, source, expected, intent: redact("placeholder"), safety };
}

function fingerprint(name: string, file: string, source: string, expected: string | undefined): Case {
  return { name, file, source, expected, intent: redact("fingerprint") };
}

table("redact", [
  placeholder("an argument", "a.py", "log.info('pw %s', «password»)\n", "log.info('pw %s', '[redacted]')\n", "keeps-behaviour"),
  placeholder("an f-string becomes a string", "a.py", 'print(f"pw {«password»}")\n', 'print("pw [redacted]")\n'),
  placeholder("an f-string with other fields", "a.py", 'print(f"{host} {«password»!r:>10}")\n', 'print(f"{host} [redacted]")\n'),
  placeholder("an f-string with braces", "a.py", 'print(f"{{}} {«password»}")\n', 'print(f"{{}} [redacted]")\n'),
  placeholder("a name written by =", "a.py", 'print(rf"{«password»=}")\n', 'print(r"password=[redacted]")\n'),
  placeholder("inside an f-string in a call", "a.py", 'print(f"{show(«password»)}")\n', "print(f\"{show('[redacted]')}\")\n"),
  placeholder("a keyword", "a.py", 'log.info("x", password=«pw»)  # why\n', 'log.info("x", password="[redacted]")  # why\n'),
  placeholder("a spread list", "a.py", "print(*«secrets»)\n", 'print("[redacted]")\n'),
  placeholder("no fix for a spread mapping", "a.py", "log(**«options»)\n", undefined),
  placeholder("what is called is left out only on request", "a.py", "print(«r.getdel('k')»)\n", "print('[redacted]')\n", "needs-setup"),
  placeholder("a piece of a template takes the whole", "a.py", 'print(f"«redis://:pw@»{h}")\n', 'print("[redacted]")\n'),
  placeholder("a template", "a.ts", "console.log(`pw ${«password»} at ${host}`);\n", "console.log(`pw [redacted] at ${host}`);\n"),
  placeholder("concatenation", "a.ts", "throw new Error('bad ' + «password»);\n", "throw new Error('bad ' + '[redacted]');\n"),
  placeholder("shorthand", "a.ts", "log({ host, «password» });\n", 'log({ host, password: "[redacted]" });\n'),
  placeholder("await goes too", "a.ts", 'console.log(await «r.get("k")»);\n', 'console.log("[redacted]");\n', "needs-setup"),
  placeholder("casts go too", "a.ts", "console.log(«password»! as string);\n", 'console.log("[redacted]");\n'),
  placeholder("a spread", "a.ts", "console.log(...«secrets»);\n", 'console.log("[redacted]");\n'),
  placeholder("no fix for an object spread", "a.ts", "log({ ...«options» });\n", undefined),
  fingerprint(
    "Python",
    "a.py",
    'import logging\nlogging.info(f"token {«token»}")\n',
    'import hashlib\nimport logging\nlogging.info(f"token {hashlib.sha256(str(token).encode()).hexdigest()[:8]}")\n',
  ),
  fingerprint("never of a password", "a.py", "print(«db_password»)\n", undefined),
  fingerprint(
    "TypeScript",
    "a.ts",
    "import Redis from 'ioredis';\nconsole.log(`token ${«token»}`);\n",
    "import Redis from 'ioredis';\nimport { createHash } from 'node:crypto';\nconsole.log(`token ${createHash('sha256').update(String(token)).digest('hex').slice(0, 8)}`);\n",
  ),
  fingerprint(
    "CommonJS",
    "a.js",
    "const { randomUUID } = require('crypto');\nconsole.log(«token»);\n",
    "const { randomUUID, createHash } = require('crypto');\nconsole.log(createHash('sha256').update(String(token)).digest('hex').slice(0, 8));\n",
  ),
]);

table("names that nothing uses any more", [
  placeholder("of a handler", "a.py", "try:\n    f()\nexcept E as e:\n    g(«e»)\n", 'try:\n    f()\nexcept E:\n    g("[redacted]")\n'),
  placeholder(
    "of a handler for several kinds",
    "a.py",
    "try:\n    f()\nexcept (A, B) as error:  # both\n    g(h(), «error»)\n",
    'try:\n    f()\nexcept (A, B):  # both\n    g(h(), "[redacted]")\n',
  ),
  placeholder(
    "stay where something else uses them",
    "a.py",
    "try:\n    f()\nexcept E as e:\n    g(«e»)\n    raise H() from e\n",
    'try:\n    f()\nexcept E as e:\n    g("[redacted]")\n    raise H() from e\n',
  ),
  placeholder(
    "of an import",
    "a.py",
    "import os\nfrom settings import PASSWORD\n\nprint(os.name, «PASSWORD»)\n",
    'import os\n\nprint(os.name, "[redacted]")\n',
  ),
  placeholder(
    "of an import stay with what else it imports, and with a remark",
    "a.py",
    "from settings import HOST, PASSWORD\nimport words  # noqa\n\nprint(«PASSWORD + words.x»)\n",
    'from settings import HOST, PASSWORD\nimport words  # noqa\n\nprint("[redacted]")\n',
  ),
]);
