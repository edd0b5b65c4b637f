import { expect, test } from "vitest";
import { type Address, addressOf, hashOfAddress } from "./address.ts";

test.each<[string, Address]>([
  ["", { screen: "record" }],
  ["#record", { screen: "record" }],
  ["#state", { screen: "state", state: "QMA" }],
  ["#state/QMC", { screen: "state", state: "QMC" }],
  ["#state/qmc", { screen: "state", state: "QMC" }],
  ["#state/<b>", { screen: "nowhere", text: "state/<b>" }],
  ["#survey", { screen: "nowhere", text: "survey" }],
])("reads %j", (hash, address) => {
  expect(addressOf(hash)).toEqual(address);
});

test.each(["#record", "#state/QMB", "#survey"])("writes %j as it was read", (hash) => {
  expect(hashOfAddress(addressOf(hash))).toBe(hash);
});
