// How cost grows: answers to scores up to a million answers, and draws up to a hundred thousand. Every point is measured
// in a process of its own, so that its memory is its own.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { megabytes, milliseconds, plainRow, rowOf, table } from "./report.mjs";

const script = fileURLToPath(new URL("growth-point.mjs", import.meta.url));
/** Linear: each of the most costs at most so many times what each of a tenth of them costs. */
const LINEAR = 1.5;

/** Units of 200 criteria in a tree of depth 4: each has about 196 answers. */
const ANSWERS = [5, 51, 510, 5103];
const DRAWS = [100, 1000, 10_000, 100_000];

export function run() {
  const answers = ANSWERS.map((units) => pointOf("answers", units, 0, 0));
  const many = (point) => `${point.answers.toLocaleString("en")} answers`;
  const ofAnswers = ["answer", many, ({ answers: count }) => count];
  table(
    "Growth with answers: select and score, 200 criteria in a tree of depth 4",
    [...rowsOf(answers, ...ofAnswers), heldRow(answers, ...ofAnswers)],
    "Held: heap and buffers after the run, before anything is collected. Peak: of the whole process, over what it was before.",
  );
  const draws = DRAWS.map((count) => ({ draws: count, ...pointOf("draws", 48, 5, 5, count) }));
  const large = { draws: DRAWS.at(-1), ...pointOf("draws", 193, 12, 2, DRAWS.at(-1)) };
  const often = (point) => `${point.draws.toLocaleString("en")} draws`;
  const ofDraws = ["draw", often, ({ draws: count }) => count];
  table(
    "Growth with draws of the weights: 48 units × 25 criteria, ranks at 6 nodes",
    [
      ...rowsOf(draws, ...ofDraws),
      heldRow(draws, ...ofDraws),
      ...rowsOf(
        [large],
        "draw",
        (point) => `${often(point)}, 193 units × 24 criteria, 13 nodes`,
        (point) => point.draws,
      ),
    ],
    "All draws of a node are held, of all nodes at most 512 MiB: of the last row all would be 2 GB (docs/methods/robustness.md).",
  );
}

function pointOf(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, ...args.map(String)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`A point of the curve failed. ${stderr}`);
  return JSON.parse(stdout);
}

/** What is held per answer or draw of the last point, against the one before. */
function heldRow(points, noun, nameOf, countOf) {
  const [base, last] = points.slice(-2);
  const eachOf = (point) => point.held / countOf(point);
  return rowOf({
    work: `${nameOf(last)}: what is held`,
    measured: `${eachOf(last).toFixed(0)} B per ${noun}`,
    against: `${eachOf(base).toFixed(0)} B of ${nameOf(base)}`,
    value: eachOf(last) / eachOf(base),
    most: LINEAR,
  });
}

/** Rows of points, each held against the one before; the target is of the greatest. */
function rowsOf(points, noun, nameOf, countOf) {
  const eachOf = (point) => (1e6 * point.median) / countOf(point);
  return points.map((point, i) => {
    const base = points[i - 1];
    const count = countOf(point);
    const cells = {
      work: nameOf(point),
      measured: milliseconds(point),
      [`per ${noun}`]: `${eachOf(point).toFixed(0)} ns`,
      ...(noun === "answer" ? { "input MB": megabytes(point.input) } : {}),
      "held MB": megabytes(point.held),
      "peak MB": Number.isFinite(point.resident) ? megabytes(point.resident) : "–",
      [`held per ${noun}`]: `${(point.held / count).toFixed(0)} B`,
    };
    const data = { ...point, nanosecondsEach: eachOf(point), bytesEach: point.held / count };
    if (base === undefined) return plainRow(cells, data);
    return rowOf({
      ...cells,
      against: `time per ${noun} of ${nameOf(base)}`,
      value: eachOf(point) / eachOf(base),
      most: i === points.length - 1 ? LINEAR : undefined,
      data,
    });
  });
}
