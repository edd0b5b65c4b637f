export type * from "./explain/explanation.ts";
export type * from "./score/score.ts";
