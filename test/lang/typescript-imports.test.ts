import { strict as assert } from "node:assert";
import type { ImportWish, Language } from "../../server/src/lang/language.ts";
import { applyEdits, factsOf, typescript } from "./typescript-support.ts";

const HASH: ImportWish = { module: "node:crypto", name: "createHash" };
const UUID: ImportWish = { module: "node:crypto", name: "randomUUID" };
const CRYPTO: ImportWish = { module: "node:crypto", name: undefined };
const LIMIT: ImportWish = { module: "express-rate-limit", name: "default" };

type Case = readonly [title: string, before: string, wishes: readonly ImportWish[], after: string];

const CASES: readonly Case[] = [
  ["into an empty file", "", [HASH], 'import { createHash } from "node:crypto";\n'],
  ["before the first statement", "f();\n", [HASH], 'import { createHash } from "node:crypto";\n\nf();\n'],
  [
    "after the last import",
    "import a from 'a';\n\nf();\n",
    [HASH],
    "import a from 'a';\nimport { createHash } from 'node:crypto';\n\nf();\n",
  ],
  [
    "after a comment on the import's line",
    'import a from "a"; // why\nf();\n',
    [HASH],
    'import a from "a"; // why\nimport { createHash } from "node:crypto";\nf();\n',
  ],
  [
    "between statements on one line",
    'import a from "a"; f();\n',
    [HASH],
    'import a from "a";\nimport { createHash } from "node:crypto"; f();\n',
  ],
  ["without semicolons", "import a from 'a'\n\nf()\n", [HASH], "import a from 'a'\nimport { createHash } from 'node:crypto'\n\nf()\n"],
  [
    "with Windows line ends",
    'import a from "a";\r\nf();\r\n',
    [HASH],
    'import a from "a";\r\nimport { createHash } from "node:crypto";\r\nf();\r\n',
  ],
  [
    "at the end of a text without final newline",
    'import a from "a";',
    [HASH],
    'import a from "a";\nimport { createHash } from "node:crypto";',
  ],
  [
    "several of one module together",
    'import a from "a";\n',
    [HASH, UUID, HASH],
    'import a from "a";\nimport { createHash, randomUUID } from "node:crypto";\n',
  ],
  ["merged into named imports", 'import { x } from "crypto";\n', [HASH, UUID], 'import { x, createHash, randomUUID } from "crypto";\n'],
  [
    "merged before a trailing comma",
    'import {\n  x,\n  y as z,\n} from "crypto";\n',
    [HASH],
    'import {\n  x,\n  y as z,\n  createHash,\n} from "crypto";\n',
  ],
  ["merged after a default import", 'import x from "lib";\n', [{ module: "lib", name: "y" }], 'import x, { y } from "lib";\n'],
  [
    "not merged into a type import",
    'import type { X } from "lib";\n',
    [{ module: "lib", name: "y" }],
    'import type { X } from "lib";\nimport { y } from "lib";\n',
  ],
  ["nothing when it is there", 'import { createHash as h } from "crypto";\n', [HASH], 'import { createHash as h } from "crypto";\n'],
  ["nothing when the module is there", 'import * as c from "crypto";\n', [HASH, CRYPTO], 'import * as c from "crypto";\n'],
  ["a whole module", 'import a from "a";\n', [CRYPTO], 'import a from "a";\nimport * as crypto from "node:crypto";\n'],
  ["a default export", 'import a from "a";\n', [LIMIT], 'import a from "a";\nimport expressRateLimit from "express-rate-limit";\n'],
  [
    "after shebang and directives",
    "#!/usr/bin/env node\n'use client'\n'use strict'\n\nf()\n",
    [HASH],
    "#!/usr/bin/env node\n'use client'\n'use strict'\nimport { createHash } from 'node:crypto'\n\nf()\n",
  ],
  [
    "after shebang alone",
    "#!/usr/bin/env node\nf();\n",
    [HASH],
    '#!/usr/bin/env node\nimport { createHash } from "node:crypto";\n\nf();\n',
  ],
  [
    "after a licence",
    "/* Licence\n * text */\n\nf();\n",
    [HASH],
    '/* Licence\n * text */\n\nimport { createHash } from "node:crypto";\n\nf();\n',
  ],
  [
    "after a comment that must stay first",
    "// @ts-check\nf();\n",
    [HASH],
    '// @ts-check\nimport { createHash } from "node:crypto";\n\nf();\n',
  ],
  [
    "before the doc comment of the first statement",
    "// @ts-check\n\n/** Doc. */\nfunction f() {}\n",
    [HASH],
    '// @ts-check\n\nimport { createHash } from "node:crypto";\n\n/** Doc. */\nfunction f() {}\n',
  ],
  [
    "by require in CommonJS",
    "'use strict'\nconst a = require('a')\nconst b = a()\n",
    [HASH],
    "'use strict'\nconst a = require('a')\nconst { createHash } = require('node:crypto')\nconst b = a()\n",
  ],
  ["merged into a required name", 'const { x } = require("crypto");\n', [HASH], 'const { x, createHash } = require("crypto");\n'],
  [
    "a whole module by require",
    'const a = require("a");\nmodule.exports = a;\n',
    [CRYPTO],
    'const a = require("a");\nconst crypto = require("node:crypto");\nmodule.exports = a;\n',
  ],
  ["nothing when it is required", 'const crypto = require("crypto");\n', [HASH], 'const crypto = require("crypto");\n'],
  [
    "after directives in CommonJS without requires",
    '"use strict";\nmodule.exports = 1;\n',
    [HASH],
    '"use strict";\nconst { createHash } = require("node:crypto");\nmodule.exports = 1;\n',
  ],
];

describe("TypeScript: adding imports", () => {
  let language: Language;
  before(async () => {
    language = await typescript();
  });

  for (const [title, before, wishes, after] of CASES) {
    it(title, () => {
      const facts = factsOf(language, before);
      const style = language.renderer.style(before, facts, 0);
      const result = applyEdits(before, language.renderer.addImports(before, facts, wishes, style));
      assert.equal(result, after);
      const again = factsOf(language, result);
      assert.equal(again.hasErrors, false);
      assert.deepEqual(language.renderer.addImports(result, again, wishes, style), [], "a second time nothing is missing");
    });
  }

  it("knows under which name an import is available", () => {
    const as = (source: string, wish: ImportWish): string | undefined => language.renderer.importedAs(factsOf(language, source), wish);
    assert.equal(as('import { createHash } from "crypto";', HASH), "createHash");
    assert.equal(as('import { createHash as h } from "node:crypto";', HASH), "h");
    assert.equal(as('import crypto from "crypto";', HASH), "crypto.createHash");
    assert.equal(as('import lib from "lib";', { module: "lib", name: "x" }), undefined);
    assert.equal(as('import * as c from "crypto"; import { createHash } from "crypto";', HASH), "createHash");
    assert.equal(as('import type { createHash } from "crypto";', HASH), undefined);
    assert.equal(as('import { type createHash, x } from "crypto";', HASH), undefined);
    assert.equal(as('const { createHash: h } = require("crypto");', HASH), "h");
    assert.equal(as('const h = require("crypto").createHash;', HASH), "h");
    assert.equal(as('const c = require("crypto");', CRYPTO), "c");
    assert.equal(as('import limit from "express-rate-limit";', LIMIT), "limit");
  });

  it("places helpers after the imports", () => {
    const at = (source: string): string => {
      const position = language.renderer.helperPosition(source, factsOf(language, source));
      return `${source.slice(0, position)}|${source.slice(position)}`;
    };
    assert.equal(at('import a from "a"; // x\n\nf();\n'), 'import a from "a"; // x\n|\nf();\n');
    assert.equal(at('import a from "a";'), 'import a from "a";|');
    assert.equal(at("#!/bin/node\nf();\n"), "#!/bin/node\n|f();\n");
    assert.equal(at("f();\n"), "|f();\n");
  });
});
