/** Tests that need a program which is not everywhere: skipped with the reason on a laptop, failed in CI. */
import type { Context } from "mocha";

/** Ends the running test or hook for a reason. With `CI=true` the reason is a failure. */
export function cannotRun(context: Context, reason: string): never {
  if (process.env.CI === "true") throw new Error(reason);
  console.log(`      skipped: ${reason}`);
  context.skip();
}
