import type { Position } from "./diagnostic.ts";
import type { Path } from "./path.ts";

/**
 * Where the values of one input stood in its file.
 *
 * A position is worked out when it is asked for; an input without findings pays nothing.
 */
export interface Sources {
  /**
   * The place of the value at a path; of its nearest existing ancestor when the input has no such value.
   * `undefined` when the input could not be read at all.
   */
  positionOf(path: Path): Position | undefined;
}
