import { expect, test } from "vitest";
import { actors } from "../vocabulary/actors.ts";
import { sRes1624 } from "./s-res-1624.ts";

const { provisions = [], sections = [] } = sRes1624;
const criteria = sRes1624.criteria.map(({ provision = "", answeredBy = [], ...rest }) => ({
  ...rest,
  provision,
  answeredBy,
}));

test("sRes1624 has at least 24 criteria on the seven subjects of the resolution", () => {
  expect(criteria.length).toBeGreaterThanOrEqual(24);
  expect(sections).toHaveLength(7);
  for (const { id } of sections) expect(criteria.some(({ section }) => section === id)).toBe(true);
});

test("sRes1624 calls upon States: none of its criteria binds", () => {
  const verb = new Map<string, string>(provisions.map((provision) => [provision.id, provision.verb]));
  for (const { id, force, provision } of criteria) {
    expect([id, force]).toEqual([id, "hortatory"]);
    expect(verb.has(provision)).toBe(true);
  }
});

test("sRes1624 names actors beyond government", () => {
  const kindOf = new Map<string, string>(actors.map(({ id, kind }) => [id, kind]));
  const kinds = new Set(criteria.flatMap(({ answeredBy }) => answeredBy.map((actor) => kindOf.get(actor))));
  for (const kind of ["civil-society", "religious-authority", "private-sector"]) expect(kinds).toContain(kind);
});
