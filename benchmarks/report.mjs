/** Every table printed so far, as data. */
export const printed = [];

/** Bytes as mebibytes. */
export const megabytes = (bytes) => (bytes / 1_048_576).toFixed(1);

/** Prints measurements side by side: time, memory, and the ratio of each time to the first way's. */
export function report(title, measured, note) {
  const [first] = measured;
  const rows = measured.map(({ name, median, min, max, memory }) => [
    name,
    `${median.toFixed(1)}`,
    `${min.toFixed(1)}–${max.toFixed(1)}`,
    memory > 0 ? megabytes(memory) : "–",
    `${(median / first.median).toFixed(2)}`,
  ]);
  table(title, ["way", "median ms", "min–max", "MB", `× ${first.name}`], rows, note);
}

/** Prints rows in columns, numbers on the right. */
export function table(title, head, rows, note) {
  printed.push({ title, rows: rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]]))), note });
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i].length)));
  const line = (cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log(`\n${title}\n\n${[head, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n")}`);
  if (note !== undefined) console.log(`\n${note}`);
}
