import { quantile } from "../numeric/quantile.ts";
import { streamOf } from "../numeric/stream.ts";
import type { Coincidences } from "./coincidences.ts";
import { type AgreementMetric, krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { AlphaInterval } from "./rater-agreement.ts";

const LEVEL = 0.95;

/**
 * The percentile interval of alpha over States (Efron and Tibshirani, 1993): each draw takes as many entities as there
 * are, with replacement and with all their units, since the units of one State are not independent of one another.
 */
export function bootstrapAlpha(
  coincidences: Coincidences,
  metric: AgreementMetric,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): AlphaInterval {
  const entities = coincidences.blocks.length;
  if (entities < 2) return { kind: "undefined", why: "one-entity" };
  const found: number[] = [];
  const times = new Uint32Array(entities);
  for (let draw = 0; draw < draws; draw++) {
    const next = streamOf(seed, draw);
    times.fill(0);
    for (let i = 0; i < entities; i++) times[Math.floor(next() * entities)]!++;
    const alpha = krippendorffAlpha(coincidences, metric, times);
    if (alpha !== undefined) found.push(alpha);
  }
  const sorted = Float64Array.from(found).sort();
  const low = quantile(sorted, (1 - LEVEL) / 2);
  const high = quantile(sorted, (1 + LEVEL) / 2);
  if (low === undefined || high === undefined) return { kind: "undefined", why: "no-draw-defined" };
  return { kind: "interval", level: LEVEL, low, high, entities, undefinedDraws: draws - found.length };
}
