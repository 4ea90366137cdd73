/** The set-up for Emacs that docs/editors.md gives, in a real Emacs with eglot: the finding shows, the fix is applied. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { built, cliBundle, projectFolder } from "../harness/build.ts";
import { cannotRun } from "../harness/optional.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { NONE, ONE, SECRET } from "./samples.ts";

/** What a user would do by hand: `M-x eglot`, then `M-x eglot-code-actions` on the finding and RET for the preferred one. */
const SCRIPT = `
(require 'cl-lib)
(require 'eglot)
(find-file "app.py")
(call-interactively #'eglot)
(defun wait-for (what condition)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "%s" what))
      (accept-process-output nil 0.05))))
(wait-for "no diagnostics" #'flymake-diagnostics)
(let ((found (car (flymake-diagnostics))))
  (princ (flymake-diagnostic-text found))
  (cl-letf ((last-nonmenu-event ?\\r)
            ((symbol-function 'completing-read)
             (lambda (_prompt _choices _predicate _must-match _input _history default &rest _) default)))
    (eglot-code-actions (flymake-diagnostic-beg found) (flymake-diagnostic-end found) nil t)))
(save-buffer)
(wait-for "the finding is still there" (lambda () (null (flymake-diagnostics))))
`;

function hasEglot(): boolean {
  return spawnSync("emacs", ["--batch", "--eval", "(require 'eglot)"], { timeout: 20_000 }).status === 0;
}

describe("language server in Emacs", function () {
  this.timeout(90_000);
  before(built);

  it("works with the set-up of docs/editors.md", async function () {
    if (!hasEglot()) cannotRun(this, "Emacs with eglot is not installed (Debian: apt-get install emacs-nox elpa-eglot)");
    const [, snippet] = /## Emacs[\s\S]*?```elisp\n([\s\S]*?)```/.exec(readFileSync(join(projectFolder, "docs/editors.md"), "utf8")) ?? [];
    assert.ok(snippet);
    const command = [process.execPath, cliBundle].map((word) => JSON.stringify(word)).join(" ");
    const folder = await temporaryFolder({ "app.py": ONE, "init.el": snippet.replace('("redwarden"', `(${command}`), "script.el": SCRIPT });
    const output = execFileSync("emacs", ["--batch", "-l", "init.el", "-l", "script.el"], {
      cwd: folder,
      env: { ...process.env, HOME: folder },
      encoding: "utf8",
      timeout: 60_000,
      stdio: ["ignore", "pipe", "pipe"],
    });
    assert.match(output, /redwarden.*hardcoded-password/);
    assert.ok(!output.includes(SECRET));
    assert.equal(await readFile(join(folder, "app.py"), "utf8"), NONE);
    await removeFolder(folder);
  });
});
