/** `npm run mutants`: all mutants of the tables, with the survivors by name. `npm run mutants -- TEXT`: those with TEXT in their name. */
import { runMutants } from "./mutation.ts";
import { runProgramMutants } from "./programs.ts";

const [rows, programs] = [runMutants(process.argv[2]), runProgramMutants(process.argv[2])];
for (const [what, { caught, survived, equivalent }] of [
  ["clients and settings", rows],
  ["inputs, logs, responses, validators, environments, decoders", programs],
] as const) {
  const all = caught + survived.length;
  for (const m of survived) console.log(m.name);
  const share = all === 0 ? "" : ` (${((100 * caught) / all).toFixed(1)} %)`;
  console.log(`${what}: ${caught} of ${all} caught${share}, ${equivalent} equivalent`);
}
