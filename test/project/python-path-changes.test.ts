import assert from "node:assert/strict";
import { ProjectIndex } from "../../server/src/project/project-index.ts";
import { pathChanges } from "../../server/src/project/python/path-changes.ts";
import { resolve } from "../../server/src/project/resolve.ts";
import { MemoryView } from "../harness/memory-view.ts";
import { filesOf } from "./cases.ts";

/** A line of a module, and the folders that it adds: `file:` as seen from the file, `?:` from a place that is not known. */
const WRITTEN: readonly (readonly [string, ...string[]])[] = [
  ['sys.path.append(os.path.join(os.environ["SHOP_HOME"], "lib"))', "?:/lib"],
  ['sys.path.append(os.path.join(os.environ.get("SHOP_HOME", "/opt"), "lib", "py"))', "?:/lib/py"],
  ["sys.path.append(os.environ['SHOP_BIN'])", "?:"],
  ['sys.path.insert(0, os.getenv("SHOP") + "/lib")', "?:/lib"],
  ["sys.path.insert(0, f\"{os.environ['SHOP']}/lib\")", "?:/lib"],
  ['sys.path.append(f"{HOME}/lib")\nHOME = os.getcwd()', "?:/lib"],
  ["sys.path.insert(0, os.path.dirname(__file__))", "file:/.."],
  ["sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))", "file:/../.."],
  ['sys.path.append(os.path.join(os.path.dirname(__file__), "..", "core"))', "file:/../../core"],
  ['sys.path.append(\n    os.path.abspath(os.path.join(os.path.dirname(__file__), "..")),\n)', "file:/../.."],
  ['sys.path.insert(0, str(Path(__file__).parent / "lib"))', "file:/../lib"],
  ["sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))", "file:/../.."],
  ['sys.path.insert(0, Path(__file__).resolve(strict=True).parent.joinpath("lib").as_posix())', "file:/../lib"],
  ['site.addsitedir((Path.cwd() / "lib").as_posix())', "?:/lib"],
  ['sys.path.append(os.path.abspath("../"))', "?:../"],
  ['sys.path.append("lib")', "?:lib"],
  ['ROOT = Path(__file__).parent  # of "all"\nsys.path.append(str(ROOT / "lib"))', "file:/../lib"],
  ['if True:\n    sys.path.append("a")\n    sys.path.insert(0, "b")', "?:a", "?:b"],
  ['ROOT = "a"\nROOT = "b"\nsys.path.append(ROOT)'],
  ["ROOT = OTHER\nOTHER = ROOT\nsys.path.append(ROOT)"],
  ['# sys.path.append("lib")'],
  ["sys.path.append(find_root())"],
  ["sys.path.append(os.path.join(base(), 'lib'))"],
  ["sys.path.append(__file__ + str(__file__))"],
  ["sys.path.append(os.path.join('a', b c))"],
  ["sys.path.append('a' if x else 'b')"],
  ["sys.path.append(f'{a}/{b}')"],
  ["sys.path.append(('a')"],
  ["sys.path.append()"],
];

const SHOP = filesOf([
  "/w/server/lib/store.py",
  "/w/server/web/app.py",
  "/w/server/web/parts/users.py",
  "/w/tools/lib/other.py",
  "/w/tools/deep/run.py",
  "/w/scripts/run.py",
  "/w/bin/helpers/keys.py",
  "/w/one/twin.py",
  "/w/two/twin.py",
  "/w/scripts/lib/redis.py",
]);

const HOME = 'sys.path.append(os.path.join(os.environ["SHOP_HOME"], "lib"))';
const BIN = 'sys.path.append(os.environ["SHOP_BIN"])';
const FOUND: readonly (readonly [from: string, line: string, specifier: string, leadsTo: string])[] = [
  ["/w/server/web/app.py", HOME, "store", "/w/server/lib/store.py"],
  ["/w/server/web/app.py", "", "store", "external"],
  ["/w/server/web/parts/users.py", HOME, "store", "/w/server/lib/store.py"],
  ["/w/tools/deep/run.py", HOME, "other", "/w/tools/lib/other.py"],
  ["/w/tools/deep/run.py", HOME, "store", "/w/server/lib/store.py"],
  ["/w/scripts/run.py", HOME, "redis", "external"],
  ["/w/scripts/run.py", HOME, "none", "external"],
  ["/w/server/web/app.py", BIN, "helpers.keys", "/w/bin/helpers/keys.py"],
  ["/w/server/web/app.py", BIN, "twin", "external"],
  ["/w/scripts/run.py", 'sys.path.append(str(Path(__file__).parents[1] / "two"))', "twin", "/w/two/twin.py"],
  ["/w/scripts/run.py", 'sys.path.append(os.path.dirname(__file__) + "/../one")', "twin", "/w/one/twin.py"],
  ["/w/scripts/run.py", 'sys.path.append("../one")', "twin", "/w/one/twin.py"],
  ["/w/scripts/run.py", 'sys.path.append("/elsewhere")', "twin", "external"],
];

describe("python: folders that a module adds to sys.path", () => {
  for (const [text, ...folders] of WRITTEN) {
    it(text, () =>
      assert.deepEqual(
        pathChanges(text).map((f) => `${f.from === "file" ? "file" : "?"}:${f.path}`),
        folders,
      ),
    );
  }
  for (const [from, line, specifier, leadsTo] of FOUND) {
    it(`${from} with ${line || "nothing"}: ${specifier} → ${leadsTo}`, () => {
      const index = new ProjectIndex(new MemoryView(SHOP), { libraries: new Set(["redis"]) });
      const found = resolve(index, "python", specifier, from, pathChanges(line));
      assert.equal(found.kind === "file" ? found.file : found.kind, leadsTo);
    });
  }
});
