import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { EntityId, OrganizationId } from "../value/identifier.ts";
import { Day } from "../value/partial-date.ts";
import { recorded } from "./recorded.ts";
import { Sharing } from "./sharing.ts";

/**
 * A report that a State owes a committee (resolution 1373, 6; ¶5).
 *
 * It is late when the day has passed and nothing was received. A report that is not there says nothing about
 * implementation.
 */
export const StateReport = z.strictObject({
  ...recorded,
  state: EntityId,
  to: OrganizationId,
  instrument: DocumentSymbol,
  /** The first report, the second, and so on. */
  number: z.int().min(1),
  due: Day,
  received: Day.exactOptional(),
  sharing: Sharing.exactOptional(),
});
export type StateReport = z.infer<typeof StateReport>;
