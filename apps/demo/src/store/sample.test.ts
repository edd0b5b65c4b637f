import { expect, test } from "vitest";
import { openSample, profileOf } from "./sample.ts";

const sample = openSample();
const profiles = sample.records.scores.units.map((state) => profileOf(sample, state)!);

test("has a profile for every State of the sample, with counts and no figure for the whole", () => {
  expect(profiles).toHaveLength(sample.records.dataset.entities.length);
  for (const { root } of profiles) expect(root.score.kind).toBe("counted");
});

test("has none for a code that the sample does not have", () => {
  expect(profileOf(sample, "ZZZ")).toBeUndefined();
});

test("shows every finding with one State or among those of none", () => {
  const shown = [...profiles.flatMap(({ findings }) => findings), ...profiles[0]!.unplaced];
  expect(new Set(shown)).toEqual(new Set(sample.placed.map(({ finding }) => finding)));
  expect(profiles[0]!.unplaced.map(({ code }) => code)).toEqual(["referral/unknown-need"]);
});

test("shows published values: none has more than the two decimals of the methodology", () => {
  for (const { root } of profiles)
    for (const { score } of root.children.flatMap((theme) => [theme, ...theme.children]))
      if (score.kind === "scored") expect(score.value).toBe(Number(score.value.toFixed(2)));
});
