// One install for all of it: the verbs of every package. The content stands in `stocktake/catalog`.
export * from "@stocktake/formats";
export * from "@stocktake/model";
export * from "@stocktake/scoring";
