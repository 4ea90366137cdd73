/** Places that must be changed by hand after a fix. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { ClientCommand, type ShowPlacesParams } from "../../server/src/protocol.ts";

/** Registers the command that fixes name: it opens the places beside the fixed code. */
export function registerPlaces(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(ClientCommand.showPlaces, async ({ at, places }: ShowPlacesParams) => {
    const shown = places.map((place) => client.protocol2CodeConverter.asLocation(place));
    const { uri, range } = client.protocol2CodeConverter.asLocation(at);
    await vscode.commands.executeCommand("editor.action.peekLocations", uri, range.start, shown, "peek");
  });
}
