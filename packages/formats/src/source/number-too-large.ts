import { defineFinding } from "@stocktake/model/diagnostic";

/** A number that a file may hold and that no number of the engine can. */
export const numberTooLarge = defineFinding({
  code: "file/number-too-large",
  severity: "error",
  message: "The number {number} is beyond the range of numbers, which ends near 1.8e308.",
  hint: "Write the number in a larger unit.",
});
