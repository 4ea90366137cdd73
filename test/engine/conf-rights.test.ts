/** Fixes of redis.conf and users.acl give programs' users what the sources of the workspace use. */
import { equal } from "node:assert/strict";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { applyEdits } from "../harness/fixtures.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };
const CART = `import redis
r = redis.Redis()

def add(i: int, what: str):
    r.hincrby(f"cart:{i}", "count", 1)
    r.expire(f"cart:{i}", 3600)
    r.get(f"price:{i}")
`;
const MANAGED = `from rq import Queue
from redis import Redis
q = Queue("mail", connection=Redis())
q.enqueue(print, 1)
`;
const GIVEN = "-@all +@connection +@transaction -@dangerous +expire +get +hincrby";
const USUAL = "-@all +@read +@write +@connection +@transaction -@dangerous -@scripting";

/** A file after all fixes of a rule. */
async function fixed(name: string, text: string, rule: string, sources: Readonly<Record<string, string>>, version = ""): Promise<string> {
  const files = new Map([[`/w/${name}`, text], ...Object.entries(sources)]);
  const configuration = { ...resolveConfiguration(catalogue(), [], "/w"), serverVersion: version };
  const engine = await createEngine({
    files: memoryFiles(files),
    roots: ["/w"],
    wasm: testWasm,
    configuration: () => configuration,
    clock: { now: () => 0 },
    sources: async () => Object.keys(sources),
  });
  const edits = await engine.fixAll(`/w/${name}`, rule, "any", RUNNING);
  engine.dispose();
  return applyEdits(text, edits);
}

describe("users of a server", () => {
  const open = "port 6379\nbind 127.0.0.1\n";
  const sources = { "/w/cart.py": CART };

  it("get the commands and keys of the workspace", async () => {
    const text = await fixed("redis.conf", open, "conf-no-auth", sources);
    equal(text, `${open}user default off\nuser app off resetpass ~cart:* ~price:* resetchannels ${GIVEN}\n`);
  });
  it("get what most programs need where nothing is known", async () => {
    const text = await fixed("redis.conf", open, "conf-no-auth", {});
    equal(text, `${open}user default off\nuser app off resetpass ~app:* resetchannels ${USUAL}\n`);
  });
  it("get what most programs need where libraries send commands of their own", async () => {
    const text = await fixed("redis.conf", open, "conf-no-auth", { ...sources, "/w/mail.py": MANAGED });
    equal(text, `${open}user default off\nuser app off resetpass ~app:* resetchannels ${USUAL}\n`);
  });
  it("lose all commands and all keys but these", async () => {
    const user = (rights: string): string => `user default off\nuser shop on #${"0123456789abcdef".repeat(4)} ${rights}\n`;
    for (const name of ["redis.conf", "users.acl"]) {
      equal(await fixed(name, user("~* resetchannels +@all"), "acl-allcommands", sources), user(`~* resetchannels ${GIVEN}`));
      equal(await fixed(name, user(`~* resetchannels ${GIVEN}`), "acl-allkeys", sources), user(`~cart:* ~price:* resetchannels ${GIVEN}`));
      equal(await fixed(name, user(`~* resetchannels ${GIVEN}`), "acl-allkeys", {}), user(`~shop:* resetchannels ${GIVEN}`));
    }
  });
  it("get no command that this server does not know", async () => {
    const newer = { "/w/cart.py": CART.replace("r.get(", "r.getex(") };
    const text = await fixed("redis.conf", open, "conf-no-auth", newer, "redis 6.0");
    equal(text.includes("+getex"), false);
    equal((await fixed("redis.conf", open, "conf-no-auth", newer, "redis 7.0")).includes("+getex"), true);
  });
});
