const WORD = /\s*(\d+(?:\.\d+)?|ln|exp|min|max|median|[-−+×·/^(),√%])/y;

/**
 * What a sum on a page comes to: `(2 × 1 + 0.5) / 3`, `0.5^2`, `√(0.5 × 1)`, `min(1, 0.5)`,
 * `median(0, 0.5, 1)`, `ln(100)`, `exp(0)`, `1 − 80 %`.
 *
 * It is read as written, so a slip of the pen on a page is a sum that differs. Throws where it is no sum.
 */
export function handSum(written: string): number {
  const words: string[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < written.trimEnd().length) {
    const [, word] = WORD.exec(written) ?? [];
    if (word === undefined) throw new Error(`"${written}" is no sum.`);
    words.push(word.replace("-", "−").replace("·", "×"));
  }
  let at = 0;
  const take = (...wanted: readonly string[]) => (wanted.includes(words[at] ?? "") ? words[at++] : undefined);
  const expectWord = (wanted: string) => {
    if (take(wanted) === undefined) throw new Error(`"${written}" lacks "${wanted}".`);
  };

  const sum = (): number => {
    let total = product();
    for (let sign = take("+", "−"); sign !== undefined; sign = take("+", "−"))
      total += sign === "+" ? product() : -product();
    return total;
  };
  const product = (): number => {
    let total = signed();
    for (let sign = take("×", "/"); sign !== undefined; sign = take("×", "/"))
      total = sign === "×" ? total * signed() : total / signed();
    return total;
  };
  const signed = (): number => (take("−") === undefined ? power() : -signed());
  const power = (): number => {
    const base = part();
    return take("^") === undefined ? base : Math.exp(signed() * Math.log(base));
  };
  const part = (): number => {
    if (take("√") !== undefined) return Math.sqrt(part());
    const name = take("ln", "exp", "min", "max", "median");
    if (name !== undefined) {
      expectWord("(");
      const given = [sum()];
      while (take(",") !== undefined) given.push(sum());
      expectWord(")");
      if (name === "ln" || name === "exp") return name === "ln" ? Math.log(given[0]!) : Math.exp(given[0]!);
      if (name === "median") return medianOf(given);
      return name === "min" ? Math.min(...given) : Math.max(...given);
    }
    if (take("(") !== undefined) {
      const inner = sum();
      expectWord(")");
      return inner;
    }
    const number = Number(words[at++]);
    if (Number.isNaN(number)) throw new Error(`"${written}" is no sum.`);
    return take("%") === undefined ? number : number / 100;
  };

  const total = sum();
  if (at < words.length) throw new Error(`"${written}" goes on after its end.`);
  return total;
}

/** The middle one of an odd number of values, the mean of the two middle ones of an even number. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
