import * as z from "zod";
import { Day, NonBlankText } from "../primitives/index.ts";
import { Citation, LocalId } from "./citation.ts";
import { Gate } from "./gate.ts";
import { outcomes, verdicts } from "./outcome.ts";

/**
 * A worked case: facts as a file holds them, and the outcome expected of rules.
 *
 * `basedOn` takes another example's facts; `with` then sets facts by path (`application.advance.requested`, list items by
 * number: `application.partners.0.duties`) and `without` leaves facts out.
 */
export const Example = z.strictObject({
  id: LocalId,
  title: NonBlankText,
  /** Where the expectation comes from: a test case, a printed example, a provision. */
  source: NonBlankText,
  certainty: Citation.shape.certainty.optional(),
  gate: Gate,
  on: Day,
  world: z.enum(["open", "closed"]).optional(),
  basedOn: LocalId.optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  without: z.array(z.string()).readonly().optional(),
  /** Outcome by rule: local id for the pack's own rules, full id for those of other layers. */
  expect: z.record(z.string(), z.enum(outcomes)),
  verdict: z.enum(verdicts).optional(),
});
export type Example = z.infer<typeof Example>;
