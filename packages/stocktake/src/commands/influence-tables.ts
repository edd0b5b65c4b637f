import { formatNumber, formatPercent, type Table } from "@stocktake/formats";
import type { Influence, InputIndices, SobolIndex } from "@stocktake/scoring";

/** What of a methodology matters most, as tables: inputs drawn together, each part left out, each weight moved. */
export function influenceTables(influence: Influence): readonly Table[] {
  const { node, entities, leaveOneOut, swings } = influence;
  const about = `the values of ${entities} entities at ${node}`;
  const right = (name: string) => ({ name, align: "right" }) as const;
  return [
    inputsTable(influence, about),
    {
      kind: "table",
      title: `What leaving a part out does to ${about}`,
      columns: [{ name: "left out" }, right("mean change"), right("greatest"), right("values lost"), right("gained")],
      rows: leaveOneOut.map(({ id, mean, greatest, lost, gained }) => [
        id,
        formatNumber(mean),
        formatNumber(greatest),
        lost,
        gained,
      ]),
    },
    {
      kind: "table",
      title: `What each weight by itself does to ${about}`,
      columns: [
        { name: "weight of" },
        { name: "below" },
        right("from"),
        right("to"),
        right("mean swing"),
        right("greatest"),
      ],
      rows: swings.map(({ id, below, weights, mean, greatest }) => [
        id,
        below,
        formatNumber(weights[0]),
        formatNumber(weights[1]),
        formatNumber(mean),
        formatNumber(greatest),
      ]),
    },
  ];
}

function inputsTable({ inputs }: Influence, about: string): Table {
  const right = (name: string) => ({ name, align: "right" }) as const;
  const shared = {
    kind: "table",
    title: `Which inputs make ${about} vary`,
    columns: [{ name: "input" }, right("alone"), right("in all"), { name: "verdict" }],
  } as const;
  if (inputs.kind === "nothing-drawn") return { ...shared, rows: [], note: "Nothing was drawn." };
  if (inputs.kind === "constant") return { ...shared, rows: [], note: "What was drawn moves none of the values." };
  const { samples, evaluations, alone, threshold } = inputs;
  return {
    ...shared,
    rows: inputs.inputs.map((input) => [
      nameOf(input),
      indexOf(input.first),
      indexOf(input.total),
      input.verdict.replaceAll("-", " "),
    ]),
    note: `Sobol indices (Jansen's estimators) from ${samples} samples and ${evaluations} evaluations, with the middle 95 % of resamples. Inputs alone make ${formatPercent(Math.min(1, Math.max(0, alone)))} of the variance. An input matters where all of its interval in all lies above ${formatPercent(threshold)}.`,
  };
}

function nameOf(input: InputIndices): string {
  return input.kind === "weights" ? `weights below ${input.node}` : input.kind;
}

function indexOf({ value, interval: [from, to] }: SobolIndex): string {
  return `${value.toFixed(2)} (${from.toFixed(2)} to ${to.toFixed(2)})`;
}
