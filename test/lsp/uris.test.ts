/** URIs and paths. */
import assert from "node:assert/strict";
import { toPath, toUri } from "../../server/src/lsp/uris.ts";

describe("URIs and paths", () => {
  const pairs = [
    ["file:///home/me/app/main.py", "/home/me/app/main.py"],
    ["file:///home/me/my%20app/%C3%BC%23.py", "/home/me/my app/ü#.py"],
    ["file:///c%3A/app/main.py", "C:/app/main.py"],
    ["file://server/share/main.py", "//server/share/main.py"],
  ] as const;
  for (const [uri, path] of pairs) {
    it(`turns ${uri} into a path and back`, () => {
      assert.equal(toPath(uri), path);
      assert.equal(toUri(path), uri);
    });
  }

  it("gives one path to every spelling of a drive", () => {
    assert.equal(toPath("file:///C:/app/main.py"), toPath("file:///c%3A/app/main.py"));
  });

  it("gives untitled documents a path with the ending of their language, in a folder that is nowhere", () => {
    assert.equal(toPath("untitled:Untitled-1", "typescriptreact"), "/untitled:/Untitled-1.tsx");
  });

  it("has no path for what is not on disk", () => {
    for (const uri of ["vscode-vfs://github/a/b.py", "git:/a/b.py", "no uri at all"]) assert.equal(toPath(uri), undefined);
  });
});
