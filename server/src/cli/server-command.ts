/** `redwarden server`: the language server, in its own bundle so that the other commands need not load it. */

/** Starts the server on standard input and output (it reads `--stdio` itself); it ends with its client. */
export async function serve(): Promise<void> {
  await import("../main.ts");
}
