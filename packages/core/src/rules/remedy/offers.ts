import { factAt, type FactLeaf, type FactList, type FactNode } from "../../domain/index.ts";
import { type Atom, distance } from "./atom.ts";
import type { Budget } from "./budget.ts";
import { changedFacts, type Edit, type Facts, leafAt, valueAt } from "./changed-facts.ts";
import { crossings } from "./crossing.ts";
import { sizeOf } from "./fact-scale.ts";
import { answersOf } from "./fact-value.ts";
import { keyOf, type Proposal, scaleFor } from "./proposal.ts";
import { type TextTest, wordedFor } from "./worded.ts";
import { type Asker, isOwnItem, type PlacedFact, type RuleQuestion } from "./question.ts";

/** The size of an answer where there was none. */
const stated = 0.5;

/**
 * What could become of the asker's own facts, gathered while a condition is gone through. Paths are those that the rule
 * reads; the facts of others are passed over.
 */
export class Offers {
  readonly #rule: RuleQuestion;
  readonly #facts: Facts;
  readonly #asker: Asker;
  readonly #budget: Budget;
  readonly #table: FactNode;
  readonly #today: string;
  readonly #found = new Map<string, Proposal>();

  constructor(rule: RuleQuestion, facts: Facts, asker: Asker, budget: Budget) {
    this.#rule = rule;
    this.#facts = facts;
    this.#asker = asker;
    this.#budget = budget;
    this.#table = rule.question.compiled.program.facts;
    this.#today = rule.question.on;
  }

  /** The smallest first. */
  all(): ReadonlyArray<Proposal> {
    return [...this.#found.values()].toSorted((a, b) => a.size - b.size);
  }

  /** The fact at a path, if the asker may change it. */
  own(path: string): PlacedFact | undefined {
    const placed = this.#placed(path);
    const fact = leafAt(this.#table, placed);
    return fact?.changedBy === this.#asker && !this.#hasPassed(placed, fact) ? { path: placed, fact } : undefined;
  }

  change(own: PlacedFact, value: unknown, byLength = false): void {
    if (value !== valueAt(this.#facts, own.path)) this.#propose(this.#changing(own, value, byLength));
  }

  /** A text that holds a part where a test looks for it, or no longer does. */
  holding(own: PlacedFact, where: TextTest, part: string): void {
    const text = valueAt(this.#facts, own.path);
    const changed = wordedFor(where, typeof text === "string" ? text : "", part);
    if (changed !== undefined) this.change(own, changed);
  }

  /** Every answer that the fact can have, or some that stand for all. */
  eachAnswer(own: PlacedFact): void {
    for (const value of answersOf(own.fact, this.#today)) this.change(own, value);
  }

  /** Any text but the one given. */
  otherText(own: PlacedFact, but: unknown): void {
    for (const value of answersOf(own.fact, this.#today))
      if (value !== but) this.#propose({ ...this.#changing(own, value), any: true });
  }

  /** An answer where any will do. */
  state({ path, fact }: PlacedFact): void {
    for (const value of answersOf(fact, this.#today))
      this.#propose({ edit: { path, value }, kind: "state", any: true, size: stated });
  }

  leaveOut({ path }: PlacedFact): void {
    this.#propose({ edit: { path, remove: true }, kind: "leave-out", any: false, size: 1 });
  }

  /** A number or a day, or the length of a text, on the other side of what a comparison sets it against. */
  across(own: PlacedFact, atom: Atom, byLength = false): void {
    const scale = scaleFor(own.fact, byLength);
    if (scale === undefined) return;
    const current = valueAt(this.#facts, own.path);
    const start = scale.number(current ?? answersOf(own.fact, this.#today)[0]);
    if (start === undefined) return;
    if (current === undefined) this.change(own, scale.value(start, current), byLength);
    const difference = (number: number) => {
      this.#budget.ask();
      const edit = { path: own.path, value: scale.value(number, current) };
      return distance(atom, this.#rule.run(changedFacts(this.#facts, [edit], this.#table)));
    };
    for (const number of crossings(difference, start, scale.least, scale.most))
      this.change(own, scale.value(number, current), byLength);
  }

  /** A list that is not given is stated to be empty; where more items can help, one is added. */
  list(path: string, more: boolean): void {
    const placed = this.#placed(path);
    const list = this.#ownList(placed);
    if (list === undefined) return;
    const items = valueAt(this.#facts, placed) as ReadonlyArray<unknown> | undefined;
    if (items === undefined)
      this.#propose({ edit: { path: placed, value: [] }, kind: "state", any: false, size: stated });
    if (!more) return;
    const { of } = list;
    const at = `${placed}.${items?.length ?? 0}`;
    if (of.kind === "record") this.#propose({ edit: { path: at, value: {} }, kind: "add", any: false, size: 1 });
    else if (of.kind !== "list")
      for (const value of answersOf(of, this.#today))
        if (items?.includes(value) !== true)
          this.#propose({ edit: { path: at, value }, kind: "add", any: of.kind === "text", size: 1 });
  }

  /** A list of texts could hold the text, or no longer. */
  held(path: string, text: string): void {
    const placed = this.#placed(path);
    if (this.#ownList(placed) === undefined) return;
    const items = (valueAt(this.#facts, placed) ?? []) as ReadonlyArray<unknown>;
    const at = items.indexOf(text);
    const edit: Edit =
      at < 0 ? { path: `${placed}.${items.length}`, value: text } : { path: `${placed}.${at}`, remove: true };
    this.#propose({ edit, kind: at < 0 ? "add" : "remove", any: false, size: 1 });
  }

  /** An item of a list could go. */
  remove(path: string): void {
    const placed = this.#placed(path);
    const node = factAt(this.#table, placed.split("."));
    if (node !== undefined && isOwnItem(node, this.#asker))
      this.#propose({ edit: { path: placed, remove: true }, kind: "remove", any: false, size: 1 });
  }

  #ownList(placed: string): FactList | undefined {
    const node = factAt(this.#table, placed.split("."));
    return node?.kind === "list" && isOwnItem(node, this.#asker) ? node : undefined;
  }

  /** A moment that has passed, such as that of filing, is nobody's to change. */
  #hasPassed(placed: string, { kind }: FactLeaf): boolean {
    const value = kind === "instant" ? valueAt(this.#facts, placed) : undefined;
    return typeof value === "string" && value.slice(0, 10) <= this.#today;
  }

  #placed(path: string): string {
    return this.#rule.placed(path, this.#facts);
  }

  #changing({ path, fact }: PlacedFact, value: unknown, byLength = false): Proposal {
    const current = valueAt(this.#facts, path);
    const made = { edit: { path, value }, any: false, ...(byLength ? { byLength } : {}) };
    if (current !== undefined) return { ...made, kind: "set", size: sizeOf(scaleFor(fact, byLength), current, value) };
    const isItem = factAt(this.#table, path.split(".").slice(0, -1))?.kind === "list";
    return isItem ? { ...made, kind: "add", size: 1 } : { ...made, kind: "state", size: stated };
  }

  #propose(proposal: Proposal): void {
    const key = keyOf(proposal);
    if (!this.#found.has(key)) this.#found.set(key, proposal);
  }
}
