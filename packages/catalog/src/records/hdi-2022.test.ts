import { Dataset } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { humanDevelopment } from "../instruments/human-development.ts";
import { hdi2022, hdi2022Published } from "./hdi-2022.ts";

describe("the record of the Human Development Index 2022", () => {
  test("is a dataset", () => {
    expect(Dataset.parse(hdi2022)).toEqual(hdi2022);
  });

  test("answers each criterion once for each of 24 entities, in the criterion's unit", () => {
    expect(hdi2022.entities).toHaveLength(24);
    for (const { id } of hdi2022.entities) {
      const answers = hdi2022.answers.filter(({ entity }) => entity === id);
      expect(
        answers.map(({ criterion, rating }) => [criterion, rating.kind === "measured" ? rating.unit : ""]),
      ).toEqual(
        humanDevelopment.criteria.map((criterion) => [
          criterion.id,
          criterion.response.kind === "measured" ? criterion.response.unit : "",
        ]),
      );
    }
  });

  test("keeps the full published precision", () => {
    const values = hdi2022.answers
      .filter(({ entity }) => entity === "NAM")
      .map(({ rating }) => (rating.kind === "measured" ? rating.value : undefined));
    expect(values).toEqual([58.059, 11.75997928, 7.243458294, 9200.026599]);
  });

  test("names its assessments, evidence and entities", () => {
    const assessments = new Map(hdi2022.assessments.map(({ id, entity }) => [id, entity]));
    const evidence = new Set(hdi2022.evidence.map(({ id }) => id));
    for (const { assessment, entity, citations = [] } of hdi2022.answers) {
      expect(assessments.get(assessment)).toBe(entity);
      expect(citations.map((citation) => evidence.has(citation.evidence))).toEqual([true]);
    }
    expect(hdi2022.entities.find(({ id }) => id === "HKG")?.kind).toBe("jurisdiction");
  });
});

describe("the published Human Development Index 2022", () => {
  test("covers the entities of the record, in their order", () => {
    expect(hdi2022Published.map(({ entity }) => entity)).toEqual(hdi2022.entities.map(({ id }) => id));
  });

  test("has every group", () => {
    expect(new Set(hdi2022Published.map(({ group }) => group))).toEqual(
      new Set(["low", "medium", "high", "very high"]),
    );
  });

  test("groups by the published value", () => {
    const groupOf = (value: number) =>
      value >= 0.8 ? "very high" : value >= 0.7 ? "high" : value >= 0.55 ? "medium" : "low";
    for (const { value, group } of hdi2022Published) expect(groupOf(value)).toBe(group);
  });

  test("ranks by the published value, and shares a rank where values are equal", () => {
    const order = hdi2022Published.toSorted((a, b) => b.value - a.value);
    for (const [at, { value, rank }] of order.entries()) {
      const next = order[at + 1];
      if (next !== undefined) expect(next.rank === rank).toBe(next.value === value);
    }
    const shared = hdi2022Published.filter(
      ({ rank }) => hdi2022Published.filter((other) => other.rank === rank).length > 1,
    );
    expect(shared.map(({ entity }) => entity)).toEqual(["BOL", "DNK", "MAR", "NAM", "SWE", "SWZ"]);
  });
});
