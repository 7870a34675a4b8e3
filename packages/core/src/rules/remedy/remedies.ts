import { PackAssessment } from "../assess.ts";
import type { Assessment } from "../assessment.ts";
import { claimed } from "./any-answer.ts";
import { Budget } from "./budget.ts";
import { changeOf } from "./change-of.ts";
import { changedFacts, type Edit, type Facts } from "./changed-facts.ts";
import { factOfValue } from "./fact-value.ts";
import { sizeOfAll } from "./proposal.ts";
import { isRemedy, Search, type Solution } from "./search.ts";
import { isSettled } from "./question.ts";
import type { FactChange, Remedy, RemedyOptions, RuleRemedies } from "./remedy.ts";
import { Verifying } from "./verifying.ts";

const asked = (assessment: Assessment): PackAssessment => {
  if (assessment instanceof PackAssessment) return assessment;
  throw new RangeError("expected an assessment that assess gave, found another object");
};

/**
 * For each violated rule the smallest changes of the asker's own facts that settle it: of one fact, else of two, else of
 * several that each bring it nearer and of which none can be spared. Each was assessed again, and makes no other blocking
 * rule violated. Neither the facts nor the assessment are changed.
 *
 * @throws RangeError when the assessment does not come from `assess`
 */
export const remedies = (assessment: Assessment, options: RemedyOptions = {}): ReadonlyArray<RuleRemedies> => {
  const { asker = "applicant", most = 10, budget = 200 } = options;
  const whole = asked(assessment);
  const verifying = new Verifying(whole);
  return whole.findings
    .filter(({ outcome }) => outcome === "violated")
    .map(({ rule, part }) => {
      const question = verifying.ruleOf(rule, part);
      const { solutions, gaveUp } = new Search(verifying, question, asker, new Budget(budget), most).run();
      const found = solutions
        .toSorted(bySize)
        .slice(0, most)
        .map((solution): Remedy => {
          let { settles } = solution.verdicts;
          const isStill = (edits: ReadonlyArray<Edit>): boolean => {
            const verdicts = verifying.verify(question, edits);
            if (!isRemedy(verdicts)) return false;
            settles = settles.filter((id) => verdicts.settles.includes(id));
            return true;
          };
          const proposals = claimed(solution.proposals, verifying, isStill);
          return remedyOf(whole, rule, part, { proposals, verdicts: { ...solution.verdicts, settles } });
        });
      return { rule, part, remedies: found, gaveUp };
    });
};

const bySize = (a: Solution, b: Solution): number =>
  a.proposals.length - b.proposals.length ||
  Number(a.verdicts.outcome !== "satisfied") - Number(b.verdicts.outcome !== "satisfied") ||
  sizeOfAll(a.proposals) - sizeOfAll(b.proposals);

const remedyOf = (
  { compiled, facts }: PackAssessment,
  rule: string,
  part: number | undefined,
  { proposals, verdicts: { outcome, settles } }: Solution,
): Remedy => ({
  rule,
  part,
  outcome: isSettled(outcome) ? outcome : "satisfied",
  changes: proposals.map((proposal) => changeOf(compiled, facts as Facts, proposal)),
  settles,
  verified: true,
});

/**
 * The facts of the assessment with a remedy's changes made: new facts, the old ones stay as they are. Where any answer will
 * do, one stands there.
 *
 * @throws RangeError when the assessment does not come from `assess`
 */
export const remedied = (assessment: Assessment, remedy: Remedy): Readonly<Record<string, unknown>> => {
  const { compiled, facts } = asked(assessment);
  const table = compiled.program.facts;
  const verifying = new Verifying(asked(assessment));
  const valueFor = (path: string, to: FactChange["to"]): unknown =>
    to === "any" ? verifying.answers(path)[0] : factOfValue(to);
  const editsOf = ({ path, kind, to, content = {} }: FactChange): ReadonlyArray<Edit> => {
    if (kind === "remove" || kind === "leave-out") return [{ path, remove: true }];
    return [
      { path, value: valueFor(path, to) },
      ...Object.entries(content).map(([name, fact]) => {
        const place = `${path}.${name}`;
        return { path: place, value: valueFor(place, fact.to) };
      }),
    ];
  };
  return changedFacts(facts, remedy.changes.flatMap(editsOf), table);
};
