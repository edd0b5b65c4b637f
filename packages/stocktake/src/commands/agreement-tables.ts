import { formatNumber, formatPercent, formatRange, type Table } from "@stocktake/formats";
import type {
  Alpha,
  AlphaInterval,
  Coefficient,
  DisputedCell,
  RaterAgreement,
  RaterComparison,
} from "@stocktake/scoring";

/** What a person reads of agreement; of the disputed cells the first so many. */
export function agreementTables(measured: RaterAgreement, mostDisputed: number): readonly Table[] {
  return [
    coefficientTable(measured),
    ...measured.severity.flatMap((compared) => [raterTable(compared), ...clusterTables(compared)]),
    disputedTable(measured.disputed, mostDisputed),
    answerTable(measured),
  ];
}

function coefficientTable({ coefficients, instrument, asOf, bootstrap }: RaterAgreement): Table {
  const { draws, seed, generator } = bootstrap;
  return {
    kind: "table",
    title: `Agreement of raters on ${instrument.id}@${instrument.edition}, as of ${asOf}`,
    columns: [
      { name: "about" },
      { name: "values" },
      { name: "metric" },
      { name: "alpha", align: "right" },
      { name: "95 % interval", align: "right" },
      { name: "equal pairs", align: "right" },
      { name: "cells", align: "right" },
      { name: "entities", align: "right" },
      { name: "raters", align: "right" },
    ],
    rows: coefficients.map(({ about, on, metric, alpha, counts: { equalPairs, pairs, cells, entities, raters } }) => [
      subjectOf(about),
      on.kind === "scale" ? `levels of ${on.scale}` : `${on.criterion} in ${on.unit}`,
      metric,
      alphaOf(alpha),
      alpha.kind === "estimated" ? intervalOf(alpha.interval) : "",
      pairs === 0 ? "" : `${equalPairs} of ${pairs} (${formatPercent(equalPairs / pairs)})`,
      cells,
      entities,
      raters,
    ]),
    note: `Krippendorff's alpha: 1 is perfect agreement, 0 what chance would give. Interval: ${draws} draws of entities by ${generator}, seed ${seed}. Cells are those with two ratings or more. What raters agree on is not thereby true.`,
  };
}

function subjectOf(about: Coefficient["about"]): string {
  switch (about.kind) {
    case "all":
      return "all criteria";
    case "no-theme":
      return "no theme";
    case "theme":
      return about.theme;
    case "criterion":
      return about.criterion;
  }
}

function alphaOf(alpha: Alpha): string {
  if (alpha.kind === "estimated") return formatNumber(alpha.value);
  return alpha.why === "all-equal" ? "undefined: all ratings are equal" : "undefined: no cell has two ratings";
}

function intervalOf(interval: AlphaInterval): string {
  if (interval.kind === "undefined")
    return interval.why === "one-entity" ? "none: one entity" : "none: no draw has an alpha";
  const range = formatRange([interval.low, interval.high]);
  return interval.undefinedDraws === 0 ? range : `${range} (${interval.undefinedDraws} draws undefined)`;
}

function raterTable(compared: RaterComparison): Table {
  const sets = compared.kind === "comparable" ? [{ ...compared, kind: "linked" as const }] : compared.sets;
  const links = sets.map((set, i) =>
    set.kind === "linked"
      ? `set ${i + 1}: ${set.sharedCells} shared cells, ${set.anchorCells} of them of anchor dossiers`
      : "",
  );
  const why =
    compared.kind === "comparable"
      ? ""
      : compared.why === "no-shared-cell"
        ? " Not comparable: no cell has two ratings."
        : " Not comparable between sets: nobody rated a cell with raters of two of them.";
  return {
    kind: "table",
    title: `Raters on ${compared.scale}, in level steps`,
    columns: [
      { name: "rater" },
      { name: "set", align: "right" },
      { name: "shared cells", align: "right" },
      { name: "from the others", align: "right" },
      { name: "offset", align: "right" },
    ],
    rows: sets.flatMap((set, i) =>
      set.kind === "alone"
        ? [[set.rater, i + 1, 0, "", "not comparable"]]
        : set.raters.map(({ rater, cells, rawDifference, offset }) => [rater, i + 1, cells, rawDifference, offset]),
    ),
    note: `Above zero: gives higher levels than the others. Offsets are of least squares and sum to zero in a set; ${links.filter((link) => link !== "").join("; ") || "no cell is shared"}.${why}`,
  };
}

function clusterTables({ clusters, scale }: RaterComparison): readonly Table[] {
  if (clusters.length === 0) return [];
  const rows = clusters.map((each) => [
    each.clusters.join(" against "),
    each.kind === "difference"
      ? each.steps
      : each.why === "no-ratings"
        ? "not comparable: one of them rated nothing"
        : `not comparable: nothing links ${each.sets.map((set) => `{${set.join(", ")}}`).join(", ")}`,
  ]);
  return [
    {
      kind: "table",
      title: `Clusters of raters on ${scale}, in level steps`,
      columns: [{ name: "clusters" }, { name: "first less second", align: "right" }],
      rows,
      note: "The difference of the mean offsets of their raters. A rater is counted in the cluster that the pseudonym begins with.",
    },
  ];
}

function disputedTable(disputed: readonly DisputedCell[], most: number): Table {
  const shown = disputed.slice(0, most);
  const more = disputed.length - shown.length;
  return {
    kind: "table",
    title: `Disputed cells: ${disputed.length}`,
    columns: [{ name: "entity" }, { name: "criterion" }, { name: "ratings" }],
    rows: shown.map(({ entity, criterion, ratings }) => [
      entity,
      criterion,
      ratings.map(({ rater, rating, basis }) => `${rater}: ${wordOf(rating)} (${basis})`).join("; "),
    ]),
    ...(more === 0 ? {} : { note: `${more} more are not shown; --max-disputed shows more, --format json all.` }),
  };
}

function wordOf(rating: DisputedCell["ratings"][number]["rating"]): string {
  if (rating.kind === "level") return rating.level;
  return rating.kind === "measured" ? `${formatNumber(rating.value)} ${rating.unit}` : "not applicable";
}

function answerTable({ answers: { ratings, notApplicable, notKnowing, passedOver } }: RaterAgreement): Table {
  const counts = { rating: ratings, "not applicable": notApplicable, ...notKnowing, ...passedOver };
  return {
    kind: "table",
    title: "What became of the answers",
    columns: [{ name: "" }, { name: "answers", align: "right" }],
    rows: Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => [what.replaceAll("-", " "), count]),
  };
}
