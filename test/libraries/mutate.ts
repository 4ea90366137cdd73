/** `npm run mutants`: all mutants of the tables, with the survivors by name. `npm run mutants -- TEXT`: those with TEXT in their name. */
import { runMutants } from "./mutation.ts";

const { caught, survived, equivalent } = runMutants(process.argv[2]);
const all = caught + survived.length;
for (const m of survived) console.log(m.name);
console.log(`${caught} of ${all} caught (${((100 * caught) / all).toFixed(1)} %), ${equivalent} equivalent`);
