import type { AssistanceNeed, Delivery, Donor, Offer, Referral } from "@stocktake/model";
import fc from "fast-check";
import type { MatchOptions, MatchRecords } from "../match/match-options.ts";
import { matchScheme1 } from "../match/match-scheme.ts";

/** Records of assistance of a few invented States, and the options they are matched under. */
export interface RandomMatch {
  readonly records: Required<MatchRecords>;
  readonly options: MatchOptions;
}

const STATES = ["QMA", "QMB", "QMC"];
const THEMES = ["BC", "CFT", "CJ"];
const DONORS = ["donor-1", "donor-2", "donor-3"];
const LANGUAGES = ["en", "fr", "ru"] as const;
const DAYS = ["2025-11-03", "2026-02-10", "2026-06-30", "2026-07-01"];
const DATES = [...DAYS, "2025", "2026", "2026-06", "2027"];

/** A field that is there in about two of three records. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [k in K]?: T }> =>
  fc.oneof({ weight: 2, arbitrary: value.map((is) => ({ [key]: is }) as { readonly [k in K]?: T }) }, fc.constant({}));
/** A field that is there in about one of five records: it may keep a pair apart. */
const rarely = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [k in K]?: T }> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    value.map((is) => ({ [key]: is }) as { readonly [k in K]?: T }),
  );
const merged = <T>(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(...parts).map((each) => Object.assign({}, ...each) as T);
const some = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: 1 });

const sharing = fc.record({
  visibility: fc.constantFrom("state-only", "committee", "platform", "public"),
  consent: fc.record({
    status: fc.constantFrom("none", "in-principle", "granted", "granted", "granted", "withdrawn"),
    on: fc.constantFrom(...DAYS),
    upTo: fc.constantFrom("platform", "public"),
  }),
});

const needAt = (at: number) =>
  merged<AssistanceNeed>(
    fc.record({
      id: fc.constant(`need-${at}`),
      state: fc.constantFrom(...STATES),
      summary: fc.constant("Help"),
      source: fc.constant({ kind: "visit" }),
      priority: fc.constantFrom("high", "medium", "low"),
    }),
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...DAYS.slice(0, 3)).map((agreedByState) => ({ agreedByState })) },
      fc.constantFrom({}, { agreedByState: "2026-07-01" }),
    ),
    maybe("theme", fc.constantFrom(...THEMES)),
    maybe("criterion", fc.constantFrom("1", "2", "unknown")),
    rarely("languages", some(LANGUAGES)),
    rarely("sharing", sharing),
  );

const offerAt = (at: number) =>
  merged<Offer>(
    fc.record({ id: fc.constant(`offer-${at}`), donor: fc.constantFrom(...DONORS), summary: fc.constant("Help") }),
    maybe("themes", some(THEMES)),
    maybe("programmesIn", some(STATES)),
    rarely("states", some(STATES)),
    rarely("regions", some(["north", "south"])),
    rarely("languages", some(LANGUAGES)),
    maybe("capacity", fc.integer({ min: 1, max: 3 })),
    rarely("from", fc.constantFrom(...DATES)),
    rarely("to", fc.constantFrom(...DATES)),
  );

const OUTCOMES = ["unknown", "acknowledged", "accepted", "declined", "delivering", "delivered"] as const;

const referralAt = (at: number) =>
  merged<Referral>(
    fc.record({
      id: fc.constant(`referral-${at}`),
      need: fc.nat(6).map((need) => `need-${need}`),
      donor: fc.constantFrom(...DONORS),
      on: fc.constantFrom(...DAYS),
      outcome: fc.constantFrom(...OUTCOMES),
    }),
    rarely(
      "offer",
      fc.nat(4).map((offer) => `offer-${offer}`),
    ),
    maybe("outcomeOn", fc.constantFrom(...DAYS)),
  );

const deliveryAt = (at: number) =>
  merged<Delivery>(
    fc.record({
      id: fc.constant(`delivery-${at}`),
      need: fc.nat(6).map((need) => `need-${need}`),
      provider: fc.constant("provider-1"),
      mode: fc.constant("national"),
      from: fc.constantFrom(...DATES),
      summary: fc.constant("Help"),
    }),
    maybe("to", fc.constantFrom("2026-06-29", "2026-12")),
  );

const listOf = <T>(most: number, each: (at: number) => fc.Arbitrary<T>) =>
  fc.nat(most).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => each(at))));

const points = fc.oneof(
  fc.nat(9),
  fc.integer({ min: 0, max: 40 }).map((n) => n / 10),
);
const scheme = fc.tuple(points, points, points, points).map(([a, b, c, d]) => ({
  ...matchScheme1,
  points: {
    existingProgramme: a,
    thematicInterest: { everyTheme: b, someTheme: b / 2 },
    thematicCapacity: { halfOrMore: c, lessThanHalf: c / 2 },
    priority: { high: d, medium: d / 2, low: 0 },
  },
}));

const donor = (organization: string): Donor => ({ id: `d-${organization}`, organization, kind: "bilateral" });

/** At most seven needs and five offers. */
export const randomMatch: fc.Arbitrary<RandomMatch> = fc.record({
  records: fc.record({
    needs: listOf(7, needAt),
    offers: listOf(5, offerAt),
    donors: fc.oneof({ weight: 4, arbitrary: fc.constant(DONORS) }, fc.subarray(DONORS)).map((ids) => ids.map(donor)),
    referrals: listOf(3, referralAt),
    deliveries: listOf(1, deliveryAt),
  }),
  options: fc.record({
    asOf: fc.constant("2026-06-30"),
    scheme: fc.oneof(fc.constant(matchScheme1), scheme),
    regions: fc.constant(
      new Map([
        ["QMA", ["north"]],
        ["QMB", ["south", "coast"]],
      ]),
    ),
    languages: fc.constant(new Map([["QMA", ["en", "fr"]]])),
    themes: fc.constant(
      new Map([
        ["1", ["CFT", "CJ"]],
        ["2", ["BC"]],
      ]),
    ),
  }),
});
