/** Tells the end of a search that has run out of what it may spend. */
export class Exhausted extends Error {}

/** How often rules may be asked again in one search. Asking one rule costs a twenty-fifth of assessing all. */
export class Budget {
  #left: number;

  constructor(assessments: number) {
    this.#left = assessments * perAssessment;
  }

  /** @throws Exhausted */
  assess(): void {
    this.#spend(perAssessment);
  }

  /** @throws Exhausted */
  ask(): void {
    this.#spend(1);
  }

  #spend(cost: number): void {
    this.#left -= cost;
    if (this.#left < 0) throw new Exhausted();
  }
}

const perAssessment = 25;
