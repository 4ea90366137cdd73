/** Settings of the client: asked for per folder where it can be asked, else taken as it sends them. */
import type { DidChangeConfigurationParams } from "vscode-languageserver";
import type { Configurations } from "../engine/configurations.ts";
import type { FilePath } from "../host/types.ts";
import { SECTION } from "../protocol.ts";
import type { Context } from "./context.ts";
import { guarded } from "./guard.ts";
import { DidChangeConfigurationNotification } from "./library.ts";
import type { Recheck } from "./recheck.ts";
import { toUri } from "./uris.ts";
import type { ReadSettings } from "./workspace.ts";

/** Stands for files outside of all folders. */
const NO_FOLDER = "/";

/** Registers changes of the settings. The answer reads the settings of the client, for the start and for other folders. */
export function registerConfiguration(context: Context, recheck: Recheck): ReadSettings {
  const { connection, client, workspace, log } = context;
  let pushedValues: unknown = {};
  const read: ReadSettings = (configurations, folders) =>
    guarded(log, "Reading the settings", {}, undefined, async () => {
      if (client.givesConfiguration) await pull(context, configurations, folders);
      else for (const folder of scopes(folders)) configurations.setEditorSettings(folder, pushedValues);
    });
  connection.onDidChangeConfiguration((params) =>
    guarded(log, "Change of the settings", {}, undefined, async () => {
      pushedValues = ownValues(pushed(params));
      await workspace.configure(read);
      recheck.soon();
    }),
  );
  return read;
}

/** Asks the client to tell of changes, where it wants to be asked. */
export async function watchConfiguration({ connection, client, log }: Context): Promise<void> {
  if (!client.registersConfiguration) return;
  await guarded(log, "Watching the settings", {}, undefined, async () => {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  });
}

async function pull({ connection }: Context, configurations: Configurations, folders: readonly FilePath[]): Promise<void> {
  const asked = scopes(folders);
  const items = asked.map((folder) => (folder === NO_FOLDER ? { section: SECTION } : { section: SECTION, scopeUri: toUri(folder) }));
  const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
  for (const [index, folder] of asked.entries()) configurations.setEditorSettings(folder, ownValues(answers[index]));
}

function scopes(folders: readonly FilePath[]): readonly FilePath[] {
  return folders.length > 0 ? folders : [NO_FOLDER];
}

function pushed({ settings }: DidChangeConfigurationParams): unknown {
  return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>)[SECTION] : undefined;
}

/** Clients answer `null` for what is not set, and `trace` is the client's own setting. */
function ownValues(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => one !== null && key !== "trace"));
}
