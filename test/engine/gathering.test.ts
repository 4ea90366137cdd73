/** What only a whole audit can say. */
import { deepEqual, equal } from "node:assert/strict";
import type { Candidate, FileReport } from "../../server/src/engine/api.ts";
import { Gathering } from "../../server/src/engine/gathering.ts";
import { Services } from "../../server/src/engine/services.ts";
import { memoryFiles } from "../harness/memory-files.ts";

const files = memoryFiles(
  new Map([
    ["/w/app/package.json", "{}"],
    ["/w/app/src/deep/a.ts", ""],
    ["/w/api/Dockerfile", ""],
    ["/w/api/b.py", ""],
    ["/w/tools/c.py", ""],
    ["/other/d.py", ""],
  ]),
);

function candidate(file: string, same: string, more: Partial<Candidate> = {}): Candidate {
  const rest = { rule: "shared-credentials", message: "", severity: "warning", certainty: "certain", trace: [], fixTitles: [] } as const;
  return { finding: { file, start: 5, end: 9, suppression: undefined, ...rest }, same, isTest: false, data: { stage: "" }, ...more };
}
function report(file: string, ...candidates: Candidate[]): FileReport {
  return { file, findings: [], secrets: [{ start: 5, end: 9 }], notes: [], candidates };
}
async function gathered(...reports: FileReport[]): Promise<readonly FileReport[]> {
  const gathering = new Gathering(files, ["/w"]);
  for (const r of reports) await gathering.add(r);
  return gathering.finish();
}

describe("services", () => {
  it("are the nearest folders with a manifest, and else what is audited", async () => {
    const services = new Services(files, ["/w"]);
    const of = async (file: string) => services.nameOf(await services.of(file));
    deepEqual(
      [await of("/w/app/src/deep/a.ts"), await of("/w/api/b.py"), await of("/w/tools/c.py"), await of("/other/d.py")],
      ["app", "api", "w", "other"],
    );
  });
  it("are told apart by the folder of the workspace where there are several", async () => {
    const services = new Services(files, ["/w", "/other"]);
    equal(services.nameOf(await services.of("/w/api/b.py")), "w/api");
    equal(services.nameOf(await services.of("/other/d.py")), "other");
  });
});

describe("an audit", () => {
  it("finds what services share, in the order of the files, and names the other places", async () => {
    const a = report("/w/app/src/deep/a.ts", candidate("/w/app/src/deep/a.ts", "x"));
    const b = report("/w/api/b.py", candidate("/w/api/b.py", "x"));
    const [first, second, ...more] = await gathered(a, b, report("/w/tools/c.py", candidate("/w/tools/c.py", "y")));
    deepEqual([first?.file, second?.file, more.length], [a.file, b.file, 0]);
    deepEqual(first?.findings[0]?.related, [{ file: b.file, start: 5, end: 9, message: "The same password in api." }]);
    deepEqual(first?.secrets, a.secrets);
  });
  it("is silent on one service without environments, and on tests that use what their service has", async () => {
    const [a, b] = ["/w/api/b.py", "/w/api/c.py"];
    deepEqual(await gathered(report(a, candidate(a, "x")), report(b, candidate(b, "x"))), []);
    const test = "/w/app/test/t.ts";
    deepEqual(await gathered(report(a, candidate(a, "x")), report(test, candidate(test, "x", { isTest: true }))), []);
  });
  it("finds what environments share, in tests too", async () => {
    const [a, b] = ["/w/api/b.py", "/w/api/test_c.py"];
    const production = candidate(a, "x", { data: { stage: "production" } });
    const found = await gathered(report(a, production), report(b, candidate(b, "x", { isTest: true, data: { stage: "testing" } })));
    deepEqual(
      found.flatMap((r) => r.findings.map((f) => f.message.includes("written for production and testing"))),
      [true, true],
    );
  });
});
