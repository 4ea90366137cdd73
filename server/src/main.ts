/** The language server on Node: over stdio or node IPC, as `--stdio` or `--node-ipc` say. */
import { startServer } from "./serve.ts";

if (process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument))) startServer();
else {
  process.stderr.write("This is the language server of Redwarden: start it with --stdio. `redwarden --help` shows the command line.\n");
  process.exitCode = 2;
}
