export * from "@stocktake/catalog";
