import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en = {
  "claimed-costs-within-eligibility":
    "A cost was incurred before {first}, or incurred or paid only after {last}. Under the Union's common provisions it is not eligible. Take it out of the claim.",
  "flat-rate-as-computed":
    "The flat-rate amount of {amount} is more than the project's rate of the costs claimed: direct costs are {direct}, of which staff {staff}. Compute it again from those.",
  "visibility-shown-with-claim":
    "The Union's support must be told of on the website and social media, on documents and material, and by a plaque, poster or electronic display. Remedy what is missing before it reduces the support.",
  "communication-reduction-ceiling":
    "The support is reduced by {reduction} for communication, but the reduction may be at most {ceiling} of the Funds' support of {union}, {most}. Make it smaller.",
  "no-reduction-after-remedy":
    "The support is reduced by {reduction} though there is no breach of communication duties, or it was remedied. A reduction is possible only if no remedial action was taken. Take it away.",
} as const satisfies Catalogue<typeof rules>;
