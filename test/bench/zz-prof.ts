import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { projectFolder } from "../harness/build.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { benchFiles } from "./files/index.ts";
import { runTyping } from "./run-typing.ts";
import { median, quantile } from "./statistics.ts";

const all = benchFiles();
const folder = await temporaryFolder({
  ...Object.fromEntries(all.map((f) => [f.name, f.text])),
  "requirements.txt": "redis==5.2.0\nflask\n",
  "package.json": '{"dependencies":{"ioredis":"5.4.1"}}',
});
mkdirSync("/tmp/prof/typ", { recursive: true });
const flags = process.env.PROF ? ["--cpu-prof", "--cpu-prof-interval", "200", "--cpu-prof-dir", "/tmp/prof/typ"] : [];
for (const f of all) {
  if (process.env.ONLY && !f.name.includes(process.env.ONLY)) continue;
  const [r] = await runTyping(
    { wasmFolder: resolve(projectFolder, "dist"), folder, keys: Number(process.env.K ?? 300), seed: 1, only: f.name },
    flags,
  );
  if (r)
    console.log(
      f.name,
      "median",
      median(r.wall).toFixed(2),
      "p95",
      quantile(r.wall, 0.95).toFixed(1),
      "cpu",
      median(r.cpu).toFixed(2),
      "exact",
      median(r.wall.filter((_, i) => !r.moved[i])).toFixed(2),
      "parse",
      median(r.parse).toFixed(1),
    );
}
await removeFolder(folder);
