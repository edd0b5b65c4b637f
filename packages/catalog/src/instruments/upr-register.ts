import type { ActorId, Criterion, ThemeId } from "@stocktake/model";
import { defineInstrument } from "@stocktake/model/define";

type Row<I extends string> = readonly [
  id: I,
  section: string,
  title: string,
  themes: readonly ThemeId[],
  answeredBy: readonly ActorId[],
];

const recommended = <const I extends string>(rows: readonly Row<I>[]): readonly Criterion<I>[] =>
  rows.map(([id, section, title, themes, answeredBy]) => ({
    id,
    title,
    section,
    themes,
    answeredBy,
    force: "hortatory",
    response: { kind: "level", scale: "recommendation" },
  }));

/**
 * A register of recommendations in the style of the Universal Periodic Review, on rights while countering terrorism. The
 * recommendations are invented; it shows how a register that is followed up is carried.
 *
 * Whether a State supported or noted a recommendation is its response and stands on the `Recommendation` records, never
 * in the level: the level says what became of it. One that was noted may be implemented, and one that was supported may
 * not be.
 *
 * The force is `hortatory`: a recommendation of peers asks and does not bind, even where a treaty binds to the same.
 */
export const uprRegister = defineInstrument({
  id: "upr-register",
  edition: "example",
  title: "Recommendations on rights while countering terrorism: a small register",
  source: "Invented, in the style of the Universal Periodic Review.",
  sections: [
    { id: "law", title: "Law and justice" },
    { id: "liberty", title: "Liberty and security" },
    { id: "expression", title: "Expression, association and belief" },
    { id: "protection", title: "Protection of persons" },
  ],
  scales: [
    {
      id: "recommendation",
      title: "What became of a recommendation",
      levels: [
        {
          id: "not-implemented",
          title: "Not implemented",
          anchor: "Nothing that it asks is recorded as done; a plan may be.",
        },
        {
          id: "partly-implemented",
          title: "Partly implemented",
          anchor: "A part of what it asks is recorded as done, and a part is open.",
        },
        { id: "fully-implemented", title: "Fully implemented", anchor: "All that it asks is recorded as done." },
      ],
    },
  ],
  criteria: recommended([
    [
      "1",
      "law",
      "Bring the definition of terrorist offences into line with the principle of legality.",
      ["LEG", "HR"],
      ["ministry-of-justice"],
    ],
    ["2", "law", "Try all terrorism cases before independent courts.", ["CJ", "HR"], ["courts"]],
    [
      "3",
      "law",
      "Let everyone whose assets are frozen have reasons and an independent review.",
      ["CFT", "HR"],
      ["asset-freezing-authority", "courts"],
    ],
    ["4", "law", "Publish yearly figures on the use of special powers.", ["CJ", "HR"], ["ministry-of-interior"]],
    [
      "5",
      "liberty",
      "Bring every person arrested for terrorist offences before a judge promptly.",
      ["CJ", "HR"],
      ["police", "courts"],
    ],
    [
      "6",
      "liberty",
      "Let independent visitors into every place of detention.",
      ["CJ", "HR"],
      ["human-rights-institution"],
    ],
    [
      "7",
      "liberty",
      "Have secret surveillance authorized case by case and overseen from outside the services.",
      ["LE", "HR"],
      ["parliament", "courts"],
    ],
    [
      "8",
      "expression",
      "Limit the offence of incitement to what international law allows.",
      ["INC", "HR"],
      ["ministry-of-justice"],
    ],
    [
      "9",
      "expression",
      "See that rules for non-profit organizations leave lawful work free.",
      ["CFT", "HR"],
      ["non-profit-regulator"],
    ],
    [
      "10",
      "expression",
      "Allow appeals against the removal of material from the Internet.",
      ["INC", "HR"],
      ["communications-regulator"],
    ],
    [
      "11",
      "protection",
      "Respect the prohibition of return to torture or persecution in every removal.",
      ["HR", "ILC"],
      ["asylum-authority", "courts"],
    ],
    ["12", "protection", "Train border officers in checks that single nobody out.", ["BC", "HR"], ["border-guard"]],
    [
      "13",
      "protection",
      "Give victims of terrorism information, support and a part in proceedings.",
      ["CJ", "HR"],
      ["victims-associations", "ministry-of-justice"],
    ],
    [
      "14",
      "protection",
      "Correct data about persons in police exchanges, and let them ask for it.",
      ["INFO", "HR"],
      ["data-protection-authority"],
    ],
  ]),
});
