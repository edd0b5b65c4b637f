import type { Gate } from "@stocktake/model";
import { defineMethodology } from "@stocktake/model/define";
import { sRes1373 } from "../instruments/s-res-1373.ts";

const subsection = {
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  minCoverage: 0.5,
  unofficial: true,
} as const;

const safeguarded = (criterion: string): Gate => ({
  use: "cap-if",
  criteria: [criterion],
  levels: ["none", "planned"],
  count: 1,
  cap: 0.75,
  reason: "A measure whose safeguard is not in place is not fully implemented.",
});

/**
 * How far paragraph 1 of resolution 1373 (2001) is implemented: counts for the whole, and a number for each subsection
 * and for the theme, which is this methodology's own and no body's.
 *
 * Every criterion of the edition binds, so there is a binding node of the theme and no hortatory one.
 */
export const implementationLadder1 = defineMethodology(sRes1373, {
  id: "implementation-ladder",
  version: 1,
  title: "Implementation ladder",
  source: "docs/methods/implementation-ladder-1.md",
  levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
  precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
  disputed: "unknown",
  minCoverage: 0.5,
  bands: { low: 0, "lower middle": 0.3, "upper middle": 0.55, high: 0.8 },
  bandOn: "rounded",
  publish: { decimals: 2, rankOn: "rounded" },
  roots: [
    {
      node: "1373",
      title: "Resolution 1373 (2001), paragraph 1",
      aggregate: { use: "none" },
      nodes: [
        {
          node: "CFT.binding",
          title: "Countering the financing of terrorism, what binds",
          aggregate: { use: "weighted-mean" },
          missing: "renormalize",
          minPresent: 0.5,
          unofficial: true,
          nodes: [
            {
              ...subsection,
              node: "I.1",
              title: "Criminalization of terrorist financing and linked money-laundering",
              criteria: { "I.1.legislation": 1, "I.1.institution": 1, "I.1.practice": 2, "I.1.safeguard": 1 },
              gates: [safeguarded("I.1.safeguard")],
            },
            {
              ...subsection,
              node: "I.2",
              title: "Freezing of funds and assets without delay",
              criteria: { "I.2.legislation": 1, "I.2.institution": 1, "I.2.practice": 2, "I.2.safeguard": 1 },
              gates: [
                safeguarded("I.2.safeguard"),
                {
                  use: "requires-all",
                  criteria: ["I.2.legislation"],
                  atLeast: "partial",
                  otherwise: 0.5,
                  reason: "A freeze that no law in force supports cannot be relied on.",
                },
              ],
            },
            {
              ...subsection,
              node: "I.3",
              title: "Preventive duties of financial institutions, businesses and professions",
              criteria: { "I.3.legislation": 1, "I.3.institution": 1, "I.3.practice": 2, "I.3.safeguard": 1 },
              gates: [safeguarded("I.3.safeguard")],
            },
            {
              ...subsection,
              node: "I.4",
              title: "Institutions of the system against laundering and financing",
              criteria: { "I.4.legislation": 1, "I.4.institution": 1, "I.4.practice": 2, "I.4.safeguard": 1 },
              gates: [safeguarded("I.4.safeguard")],
            },
            {
              ...subsection,
              node: "I.5",
              title: "Alternative remittance and the transfer of money or value",
              criteria: { "I.5.legislation": 1, "I.5.institution": 1, "I.5.practice": 2, "I.5.safeguard": 1 },
              gates: [safeguarded("I.5.safeguard")],
            },
            {
              ...subsection,
              node: "I.6",
              title: "Wire transfers",
              criteria: { "I.6.legislation": 1, "I.6.institution": 1, "I.6.practice": 2, "I.6.safeguard": 1 },
              gates: [safeguarded("I.6.safeguard")],
            },
            {
              ...subsection,
              node: "I.7",
              title: "Cash couriers",
              criteria: { "I.7.legislation": 1, "I.7.institution": 1, "I.7.practice": 2, "I.7.safeguard": 1 },
              gates: [safeguarded("I.7.safeguard")],
            },
            {
              ...subsection,
              node: "I.8",
              title: "Non-profit organizations",
              criteria: { "I.8.legislation": 1, "I.8.institution": 1, "I.8.practice": 2, "I.8.safeguard": 1 },
              gates: [safeguarded("I.8.safeguard")],
            },
            {
              ...subsection,
              node: "I.9",
              title: "Criminalization of assistance with funds, resources and services",
              criteria: { "I.9.legislation": 1, "I.9.institution": 1, "I.9.practice": 2, "I.9.safeguard": 1 },
              gates: [safeguarded("I.9.safeguard")],
            },
          ],
        },
      ],
    },
  ],
});
