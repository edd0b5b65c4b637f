/** A line of an outline, with what stands below it. */
export interface OutlineItem {
  /** What the line is about; set off from the rest. */
  readonly label?: string;
  readonly text: string;
  readonly items?: readonly OutlineItem[];
}

/** Joins what there is to say, leaving out what is absent. */
export function phrase(separator: string, ...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join(separator);
}
