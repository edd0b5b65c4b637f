import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assessRobustness } from "../robustness/assess-robustness.ts";
import { answerOf } from "../testing/answer-of.ts";
import { scoresOf } from "../testing/case-of.ts";
import { assessRobustnessInWorkers } from "./assess-in-workers.ts";

// Real threads of Node, on the worker's sources bundled once.
let folder = "";
let workerUrl: URL;
let ownWorkerUrl: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stocktake-worker-"));
  workerUrl = await bundled("worker", 'import "../worker.ts";');
  ownWorkerUrl = await bundled(
    "own-worker",
    `import { serveDraws } from "./serve-draws.ts";
    serveDraws({ plugIns: [{ name: "least", version: "1", combine: (values) => Math.min(...values) }] });`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function bundled(name: string, contents: string): Promise<URL> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    conditions: ["@stocktake/source"],
    outfile,
    logLevel: "silent",
  });
  return pathToFileURL(outfile);
}

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const part = { node: "part", ...mean, criteria: { b: 1, c: 2 } };
const doubtful = (level: string) => ({ kind: "level", level, confidence: 0.5 }) as const;
const scores = scoresOf({
  root: { node: "all", ...mean, criteria: { a: 1 }, nodes: [part], minCoverage: 0.4 },
  method: {
    bands: { low: 0, middle: 0.4, high: 0.8 },
    bandOn: "exact",
    publish: { decimals: 2, rankOn: "rounded" },
  },
  answers: ["QMA", "QMB", "QMC"].flatMap((entity, i) => [
    answerOf("a", ["full", "none", "large"][i]!, { entity }),
    answerOf("b", doubtful(["planned", "full", "large"][i]!), { entity }),
    ...(i === 2 ? [] : [answerOf("c", doubtful("partial"), { entity, rater: "r2" })]),
  ]),
});
const options = { seed: 5, draws: 101, ratings: "draw", scales: "order-preserving", ranks: true } as const;
const threadsNow = () => process.getActiveResourcesInfo().filter((name) => /worker|MessagePort/i.test(name)).length;

describe("assessRobustnessInWorkers", () => {
  test.each([1, 2, 4])("gives on %s workers, byte by byte, what one thread gives", async (workers) => {
    const before = threadsNow();
    const found = await assessRobustnessInWorkers(scores, { ...options, workers, workerUrl });
    expect(found).toEqual(assessRobustness(scores, options));
    expect(threadsNow()).toBe(before);
  });

  test.each([1, 2, 4])("gives it on %s workers when nodes take turns for want of memory", async (workers) => {
    const found = await assessRobustnessInWorkers(scores, { ...options, workers, workerUrl, memory: 1 });
    expect(found).toEqual(assessRobustness(scores, options));
  });

  test("says how far it is, up to the end", async () => {
    const seen: number[] = [];
    const onProgress = (done: number) => void seen.push(done);
    await assessRobustnessInWorkers(scores, { ...options, workers: 2, workerUrl, onProgress, memory: 1 });
    expect(seen.at(-1)).toBe(options.draws);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(1);
  });

  test("stops when it is told to, and leaves nothing running", async () => {
    const before = threadsNow();
    const controller = new AbortController();
    const running = assessRobustnessInWorkers(scores, {
      ...options,
      draws: 1_000_000,
      ranks: false,
      workers: 2,
      workerUrl,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("Somebody moved a slider.")),
    });
    await expect(running).rejects.toThrow("Somebody moved a slider.");
    expect(threadsNow()).toBe(before);
    const late = assessRobustnessInWorkers(scores, { ...options, workerUrl, signal: controller.signal });
    await expect(late).rejects.toThrow("Somebody moved a slider.");
  });

  test.each([
    { name: "ends without a word", source: "process.exit(3);" },
    { name: "throws", source: "throw new Error('broken');" },
    {
      name: "says that it failed",
      source:
        "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => parentPort.postMessage({ use: 'failed', sentence: 'No.' }));",
    },
    {
      name: "answers once and ends",
      source:
        "import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => parentPort.postMessage({ use: 'drawn', blocks: [], failed: [] }));",
    },
  ])("a worker that $name is an error", async ({ name, source }) => {
    const path = join(folder, `${name.replaceAll(" ", "-")}.mjs`);
    await writeFile(path, source);
    const before = threadsNow();
    await expect(
      assessRobustnessInWorkers(scores, { ...options, workers: 2, workerUrl: pathToFileURL(path) }),
    ).rejects.toMatchObject({ name: "StocktakeError", code: "WORKER_FAILED" });
    expect(threadsNow()).toBe(before);
  });

  test("a worker whose file is not there is an error", async () => {
    const missing = { ...options, workers: 1, workerUrl: pathToFileURL(join(folder, "none.mjs")) };
    await expect(assessRobustnessInWorkers(scores, missing)).rejects.toMatchObject({ code: "WORKER_FAILED" });
  });

  describe("with a plug-in", () => {
    const least = { name: "least", version: "1", combine: (values: readonly number[]) => Math.min(...values) };
    const aggregate = { use: "plug-in", name: "least" } as const;
    const own = scoresOf({
      method: { publish: { decimals: 2, rankOn: "rounded" } },
      root: { ...part, aggregate, missing: "require-complete" },
      answers: [answerOf("b", doubtful("planned")), answerOf("c", doubtful("partial"))],
      plugIns: [least],
    });

    test("gives in a worker file of one's own what one thread gives", async () => {
      const found = await assessRobustnessInWorkers(own, { ...options, workers: 2, workerUrl: ownWorkerUrl });
      expect(found).toEqual(assessRobustness(own, options));
    });

    test("is an error where the worker does not have it, and says how to give it", async () => {
      await expect(assessRobustnessInWorkers(own, { ...options, workers: 2, workerUrl })).rejects.toThrow(
        'A worker failed. The plug-in "least" of version 1 is not on this thread. Give it to serveDraws in a worker file of your own.',
      );
    });
  });

  test("refuses a number of workers that is none", async () => {
    await expect(assessRobustnessInWorkers(scores, { ...options, workers: 0, workerUrl })).rejects.toMatchObject({
      code: "NOT_AN_OPTION",
    });
  });
});
