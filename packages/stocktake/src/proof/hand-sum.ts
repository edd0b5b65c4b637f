const WORDS = /^(?:\s|\d+(?:\.\d+)?|ln|exp|min|max|median|[-−+×·/^(),√%])*$/;
const KNOWN = { ln: Math.log, exp: Math.exp, min: Math.min, max: Math.max, sqrt: Math.sqrt, median };

/**
 * What a sum on a page comes to: `(2 × 1 + 0.5) / 3`, `0.5^2`, `√(0.5 × 1)`, `min(1, 0.5)`,
 * `median(0, 0.5, 1)`, `ln(100)`, `exp(0)`, `1 − 80 %`.
 *
 * It is read as written, so a slip of the pen on a page is a sum that differs. Throws where it is no sum.
 */
export function handSum(written: string): number {
  // Nothing but numbers, signs and the names above reaches the engine of JavaScript, which reads and works it.
  if (!WORDS.test(written)) throw new Error(`"${written}" is no sum.`);
  const script = written
    .replaceAll("−", "-")
    .replaceAll(/[×·]/g, "*")
    .replaceAll("^", "**")
    .replaceAll(/(\d+(?:\.\d+)?)\s*%/g, "($1 / 100)")
    .replaceAll(/√\s*(\d+(?:\.\d+)?)/g, "sqrt($1)")
    .replaceAll("√", "sqrt");
  const found: unknown = new Function(...Object.keys(KNOWN), `"use strict"; return (${script});`)(
    ...Object.values(KNOWN),
  );
  if (typeof found !== "number" || Number.isNaN(found)) throw new Error(`"${written}" is no sum.`);
  return found;
}

/** The middle one of an odd number of values, the mean of the two middle ones of an even number. */
function median(...values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
