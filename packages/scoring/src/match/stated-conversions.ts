import { conversionResultOf } from "./conversion-result.ts";
import type { FunnelConversion, FunnelStage } from "./funnel.ts";

/** From each stated stage to the next stated one, and from `referred` to `delivered` where others stand between. */
export function statedConversions(stages: readonly FunnelStage[]): readonly FunnelConversion[] {
  const stated = stages.flatMap(({ stage, stated }) => (stated === undefined ? [] : [{ stage, ...stated }]));
  const steps = stated.slice(1).map((to, at) => [stated[at]!, to] as const);
  const referred = stated.findIndex(({ stage }) => stage === "referred");
  const delivered = stated.findIndex(({ stage }) => stage === "delivered");
  if (referred >= 0 && delivered > referred + 1) steps.push([stated[referred]!, stated[delivered]!]);
  return steps.map(([from, to]): FunnelConversion => {
    const paragraphs = [...new Set([from.paragraph, to.paragraph])];
    const of = { from: from.stage, to: to.stage, basis: "stated" as const, paragraphs };
    if (from.says.kind !== "exact" || to.says.kind !== "exact")
      return { ...of, result: { kind: "undecided", why: "A stated figure is no exact number." } };
    const [whole, part] = [from.says.value, to.says.value];
    if (part > whole)
      return {
        ...of,
        result: { kind: "undecided", why: `The figure of ${to.stage} is greater than that of ${from.stage}.` },
      };
    return {
      ...of,
      result: conversionResultOf(from.stage, whole, part, { declined: 0, open: 0, unknown: whole - part }),
    };
  });
}
