import { expect, test } from "vitest";
import { openSample, profileOf, statesShown } from "./sample.ts";

const sample = openSample();
const profiles = statesShown(sample).map(({ id }) => profileOf(sample, id)!);

test("has a profile for every State of the sample, with counts and no figure for the whole", () => {
  expect(profiles).toHaveLength(48);
  for (const { root } of profiles) expect(root.score.kind).toBe("counted");
});

test("has none for a code that the sample does not have", () => {
  expect(profileOf(sample, "ZZZ")).toBeUndefined();
});

test("says what the State says of its assessment, or that nothing came", () => {
  const comments = profiles.map(({ stateComment }) => stateComment);
  expect(comments.filter((comment) => comment === "No comment received.").length).toBeGreaterThan(10);
  expect(comments.some((comment) => /^Received \d{4}-\d\d-\d\d: A law/.test(comment))).toBe(true);
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
