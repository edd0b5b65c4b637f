import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { OrganizationId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Language, Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";

/** Something published: a website, a page, a guide, a survey, a press kit (¶3-4, 31). */
export const Publication = z.strictObject({
  ...recorded,
  title: Text,
  kind: z.enum(["website", "page", "guide", "survey", "press-kit", "other"]).exactOptional(),
  keeper: OrganizationId.exactOptional(),
  /** `first`, `first revision`: the edition of a guide or a survey. */
  edition: Text.exactOptional(),
  /** The language versions with their version and day; left out where the source records none. */
  versions: z.array(z.strictObject({ language: Language, version: z.int().min(1), on: Day })).readonly(),
  /** What the keeper undertakes: to update all languages together, to refresh the whole at intervals. */
  undertakings: z.array(Text).readonly().exactOptional(),
});
export type Publication = z.infer<typeof Publication>;

/** Whom outreach is meant to reach, and what for (¶30-31). */
export const TargetGroup = z.strictObject({
  ...recorded,
  audience: z.enum([
    "member-states",
    "international-organizations",
    "academia",
    "civil-society",
    "private-sector",
    "bodies-new-to-the-united-nations",
  ]),
  aims: z.array(Text).readonly(),
});
export type TargetGroup = z.infer<typeof TargetGroup>;

/** One issue of a document. Identity is symbol and issue: a reissue keeps the symbol. */
export const Document = z.strictObject({
  symbol: DocumentSymbol,
  issue: z.int().min(1),
  title: Text,
  date: PartialDate,
  paragraph: Text.exactOptional(),
  author: OrganizationId.exactOptional(),
  addressee: OrganizationId.exactOptional(),
  /** The symbol of the document that carries this one as an annex. */
  annexOf: DocumentSymbol.exactOptional(),
  reissue: z.strictObject({ reason: Text }).exactOptional(),
});
export type Document = z.infer<typeof Document>;

/** A letter that transmits something and asks for something (cover letter). */
export const Letter = z.strictObject({
  ...recorded,
  document: DocumentSymbol,
  date: Day,
  from: OrganizationId,
  /** The office that signs, not the person. */
  signedBy: Text,
  to: OrganizationId,
  requests: z.array(z.enum(["bring-to-attention", "issue-as-document"])).readonly(),
});
export type Letter = z.infer<typeof Letter>;

/** A report on a period: who made it for whom, on which provision, in which sections (cover letter, ¶1-2). */
export const PeriodicReport = z.strictObject({
  ...recorded,
  document: DocumentSymbol,
  title: Text,
  by: OrganizationId,
  to: OrganizationId,
  from: PartialDate,
  until: PartialDate,
  /** The provision that asks for it. */
  trigger: z.strictObject({ document: DocumentSymbol, provision: Text }).exactOptional(),
  /** Earlier documents whose conclusions it takes up. */
  respondsTo: z.array(DocumentSymbol).readonly().exactOptional(),
  takesAccountOf: z.array(Text).readonly().exactOptional(),
  sections: z
    .array(
      z.strictObject({
        number: Text,
        title: Text,
        /** Its first and its last numbered paragraph. */
        from: z.int().min(1),
        to: z.int().min(1),
      }),
    )
    .readonly(),
});
export type PeriodicReport = z.infer<typeof PeriodicReport>;

/** Something that a report concludes, in the SDK's own words: an obstacle, a lesson, an effect, a course to take. */
export const Finding = z.strictObject({
  ...recorded,
  kind: z.enum([
    "effect",
    "obstacle",
    "precondition",
    "leverage",
    "lesson",
    "approach",
    "challenge",
    "role",
    "capacity",
    "comparative-advantage",
  ]),
  summary: Text,
});
export type Finding = z.infer<typeof Finding>;
