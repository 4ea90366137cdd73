/** The progress bar on a terminal's error stream. */
import type { Io } from "./io.ts";

/** Shows how far the audit is. */
export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Runs `write` with the bar out of the way. */
  around(write: () => void): void;
  end(): void;
}

const REDRAW_MS = 80;
const ERASE = "\r\u001b[K";

/** A bar for `total` files; one that shows nothing when `isShown` is false. */
export function progressBar(total: number, isShown: boolean, io: Io, now: () => number): Progress {
  if (!isShown || total === 0) return { step: () => undefined, around: (write) => write(), end: () => undefined };
  let done = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isOver = false;
  const draw = () => {
    drawnAt = now();
    io.err(ERASE + barText(done, total, io.columns));
  };
  return {
    step() {
      done++;
      if (now() - drawnAt >= REDRAW_MS) draw();
    },
    around(write) {
      if (isOver) return write();
      io.err(ERASE);
      write();
      draw();
    },
    end() {
      isOver = true;
      io.err(ERASE);
    },
  };
}

function barText(done: number, total: number, columns: number): string {
  const label = ` ${done}/${total} files`;
  const room = Math.max(0, Math.min(40, columns - label.length - 3));
  const filled = Math.round((room * done) / total);
  return `[${"=".repeat(filled)}${" ".repeat(room - filled)}]${label}`;
}
