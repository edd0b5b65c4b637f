const TINY = 1e-9;

/**
 * Rows brought into reduced form: each has a pivot where it is 1 and the others are 0. `from` says which combination
 * of the rows given each one is.
 */
export interface Reduced {
  readonly rows: readonly Float64Array[];
  readonly pivots: readonly number[];
  readonly from: readonly Float64Array[];
}

/**
 * Everything that follows from rows by adding and taking off, as a basis: Gauss and Jordan's elimination, columns
 * tried for a pivot in the order given.
 */
export function reduceRows(given: readonly Float64Array[], columns: readonly number[]): Reduced {
  const open = given.map((row, at) => {
    const from = new Float64Array(given.length);
    from[at] = 1;
    return { row: Float64Array.from(row), from };
  });
  const done: { row: Float64Array; from: Float64Array; pivot: number }[] = [];
  for (const pivot of columns) {
    let best = -1;
    let size = TINY;
    for (const [at, { row }] of open.entries()) {
      if (Math.abs(row[pivot]!) <= size) continue;
      size = Math.abs(row[pivot]!);
      best = at;
    }
    if (best === -1) continue;
    const [found] = open.splice(best, 1) as [(typeof open)[number]];
    const by = found.row[pivot]!;
    scale(found.row, by);
    scale(found.from, by);
    for (const other of [...open, ...done]) {
      const factor = other.row[pivot]!;
      if (Math.abs(factor) <= TINY) continue;
      takeOff(other.row, found.row, factor);
      takeOff(other.from, found.from, factor);
    }
    done.push({ ...found, pivot });
    if (open.length === 0) break;
  }
  return {
    rows: done.map(({ row }) => row),
    pivots: done.map(({ pivot }) => pivot),
    from: done.map(({ from }) => from),
  };
}

function scale(row: Float64Array, by: number): void {
  for (let i = 0; i < row.length; i++) row[i] = row[i]! / by;
}

function takeOff(row: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) {
    const left = row[i]! - factor * other[i]!;
    row[i] = Math.abs(left) <= TINY ? 0 : left;
  }
}
