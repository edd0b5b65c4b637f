import { defineInstrument } from "@stocktake/model/define";

/**
 * The four measures of the Human Development Index, as the Human Development Report 2023/24 defines them.
 *
 * They ask nothing of anybody: the force of each is `none`, and none of them grows stale.
 */
export const humanDevelopment = defineInstrument({
  id: "human-development",
  edition: "2023-24",
  title: "Measures of human development",
  source: "United Nations Development Programme, Human Development Report 2023/24, technical notes, technical note 1",
  scales: [],
  criteria: [
    {
      id: "life-expectancy",
      title: "Life expectancy at birth",
      force: "none",
      response: { kind: "measured", unit: "years", domain: { least: 0 } },
    },
    {
      id: "expected-schooling",
      title: "Expected years of schooling of a child of school-entry age",
      force: "none",
      response: { kind: "measured", unit: "years", domain: { least: 0 } },
    },
    {
      id: "mean-schooling",
      title: "Mean years of schooling of adults aged 25 and over",
      force: "none",
      response: { kind: "measured", unit: "years", domain: { least: 0 } },
    },
    {
      id: "gni-per-capita",
      title: "Gross national income per head, in international dollars of 2017",
      force: "none",
      response: { kind: "measured", unit: "2017 PPP $", domain: { least: 0 } },
    },
  ],
});
