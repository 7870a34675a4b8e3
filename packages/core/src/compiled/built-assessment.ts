import {
  type Asked,
  BuiltFinding,
  type BuiltRules,
  type BuiltVerdict,
  type BuiltWorld,
  type Facts,
} from "./built-finding.ts";

/** A code for each rule, in their order. */
type Outcomes = (facts: Facts, today: string, closed: boolean, out: Array<number>) => ReadonlyArray<number>;

/** Rules that are asked together. */
export interface BuiltSeries {
  readonly ids: ReadonlyArray<string>;
  /** For each rule a letter for each of its texts: `b` blocking, `r` review, `w` warning, `a` advice. */
  readonly severities: ReadonlyArray<string>;
  readonly outcomes: Outcomes;
}

/** The rules of a pack at one gate. */
export interface BuiltGate {
  readonly gate: string;
  /** How missing facts count, unless a question says otherwise. */
  readonly world: BuiltWorld;
  readonly single: BuiltSeries | undefined;
  /** The rules that see all parts of a group. */
  readonly group: BuiltSeries | undefined;
  readonly rules: BuiltRules;
}

const violated = 1;
const undetermined = 3;

interface Answer {
  readonly series: BuiltSeries;
  readonly codes: ReadonlyArray<number>;
  readonly asked: Asked;
  readonly part: number | undefined;
}

/** The answer of a built pack's rules at one gate; findings are made when they are asked for. */
export class BuiltAssessment {
  readonly gate: string;
  readonly on: string;
  readonly world: BuiltWorld;
  readonly #rules: BuiltRules;
  readonly #answers: Array<Answer> = [];
  #findings: ReadonlyArray<BuiltFinding> | undefined;

  constructor(gate: BuiltGate, facts: Facts, on: string, world: BuiltWorld = gate.world) {
    this.gate = gate.gate;
    this.on = on;
    this.world = world;
    this.#rules = gate.rules;
    const parts = facts["parts"] as ReadonlyArray<Facts> | undefined;
    if (parts === undefined) this.#ask(gate.single, facts, undefined);
    else {
      this.#ask(gate.group, facts, undefined);
      for (const [part, own] of parts.entries()) this.#ask(gate.single, { ...facts, application: {}, ...own }, part);
    }
  }

  get verdict(): BuiltVerdict {
    let verdict: BuiltVerdict = "pass";
    for (const { codes, series } of this.#answers)
      for (let index = 0; index < codes.length; index++) {
        const code = codes[index] ?? 0;
        const outcome = code & 7;
        if (outcome !== violated && outcome !== undetermined) continue;
        if (series.severities[index]?.[code >> 4] !== "b") continue;
        if (outcome === violated) return "fail";
        verdict = "undetermined";
      }
    return verdict;
  }

  /** Every rule, in the pack's order. */
  get findings(): ReadonlyArray<BuiltFinding> {
    this.#findings ??= this.#answers.flatMap(({ asked, codes, part, series }) =>
      series.ids.map(
        (id, index) =>
          new BuiltFinding(id, codes[index] ?? 0, series.severities[index] ?? "", part, asked, this.#rules),
      ),
    );
    return this.#findings;
  }

  /** The findings that a person must look at. */
  get reviews(): ReadonlyArray<BuiltFinding> {
    return this.findings.filter(({ outcome }) => outcome === "for-review");
  }

  #ask(series: BuiltSeries | undefined, facts: Facts, part: number | undefined): void {
    if (series === undefined) return;
    const closed = this.world === "closed";
    const codes = series.outcomes(facts, this.on, closed, []);
    this.#answers.push({ series, codes, asked: { facts, on: this.on, closed }, part });
  }
}
