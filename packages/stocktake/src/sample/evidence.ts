import type { Citation, Evidence, Facet } from "@stocktake/model";
import type { InventedState } from "./place.ts";
import type { Profile } from "./profile.ts";
import type { Round } from "./round.ts";
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
  ["law-1", "law", "Counter-Terrorism Act", "2006-04", "in-force"],
  ["law-2", "law", "Act on Targeted Measures", "2023-11-20", "adopted"],
  ["law-3", "law", "Bill on Oversight", "2024", "bill"],
  ["law-4", "law", "Draft Code of Measures", "2008", "bill"],
  ...(["2010", "2018", "2025"] as const).flatMap((round): Item[] => {
    const year = { 2010: "2007", 2018: "2015", 2025: "2023" }[round];
    return [
      [`policy-${round}`, "policy", "National Plan", `${year}-02`],
      [`statistic-${round}`, "statistic", "Yearly Figures", `${year}-12`],
      [`case-${round}`, "case", "Register of Decided Cases, without names", `${year}-12`],
    ];
  }),
  ["partner-2025", "partner-report", "Partners' Review", "2025-02"],
  ["statement-2024", "statement", "Answers of the National Focal Point", "2024-01-15"],
];

/** What the dossier of one State holds; its answers share it. */
export function evidenceOf({ state, visits }: Profile): readonly Evidence[] {
  const items = SHELF.map(
    ([suffix, kind, title, date, stage]): Evidence => ({
      id: `${state.id}-${suffix}`,
      kind,
      title: { en: title },
      date,
      ...(stage === undefined ? {} : { stage }),
    }),
  );
  const notes = visits.map(
    ({ id, from }): Evidence => ({
      id: `${id}-notes`,
      kind: "visit-note",
      title: { en: "Notes of the Visit" },
      date: from,
    }),
  );
  return [...items, ...notes];
}

/** What an answer at this height on this facet rests on, with the place in it. */
export function citationsOf(
  state: InventedState,
  stream: Stream,
  about: {
    readonly round: Round["name"];
    readonly facet: Facet | undefined;
    readonly height: number;
    /** The visit that saw it, where one did. */
    readonly seenBy?: string;
  },
): readonly Citation[] {
  const { round, facet, height, seenBy } = about;
  const cite = (suffix: string, pin: string): Citation => ({ evidence: `${state.id}-${suffix}`, pin });
  const cited = [facet === "legislation" ? cite(lawFor(round, height), `art. ${stream.between(2, 48)}`) : practiceOf()];
  if (seenBy !== undefined) cited.push({ evidence: `${seenBy}-notes`, pin: `para. ${stream.between(3, 60)}` });
  return cited;

  function practiceOf(): Citation {
    if (height <= 1) return cite(`policy-${round}`, `sect. ${stream.between(1, 9)}`);
    return stream.chance(60)
      ? cite(`statistic-${round}`, `table ${stream.between(1, 12)}`)
      : cite(`case-${round}`, `entry ${stream.between(1, 30)}`);
  }
}

function lawFor(round: Round["name"], height: number): string {
  if (height <= 1) return round === "2025" ? "law-3" : "law-4";
  return height === 2 && round === "2025" ? "law-2" : "law-1";
}
