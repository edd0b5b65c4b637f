// NumPy beside the kernels: numpy_kernel.py as a process of its own, which is told to compute when its turn comes.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("numpy_kernel.py", import.meta.url));
/** The engine and the kernels run on one thread, so NumPy does. */
const ONE_THREAD = { OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

let found;

/** A Python that has NumPy, and the version of it; looked for once. */
export function pythonWithNumpy() {
  if (found === undefined) {
    found = { python: undefined, version: undefined };
    for (const python of [process.env.STOCKTAKE_PYTHON, "python3", "/usr/bin/python3"]) {
      if (python === undefined) continue;
      const asked = spawnSync(python, ["-c", "import numpy; print(numpy.__version__)"], { encoding: "utf8" });
      if (asked.status !== 0) continue;
      found = { python, version: asked.stdout.trim() };
      break;
    }
  }
  return found;
}

/**
 * Starts NumPy on some numbers, if it is here: what it found, and a way for `measure`, which takes the time that Python
 * measured around the computation alone.
 *
 * @param {"aggregate" | "draws"} task @param {ArrayLike<number>[]} sections
 */
export async function startNumpy(task, sections) {
  const { python } = pythonWithNumpy();
  if (python === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "stocktake-numpy-"));
  const [input, output] = [join(folder, "input.f64"), join(folder, "output.f64")];
  writeSections(input, sections);
  const child = spawn(python, [script, task, input, output], {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("NumPy ended before it was done.");
    return value;
  };
  try {
    await nextLine();
    return {
      results: readSections(output),
      way: async () => {
        child.stdin.write("again\n");
        return { took: 1000 * Number(await nextLine()) };
      },
      close: () => child.stdin.end(),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether two numbers are the same to 1e-12, as a share of the greater; `NaN` is only itself. */
export function isSame(a, b) {
  return Object.is(a, b) || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** A tree of `flatten` as sections. */
export function sectionsOfTree(tree, units, draws) {
  const { start, child, weight, minPresent, minCoverage, leaves } = tree;
  return [[units, leaves, draws, minCoverage], start, child, weight, minPresent];
}

function writeSections(path, sections) {
  const head = [sections.length, ...sections.map(({ length }) => length)];
  const all = new Float64Array(head.length + sections.reduce((sum, { length }) => sum + length, 0));
  all.set(head);
  let at = head.length;
  for (const section of sections) {
    all.set(section, at);
    at += section.length;
  }
  writeFileSync(path, all);
}

function readSections(path) {
  const bytes = readFileSync(path);
  const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let at = 1 + all[0];
  return Array.from({ length: all[0] }, (_, i) => {
    at += all[1 + i];
    return all.slice(at - all[1 + i], at);
  });
}
