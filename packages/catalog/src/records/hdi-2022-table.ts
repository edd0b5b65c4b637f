/** The groups of human development, as the report names them. */
export type HdiGroup = "low" | "medium" | "high" | "very high";

/** One line of the published table. */
export type HdiRow = readonly [
  entity: string,
  lifeExpectancy: number,
  expectedSchooling: number,
  meanSchooling: number,
  gniPerCapita: number,
  value: number,
  rank: number,
  group: HdiGroup,
];

/**
 * The year 2022 for 24 of the 193 ranked, at full published precision: from every group and every region, with three
 * pairs that share a rank, values above a goalpost's cap, and one jurisdiction that is not a State.
 *
 * Source: United Nations Development Programme, Human Development Report 2023/24, composite indices and components time
 * series 1990-2022; CC BY 3.0 IGO.
 */
export const HDI_2022: readonly HdiRow[] = [
  ["AUS", 83.579, 21.0800209, 12.72681999, 49257.1352, 0.946, 10, "very high"],
  ["BOL", 64.928, 15.02243817, 9.827750206, 7987.842247, 0.698, 120, "medium"],
  ["BRA", 73.425, 15.5788002, 8.278307638, 14615.89235, 0.76, 89, "high"],
  ["CAN", 82.847, 15.96065044, 13.86876597, 48444.39319, 0.935, 18, "very high"],
  ["CHE", 84.255, 16.5837307, 13.90406622, 69432.78669, 0.967, 1, "very high"],
  ["CHL", 79.519, 16.76792908, 11.11136804, 24430.99593, 0.86, 44, "very high"],
  ["CHN", 78.587, 15.21793605, 8.106910446, 18024.88747, 0.788, 75, "high"],
  ["DNK", 81.882, 18.77403069, 12.96049023, 62018.95694, 0.952, 5, "very high"],
  ["FJI", 68.312, 13.84869, 10.37096977, 11233.65882, 0.729, 104, "high"],
  ["HKG", 84.315, 17.8495903, 12.34776974, 62485.50516, 0.956, 4, "very high"],
  ["HTI", 63.728, 11.13756869, 5.609468426, 2801.712516, 0.552, 158, "medium"],
  ["IND", 67.744, 12.58370972, 6.570700169, 6950.526798, 0.644, 134, "medium"],
  ["KGZ", 70.484, 12.99493027, 11.96131992, 4781.692046, 0.701, 117, "high"],
  ["MAR", 74.973, 14.59442043, 6.05, 7954.522461, 0.698, 120, "medium"],
  ["NAM", 58.059, 11.75997928, 7.243458294, 9200.026599, 0.61, 142, "medium"],
  ["PAK", 66.431, 7.89510849, 4.422319019, 5374.270423, 0.54, 164, "low"],
  ["RWA", 67.129, 11.38352013, 4.878310204, 2316.809277, 0.548, 161, "low"],
  ["SGP", 84.133, 16.90273094, 11.92488003, 88761.14559, 0.949, 9, "very high"],
  ["SOM", 56.107, 7.647232333, 1.900300026, 1072.201461, 0.38, 193, "low"],
  ["SWE", 83.505, 19.03676987, 12.67372015, 56995.84796, 0.952, 5, "very high"],
  ["SWZ", 56.36, 14.92692756, 5.73, 8391.855111, 0.61, 142, "medium"],
  ["UKR", 68.564, 13.32800961, 11.12330123, 11416.2168, 0.734, 100, "high"],
  ["YEM", 63.72, 7.935313345, 2.776825958, 1105.763435, 0.424, 186, "low"],
  ["ZAF", 61.48, 14.26364994, 11.60696983, 13185.56419, 0.717, 110, "high"],
];
