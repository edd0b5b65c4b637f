import { expectTypeOf, test } from "vitest";
import { defineInstrument, defineMethodology } from "../define/define.ts";
import type { Result } from "../diagnostic/diagnostic.ts";
import type { Methodology } from "../entity/methodology.ts";
import { reviseMethodology } from "./revise-methodology.ts";

const instrument = defineInstrument({
  id: "ports",
  edition: "1",
  title: "Ports",
  source: "Invented.",
  scales: [],
  criteria: [
    { id: "law", title: "Law", force: "binding", response: { kind: "measured", unit: "percent" } },
    { id: "practice", title: "Practice", force: "binding", response: { kind: "measured", unit: "percent" } },
  ],
});

const frame = { id: "mine", version: 1, precedence: [["visit"]], disputed: "unknown" } as const;
const aggregate = { use: "weighted-mean" } as const;

test("a misspelt criterion does not compile", () => {
  // @ts-expect-error: `practise` is not a criterion of the instrument
  defineMethodology(instrument, { ...frame, roots: [{ node: "all", aggregate, criteria: { practise: 1 } }] });
  // @ts-expect-error: the normalizer of a criterion that does not exist
  defineMethodology(instrument, { ...frame, normalizers: { lwa: undefined }, roots: [{ node: "all", aggregate }] });
});

test("a revision keeps the criteria that the compiler knows", () => {
  const mine = defineMethodology(instrument, {
    ...frame,
    roots: [{ node: "all", aggregate, criteria: { law: 1, practice: 2 } }],
  });
  expectTypeOf(mine).toEqualTypeOf<Methodology<"law" | "practice">>();
  expectTypeOf(reviseMethodology(mine, { weights: { law: 2 } })).toEqualTypeOf<
    Result<Methodology<"law" | "practice">>
  >();
});
