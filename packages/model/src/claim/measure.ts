import type { Measurement, SetReference } from "../entity/claim.ts";
import { closedAt, divideInterval, formatInterval, type Interval, intersect, isEmpty } from "./interval.ts";
import {
  countDifferent,
  type Measured,
  type MeasuredReading,
  measureDate,
  measureDistinct,
  measureStatedDate,
  measureSum,
  nothing,
} from "./measure-field.ts";
import { formatShare } from "./quantity-interval.ts";
import { type RecordSetReference, selectRecords } from "./record-set.ts";
import { type Against, type Size, sizesOf } from "./set-size.ts";

/** Measures what a claim speaks of; every name in the measurement exists. */
export function measure(measurement: Measurement, against: Against): Measured {
  const { of } = measurement;
  switch (measurement.measure) {
    case "count":
    case "exists":
      return inReadings(
        of,
        sizesOf(of, against).map((size) => countReading(size, of)),
      );
    case "share":
      return overPairs(measurement, against, shareReading);
    case "part":
      return overPairs(measurement, against, partReading);
    case "distinct":
    case "sum":
    case "date":
      return overField(measurement, against);
  }
}

function overField(
  { measure: kind, of, field }: Extract<Measurement, { measure: "distinct" | "sum" | "date" }>,
  { dataset }: Against,
): Measured {
  if (kind === "date" && of.set === "figure") return measureStatedDate(dataset.figures.find(({ id }) => id === of.of));
  if (of.set !== "records" || field === undefined)
    return nothing("Only a field of a record can be measured so. Records and a field would decide it.");
  const read = { distinct: measureDistinct, sum: measureSum, date: measureDate }[kind];
  return read(selectRecords(dataset, of), of.of, field);
}

function inReadings(of: SetReference, readings: readonly MeasuredReading[]): Measured {
  return readings.length === 0
    ? nothing(`The figure \`${of.of}\` gives no number. A number would decide it.`)
    : { kind: "readings", readings };
}

function countReading(size: Size, of: SetReference): MeasuredReading {
  return {
    ...labelOf([size]),
    text: of.set === "figure" ? `${size.text} stated` : size.text,
    found: { kind: "number", unit: size.unit, interval: size.interval },
    open: size.open,
    conventions: conventionsOf([size]),
  };
}

/** Every reading of the one set with every reading of the other. */
function overPairs(
  { of, within, field }: { readonly of: SetReference; readonly within: SetReference; readonly field?: string },
  against: Against,
  read: (part: Size, whole: Size) => MeasuredReading,
): Measured {
  const parts = of.set === "records" && field !== undefined ? [differentIn(of, field, against)] : sizesOf(of, against);
  const wholes = sizesOf(within, against);
  const [part] = parts;
  const [whole] = wholes;
  if (part === undefined || whole === undefined) return inReadings(part === undefined ? of : within, []);
  if (part.unit !== whole.unit)
    return nothing(
      `\`${of.of}\` is given in ${part.unit} and \`${within.of}\` in ${whole.unit}. Figures of one unit would decide it.`,
    );
  return { kind: "readings", readings: parts.flatMap((one) => wholes.map((other) => read(one, other))) };
}

function differentIn(of: RecordSetReference, field: string, { dataset }: Against): Size {
  return { unit: "count", ...countDifferent(selectRecords(dataset, of), of.of, field) };
}

const ALL_SHARES: Interval = { from: closedAt(0), to: closedAt(1) };

function shareReading(part: Size, whole: Size): MeasuredReading {
  const share = intersect(divideInterval(part.interval, whole.interval), ALL_SHARES);
  const { to } = whole.interval;
  const sound = !isEmpty(share) && (to.kind === "unbounded" || to.at > 0);
  return {
    ...labelOf([part, whole]),
    text: `${part.text} of ${whole.text} (${sound ? formatInterval(share, formatShare) : "no share"})`,
    found: { kind: "number", unit: "share", interval: sound ? share : ALL_SHARES },
    open: [
      ...(sound
        ? []
        : ["The part is greater than the whole, or the whole is empty. Sets that fit together would decide it."]),
      ...part.open,
      ...whole.open,
    ],
    conventions: conventionsOf([part, whole]),
  };
}

function partReading(part: Size, whole: Size): MeasuredReading {
  return {
    ...labelOf([part, whole]),
    text: `${part.text} of ${whole.text}`,
    found: { kind: "part", unit: part.unit, part: part.interval, whole: whole.interval },
    open: [...part.open, ...whole.open],
    conventions: conventionsOf([part, whole]),
  };
}

function labelOf(sizes: readonly Size[]): { readonly reading?: string } {
  const named = sizes.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  return named.length === 0 ? {} : { reading: named.join(", ") };
}

function conventionsOf(sizes: readonly Size[]): readonly string[] {
  return sizes.flatMap(({ convention }) => (convention === undefined ? [] : [convention]));
}
