import type { AssistanceNeed } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { closedNeedOf, needOf, offerOf } from "../testing/assistance-of.ts";
import { matchOf, optimalOf } from "../testing/match-of.ts";
import type { MatchOptions } from "./match-options.ts";
import type { Matching } from "./matching.ts";

describe("who looks", () => {
  const shared = (visibility: "state-only" | "committee" | "platform" | "public", upTo?: "platform" | "public") => ({
    sharing: { visibility, ...(upTo && { consent: { status: "granted" as const, upTo } }) },
  });
  const needs: readonly AssistanceNeed[] = [
    needOf("need-1"),
    needOf("need-2", shared("platform", "platform")),
    needOf("need-3", shared("public", "public")),
    needOf("need-4", shared("public", "platform")),
    needOf("need-5", {
      sharing: { visibility: "public", consent: { status: "granted", upTo: "public", covers: "part" } },
    }),
    needOf("need-8", shared("platform")),
    needOf("need-9", shared("committee", "public")),
    closedNeedOf("need-0"),
    needOf("need-7", { ...shared("state-only"), state: "QMB" }),
  ];
  const offers = [
    offerOf("offer-1", { capacity: 4 }),
    offerOf("offer-2", { capacity: 1 }),
    offerOf("offer-3", { themes: ["CJ"] }),
  ];
  const seenBy = (audience: MatchOptions["audience"]) => matchOf({ needs, offers }, audience ? { audience } : {});
  const named = ({ pairs }: Matching) => [...new Set(pairs.map(({ need }) => need))].sort().map((id) => id.slice(5));

  test.each([
    [{ as: "committee" }, "1234589", { notAgreed: 2, notOpen: 0 }],
    [{ as: "platform" }, "234", { notAgreed: 2, notOpen: 4 }],
    [{ as: "public" }, "3", { notAgreed: 2, notOpen: 6 }],
    [{ as: "state", state: "QMA" }, "1234589", { notAgreed: 1, notOpen: 0 }],
    [{ as: "state", state: "QMB" }, "", { notAgreed: 1, notOpen: 7 }],
  ] as const)("%o sees the needs %s", (audience, ids, withheld) => {
    const matching = seenBy(audience);
    expect(named(matching).join("")).toBe(ids);
    expect(matching.withheld).toEqual(withheld);
    const { placements, withheld: hidden } = optimalOf(matching);
    expect(placements.length + hidden).toBe(5);
    for (const { need } of placements) expect(ids).toContain(need.slice(5));
  });

  test("is the Committee unless said", () => {
    expect(seenBy(undefined)).toEqual(seenBy({ as: "committee" }));
  });

  test("a State sees its own need that it has not agreed to, beside no offer, and how many would fit", () => {
    const matching = seenBy({ as: "state", state: "QMA" });
    expect(matching.notAgreed).toEqual([
      {
        need: "need-0",
        kind: "not-agreed",
        why: "The State's agreement to passing it on is not on record.",
        otherwiseEligible: 2,
      },
    ]);
    const { notAgreed: _, overlaps, ...rest } = matching;
    expect(JSON.stringify(rest)).not.toContain("need-0");
    expect(overlaps.filter((overlap) => JSON.stringify(overlap).includes("need-0"))).toEqual([
      { kind: "need-twice", state: "QMA", about: "BC", needs: [0, 1, 2, 3, 4, 5, 8, 9].map((id) => `need-${id}`) },
    ]);
    expect(JSON.stringify(seenBy({ as: "committee" }))).not.toContain("need-0");
  });
});
