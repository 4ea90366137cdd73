/** Mocha's usual output, and one line at the end that a script can read: `N passed, N failed`. */
const { reporters, Runner } = require("mocha");

class Reporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats;
      if (pending > 0) console.log(`${pending} skipped; the reasons stand above`);
      console.log(`${passes} passed, ${failures} failed`);
    });
  }
}

module.exports = Reporter;
