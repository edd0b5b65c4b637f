import type { Answer, Basis, Rating } from "../../entity/assessment.ts";
import { monthsAfter } from "../../value/calendar.ts";
import { answer } from "../example-records.ts";
import { defineRule } from "../rule.ts";

/** What somebody saw comes before what somebody read, and that before what the assessed say of themselves. */
const FIRMNESS: { readonly [B in Basis]: number } = { "self-report": 0, "desk-review": 1, "third-party": 2, visit: 2 };

export const answerContradictsStronger = defineRule({
  code: "answer/contradicts-stronger",
  severity: "warning",
  message:
    "The answer of {date} on `{criterion}` of `{entity}` is a {basis} and says {said}; the {strongerBasis} of {strongerDate} says {strongerSaid}.",
  why: "A newer answer on a weaker basis does not replace an older one on a stronger basis, and the difference has to be looked at.",
  fix: "Ask for evidence of the change, or settle the cell with an adjudication.",

  *check({ dataset, sharedCells, criterionOf, asOf }) {
    const { answers } = dataset;
    for (const places of sharedCells) {
      const [first, ...others] = places.map((i) => FIRMNESS[answers[i]!.basis]);
      if (others.every((firmness) => firmness === first)) continue;
      const months = criterionOf[places[0]!]?.validityMonths;
      const from = months === undefined ? "" : monthsAfter(asOf, -months);
      const rated = places.filter((i) => answers[i]!.date >= from && isRated(answers[i]!, asOf));
      // Oldest first; the firmest answer so far is what a newer one is held against. Whoever answers as firmly once more
      // has looked at the difference.
      rated.sort((a, b) => compare(answers[a]!.date, answers[b]!.date) || a - b);
      let firmest: Answer | undefined;
      let weaker: number[] = [];
      for (const i of rated) {
        const each = answers[i]!;
        if (firmest === undefined || FIRMNESS[each.basis] >= FIRMNESS[firmest.basis]) {
          firmest = each;
          weaker = [];
        } else if (each.date > firmest.date && sayingOf(each.rating) !== sayingOf(firmest.rating)) weaker.push(i);
      }
      if (firmest === undefined) continue;
      for (const i of weaker) {
        const { date, criterion, entity, basis, rating } = answers[i]!;
        const params = {
          date,
          criterion,
          entity,
          basis,
          said: sayingOf(rating),
          strongerBasis: firmest.basis,
          strongerDate: firmest.date,
          strongerSaid: sayingOf(firmest.rating),
        };
        yield { path: ["answers", i], params };
      }
    }
  },

  examples: {
    flagged: [
      {
        answers: [
          answer({ basis: "visit", strength: "verified-on-site" }),
          answer({ basis: "self-report", date: "2026-05-04", rating: { kind: "level", level: "full" } }),
        ],
      },
    ],
    silent: [
      { answers: [answer({ basis: "visit" }), answer({ basis: "self-report", date: "2026-05-04" })] },
      {
        answers: [
          answer({ basis: "self-report", rating: { kind: "level", level: "full" } }),
          answer({ basis: "visit", date: "2026-05-04" }),
        ],
      },
      {
        answers: [
          answer({ basis: "visit" }),
          answer({ basis: "self-report", date: "2026-05-04", rating: { kind: "no-information" } }),
        ],
      },
      {
        answers: [
          answer({ basis: "desk-review" }),
          answer({ basis: "self-report", date: "2026-05-04", rating: { kind: "level", level: "full" } }),
          answer({ basis: "desk-review", date: "2026-05-20" }),
        ],
      },
      {
        answers: [
          answer({ basis: "visit", date: "2010-05-04" }),
          answer({ basis: "self-report", date: "2026-05-04", rating: { kind: "level", level: "full" } }),
        ],
      },
    ],
  },
});

function isRated({ date, rating, withdrawn }: Answer, asOf: string): boolean {
  if (date > asOf || (withdrawn !== undefined && withdrawn <= asOf)) return false;
  return rating.kind === "level" || rating.kind === "measured" || rating.kind === "not-applicable";
}

function sayingOf(rating: Rating): string {
  if (rating.kind === "level") return `\`${rating.level}\``;
  return rating.kind === "measured" ? `${rating.value} ${rating.unit}` : rating.kind;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
