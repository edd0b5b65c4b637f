/** Marks what no source gives: a step, a time or a figure chosen for this SDK. */
export const OWN = "SDK's own";

export const BRIEFING_2009 = "Committee briefing, 26 May 2009";
export const STATEMENT_2010 = "statement of the Chair of the Committee, 8 April 2010";
export const STRATEGY_2008 = "Executive Directorate's strategy on technical assistance, June 2008";
export const GUIDELINES_2018 = "Committee's post-visit guidelines, 8 October 2018";
