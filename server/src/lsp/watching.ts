/** Files that change on disk: sources, and the project files that say how they resolve and how they are judged. */
import { CONFIG_FILE } from "../config/table.ts";
import { CONF_GLOBS, SOURCE_ENDINGS } from "../protocol.ts";
import type { Context } from "./context.ts";
import { guarded } from "./guard.ts";
import { DidChangeWatchedFilesNotification } from "./library.ts";
import type { Recheck } from "./recheck.ts";
import { toPath } from "./uris.ts";

const WATCHED = [
  `**/*.{${SOURCE_ENDINGS.join(",")}}`,
  ...Object.values(CONF_GLOBS).flat(),
  `**/{${CONFIG_FILE},package.json,package-lock.json,pnpm-lock.yaml,yarn.lock,pyproject.toml,poetry.lock,uv.lock,Pipfile.lock,setup.cfg}`,
  "**/requirements*.txt",
  "**/{docker-compose,compose}*.{yml,yaml}",
  "**/{tsconfig,jsconfig}*.json",
];

/** Registers what happens when a watched file changes. */
export function registerWatching(context: Context, recheck: Recheck): void {
  const { connection, workspace, log } = context;
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guarded(log, "Change of files", {}, undefined, async () => {
      const paths = changes.map(({ uri }) => toPath(uri)).filter((path) => path !== undefined);
      if (await workspace.invalidate(paths)) recheck.soon();
    }),
  );
}

/** Asks the client to watch, where it can be asked. */
export async function watchFiles({ connection, client, log }: Context): Promise<void> {
  if (!client.registersWatchers) return;
  await guarded(log, "Watching files", {}, undefined, async () => {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
  });
}
