import { claimBase } from "./examples/claim-case.ts";

export const examples = [claimBase] as const;
