import * as z from "zod";
import { Decision } from "../../../domain/index.ts";
import { Day } from "../../../primitives/index.ts";
import { few, Ground, Nothing, Reasoned, RecordId, some, Text } from "./parts.ts";

const Condition = z.strictObject({ id: RecordId, text: Text, by: Day.optional() });

/** What is granted: the decision's facts, of which the money and the period must be told. */
const Grant = z.strictObject({
  extent: z.enum(["full", "part"]),
  decision: Decision.required({ granted: true, acceptedCosts: true, period: true }),
  conditions: few(Condition),
  reasons: few(Ground),
});
/** When the recipient got it, where that is known. */
const served = { servedOn: Day.optional() };
const changes = {
  resolution: z.enum(["changed-in-full", "changed-in-part"]),
  grant: Grant,
  reasons: some(Ground),
  ...served,
};
const Resolution = z.union([
  z.strictObject({ ...changes }),
  z.strictObject({ resolution: z.enum(["dismissed", "referred-back"]), reasons: some(Ground), ...served }),
]);

export const decisionData = {
  ProposeDecision: z.strictObject({ proposal: z.enum(["grant", "reject"]), reasons: some(Ground) }),
  GrantFunding: Grant,
  RejectApplication: z.strictObject({ reasons: some(Ground), ...served }),
  AcceptGrant: Nothing,
  DeclineGrant: Reasoned,
  MeetCondition: z.strictObject({ condition: RecordId, evidence: Text }),
  ConfirmCondition: z.strictObject({ condition: RecordId }),
  FailCondition: z.strictObject({ condition: RecordId, reason: Text }),
  RevertDecision: Reasoned,
  RequestRectification: z.strictObject({ grounds: Text, within: Day.optional() }),
  ResolveRectification: Resolution,
  FileAppeal: z.strictObject({ court: Text, grounds: Text }),
  ResolveAppeal: Resolution,
} as const;
export type GrantData = z.infer<typeof Grant>;
export type ResolutionData = z.infer<typeof Resolution>;
