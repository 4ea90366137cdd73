/** Settings of frameworks for JavaScript. */
import { ioredisOptionsHop, ioredisUrl } from "./ioredis-hops.ts";
import type { SettingsRow } from "./row.ts";

/** `config/config.default.ts`: what Egg and Midway read. */
const CONFIG_FILES = "(?:^|/)config/config\\.\\w+\\.[cm]?[jt]s$";

export const javascriptSettings: readonly SettingsRow[] = [
  {
    language: "typescript",
    library: "egg-redis",
    package: "egg-redis",
    names: ["redis"],
    files: CONFIG_FILES,
    each: ".redis.client|.redis.clients.*",
    // Clusters and Sentinels have their hosts elsewhere.
    guard: {
      all: [
        [".cluster", "absent"],
        [".sentinels", "absent"],
        [".nodes", "absent"],
      ],
    },
    url: ioredisUrl,
    let: { o: "." },
    hops: { data: ioredisOptionsHop },
  },
];
