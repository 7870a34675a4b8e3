import type { BuiltAssessment } from "./built-assessment.ts";
import type { BuiltExplanation } from "./built-explanation.ts";
import type { BuiltFinding } from "./built-finding.ts";
import type { BuiltQuestion } from "./built-proof.ts";

/** The questions of one finding. Whether the rule applies is asked first: what it requires matters only then. */
const askedBy = ({ applies, finding, holds }: BuiltExplanation): ReadonlyArray<BuiltQuestion> => {
  const asked: Array<BuiltQuestion> = [];
  const open = applies !== undefined && typeof applies.raw !== "boolean" ? applies : holds;
  open?.ask(asked);
  if (finding.answer.closed) open?.askAbsent(asked);
  return asked;
};

/** A question about a part of a group is asked of that part. */
const inPart = (question: BuiltQuestion, part: number | undefined): BuiltQuestion =>
  part === undefined || !question.path.startsWith("application.")
    ? question
    : { ...question, path: `parts.${part}.${question.path}` };

/** Questions with what waits for them, those of most weight first, and of one weight as they came. */
class Weighed {
  readonly questions: Array<BuiltQuestion> = [];
  private readonly weights: Array<number> = [];

  add(question: BuiltQuestion, weight: number): void {
    const { questions, weights } = this;
    for (let index = 0; index < questions.length; index++) {
      const known = questions[index]!;
      if (known !== question && known.path !== question.path) continue;
      weights[index] = weights[index]! + weight;
      return;
    }
    questions.push(question);
    weights.push(weight);
  }

  get sorted(): ReadonlyArray<BuiltQuestion> {
    const { questions, weights } = this;
    const places = Array.from(questions.keys());
    return places.toSorted((a, b) => weights[b]! - weights[a]!).map((place) => questions[place]!);
  }
}

/**
 * What an assessment still waits for, the fact that most undecided rules wait for first; blocking rules weigh more than
 * all others. Of a list, the first items that its proof shows.
 */
export const questionsBy =
  (explain: (finding: BuiltFinding) => BuiltExplanation) =>
  (assessment: BuiltAssessment): ReadonlyArray<BuiltQuestion> => {
    const weighed = new Weighed();
    for (const finding of assessment.waiting) {
      const { part, severity } = finding;
      const asked = askedBy(explain(finding));
      const share = (severity === "blocking" ? 1000 : 1) / asked.length;
      for (const question of asked) weighed.add(inPart(question, part), share);
    }
    return weighed.sorted;
  };

/** What one finding waits for, or failed for want of; none of a finding that rests on answers. */
export const missingBy =
  (explain: (finding: BuiltFinding) => BuiltExplanation) =>
  (finding: BuiltFinding): ReadonlyArray<BuiltQuestion> =>
    finding.unanswered || finding.outcome === "undetermined"
      ? askedBy(explain(finding)).map((question) => inPart(question, finding.part))
      : [];
