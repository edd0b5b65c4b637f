import type { Diagnostic } from "@stocktake/model";
import type { Difference } from "./difference.ts";
import { vectorFaults } from "./findings.ts";
import { runCase } from "./run-case.ts";
import { VectorFile } from "./vector-file.ts";

/** What came of one case. */
export interface CaseReport {
  readonly name: string;
  readonly holds: boolean;
  /** What came out otherwise; empty when the case holds. */
  readonly differences: readonly Difference[];
}

/** What came of a file of vectors. */
export interface VectorReport {
  /** Whether the file is written as it has to be and every case in it holds. */
  readonly holds: boolean;
  readonly title?: string;
  /** What is wrong with the file itself; its cases are then not run. */
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseReport[];
}

/**
 * Runs the worked cases of a vector file: takes the plain value, gives what holds and what differs.
 *
 * A file that is not written as it has to be is reported and not run; it never throws for what stands in the file.
 *
 * @example
 * runVectors({}).holds; // => false
 */
export function runVectors(vectors: unknown): VectorReport {
  const parsed = VectorFile.safeParse(vectors);
  if (!parsed.success) return { holds: false, diagnostics: vectorFaults(parsed.error), cases: [] };
  const { given, title } = parsed.data;
  const cases = parsed.data.cases.map((each): CaseReport => {
    const differences = runCase({ ...given, ...each });
    return { name: each.name, holds: differences.length === 0, differences };
  });
  return { holds: cases.every(({ holds }) => holds), title, diagnostics: [], cases };
}
