import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en = {
  "regional-committee-support":
    "The project is regional and significant for the region or in its total cost. Support cannot be granted unless the regional cooperation group has supported the project. Ask the group for its statement; a grant is possible only if it is supporting.",
  "departure-from-regional-statement":
    "The regional cooperation group has supported the project, but the decision grants nothing. A supporting statement may be departed from only where the grant would be unlawful or the project not in line with the programme. Check the ground, and inform the group with reasons before the decision.",
  "pooled-regional-council":
    "The decision names {authority} as the deciding body. Its tasks as intermediate body are pooled in the Helsinki-Uusimaa Regional Council (Uudenmaan liitto), which makes the decision.",
} as const satisfies Catalogue<typeof rules>;
