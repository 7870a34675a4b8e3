import { BuiltFinding } from "./built-finding.ts";
import { Answer, type BuiltSeries, type BuiltVerdict, type BuiltWorld, type Facts } from "./built-series.ts";
import { codeOf, forReview, harmless, placeOf, undetermined, violated } from "./outcome-codes.ts";

/** Whether the outcome of a code waits for an answer: undetermined, or as it is only because one is missing. */
export const waits = (code: number): boolean =>
  (code & 7) === undetermined || (code & 7) === harmless || (code & 8) !== 0;

const isViolated = (code: number): boolean => (code & 7) === violated;

/** The rules of a pack at one gate. */
export interface BuiltGate {
  readonly gate: string;
  /** How missing facts count, unless a question says otherwise. */
  readonly world: BuiltWorld;
  readonly single: BuiltSeries | undefined;
  /** The rules that see all parts of a group. */
  readonly group: BuiltSeries | undefined;
}

/**
 * The answer of a built pack's rules at one gate.
 *
 * Everything is found when it is asked for: the facts must stay as they are until then.
 *
 * @throws RangeError when `on` is not written as a day
 */
export class BuiltAssessment {
  readonly on: string;
  readonly world: BuiltWorld;
  private readonly asked: BuiltGate;
  private readonly facts: Facts;
  private found: ReadonlyArray<string> | undefined = undefined;
  private known: ReadonlyArray<Answer> | undefined = undefined;

  constructor(asked: BuiltGate, facts: Facts, on: string, world: BuiltWorld = asked.world) {
    if (!/^\d+-\d\d-\d\d$/.test(on)) throw new RangeError(`Expected a day, found ${on}`);
    this.asked = asked;
    this.facts = facts;
    this.on = on;
    this.world = world;
  }

  get gate(): string {
    return this.asked.gate;
  }

  /** Full ids of the rules that are violated, once for each part of a group. */
  get violations(): ReadonlyArray<string> {
    return this.quickly() ?? this.those(isViolated).map(({ rule }) => rule);
  }

  get verdict(): BuiltVerdict {
    if (this.quickly()?.length === 0) return "pass";
    let verdict: BuiltVerdict = "pass";
    for (const { series, told } of this.answers)
      for (const each of told) {
        const code = codeOf(each);
        const outcome = code & 7;
        if (outcome !== violated && outcome !== undetermined) continue;
        if (series.severities[placeOf(each)]?.[code >> 4] !== "b") continue;
        if (outcome === violated) return "fail";
        verdict = "undetermined";
      }
    return verdict;
  }

  /** What the rules come to, and those of each part of a group, by codes. */
  get answers(): ReadonlyArray<Answer> {
    this.known ??= this.ask();
    return this.known;
  }

  /** Every rule, in the pack's order. */
  get findings(): ReadonlyArray<BuiltFinding> {
    return this.answers.flatMap((answer) =>
      answer.series.ids.map((rule, place) => new BuiltFinding(answer, rule, place)),
    );
  }

  /** The findings that violate a rule. */
  get violated(): ReadonlyArray<BuiltFinding> {
    const found = this.quickly();
    if (found?.length === 0) return [];
    const answer = this.answers[0];
    return found === undefined || answer === undefined
      ? this.those(isViolated)
      : found.map((rule) => new BuiltFinding(answer, rule));
  }

  /** The findings that a person must look at. */
  get reviews(): ReadonlyArray<BuiltFinding> {
    return this.those((code) => (code & 7) === forReview);
  }

  /** The findings that wait for an answer: undetermined, or as they are only because one is missing. */
  get waiting(): ReadonlyArray<BuiltFinding> {
    return this.those(waits);
  }

  toJSON(): object {
    const { gate, on, world, verdict, findings } = this;
    return { gate, on, world, verdict, findings };
  }

  /** Violated and for review, in the pack's order, without making the other findings. */
  get notable(): ReadonlyArray<BuiltFinding> {
    return this.those((code) => isViolated(code) || (code & 7) === forReview);
  }

  private those(wanted: (code: number) => boolean): ReadonlyArray<BuiltFinding> {
    const findings: Array<BuiltFinding> = [];
    for (const answer of this.answers)
      for (const told of answer.told) {
        const place = placeOf(told);
        if (wanted(codeOf(told))) findings.push(new BuiltFinding(answer, answer.series.ids[place] ?? "", place));
      }
    return findings;
  }

  /** The rules that are violated, where that is found without the outcomes and these are not known. */
  private quickly(): ReadonlyArray<string> | undefined {
    if (this.known === undefined && this.world === "closed" && this.facts["parts"] === undefined)
      this.found ??= this.asked.single?.violations(this.facts, this.on);
    return this.found;
  }

  private ask(): ReadonlyArray<Answer> {
    const { asked, facts, on } = this;
    const closed = this.world === "closed";
    const parts = facts["parts"] as ReadonlyArray<Facts> | undefined;
    if (parts === undefined)
      return asked.single === undefined ? [] : [new Answer(asked.single, facts, on, closed, undefined)];
    const of = (series: BuiltSeries | undefined, about: Facts, part: number | undefined): ReadonlyArray<Answer> =>
      series === undefined ? [] : [new Answer(series, about, on, closed, part)];
    const single = parts.flatMap((own, part) => of(asked.single, { ...facts, application: {}, ...own }, part));
    return [...of(asked.group, facts, undefined), ...single];
  }
}
