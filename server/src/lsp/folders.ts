/** Workspace folders that come and go. */
import type { InitializeParams, WorkspaceFolder } from "vscode-languageserver";
import type { Context } from "./context.ts";
import { guarded } from "./guard.ts";
import type { Recheck } from "./recheck.ts";
import { toUri } from "./uris.ts";
import type { ReadSettings } from "./workspace.ts";

/** Folders that the client starts with. Older clients name only one. */
export function initialFolders(params: InitializeParams): readonly WorkspaceFolder[] {
  if (params.workspaceFolders) return params.workspaceFolders;
  const uri = params.rootUri ?? (params.rootPath ? toUri(params.rootPath.replaceAll("\\", "/")) : undefined);
  return uri === undefined ? [] : [{ uri, name: "workspace" }];
}

/** Registers changes of the folders; `readSettings` reads those of the new ones. To be called once the client is initialised. */
export function registerFolders(context: Context, initial: readonly WorkspaceFolder[], readSettings: ReadSettings, recheck: Recheck): void {
  const { connection, client, workspace, log } = context;
  if (!client.hasFolders) return;
  let folders = initial;
  let work = Promise.resolve();
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added];
    // One after the other, so that the last change is the one that stays.
    work = work.then(() =>
      guarded(log, "Change of folders", {}, undefined, async () => {
        await workspace.useFolders(folders, readSettings);
        recheck.soon();
      }),
    );
  });
}
