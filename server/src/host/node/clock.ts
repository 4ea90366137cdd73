/** The system's clock. */
import type { Clock } from "../types.ts";

/** Tells the present time. */
export const nodeClock: Clock = { now: () => Date.now() };
