// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
import type { Intent } from "../../server/src/model/finding.ts";
import { part, site, whole } from "./environment-intents.ts";
import { type Case, table } from "./harness.ts";

const cases: Case[] = [
  {
    name: "the quotes of the literal itself, whatever the file has more of",
    source: 'import os\na = "a"\nb = "b"\nr = Redis(password=«\'x\'»)\n',
    intent: whole(),
    expected: 'import os\na = "a"\nb = "b"\nr = Redis(password=os.environ[\'REDIS_PASSWORD\'])\n',
  },
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
    name: "a whole URL in adjacent literals, with the comment between them",
    source: 'import os\nr = from_url(\n    "«redis://:s3cret»"  # first\n    "@h:6379/0"\n)\n',
    intent: whole("REDIS_URL"),
    expected: 'import os\nr = from_url(\n    # first\n    os.environ["REDIS_URL"]\n)\n',
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

table("readFromEnvironment, Python", cases);
