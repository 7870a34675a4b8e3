/** fast-check with few runs from one seed: a mutant is told the same twice, and soon. */
import { assert as asked, type IAsyncPropertyWithHooks, type IPropertyWithHooks, type Parameters } from "fast-check";

export * from "fast-check";

const few = Number(process.env["KAARI_RUNS"] ?? 15);

export const assert = <Case>(
  property: IAsyncPropertyWithHooks<Case> | IPropertyWithHooks<Case>,
  asking: Parameters<Case> = {},
): void | Promise<void> =>
  asked(property, { seed: 43, ...asking, numRuns: Math.min(asking.numRuns ?? few, few), endOnFailure: true });
