import type { CrosswalkLink } from "@stocktake/model";
import { defineCrosswalk } from "@stocktake/model/define";
import { matrix1540 } from "../instruments/matrix-1540.ts";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";

type From = (typeof sRes1373Edition2)["criteria"][number]["id"];
type Entry = (typeof matrix1540)["criteria"][number]["id"];
type Field = Entry extends `${infer F}.${"nuclear" | "chemical" | "biological"}` ? F : never;

const MATERIALS = ["nuclear", "chemical", "biological"] as const;

/** One criterion of the resolution, which asks about all material at once, against the three entries of one field. */
const links = (
  from: From,
  field: Field,
  relation: CrosswalkLink["relation"],
  coverage: CrosswalkLink["coverage"],
  confidence: CrosswalkLink["confidence"],
  note: string,
) => MATERIALS.map((material) => ({ from, to: `${field}.${material}` as const, relation, coverage, confidence, note }));

/**
 * What answers on resolution 1373 (2001) say about the matrix on resolution 1540 (2004).
 *
 * The criteria on weapons and on borders ask about all material at once, the matrix about each kind by itself; and each
 * asks something that the other does not. So no link lets a level through: a draft names the answers that bear on an
 * entry and leaves the entry to whoever fills it in. Accounting and physical protection have no criterion to draw on.
 */
export const sRes1373To1540 = defineCrosswalk(sRes1373Edition2, matrix1540, {
  id: "s-res-1373-to-1540",
  version: 1,
  title: "Resolution 1373 (2001) to the matrix on resolution 1540 (2004)",
  source: "The SDK's own reading of the two instruments.",
  links: [
    ...links(
      "II.2.legislation.cbrn",
      "prohibition.legal",
      "overlaps",
      "half",
      "medium",
      "The criterion looks at handing material over; the entry also at making, acquiring, holding and using it.",
    ),
    ...links(
      "II.2.legislation.cbrn",
      "prohibition.enforcement",
      "overlaps",
      "small",
      "medium",
      "A penalty for the attempt is a part of the entry, which also looks for cases.",
    ),
    ...links(
      "II.2.institution.transfers",
      "controls.legal",
      "related",
      "none",
      "medium",
      "Both speak of export, transit and brokering: the criterion of the authority that decides, the entry of the law.",
    ),
    ...links(
      "II.2.institution.transfers",
      "controls.enforcement",
      "overlaps",
      "small",
      "medium",
      "An authority that licenses is a part of the entry, which also looks for checks at the border and penalties.",
    ),
    ...links(
      "II.10.practice.cargo",
      "controls.enforcement",
      "overlaps",
      "small",
      "medium",
      "Cargo inspected by risk is a part of checks at the border, whether or not it is chosen for such material.",
    ),
    ...links(
      "III.1.practice",
      "controls.enforcement",
      "related",
      "none",
      "low",
      "Information on arms that is exchanged with other States may serve the controls, and says nothing of them.",
    ),
  ],
  levels: [
    {
      from: "implementation",
      to: "matrix-entry",
      map: { none: "no-measure", planned: "no-measure", partial: "measure", large: "measure", full: "measure" },
      loss: "The matrix tells a measure from none and nothing else: how far it goes is lost, and so is a plan.",
    },
  ],
});
