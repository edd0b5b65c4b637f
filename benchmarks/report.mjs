// Tables, printed and kept as data. A comparison is a row: work, measured, against what, ratio, target, verdict.

import { availableParallelism, cpus, loadavg } from "node:os";

const cores = availableParallelism();
const load = Number(loadavg()[0].toFixed(2));

/** The machine as it was when this started; busy where others use more than half of it. */
export const machine = {
  node: process.version,
  cores,
  processor: cpus()[0]?.model ?? "unknown processor",
  load,
  busy: load > cores / 2,
};

const warning = machine.busy ? `The machine was busy: a load of ${load} on ${cores} cores at the start.` : undefined;

/** Every table printed so far, as data. */
export const printed = [];
/** Every row that has a target. */
const held = [];

/** @typedef {{ cells: Record<string, string>, data: object, miss?: string }} Row what is printed, and the numbers behind it */

/** Bytes as mebibytes. */
export const megabytes = (bytes) => (bytes / 1_048_576).toFixed(1);

/** A median with the least and the greatest. */
export const milliseconds = ({ median, min, max }) => `${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;

/**
 * The way called `engine` against each of the others.
 *
 * @param {string} work
 * @param {import("./measure.mjs").Measured[]} measured
 * @param {Record<string, number>} targets by other way: the greatest ratio of medians that is asked for
 * @param {string} [tried] what was done to reach the target, said where it is missed
 * @returns {Row[]}
 */
export function compare(work, measured, targets = {}, tried = undefined) {
  const engine = measured.find(({ name }) => name === "engine");
  return measured
    .filter((other) => other !== engine)
    .map((other) =>
      rowOf({
        work,
        measured: milliseconds(engine),
        MB: engine.memory > 0 ? megabytes(engine.memory) : "–",
        against: `${other.name} ${milliseconds(other)}`,
        best: (engine.min / other.min).toFixed(2),
        value: engine.median / other.median,
        most: targets[other.name],
        tried,
        data: { ways: [engine, other] },
      }),
    );
}

/**
 * One row, held against the most that is asked for. `best` is the ratio of the least times, which a busy machine moves
 * less.
 *
 * @returns {Row}
 */
export function rowOf({ work, measured, against, value, unit = "", most, tried, data = {}, ...more }) {
  const met = most === undefined ? undefined : value <= most;
  const verdict = met === undefined ? "–" : met ? "met" : `missed by ${Math.ceil(100 * (value / most - 1))} %`;
  const ratio = `${value.toFixed(2)}${unit}`;
  const target = most === undefined ? "–" : `≤ ${most}${unit}`;
  const row = {
    cells: { work, measured, ...more, against, ratio, target, verdict },
    data: { value, ...(most === undefined ? {} : { most, met }), ...data },
    ...(met === false ? { miss: [`${work}: ${verdict}.`, tried].filter(Boolean).join(" ") } : {}),
  };
  if (met !== undefined) held.push(row);
  return row;
}

/** A row of cells alone. */
export const plainRow = (cells, data = {}) => ({ cells, data });

/**
 * Prints rows in columns, numbers on the right; says below what was missed and whether the machine was busy.
 *
 * @param {string} title @param {Row[]} rows @param {string} [note]
 */
export function table(title, rows, note = undefined) {
  const notes = [note, ...rows.map(({ miss }) => miss), warning].filter((text) => text !== undefined);
  printed.push({ title, rows: rows.map(({ cells, data }) => ({ ...cells, ...data })), notes });
  const head = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = rows.map(({ cells }) => head.map((name) => cells[name] ?? "–"));
  const widths = head.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i].length)));
  const isText = (name) => name === "work" || name === "against";
  const printLine = (cells) =>
    cells.map((cell, i) => (isText(head[i]) ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log(`\n${title}\n\n${[head, widths.map((width) => "-".repeat(width)), ...lines].map(printLine).join("\n")}`);
  if (notes.length > 0) console.log(`\n${notes.join("\n")}`);
}

/** Prints all rows that have a target once more, together. */
export function printTargets() {
  if (held.length === 0) return;
  const shown = ({ cells: { work, measured, against, ratio, best = "–", target, verdict }, ...row }) => ({
    ...row,
    cells: { work, measured, against, ratio, best, target, verdict },
  });
  table("All that has a target", held.map(shown));
}
