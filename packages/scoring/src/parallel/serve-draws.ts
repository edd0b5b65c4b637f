import type { CompileOptions } from "../plan/compile-methodology.ts";
import { drawTableOf } from "../robustness/draw-table.ts";
import { summarizeNode } from "../robustness/summarize.ts";
import { withPlugInsGiven } from "./plug-ins-by-name.ts";
import { portToParent } from "./port.ts";
import type { Reply, Task } from "./task.ts";

/** Draws between two words of progress. */
const STRIDE = 32;

/**
 * Answers the tasks of `assessRobustnessInWorkers` on a thread of its own. This is what `@stocktake/scoring/worker` runs.
 * A methodology with plug-ins needs a worker file of one's own that gives them here, since functions cannot be sent.
 *
 * @example
 * const plugIns = []; // those given to compileMethodology
 * serveDraws({ plugIns });
 */
export function serveDraws({ plugIns = [] }: CompileOptions = {}): void {
  const port = portToParent();
  if (port === undefined) return;
  const reply = (message: Reply, transfer: readonly ArrayBuffer[] = []) => port.post(message, transfer);
  port.onMessage((message) => {
    try {
      const task = message as Task;
      if (task.use === "draw") {
        const { blocks, failed } = drawTableOf(withPlugInsGiven(task.plan, plugIns), task.from, task.to, (done) => {
          if (done % STRIDE === 0) reply({ use: "progress", done });
        });
        reply({ use: "drawn", blocks, failed }, blocks.map(bufferOf));
      } else {
        const summaries = task.blocks.map(({ parts, asked }) => summarizeNode(parts, asked));
        reply({ use: "summarized", summaries });
      }
    } catch (error) {
      reply({ use: "failed", sentence: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** The memory behind numbers, to be handed to another thread. */
export function bufferOf({ buffer }: Float64Array): ArrayBuffer {
  return buffer as ArrayBuffer;
}
