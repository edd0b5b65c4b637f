import type { Treaty, TreatyCount } from "@stocktake/model";
import { defineTreaties, freezeDeep } from "@stocktake/model/define";

const ICAO = "International Civil Aviation Organization";
const IMO = "International Maritime Organization";
const IAEA = "International Atomic Energy Agency";
const SECRETARY_GENERAL = "Secretary-General of the United Nations";
const THREE_GOVERNMENTS = ["Russian Federation", "United Kingdom", "United States"] as const;

/**
 * The 19 international instruments against terrorism, in the order of their adoption; the one that was opened for
 * signature on a later day stands by that day.
 *
 * Adopted by a date, in force at a date, and counted by the Committee are three different numbers and are kept apart:
 * see `treatiesAt` and `countedByCommittee`. A ratification is not implementation: what domestic law makes of a treaty
 * is a criterion of its own.
 *
 * Sources: the official titles; days of adoption and of entry into force as the depositaries list them.
 */
export const treaties: readonly Treaty[] = defineTreaties([
  {
    id: "tokyo-1963",
    number: 1,
    title: "Convention on Offences and Certain Other Acts Committed on Board Aircraft",
    short: "Tokyo Convention",
    adopted: "1963-09-14",
    inForce: "1969-12-04",
    depositaries: [ICAO],
    field: "civil-aviation",
  },
  {
    id: "hague-1970",
    number: 2,
    title: "Convention for the Suppression of Unlawful Seizure of Aircraft",
    short: "Hague Convention",
    adopted: "1970-12-16",
    inForce: "1971-10-14",
    depositaries: THREE_GOVERNMENTS,
    field: "civil-aviation",
  },
  {
    id: "montreal-1971",
    number: 3,
    title: "Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation",
    short: "Montreal Convention",
    adopted: "1971-09-23",
    inForce: "1973-01-26",
    depositaries: THREE_GOVERNMENTS,
    field: "civil-aviation",
  },
  {
    id: "protected-persons-1973",
    number: 4,
    title:
      "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents",
    short: "Diplomatic Agents Convention",
    adopted: "1973-12-14",
    inForce: "1977-02-20",
    depositaries: [SECRETARY_GENERAL],
    field: "protected-persons",
  },
  {
    id: "hostages-1979",
    number: 5,
    title: "International Convention against the Taking of Hostages",
    short: "Hostages Convention",
    adopted: "1979-12-17",
    inForce: "1983-06-03",
    depositaries: [SECRETARY_GENERAL],
    field: "hostages",
  },
  {
    // Adopted before the Hostages Convention and opened after it.
    id: "nuclear-material-1980",
    number: 6,
    title: "Convention on the Physical Protection of Nuclear Material",
    short: "Nuclear Material Convention",
    adopted: "1979-10-26",
    opened: "1980-03-03",
    inForce: "1987-02-08",
    depositaries: [IAEA],
    field: "nuclear-material",
  },
  {
    id: "airports-1988",
    number: 7,
    title:
      "Protocol for the Suppression of Unlawful Acts of Violence at Airports Serving International Civil Aviation, supplementary to the Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation",
    short: "Airport Protocol",
    adopted: "1988-02-24",
    inForce: "1989-08-06",
    depositaries: [...THREE_GOVERNMENTS, ICAO],
    field: "civil-aviation",
    amends: "montreal-1971",
  },
  {
    id: "maritime-1988",
    number: 8,
    title: "Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation",
    short: "Maritime Convention",
    adopted: "1988-03-10",
    inForce: "1992-03-01",
    depositaries: [IMO],
    field: "maritime",
  },
  {
    id: "fixed-platforms-1988",
    number: 9,
    title:
      "Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf",
    short: "Fixed Platform Protocol",
    adopted: "1988-03-10",
    inForce: "1992-03-01",
    depositaries: [IMO],
    field: "maritime",
    amends: "maritime-1988",
  },
  {
    id: "plastic-explosives-1991",
    number: 10,
    title: "Convention on the Marking of Plastic Explosives for the Purpose of Detection",
    short: "Plastic Explosives Convention",
    adopted: "1991-03-01",
    inForce: "1998-06-21",
    depositaries: [ICAO],
    field: "explosives",
  },
  {
    id: "bombings-1997",
    number: 11,
    title: "International Convention for the Suppression of Terrorist Bombings",
    short: "Terrorist Bombing Convention",
    adopted: "1997-12-15",
    inForce: "2001-05-23",
    depositaries: [SECRETARY_GENERAL],
    field: "bombings",
  },
  {
    id: "financing-1999",
    number: 12,
    title: "International Convention for the Suppression of the Financing of Terrorism",
    short: "Terrorist Financing Convention",
    adopted: "1999-12-09",
    inForce: "2002-04-10",
    depositaries: [SECRETARY_GENERAL],
    field: "financing",
  },
  {
    id: "nuclear-terrorism-2005",
    number: 13,
    title: "International Convention for the Suppression of Acts of Nuclear Terrorism",
    short: "Nuclear Terrorism Convention",
    adopted: "2005-04-13",
    inForce: "2007-07-07",
    depositaries: [SECRETARY_GENERAL],
    field: "nuclear-terrorism",
  },
  {
    id: "nuclear-material-amendment-2005",
    number: 14,
    title: "Amendment to the Convention on the Physical Protection of Nuclear Material",
    short: "Amendment to the Nuclear Material Convention",
    adopted: "2005-07-08",
    inForce: "2016-05-08",
    depositaries: [IAEA],
    field: "nuclear-material",
    amends: "nuclear-material-1980",
  },
  {
    id: "maritime-protocol-2005",
    number: 15,
    title:
      "Protocol of 2005 to the Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation",
    short: "Maritime Protocol of 2005",
    adopted: "2005-10-14",
    inForce: "2010-07-28",
    depositaries: [IMO],
    field: "maritime",
    amends: "maritime-1988",
  },
  {
    id: "fixed-platforms-protocol-2005",
    number: 16,
    title:
      "Protocol of 2005 to the Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf",
    short: "Fixed Platform Protocol of 2005",
    adopted: "2005-10-14",
    inForce: "2010-07-28",
    depositaries: [IMO],
    field: "maritime",
    amends: "fixed-platforms-1988",
  },
  {
    id: "beijing-convention-2010",
    number: 17,
    title: "Convention on the Suppression of Unlawful Acts Relating to International Civil Aviation",
    short: "Beijing Convention",
    adopted: "2010-09-10",
    inForce: "2018-07-01",
    depositaries: [ICAO],
    field: "civil-aviation",
  },
  {
    id: "beijing-protocol-2010",
    number: 18,
    title: "Protocol Supplementary to the Convention for the Suppression of Unlawful Seizure of Aircraft",
    short: "Beijing Protocol",
    adopted: "2010-09-10",
    inForce: "2018-01-01",
    depositaries: [ICAO],
    field: "civil-aviation",
    amends: "hague-1970",
  },
  {
    id: "montreal-protocol-2014",
    number: 19,
    title: "Protocol to Amend the Convention on Offences and Certain Other Acts Committed on Board Aircraft",
    short: "Montreal Protocol",
    adopted: "2014-04-04",
    inForce: "2020-01-01",
    depositaries: [ICAO],
    field: "civil-aviation",
    amends: "tokyo-1963",
  },
]);

/**
 * How many instruments the Committee itself counted, and when. It spoke of 16 when 16 had been adopted and fewer were in
 * force, and of 19 later; neither follows from the other two numbers.
 */
export const countedByCommittee: readonly TreatyCount[] = freezeDeep([
  {
    on: "2009-11",
    count: 16,
    source: "Counter-Terrorism Committee, as reported in the Yearbook of the United Nations 2009",
  },
  { on: "2018", count: 19, source: "Counter-Terrorism Committee, international legal instruments" },
]);
