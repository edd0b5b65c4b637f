import type { FunnelConversion, FunnelRest, FunnelStageName } from "./funnel.ts";

/** The share of those at a stage that came on, or why there is none. */
export function conversionResultOf(
  from: FunnelStageName,
  of: number,
  reached: number,
  rest: FunnelRest,
): FunnelConversion["result"] {
  if (of === 0) return { kind: "undecided", why: `Nothing stands at the stage ${from}.` };
  return { kind: "converted", of, reached, share: reached / of, rest };
}
