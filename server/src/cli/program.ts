/** The commands and options of the command line. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { product } from "../engine/product.ts";
import { FORMATS, type RawAuditOptions, THRESHOLDS } from "./audit-options.ts";
import { EXIT, type Io, UsageError } from "./io.ts";

/** Runs the command line. @param args without program and script. @returns the exit code; never rejects */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.clean;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has already said what is wrong; it ends with 0 after help and version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.untrustworthy;
    io.err(`redwarden: ${error instanceof UsageError ? error.message : internal(error)}\n`);
    return EXIT.untrustworthy;
  }
}

function internal(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it: ${details}`;
}

function createProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command("redwarden")
    .description(
      "Finds insecure use of Redis in Python, TypeScript and JavaScript sources, and in redis.conf, sentinel.conf and users.acl.",
    )
    .version(product.version)
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .exitOverride()
    .showHelpAfterError("(redwarden --help shows how it is used)");
  addAudit(program, io, finish);
  addRules(program, io);
  program
    .command("server")
    .description("Start the language server; editors do this.")
    .requiredOption("--stdio", "talk over standard input and output")
    .action(async () => (await import("./server-command.ts")).serve());
  return program;
}

function addAudit(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command("audit")
    .description("Audit files and folders.")
    .argument("[paths...]", "files and folders (default: the working directory)")
    .addOption(new Option("--format <format>", "form of the report").choices(FORMATS).default("text"))
    .option("--output <file>", "write the report to a file instead of standard output")
    .option("--root <dir>", "folder that paths in reports are relative to (default: the one folder given, else the working directory)")
    .addOption(new Option("--fail-on <severity>", "exit with 1 from this severity on").choices(THRESHOLDS).default("error"))
    .option("--rule <id>", "check only this rule, even if it is off (repeatable)", collect)
    .option("--config <file>", "use this configuration file and no other")
    .option("--stdin-filename <name>", "audit standard input as a file of this name")
    .option("--jobs <n>", "number of threads (default: one per core, 8 at most)", wholeNumber)
    .option("--no-progress", "show no progress bar")
    .option("--strict", "exit with 2 when a file or a rule could not be checked")
    .addHelpText("after", "\nExit code: 0 nothing found at the --fail-on severity or above, 1 something found, 2 no trustworthy report.")
    .action(async (paths: string[], options: RawAuditOptions) => {
      const { auditCommand } = await import("./audit-command.ts");
      finish(await auditCommand(paths, options, io));
    });
}

function addRules(program: Command, io: Io): void {
  program
    .command("rules")
    .description("List the rules.")
    .action(async () => (await import("./rules-command.ts")).listRules(io));
  program
    .command("explain")
    .description("Explain a rule: why it matters and how to fix what it finds.")
    .argument("<id>", "rule id, such as key-injection")
    .action(async (id: string) => (await import("./rules-command.ts")).explainRule(id, io));
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return Number(value);
}
