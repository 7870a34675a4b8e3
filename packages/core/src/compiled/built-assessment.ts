import { BuiltFinding } from "./built-finding.ts";
import {
  Answer,
  type BuiltSeries,
  type BuiltVerdict,
  type BuiltWorld,
  type Facts,
  outcomeCodes,
} from "./built-series.ts";

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
 * What is violated is found at once, the rest when it is asked for: the facts must stay as they are.
 */
export class BuiltAssessment {
  readonly on: string;
  readonly world: BuiltWorld;
  private readonly asked: BuiltGate;
  private readonly facts: Facts;
  private readonly found: ReadonlyArray<string> | undefined;
  private known: ReadonlyArray<Answer> | undefined = undefined;

  constructor(asked: BuiltGate, facts: Facts, on: string, world: BuiltWorld = asked.world) {
    this.asked = asked;
    this.facts = facts;
    this.on = on;
    this.world = world;
    this.found = world === "closed" && facts["parts"] === undefined ? asked.single?.violations(facts, on) : undefined;
  }

  get gate(): string {
    return this.asked.gate;
  }

  /** Full ids of the rules that are violated, once for each part of a group. */
  get violations(): ReadonlyArray<string> {
    return this.found ?? this.those(outcomeCodes.violated).map(({ rule }) => rule);
  }

  get verdict(): BuiltVerdict {
    if (this.found?.length === 0) return "pass";
    let verdict: BuiltVerdict = "pass";
    for (const { codes, series } of this.answers)
      for (const [index, code] of codes.entries()) {
        const outcome = code & 7;
        if (outcome !== outcomeCodes.violated && outcome !== outcomeCodes.undetermined) continue;
        if (series.severities[index]?.[code >> 4] !== "b") continue;
        if (outcome === outcomeCodes.violated) return "fail";
        verdict = "undetermined";
      }
    return verdict;
  }

  /** Every rule, in the pack's order. */
  get findings(): ReadonlyArray<BuiltFinding> {
    return this.answers.flatMap((answer) =>
      answer.series.ids.map((rule, place) => new BuiltFinding(answer, rule, place)),
    );
  }

  /** The findings that violate a rule. */
  get violated(): ReadonlyArray<BuiltFinding> {
    const { found } = this;
    if (found?.length === 0) return [];
    const [answer] = this.answers;
    return found === undefined || answer === undefined
      ? this.those(outcomeCodes.violated)
      : found.map((rule) => new BuiltFinding(answer, rule));
  }

  /** The findings that a person must look at. */
  get reviews(): ReadonlyArray<BuiltFinding> {
    return this.those(outcomeCodes.forReview);
  }

  /** The findings that wait for an answer: undetermined, or as they are only because one is missing. */
  get waiting(): ReadonlyArray<BuiltFinding> {
    const findings: Array<BuiltFinding> = [];
    for (const answer of this.answers) {
      const { codes, series } = answer;
      for (let place = 0; place < codes.length; place++) {
        const code = codes[place] ?? 0;
        const undetermined = (code & 7) === outcomeCodes.undetermined || (code & 7) === outcomeCodes.harmless;
        if (undetermined || (code & 8) !== 0) findings.push(new BuiltFinding(answer, series.ids[place] ?? "", place));
      }
    }
    return findings;
  }

  toJSON(): object {
    const { gate, on, world, verdict, findings } = this;
    return { gate, on, world, verdict, findings };
  }

  /** Findings of one outcome, without making the others. */
  private those(outcome: number): ReadonlyArray<BuiltFinding> {
    return this.answers.flatMap((answer) =>
      answer.series.ids.flatMap((rule, place) =>
        ((answer.codes[place] ?? 0) & 7) === outcome ? [new BuiltFinding(answer, rule, place)] : [],
      ),
    );
  }

  private get answers(): ReadonlyArray<Answer> {
    this.known ??= this.ask();
    return this.known;
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
