import { formatNumber, type Table } from "@stocktake/formats";
import type {
  AssignmentPlan,
  FunnelConversion,
  FunnelStage,
  Matching,
  MatchOverlap,
  ReferralFunnel,
  UnmatchedNeed,
} from "@stocktake/scoring";

type Row = readonly (string | number)[];

/** Needs beside offers, for people: who is given what, where the plans differ, what is left over, and overlaps. */
export function tablesOfMatching(matching: Matching): readonly Table[] {
  const { greedy, optimal, comparison, capacities, notAgreed, overlaps, asOf } = matching;
  const plan = optimal?.kind === "planned" ? optimal : greedy;
  const left = plan?.unmatchedNeeds ?? [];
  const tables: readonly (Table | undefined)[] = [
    plan === undefined ? undefined : placementsOf(plan, asOf),
    tableOf(
      comparison === undefined
        ? ""
        : `Where the greedy plan differs: the optimal one has ${formatNumber(comparison.gain)} points more`,
      ["need", "greedy", "optimal"],
      (comparison?.differences ?? []).map(({ need, greedy, optimal }) => [need, placed(greedy), placed(optimal)]),
    ),
    tableOf("Needs without an offer", ["need", "why"], whysOf(left.filter(({ kind }) => kind !== "served"))),
    tableOf(
      "Needs with help under way or given",
      ["need", "why"],
      whysOf(left.filter(({ kind }) => kind === "served")),
    ),
    tableOf(
      "Needs not agreed to be passed on",
      ["need", "why", "offers that would fit"],
      notAgreed.map((need) => [need.need, need.why, need.kind === "not-agreed" ? need.otherwiseEligible : 0]),
    ),
    tableOf(
      "Offers",
      ["offer", "donor", "places", "taken", "left", "why it is without a need"],
      capacities.map(({ offer, donor, capacity, assumed, taken, left }) => [
        offer,
        donor,
        assumed ? `${capacity} (none stated)` : capacity,
        taken,
        left,
        plan?.unmatchedOffers.find((each) => each.offer === offer)?.why ?? "",
      ]),
    ),
    tableOf("Overlaps", ["what", "where"], overlaps.map(rowOfOverlap)),
  ];
  return tables.filter((table) => table !== undefined);
}

/** From needs found to help given, with the rest of each step. */
export function tablesOfFunnel({ stages, conversions }: ReferralFunnel): readonly Table[] {
  if (stages.every(({ recorded = 0, stated }) => recorded === 0 && stated === undefined)) return [];
  const converted = conversions.filter(({ result }) => result.kind === "converted");
  return [
    tableOf("Funnel", ["stage", "counts", "recorded", "stated"], stages.map(rowOfStage)),
    tableOf(
      "Conversion",
      ["from", "to", "basis", "share", "declined", "open", "unknown"],
      converted.map(rowOfConversion),
    ),
  ].filter((table) => table !== undefined);
}

function placementsOf({ use, total, placements, withheld }: AssignmentPlan, asOf: string): Table | undefined {
  const count = placements.length;
  const shown = `${count} ${count === 1 ? "need" : "needs"}`;
  return tableOf(
    `Proposed by the ${use} plan as of ${asOf}: ${shown}${withheld === 0 ? `, ${formatNumber(total)} points` : `, ${withheld} more not shown`}`,
    ["need", "offer", "donor", "points", "why"],
    placements.map(({ need, offer, donor, points, reasons }) => [
      need,
      offer,
      donor,
      points,
      reasons.map((reason) => `${reason.why.slice(0, -1)} (${formatNumber(reason.points)})`).join("; "),
    ]),
  );
}

function whysOf(needs: readonly UnmatchedNeed[]): readonly Row[] {
  return needs.map(({ need, why }) => [need, why]);
}

function placed(pair: { readonly offer: string; readonly points: number } | undefined): string {
  return pair === undefined ? "none" : `${pair.offer} (${formatNumber(pair.points)})`;
}

function rowOfOverlap(overlap: MatchOverlap): Row {
  switch (overlap.kind) {
    case "need-twice":
      return ["needs on one subject", `${overlap.state}, ${overlap.about}: ${overlap.needs.join(", ")}`];
    case "several-offers":
      return ["several offers to one need", `${overlap.need}: ${overlap.offers.join(", ")}`];
    case "referred-again":
      return ["one need in several referrals", `${overlap.need}: ${overlap.referrals.join(", ")}`];
    case "delivery-under-way":
      return [
        "help under way on the subject",
        `${overlap.delivery} for ${overlap.need}; also ${overlap.others.join(", ")}`,
      ];
  }
}

function rowOfStage({ stage, counts, recorded, stated }: FunnelStage): Row {
  if (stated === undefined) return [stage, counts, recorded ?? "", ""];
  const says = stated.says.kind === "exact" ? formatNumber(stated.says.value) : stated.says.kind.replaceAll("-", " ");
  return [stage, counts, recorded ?? "", `${says} (¶${stated.paragraph})`];
}

function rowOfConversion({ from, to, basis, paragraphs, result }: FunnelConversion): Row {
  const told = basis === "stated" ? `stated (¶${paragraphs.join(", ¶")})` : basis;
  if (result.kind === "undecided") return [from, to, told, result.why, "", "", ""];
  const { reached, of, share, rest } = result;
  const percent = `${formatNumber(Number((share * 100).toFixed(2)))} %`;
  return [from, to, told, `${reached} of ${of}, ${percent}`, rest.declined, rest.open, rest.unknown];
}

function tableOf(title: string, names: readonly string[], rows: readonly Row[]): Table | undefined {
  if (rows.length === 0) return undefined;
  const columns = names.map((name, at) =>
    typeof rows[0]?.[at] === "number" ? ({ name, align: "right" } as const) : { name },
  );
  return { kind: "table", title, columns, rows };
}
