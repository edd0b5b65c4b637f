// Parse and check of 100,000 answers beside zod alone on the same rows, and from the bytes of a file.

import { Answer, checkDataset, fromJson, orThrow, parseDataset } from "stocktake";
import { catalog } from "stocktake/catalog";
import { array } from "zod";
import { AS_OF, makeAnswers, makeDataset, makeMethod } from "./generator.mjs";
import { measure } from "./measure.mjs";
import { megabytes, report } from "./report.mjs";

const ANSWERS = 100_000;

export function run() {
  const { instrument } = makeMethod();
  const known = { ...catalog, instruments: [...catalog.instruments, instrument] };
  const dataset = makeDataset(makeAnswers(520).slice(0, ANSWERS));
  dataset.entities = dataset.assessments.map(({ entity }) => ({ id: entity, name: { en: entity }, kind: "invented" }));
  const rows = array(Answer);
  const bytes = new TextEncoder().encode(JSON.stringify(dataset));
  const parsed = orThrow(parseDataset(dataset));
  console.log(
    `\n${dataset.answers.length} answers, ${megabytes(bytes.length)} MB as JSON; ` +
      `${checkDataset(parsed, known, { asOf: AS_OF }).length} findings.`,
  );
  report(
    "Parse and check of 100,000 answers",
    measure(
      {
        "zod alone": () => rows.parse(dataset.answers),
        parseDataset: () => parseDataset(dataset),
        checkDataset: () => checkDataset(parsed, known, { asOf: AS_OF }),
        "parse and check": () => checkDataset(orThrow(parseDataset(dataset)), known, { asOf: AS_OF }),
        "JSON.parse": () => JSON.parse(new TextDecoder().decode(bytes)),
        fromJson: () => fromJson(bytes, { name: "made-up.json" }),
      },
      9,
    ),
    "Target: parse and check at most 2 × zod alone.",
  );
}
