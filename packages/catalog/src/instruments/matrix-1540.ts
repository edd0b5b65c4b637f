import type { Criterion } from "@stocktake/model";
import { defineInstrument } from "@stocktake/model/define";

const MATERIALS = [
  ["nuclear", "nuclear weapons and material"],
  ["chemical", "chemical weapons and material"],
  ["biological", "biological weapons and material"],
] as const;
const FIELDS = [
  ["prohibition.legal", "2", "OP2", "A law prohibits non-State actors from making, acquiring, holding or using"],
  ["prohibition.enforcement", "2", "OP2", "Penalties are laid down and cases are pursued for the misuse of"],
  ["accounting.legal", "3(a)", "OP3", "Rules ask for accounting and security of"],
  ["accounting.enforcement", "3(a)", "OP3", "Inspections and penalties see to the accounting and security of"],
  ["protection.legal", "3(b)", "OP3", "Rules ask for the physical protection of"],
  ["protection.enforcement", "3(b)", "OP3", "Inspections and penalties see to the physical protection of"],
  ["controls.legal", "3(d)", "OP3", "A law controls export, transit and brokering of"],
  [
    "controls.enforcement",
    "3(d)",
    "OP3",
    "Licences, checks at the border and penalties see to the control of trade in",
  ],
] as const;

type Field = (typeof FIELDS)[number][0];
type Material = (typeof MATERIALS)[number][0];

/**
 * A small matrix in the style of the Committee established by resolution 1540 (2004): what the record shows on three
 * kinds of weapons, in the law and in its enforcement. It shows how such records are carried; it is not the Committee's
 * matrix, which has many more fields.
 *
 * How an entry of such a matrix is recorded:
 * - X, a measure is asserted or a reference to one was found: the level `measure` with the strength `asserted`;
 * - ?, the relevance is unclear: `inconclusive`;
 * - blank: `no-information`.
 *
 * A blank is never `no-measure`, which is for a record that says that there is none. A matrix is no measure of
 * compliance, and an X is no proof of it, so the methodology over it only counts.
 *
 * Fields, gists and titles are the SDK's own.
 */
export const matrix1540 = defineInstrument({
  id: "matrix-1540",
  edition: "example",
  title: "Non-proliferation of weapons of mass destruction: a small matrix",
  symbol: "S/RES/1540(2004)",
  adopted: "2004-04-28",
  source: "https://undocs.org/S/RES/1540(2004)",
  provisions: [
    {
      id: "1",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Give no support to non-State actors that try to get weapons of mass destruction.",
      themes: ["WPN"],
    },
    {
      id: "2",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Adopt and enforce laws that keep such weapons out of the hands of non-State actors.",
      themes: ["WPN", "LEG"],
    },
    {
      id: "3(a)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Account for such material and secure it.",
      themes: ["WPN"],
    },
    {
      id: "3(b)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Protect such material physically.",
      themes: ["WPN"],
    },
    {
      id: "3(c)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Keep up border controls and law enforcement against trafficking in such material.",
      themes: ["WPN", "BC"],
    },
    {
      id: "3(d)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Control export, transit and the services around them.",
      themes: ["WPN", "BC"],
    },
    {
      id: "8",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Join, carry out and strengthen the treaties against proliferation.",
      themes: ["WPN", "ILC"],
    },
  ],
  sections: [
    { id: "OP2", title: "Prohibition", provision: "2" },
    { id: "OP3", title: "Domestic controls", provision: "3(a)" },
  ],
  scales: [
    {
      id: "matrix-entry",
      title: "Entry of the matrix",
      levels: [
        { id: "no-measure", title: "No measure", anchor: "The record says that there is no measure." },
        { id: "measure", title: "Measure", anchor: "A measure is asserted, or a reference to one was found." },
      ],
    },
  ],
  criteria: FIELDS.flatMap(([field, provision, section, asks]) =>
    MATERIALS.map(
      ([material, words]): Criterion<`${Field}.${Material}`> => ({
        id: `${field}.${material}`,
        title: `${asks} ${words}.`,
        section,
        provision,
        themes: field.endsWith("legal") ? ["WPN", "LEG"] : ["WPN"],
        facet: field.endsWith("legal") ? "legislation" : "practice",
        force: "binding",
        response: { kind: "level", scale: "matrix-entry" },
      }),
    ),
  ),
});
