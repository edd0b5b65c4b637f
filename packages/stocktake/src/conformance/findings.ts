import type { Diagnostic } from "@stocktake/model";
import { defineFinding, formatPath, type Path } from "@stocktake/model/diagnostic";
import type * as z from "zod";

const malformed = defineFinding({
  code: "file/vector-malformed",
  severity: "error",
  message: "The vector file is not written as it has to be at {where}: {problem}",
  hint: "The README of the vectors lists every field.",
});

/** The faults of a vector file, each at its place. */
export function vectorFaults({ issues }: z.ZodError): readonly Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    return malformed({ where: formatPath(path), problem: problemOf(issue) }, path);
  });
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `${issue.keys.map((key) => `\`${key}\``).join(", ")} is not a field that stands here.`;
  if (issue.code === "invalid_type") return `${an(issue.expected)} is missing or of another kind here.`;
  if (issue.code === "invalid_value")
    return issue.message.startsWith("Write")
      ? issue.message
      : `write ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}.`;
  return issue.message;
}

function an(type: string): string {
  const name = type === "int" ? "whole number" : type === "record" ? "object" : type;
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
}
