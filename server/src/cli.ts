/** The command line on Node. */
import { nodeIo } from "./cli/node-io.ts";
import { run } from "./cli/program.ts";

async function main(): Promise<void> {
  const code = await run(process.argv.slice(2), nodeIo());
  // Not process.exit: what was written to a pipe must arrive, and a language server goes on running.
  process.exitCode = code;
}

void main();
