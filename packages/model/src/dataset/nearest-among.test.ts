import { expect, test } from "vitest";
import { nearestAmong } from "./nearest-among.ts";

test("nearestAmong gives the same suggestion each time it is asked", () => {
  const nearest = nearestAmong(["cargo", "staff"]);
  expect([nearest("carg"), nearest("carg"), nearest("zebra")]).toEqual(["cargo", "cargo", undefined]);
});

test("nearestAmong gives up on a text that cannot be an id", () => {
  expect(nearestAmong(["cargo"])(`cargo${" ".repeat(200)}`)).toBeUndefined();
});

test("nearestAmong makes no suggestion after five hundred different misspellings", () => {
  const nearest = nearestAmong(["cargo"]);
  for (let i = 0; i < 500; i++) nearest(`unlike-${i}`);
  expect(nearest("carg")).toBeUndefined();
});
