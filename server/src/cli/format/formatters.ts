/** The forms of the report by name. */
import type { Format } from "../audit-options.ts";
import type { FormatContext, Formatter } from "./format.ts";
import { githubFormatter } from "./github.ts";
import { jsonFormatter } from "./json.ts";
import { sarifFormatter } from "./sarif.ts";
import { textFormatter } from "./text.ts";

/** A fresh formatter for one report. */
export function createFormatter(format: Format, context: FormatContext): Formatter {
  return { text: textFormatter, json: jsonFormatter, sarif: sarifFormatter, github: githubFormatter }[format](context);
}
