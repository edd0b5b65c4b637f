import { defineFinding } from "@stocktake/model/diagnostic";

/** What can be wrong with a place on disk before anything in it is read. */
export const diskFindings = {
  missing: defineFinding({
    code: "file/missing",
    severity: "error",
    message: "There is no file `{file}`.",
    hint: "Check the path; it is read from the folder in which the command runs.",
  }),
  folder: defineFinding({
    code: "file/is-a-folder",
    severity: "error",
    message: "`{file}` is a folder where a file is expected.",
    hint: "Name a file in it.",
  }),
  notFolder: defineFinding({
    code: "file/not-a-folder",
    severity: "error",
    message: "A part of the path `{file}` is a file where a folder is expected.",
    hint: "Check the path.",
  }),
  forbidden: defineFinding({
    code: "file/not-permitted",
    severity: "error",
    message: "The system does not let this command open `{file}`.",
    hint: "Check who may read and write it.",
  }),
  unusable: defineFinding({
    code: "file/unusable",
    severity: "error",
    message: "`{file}` cannot be used: the system says {reason}.",
  }),
  unknownRecord: defineFinding({
    code: "file/unknown-record",
    severity: "error",
    message: "`@{name}` is no record of the catalog.",
    hint: "{suggestion}",
  }),
} as const;
