import type { Dataset, DatasetInput } from "../dataset/dataset.ts";
import { defineDataset } from "../dataset/define-dataset.ts";
import { answer, assessment, evidence, law } from "../rule/example-records.ts";
import { measured, rated, unknown } from "./rating.ts";

/**
 * A dataset of the given records; every other collection is empty.
 *
 * @example
 * dataset({ answers: [] }).formatVersion; // => 1
 */
export function dataset(records: Partial<DatasetInput> = {}): Dataset {
  return defineDataset({ formatVersion: 1, ...records });
}

/**
 * A dataset without findings: one invented State, all five criteria of the example instrument answered, one of them
 * with not knowing.
 *
 * @example
 * exampleDataset().answers.length; // => 5
 */
export function exampleDataset(): Dataset {
  const note = { evidence: "note-1", pin: "page 4" };
  return dataset({
    assessments: [assessment()],
    evidence: [evidence(), law()],
    answers: [
      answer({
        criterion: "cargo.legislation",
        rating: rated("full"),
        citations: [{ evidence: "law-1", pin: "section 3" }],
      }),
      answer({ criterion: "cargo.practice", rating: rated("partial"), citations: [note] }),
      answer({ criterion: "cargo.share-inspected", rating: measured(12, "percent"), citations: [note] }),
      answer({ criterion: "staff.institution", rating: rated("none"), citations: [] }),
      answer({ criterion: "staff.practice", rating: unknown("no-information"), citations: [] }),
    ],
  });
}
