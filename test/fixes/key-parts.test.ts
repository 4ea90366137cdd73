// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
import type { Intent } from "../../server/src/model/finding.ts";
import { type Case, type Marks, table } from "./harness.ts";

function site(marks: Marks) {
  const first = marks.sites[0];
  if (!first) throw new Error("mark the site");
  return first;
}

const wrap = (marks: Marks): Intent => ({ intent: "wrapInValidator", isPreferred: true, site: site(marks) });
const convert =
  (to: "int" | "uuid") =>
  (marks: Marks): Intent => ({ intent: "convert", isPreferred: false, site: site(marks), to });

const PYTHON =
  'def validated_key_part(value):\n    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,128}", value):\n        raise ValueError("invalid key part")\n    return value\n';
const SCRIPT = [
  "function validatedKeyPart(value) {",
  '  if (typeof value !== "string" || !/^[A-Za-z0-9_.-]{1,128}$/.test(value)) {',
  '    throw new TypeError("Expected 1 to 128 letters, digits, dots, underscores or hyphens");',
  "  }",
  "  return value;",
  "}\n",
].join("\n");
const TYPED = SCRIPT.replace("(value) {", "(value: unknown): string {");

const wrapping: Case[] = [
  {
    name: "an f-string; the validator and its import are inserted",
    source: 'import redis\n\nr = redis.Redis()\n\n\ndef f(uid):\n    return r.get(f"user:{«uid»}")\n',
    intent: wrap,
    expected: `import re\n\nimport redis\n\n\n${PYTHON}\n\nr = redis.Redis()\n\n\ndef f(uid):\n    return r.get(f"user:{validated_key_part(uid)}")\n`,
    title: "Check it with validated_key_part, which rejects anything but letters, digits, _ . -",
    safety: "needs-setup",
  },
  {
    name: "annotations where the file uses them",
    source: 'import re\n\n\ndef f(uid: str) -> str:\n    return r.get("user:" + «uid»)\n',
    intent: wrap,
    expected: `import re\n\n\n${PYTHON.replace("(value):", "(value: str) -> str:")}\n\ndef f(uid: str) -> str:\n    return r.get("user:" + validated_key_part(uid))\n`,
  },
  {
    name: "a file without imports, with a docstring",
    source: '"""Doc."""\n\n\ndef f(uid):\n    return r.get(«uid»)\n',
    intent: wrap,
    expected: `"""Doc."""\n\nimport re\n\n\n${PYTHON}\n\ndef f(uid):\n    return r.get(validated_key_part(uid))\n`,
  },
  {
    name: "a file with nothing before the code",
    source: "def f(uid):\n    return r.get(«uid»)\n",
    intent: wrap,
    expected: `import re\n\n\n${PYTHON}\n\ndef f(uid):\n    return r.get(validated_key_part(uid))\n`,
  },
  {
    name: "the validator that is there already",
    source: `import re\n\n\n${PYTHON}\n\ndef f(uid):\n    return r.get(«uid»)\n`,
    intent: wrap,
    expected: `import re\n\n\n${PYTHON}\n\ndef f(uid):\n    return r.get(validated_key_part(uid))\n`,
    title: "Check it with validated_key_part",
  },
  {
    name: "a validator of the workspace, imported",
    source: "import redis\n\n\ndef f(uid):\n    return r.get(«uid»)\n",
    intent: wrap,
    validators: ["app.keys.clean_part"],
    expected: "import redis\nfrom app.keys import clean_part\n\n\ndef f(uid):\n    return r.get(clean_part(uid))\n",
  },
  {
    name: "a validator of the workspace that the file has",
    source: "from app.keys import clean_part\n\n\ndef f(uid):\n    return r.get(«uid»)\n",
    intent: wrap,
    validators: ["clean_part"],
    expected: "from app.keys import clean_part\n\n\ndef f(uid):\n    return r.get(clean_part(uid))\n",
  },
  {
    name: "quotes inside the expression stay",
    source: "def validated_key_part(x): ...\ndef f():\n    return r.get(f\"u:{«request.args['id']»!s}\")\n",
    intent: wrap,
    expected: "def validated_key_part(x): ...\ndef f():\n    return r.get(f\"u:{validated_key_part(request.args['id'])!s}\")\n",
  },
  {
    name: "no fix for a spread",
    source: "def f(keys):\n    return r.mget(*«keys»)\n",
    intent: wrap,
    expected: undefined,
  },
  {
    name: "code between imports: the function comes before it",
    source: "import redis\nr.get(«uid»)\nimport os\n",
    intent: wrap,
    expected: `import re\n\nimport redis\n\n\n${PYTHON}\n\nr.get(validated_key_part(uid))\nimport os\n`,
  },
  {
    name: "a template literal in TypeScript",
    file: "a.ts",
    source: 'import Redis from "ioredis";\n\nexport const f = (uid: string) => r.get(`user:${«uid»}`);\n',
    intent: wrap,
    expected: `import Redis from "ioredis";\n\n${TYPED}\nexport const f = (uid: string) => r.get(\`user:\${validatedKeyPart(uid)}\`);\n`,
  },
  {
    name: "CommonJS with a directive",
    file: "a.js",
    source: '"use strict";\nconst Redis = require("ioredis");\nmodule.exports = (uid) => r.get("user:" + «uid»);\n',
    intent: wrap,
    expected: `"use strict";\nconst Redis = require("ioredis");\n\n${SCRIPT}\nmodule.exports = (uid) => r.get("user:" + validatedKeyPart(uid));\n`,
  },
  {
    name: "no imports at all",
    file: "a.js",
    source: "const f = (uid) => r.get(«uid»);\n",
    intent: wrap,
    expected: `${SCRIPT}\nconst f = (uid) => r.get(validatedKeyPart(uid));\n`,
  },
  {
    name: "shorthand members get their key",
    file: "a.ts",
    source: "function validatedKeyPart(v: unknown): string { return String(v); }\nf({ «key» });\n",
    intent: wrap,
    expected: "function validatedKeyPart(v: unknown): string { return String(v); }\nf({ key: validatedKeyPart(key) });\n",
  },
  {
    name: "a validator imported from a relative module",
    file: "a.ts",
    source: 'import Redis from "ioredis";\nr.get(«uid»);\n',
    intent: wrap,
    validators: ["./lib/keys.cleanPart"],
    expected: 'import Redis from "ioredis";\nimport { cleanPart } from "./lib/keys";\nr.get(cleanPart(uid));\n',
  },
];

const converting: Case[] = [
  {
    name: "int",
    source: 'def f(uid):\n    return r.get(f"user:{«uid»}")\n',
    intent: convert("int"),
    expected: 'def f(uid):\n    return r.get(f"user:{int(uid)}")\n',
    title: "Convert it to an integer",
    safety: "needs-setup",
  },
  {
    name: "UUID, with the import",
    source: 'import redis\nr.get(f"user:{«uid»}")\n',
    intent: convert("uuid"),
    expected: 'import uuid\n\nimport redis\nr.get(f"user:{uuid.UUID(uid)}")\n',
  },
  {
    name: "UUID, imported by name",
    source: 'from uuid import UUID\nr.get(f"user:{«uid»}")\n',
    intent: convert("uuid"),
    expected: 'from uuid import UUID\nr.get(f"user:{UUID(uid)}")\n',
  },
  {
    name: "parseInt",
    file: "a.ts",
    source: "r.get(`user:${«req.params.id»}`);\n",
    intent: convert("int"),
    expected: "r.get(`user:${Number.parseInt(req.params.id, 10)}`);\n",
  },
  {
    name: "parseInt of what may be a list",
    file: "a.ts",
    source: "r.get(`user:${«req.query.id»}`);\n",
    intent: convert("int"),
    expected: "r.get(`user:${Number.parseInt(String(req.query.id), 10)}`);\n",
  },
  { name: "no object", file: "a.js", source: "get(«{ id }»);\n", intent: convert("int"), expected: undefined },
  { name: "no UUID in JavaScript", file: "a.js", source: "r.get(«id»);\n", intent: convert("uuid"), expected: undefined },
];

table("wrapInValidator", wrapping);
table("convert", converting);
