/** The way from the root of an input to one value in it: `["answers", 0, "rating"]`. */
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/**
 * Prints a path the way people write one.
 *
 * @example
 * formatPath(["answers", 0, "rating", "level"]); // => "answers[0].rating.level"
 * formatPath(["criteria", "I.2.practice"]); // => "criteria[\"I.2.practice\"]"
 * formatPath([]); // => "(root)"
 */
export function formatPath(path: Path): string {
  if (path.length === 0) return "(root)";
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
