/** All model tests: what the files beside this one export as `models`. */
import { readdirSync } from "node:fs";
import type { Model } from "../clients-harness.ts";

const files = readdirSync(import.meta.dirname).filter((f) => f !== "index.ts");
const found = await Promise.all(files.map((f) => import(`./${f}`) as Promise<{ readonly models: readonly Model[] }>));

export const models: readonly Model[] = found.flatMap((m) => m.models);
