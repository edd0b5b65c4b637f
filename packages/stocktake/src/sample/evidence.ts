import type { Citation, Evidence, Facet } from "@stocktake/model";
import type { InventedState } from "./place.ts";
import type { Stream } from "./stream.ts";

type Item = readonly [
  suffix: string,
  kind: Evidence["kind"],
  title: string,
  date: string,
  stage?: NonNullable<Evidence["stage"]>,
];

// A law is cited for what its stage supports: a bill for plans, a law in force for the upper levels.
const SHELF: readonly Item[] = [
  ["law-1", "law", "Act on the Prevention of the Financing of Terrorism", "2016-04", "in-force"],
  ["law-2", "law", "Act on Targeted Financial Measures", "2023-11-20", "adopted"],
  ["law-3", "law", "Bill on the Oversight of Transfer Services", "2024", "bill"],
  ["policy-1", "policy", "National Plan against the Financing of Terrorism", "2022"],
  ["statistic-1", "statistic", "Yearly Figures of the Financial Intelligence Unit", "2023"],
  ["case-1", "case", "Register of Decided Cases, without names", "2023-12"],
  ["partner-1", "partner-report", "Partners' Review of Financial Supervision", "2024-02"],
  ["statement-1", "statement", "Answers of the National Focal Point", "2024-01-15"],
];

/** What the dossier of one State holds; its answers share it. */
export function evidenceOf(state: InventedState, visited: { readonly to: string } | undefined): readonly Evidence[] {
  const items = SHELF.map(
    ([suffix, kind, title, date, stage]): Evidence => ({
      id: `${state.id}-${suffix}`,
      kind,
      title: { en: title },
      date,
      ...(stage === undefined ? {} : { stage }),
    }),
  );
  if (visited === undefined) return items;
  return [
    ...items,
    { id: `${state.id}-visit-1`, kind: "visit-note", title: { en: "Notes of the Visit" }, date: visited.to },
  ];
}

/** What an answer at this height on this facet rests on, with the place in it. */
export function citationsOf(
  state: InventedState,
  stream: Stream,
  about: { readonly facet: Facet | undefined; readonly height: number; readonly onSite: boolean },
): readonly Citation[] {
  const cite = (suffix: string, pin: string): Citation => ({ evidence: `${state.id}-${suffix}`, pin });
  const cited = [
    about.facet === "legislation" ? cite(lawFor(about.height), `art. ${stream.between(2, 48)}`) : practiceOf(),
  ];
  if (about.onSite) cited.push(cite("visit-1", `para. ${stream.between(3, 60)}`));
  return cited;

  function practiceOf(): Citation {
    if (about.height <= 1) return cite("policy-1", `sect. ${stream.between(1, 9)}`);
    return stream.chance(60)
      ? cite("statistic-1", `table ${stream.between(1, 12)}`)
      : cite("case-1", `entry ${stream.between(1, 30)}`);
  }
}

function lawFor(height: number): string {
  if (height <= 1) return "law-3";
  return height === 2 ? "law-2" : "law-1";
}
