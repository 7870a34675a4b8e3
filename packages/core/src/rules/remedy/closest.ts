import { type Edit, leafAt, valueAt } from "./changed-facts.ts";
import { sizeOf } from "./fact-scale.ts";
import { type Proposal, scaleFor } from "./proposal.ts";
import type { Verifying } from "./verifying.ts";

/** The proposal brought as near to the fact as it stands as still settles the rule, where the fact has a scale. */
export const closest = (proposal: Proposal, verifying: Verifying, settles: (edit: Edit) => boolean): Proposal => {
  const { edit } = proposal;
  if (edit.remove === true || !settles(edit)) return proposal;
  const { path } = edit;
  const fact = leafAt(verifying.question.compiled.program.facts, path);
  const scale = fact === undefined ? undefined : scaleFor(fact, proposal.byLength);
  const current = valueAt(verifying.facts, path);
  // A text that is not given is as short as can be.
  const [near = proposal.byLength === true ? 0 : undefined, far] = [scale?.number(current), scale?.number(edit.value)];
  if (scale === undefined || near === undefined || far === undefined) return proposal;
  const editTo = (number: number): Edit => ({ path, value: scale.value(number, current) });
  // A fact outside its range is brought into it at least.
  let [a, b] = [Math.min(scale.most + 1, Math.max(scale.least - 1, near)), far];
  if (Math.abs(b - a) > 1 && !settles(editTo(b - Math.sign(b - a)))) return proposal;
  while (Math.abs(b - a) > 1) {
    const middle = Math.floor((a + b) / 2);
    if (settles(editTo(middle))) b = middle;
    else a = middle;
  }
  if (b === far) return proposal;
  const value = scale.value(b, current);
  return {
    ...proposal,
    edit: { path, value },
    ...(current === undefined ? {} : { size: sizeOf(scale, current, value) }),
  };
};
