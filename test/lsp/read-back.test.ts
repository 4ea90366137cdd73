/** A fix that other places must follow names those of its file in its title, and leads to those of others. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { ShowPlacesParams } from "../../server/src/protocol.ts";
import { LspClient, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";

const STORE = `import redis

r = redis.Redis()


def keep(user_id: int, refresh_token: str):
    r.hset(f"session:{user_id}", "refresh_token", refresh_token)


def name(user_id: int):
    return r.hget(f"session:{user_id}", "name"), r.get(f"token:{user_id}")


def check(user_id: int, refresh_token: str):
    return r.hget(f"session:{user_id}", "refresh_token") == refresh_token
`;
const OTHER = `from store import r


def load(user_id: int):
    return r.hgetall(f"session:{user_id}")
`;

describe("language server: places that a fix leaves to do", function () {
  this.timeout(20_000);
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder({ "store.py": STORE, "other.py": OTHER, "test_store.py": OTHER });
  });
  afterEach(async () => {
    LspClient.endAll();
    await removeFolder(folder);
  });

  it("are lines in the title, and a command for other files", async () => {
    const client = await LspClient.start({ folders: [folder], options: { commands: true } });
    const file = uri(join(folder, "store.py"));
    await client.open(file, STORE);
    const found = (await client.pull(file)).find((d) => d.code === "raw-secret-storage");
    assert.ok(found);
    const actions = await client.codeActions(file, found.range, undefined, [found]);
    const fix = actions.find((a) => a.title.startsWith("Store its SHA-256 instead"));
    assert.equal(fix?.title, "Store its SHA-256 instead (hash what is compared with it too; it is read back in line 15)");
    const resolved = await client.resolve(fix);
    const params = resolved.command?.arguments?.[0] as ShowPlacesParams | undefined;
    assert.deepEqual(
      params?.places.map((p) => [p.uri, p.range.start.line]),
      [[uri(join(folder, "other.py")), 4]],
    );
    assert.deepEqual(client.log, []);
  });
});
