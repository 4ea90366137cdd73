/** Which environment a path says that a file is for. */
import { equal } from "node:assert/strict";
import { stageOfPath } from "../../server/src/model/stages.ts";

describe("the environment of a path", () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    "config/production.js": "production",
    "shop/settings/dev.py": "development",
    "shop/settings/local.py": "development",
    "src/config.staging.ts": "staging",
    "config/env/test.json.ts": "testing",
    "environments/prod/redis.ts": "production",
    "deploy/settings_prd.py": "production",
    "settings/base.py": undefined,
    // Words that mean other things as well say nothing without settings beside them.
    "src/live/chat.ts": undefined,
    "tests/shop/settings/base.py": undefined,
    "src/stage/scene.ts": undefined,
    "lib/local.py": undefined,
    // Two things at once say nothing.
    "tools/prod_to_staging.py": undefined,
    "product/devices.py": undefined,
  };
  for (const [path, stage] of Object.entries(cases)) it(path, () => equal(stageOfPath(path), stage));
});
