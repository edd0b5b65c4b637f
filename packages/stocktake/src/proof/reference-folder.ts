/** The folder of reference data that `STOCKTAKE_REFERENCE` names. It is never part of the project. */
export function referenceFolder(): string {
  const folder = process.env.STOCKTAKE_REFERENCE;
  if (folder === undefined || folder === "")
    throw new Error("Set STOCKTAKE_REFERENCE to the folder of reference data.");
  return folder;
}
