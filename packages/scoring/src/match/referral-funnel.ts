import type { AssistanceNeed, Delivery, Figure, Referral } from "@stocktake/model";
import { dayOrThrow, earliestDay, latestDay } from "@stocktake/model/define";
import { StocktakeError } from "@stocktake/model/diagnostic";
import { agreementOn } from "./agreement.ts";
import { conversionResultOf } from "./conversion-result.ts";
import {
  FUNNEL_STAGES,
  type FunnelConversion,
  type FunnelRest,
  type FunnelStage,
  type FunnelStageName,
  type ReferralFunnel,
} from "./funnel.ts";
import { groupOf } from "./in-order.ts";
import { statedConversions } from "./stated-conversions.ts";

/** Figures that a source states, by the stage they are of. */
export type StatedFigures = { readonly [Stage in FunnelStageName]?: Figure };

/** The day whose knowledge counts, and the needs that the first two stages count. */
export interface FunnelOptions {
  /** What is dated later is not counted, and an outcome that came later is unknown. All is counted when left out. */
  readonly asOf?: string;
  readonly needs?: readonly AssistanceNeed[];
}

/**
 * Follows needs from being found to being helped with, and says what share of each stage came to the next.
 *
 * A referral counts at every stage up to the one it reached: `answered` when any outcome but `unknown` is on record,
 * `delivering` when the outcome or a delivery says so, `delivered` when the outcome does or a delivery has ended. Of
 * those that did not come on, only a recorded refusal is `declined`; what nobody reported is `unknown`. Figures that a
 * source states stand beside the counts and are never added to them: no record is made up to reach a total.
 *
 * @param figures Stated counts by stage, of unit `count`; a stage without one has no `stated`.
 * @throws {StocktakeError} `NOT_A_DATE` when `asOf` is no day; `NOT_AN_OPTION` for a figure that is no count.
 *
 * @example
 * const stated = (id, paragraph, value) => ({ id, paragraph, about: id, unit: "count", says: { kind: "exact", value } });
 * const funnel = referralFunnel([], [], {
 *   referred: stated("referrals", "16", 187),
 *   delivered: stated("referrals-delivered", "16", 43),
 * });
 * const { result } = funnel.conversions.find(({ basis }) => basis === "stated");
 * Math.round(result.share * 10000) / 100; // => 22.99
 * result.rest; // => { declined: 0, open: 0, unknown: 144 }
 */
export function referralFunnel(
  referrals: readonly Referral[],
  deliveries: readonly Delivery[],
  figures: StatedFigures = {},
  { asOf, needs }: FunnelOptions = {},
): ReferralFunnel {
  const day = asOf === undefined ? LAST : dayOrThrow(asOf);
  const made = referrals.filter(({ on }) => on <= day);
  const begun = groupOf(
    deliveries.filter(({ from }) => earliestDay(from) <= day),
    ({ referral }) => referral,
  );
  const reached = made.map((referral) => reachedBy(referral, begun.get(referral.id) ?? [], day));
  const agreed = needs?.filter((need) => agreementOn(need, day).kind === "agreed");
  const referredNeeds = new Set<string>(made.map(({ need }) => need));
  const at = (stage: FunnelStageName) => reached.filter(({ stages }) => stages.has(stage));

  const recordedAt = (stage: FunnelStageName) => {
    if (stage === "identified") return needs?.length || undefined;
    if (stage === "agreed") return needs?.length ? agreed?.length : undefined;
    return referrals.length > 0 ? at(stage).length : undefined;
  };
  const stages = FUNNEL_STAGES.map((stage, position): FunnelStage => {
    const [recorded, figure] = [recordedAt(stage), figures[stage]];
    return {
      stage,
      counts: position < 2 ? "needs" : "referrals",
      ...(recorded === undefined ? {} : { recorded }),
      ...(figure === undefined ? {} : { stated: statedBy(figure) }),
    };
  });
  const without = (of: number, to: number): FunnelRest => ({ declined: 0, open: 0, unknown: of - to });
  const ofReferrals = ([from, to]: Step): FunnelConversion => {
    const left = at(from).filter((each) => !each.stages.has(to));
    const declined = left.filter((each) => each.declined).length;
    const open = left.filter((each) => each.stages.has("answered")).length - declined;
    return recordedStep(from, to, at(from).length, at(to).length, {
      declined,
      open,
      unknown: left.length - declined - open,
    });
  };
  const ofNeeds = (agreedNeeds: readonly AssistanceNeed[], all: readonly AssistanceNeed[]): FunnelConversion[] => {
    const passedOn = agreedNeeds.filter(({ id }) => referredNeeds.has(id)).length;
    return [
      recordedStep("identified", "agreed", all.length, agreedNeeds.length, without(all.length, agreedNeeds.length)),
      recordedStep("agreed", "referred", agreedNeeds.length, passedOn, without(agreedNeeds.length, passedOn)),
    ];
  };
  return {
    stages,
    conversions: [
      ...(needs === undefined || agreed === undefined ? [] : ofNeeds(agreed, needs)),
      ...REFERRAL_STEPS.map(ofReferrals),
      ...statedConversions(stages),
    ],
  };
}

/** Later than every day of a record. */
const LAST = "9999-12-31";

type Step = readonly [from: FunnelStageName, to: FunnelStageName];
const REFERRAL_STEPS: readonly Step[] = [
  ["referred", "answered"],
  ["answered", "delivering"],
  ["delivering", "delivered"],
  ["referred", "delivered"],
];

/** The outcome as of the day, and every stage the referral has come to: a later one includes those before. */
function reachedBy({ outcome, outcomeOn }: Referral, begun: readonly Delivery[], day: string) {
  const known = outcomeOn !== undefined && outcomeOn > day ? "unknown" : outcome;
  const isDelivered = known === "delivered" || begun.some(({ to }) => to !== undefined && latestDay(to) <= day);
  const isDelivering = isDelivered || known === "delivering" || begun.length > 0;
  const last = isDelivered ? 5 : isDelivering ? 4 : known === "unknown" ? 2 : 3;
  return {
    // Help that is given outweighs a refusal recorded beside it.
    declined: known === "declined" && !isDelivering,
    stages: new Set<FunnelStageName>(FUNNEL_STAGES.slice(0, last + 1)),
  };
}

function recordedStep(
  from: FunnelStageName,
  to: FunnelStageName,
  of: number,
  reached: number,
  rest: FunnelRest,
): FunnelConversion {
  return { from, to, basis: "recorded", paragraphs: [], result: conversionResultOf(from, of, reached, rest) };
}

function statedBy(figure: Figure): NonNullable<FunnelStage["stated"]> {
  if (figure.unit !== "count")
    throw new StocktakeError(
      "NOT_AN_OPTION",
      `The figure ${figure.id} is of unit ${figure.unit}; a stage takes a count.`,
    );
  return { says: figure.says, paragraph: figure.paragraph, about: figure.about };
}
