import { StocktakeError } from "@stocktake/model/diagnostic";
import { type PlannedDraws, planDraws, summaryOfBlock } from "../robustness/draw-plan.ts";
import type { DrawPlan } from "../robustness/draw-table.ts";
import { assessInfluence } from "../robustness/influence.ts";
import { doneInPasses, summariesInOrder } from "../robustness/passes.ts";
import { reportRobustness } from "../robustness/report-robustness.ts";
import type { Robustness, RobustnessOptions } from "../robustness/robustness.ts";
import type { NodeSummary } from "../robustness/summarize.ts";
import type { Scores } from "../score/score-dataset.ts";
import { withPlugInsNamed } from "./plug-ins-by-name.ts";
import { type Address, coresHere, type Port, startThread } from "./port.ts";
import { bufferOf } from "./serve-draws.ts";
import type { Reply, Task } from "./task.ts";

/** How draws are divided among threads; none of it changes a byte of the result. */
export interface WorkerOptions {
  /** As many as the machine runs at once where left out, and never more than there are draws. */
  readonly workers?: number;
  /** Stops all threads; the promise is then rejected with its reason. */
  readonly signal?: AbortSignalLike;
  /** The worker's own file, where it is not beside this one: after bundling, or to load plug-ins of the plan. */
  readonly workerUrl?: Address;
}

/** As much of an `AbortSignal` as is used. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * `assessRobustness` on several threads: the same bytes for any number of them, without holding up the caller's own.
 *
 * Draws are divided by index; each has its own stream, and parts are put together in order. Threads are Node's
 * `worker_threads` or a browser's workers, and none is left running, whatever happens. Influence on the values
 * (`methodology`) is measured on the caller's thread.
 *
 * @throws {StocktakeError} `WORKER_FAILED` when a thread cannot be started or dies, and all that `assessRobustness`
 * throws; the reason of the signal when it is aborted.
 *
 * @example
 * const { bands } = await assessRobustnessInWorkers(scores, { seed: 1, draws: 500, signal });
 */
export async function assessRobustnessInWorkers(
  scores: Scores,
  options: RobustnessOptions & WorkerOptions,
): Promise<Robustness> {
  const { signal, onProgress } = options;
  if (signal?.aborted === true) throw signal.reason;
  const planned = planDraws(scores, options);
  const { passes } = planned;
  const { draws } = planned.plan;
  const count = Math.min(workersOf(options), draws);
  const pool: Port[] = [];
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
  });
  stopped.catch(() => {});
  signal?.addEventListener("abort", stop);
  try {
    for (let w = 0; w < count; w++) pool.push(startOrThrow(options.workerUrl ?? workerBeside()));
    const summaries: (readonly NodeSummary[])[] = [];
    let failed: readonly number[] = [];
    for (const [p, pass] of passes.entries()) {
      const word = (done: number) => onProgress?.(doneInPasses(passes.length, p, done, draws), draws);
      const drawn = await Promise.race([stopped, drawOnThreads(pool, pass, word)]);
      summaries.push(await Promise.race([stopped, summarizeOnThreads(pool, planned, pass, drawn)]));
      failed = drawn.flatMap((part) => part.failed);
    }
    onProgress?.(draws, draws);
    const influence = options.methodology === undefined ? undefined : assessInfluence(scores, options);
    return reportRobustness(scores, planned, summariesInOrder(passes, summaries), failed, influence);
  } finally {
    signal?.removeEventListener("abort", stop);
    await Promise.all(pool.map((port) => port.close()));
  }
}

/** The draws of a pass, a part on each thread, in their order. */
function drawOnThreads(pool: readonly Port[], pass: DrawPlan, onProgress: (done: number) => void) {
  const done = new Array<number>(pool.length).fill(0);
  const plan = withPlugInsNamed(pass);
  const edgeOf = (w: number) => Math.floor((pass.draws * w) / pool.length);
  return Promise.all(
    pool.map((port, w) =>
      ask(port, { use: "draw", plan, from: edgeOf(w), to: edgeOf(w + 1) }, [], "drawn", (own) => {
        done[w] = own;
        onProgress(done.reduce((a, b) => a + b));
      }),
    ),
  );
}

/** The summaries of a pass in the order of its nodes; each thread sums up its share of them. */
async function summarizeOnThreads(
  pool: readonly Port[],
  planned: PlannedDraws,
  pass: DrawPlan,
  drawn: Awaited<ReturnType<typeof drawOnThreads>>,
): Promise<readonly NodeSummary[]> {
  const count = pool.length;
  const blocks = drawn[0]!.blocks.map((_, b) => ({
    parts: drawn.map((part) => part.blocks[b]!),
    asked: summaryOfBlock(planned, pass, b),
  }));
  const summed = await Promise.all(
    pool.map((port, w) => {
      const own = blocks.filter((_, b) => b % count === w);
      const transfer = own.flatMap(({ parts }) => parts.map(bufferOf));
      return ask(port, { use: "summarize", blocks: own }, transfer, "summarized");
    }),
  );
  return blocks.map((_, b) => summed[b % count]!.summaries[Math.floor(b / count)]!);
}

function workersOf({ workers = coresHere() }: WorkerOptions): number {
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new StocktakeError("NOT_AN_OPTION", `Workers are a whole number from 1 to 256; ${workers} is none.`);
}

/** The worker's file in the published package. */
function workerBeside(): Address {
  const { URL } = globalThis as unknown as { readonly URL: new (path: string, base: string) => Address };
  return new URL("./worker.js", (import.meta as unknown as { readonly url: string }).url);
}

function startOrThrow(url: Address): Port {
  const port = startThread(url);
  if (port !== undefined) return port;
  throw new StocktakeError("WORKER_FAILED", "There are no threads here. Use assessRobustness.");
}

/** Sends a task and waits for its reply; a thread that dies is an error. */
function ask<Use extends "drawn" | "summarized">(
  port: Port,
  task: Task,
  transfer: readonly ArrayBuffer[],
  wanted: Use,
  onProgress?: (done: number) => void,
): Promise<Extract<Reply, { readonly use: Use }>> {
  return new Promise((resolve, reject) => {
    const fail = (sentence: string) => reject(new StocktakeError("WORKER_FAILED", `A worker failed. ${sentence}`));
    port.onFailure(fail);
    port.onMessage((message) => {
      const reply = message as Reply;
      if (reply.use === "progress") onProgress?.(reply.done);
      else if (reply.use === "failed") fail(reply.sentence);
      else if (reply.use === wanted) resolve(reply as Extract<Reply, { readonly use: Use }>);
    });
    port.post(task, transfer);
  });
}
