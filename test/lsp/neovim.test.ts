/** The set-up for Neovim that docs/editors.md gives, in a real Neovim: the finding shows, the fix is applied. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cliBundle, projectFolder } from "../harness/build.ts";
import { cannotRun } from "../harness/optional.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { NONE, ONE, SECRET } from "./samples.ts";

/** What a user would do by hand after opening the file. */
const SCRIPT = `
local shown = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
assert(shown, "no diagnostics")
io.write(vim.fn.json_encode(vim.diagnostic.get(0)))
local found = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 10000)
for id, answer in pairs(answers) do
  local client = vim.lsp.get_client_by_id(id)
  local action = answer.result[1]
  if not action.edit then action = client.request_sync("codeAction/resolve", action, 10000, 0).result end
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
end
assert(vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end, 20), "the finding is still there")
vim.cmd("write")
vim.cmd("qall")
`;

describe("language server in Neovim", function () {
  this.timeout(60_000);

  it("works with the set-up of docs/editors.md", async function () {
    if (spawnSync("nvim", ["--version"]).status !== 0) cannotRun(this, "nvim is not installed (Debian: apt-get install neovim)");
    const [, snippet] = /## Neovim[\s\S]*?```lua\n([\s\S]*?)```/.exec(readFileSync(join(projectFolder, "docs/editors.md"), "utf8")) ?? [];
    assert.ok(snippet);
    const command = JSON.stringify([process.execPath, cliBundle]).slice(1, -1);
    const folder = await temporaryFolder({
      "app.py": ONE,
      "init.lua": snippet.replace(`{ "redwarden", "server"`, `{ ${command}, "server"`),
      "script.lua": SCRIPT,
    });
    const args = ["--clean", "--headless", "-u", join(folder, "init.lua"), "app.py", "-c", `luafile ${join(folder, "script.lua")}`];
    const output = execFileSync("nvim", [...args, "-c", "cquit"], { cwd: folder, encoding: "utf8", timeout: 50_000 });
    const [finding] = JSON.parse(output) as { code: string; source: string; message: string }[];
    assert.deepEqual([finding?.source, finding?.code], ["redwarden", "hardcoded-password"]);
    assert.ok(!output.includes(SECRET));
    assert.equal(await readFile(join(folder, "app.py"), "utf8"), NONE);
    await removeFolder(folder);
  });
});
