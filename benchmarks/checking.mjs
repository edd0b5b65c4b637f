// Parse and check of 100,000 answers beside zod alone on the same rows, and from the bytes of a file.

import { Answer, checkDataset, fromJson, orThrow, parseDataset } from "stocktake";
import { catalog } from "stocktake/catalog";
import { array } from "zod";
import { AS_OF, makeAnswers, makeDataset, makeMethod } from "./generator.mjs";
import { measure } from "./measure.mjs";
import { compare, megabytes, milliseconds, rowOf, table } from "./report.mjs";

const ANSWERS = 100_000;

export async function run() {
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
  const found = await measure(
    {
      zod: () => rows.parse(dataset.answers),
      engine: () => checkDataset(orThrow(parseDataset(dataset)), known, { asOf: AS_OF }),
    },
    9,
  );
  const parts = await measure(
    {
      zod: () => rows.parse(dataset.answers),
      "JSON.parse": () => JSON.parse(new TextDecoder().decode(bytes)),
      parseDataset: () => parseDataset(dataset),
      checkDataset: () => checkDataset(parsed, known, { asOf: AS_OF }),
      fromJson: () => fromJson(bytes, { name: "made-up.json" }),
    },
    5,
  );
  const [zod, ...others] = parts;
  table(
    "100,000 answers",
    [
      ...compare("parse and check", found, { zod: 2 }),
      ...others.map((way) =>
        rowOf({
          work: `${way.name} alone`,
          measured: milliseconds(way),
          MB: way.memory > 0 ? megabytes(way.memory) : "–",
          against: `zod ${milliseconds(zod)}`,
          best: (way.min / zod.min).toFixed(2),
          value: way.median / zod.median,
          data: { ways: [way, zod] },
        }),
      ),
    ],
    "zod alone on the same rows is the plain way here.",
  );
}
