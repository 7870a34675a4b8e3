import { factAt, type FactNode } from "../../domain/index.ts";
import { bodiesOf, childrenOf, type Node, Tracer } from "../../feel/index.ts";
import type { Run } from "../run.ts";
import { type Atom, distance } from "./atom.ts";
import type { Budget } from "./budget.ts";
import { changedFacts, type Edit, type Facts, valueAt } from "./changed-facts.ts";
import { crossings } from "./crossing.ts";
import { scaleOf, sizeOf } from "./fact-scale.ts";
import { answersOf } from "./fact-value.ts";
import { type Asker, isOthers, isOwnItem, type PlacedFact, type RuleQuestion } from "./question.ts";
import type { ChangeKind } from "./remedy.ts";

/** A change that may help; whether it does is found out by making it. */
export interface Proposal {
  readonly edit: Edit;
  readonly kind: ChangeKind;
  /** It stands for any answer. */
  readonly any: boolean;
  readonly size: number;
}

/** What of the asker's own facts could make a rule hold, or no longer apply. */
export const proposalsFor = (rule: RuleQuestion, facts: Facts, asker: Asker, budget: Budget): ReadonlyArray<Proposal> =>
  new Proposer(rule, facts, asker, budget).all();

class Proposer {
  readonly #rule: RuleQuestion;
  readonly #facts: Facts;
  readonly #asker: Asker;
  readonly #budget: Budget;
  readonly #run: Run;
  readonly #tracer: Tracer;
  readonly #table: FactNode;
  readonly #found = new Map<string, Proposal>();

  constructor(rule: RuleQuestion, facts: Facts, asker: Asker, budget: Budget) {
    this.#budget = budget;
    this.#rule = rule;
    this.#facts = facts;
    this.#asker = asker;
    this.#run = rule.run(facts);
    const { program } = rule.question.compiled;
    this.#table = program.facts;
    this.#tracer = new Tracer(program.compiler, program.definition, this.#run.env);
  }

  all(): ReadonlyArray<Proposal> {
    const { when, require } = this.#rule.textIn(this.#run).nodes;
    if (require !== undefined) this.#want(require, true);
    if (when !== undefined && !this.#isOthersDuty(require)) this.#want(when, false);
    return [...this.#found.values()].toSorted((a, b) => a.size - b.size);
  }

  /** A requirement that reads facts of the other actor and none of the asker's is not to be got round by the asker. */
  #isOthersDuty(require: Node | undefined): boolean {
    const read = new Set<string>();
    if (require !== undefined) factsIn(require, this.#rule.question.compiled.program.definition, read);
    const nodes = [...read].flatMap((path) => factAt(this.#table, path.split(".")) ?? []);
    return isOthers({ kind: "record", members: Object.fromEntries(nodes.entries()) }, this.#asker);
  }

  /** What could give a condition the value. */
  #want(node: Node, wanted: boolean): void {
    const tracer = this.#tracer;
    if (tracer.value(node) === wanted) return;
    switch (node.op) {
      case "and":
      case "or":
        for (const item of node.items) this.#want(item, wanted);
        return;
      case "not":
        this.#want(node.of, !wanted);
        return;
      case "definition":
        tracer.inDefinition(node.index, (body) => this.#want(body, wanted));
        return;
      case "if":
        this.#want(node.then, wanted);
        this.#want(node.otherwise, wanted);
        this.#flip(node.condition);
        return;
      case "some":
      case "every":
        this.#quantified(node, wanted);
        return;
      case "is-null":
        this.#presence(node.of, node.negated === wanted);
        return;
      case "compare":
        this.#compared(node);
        return;
      default: {
        const path = tracer.pathOf(node);
        if (path === undefined) this.#read(node);
        else this.#set(path, wanted);
      }
    }
  }

  #flip(condition: Node): void {
    const value = this.#tracer.value(condition);
    if (value !== true) this.#want(condition, true);
    if (value !== false) this.#want(condition, false);
  }

  #quantified(node: Extract<Node, { op: "some" | "every" }>, wanted: boolean): void {
    const tracer = this.#tracer;
    const { list, slot, condition } = node;
    // An item settles `some` by itself; `every` holds once nothing speaks against it.
    const oneIsEnough = (node.op === "some") === wanted;
    tracer.eachItem(list, slot, () => {
      if (tracer.value(condition) === wanted) return;
      this.#want(condition, wanted);
      const path = tracer.origins()[slot];
      if (path !== undefined && !oneIsEnough) this.#remove(path);
    });
    this.#members(list, oneIsEnough);
  }

  /** Items that could leave the list, or come into it. */
  #members(list: Node, more: boolean): void {
    const tracer = this.#tracer;
    const path = tracer.pathOf(list);
    if (path !== undefined) {
      this.#list(path, more);
      return;
    }
    if (list.op === "filter") {
      tracer.eachItem(list.list, list.slot, () => {
        this.#flip(list.condition);
        const item = tracer.origins()[list.slot];
        if (item !== undefined && !more && tracer.value(list.condition) !== false) this.#remove(item);
      });
      this.#members(list.list, more);
    } else this.#read(list);
  }

  #list(path: string, more: boolean): void {
    const placed = this.#rule.placed(path, this.#facts);
    const node = factAt(this.#table, placed.split("."));
    if (node?.kind !== "list" || !isOwnItem(node, this.#asker)) return;
    const items = valueAt(this.#facts, placed) as ReadonlyArray<unknown> | undefined;
    if (items === undefined)
      this.#propose({ edit: { path: placed, value: [] }, kind: "state", any: false, size: stated });
    if (!more) return;
    const at = `${placed}.${items?.length ?? 0}`;
    if (node.of.kind === "record") this.#propose({ edit: { path: at, value: {} }, kind: "add", any: false, size: 1 });
    else if (node.of.kind !== "list")
      for (const answer of answersOf(node.of, this.#run.env.today))
        if (items?.includes(answer) !== true)
          this.#propose({ edit: { path: at, value: answer }, kind: "add", any: node.of.kind === "text", size: 1 });
  }

  #remove(path: string): void {
    const placed = this.#rule.placed(path, this.#facts);
    const node = factAt(this.#table, placed.split("."));
    if (node === undefined || !isOwnItem(node, this.#asker)) return;
    this.#propose({ edit: { path: placed, remove: true }, kind: "remove", any: false, size: 1 });
  }

  #presence(of: Node, wanted: boolean): void {
    const path = this.#tracer.pathOf(of);
    if (path === undefined) {
      this.#read(of);
      return;
    }
    const own = this.#own(path);
    if (own === undefined) {
      if (wanted) this.#list(path, true);
    } else if (wanted) this.#answer(own);
    else this.#propose({ edit: { path: own.path, remove: true }, kind: "leave-out", any: false, size: 1 });
  }

  #answer({ path, fact }: PlacedFact): void {
    for (const value of answersOf(fact, this.#run.env.today))
      this.#propose({ edit: { path, value }, kind: "state", any: true, size: stated });
  }

  #compared(node: Atom["node"]): void {
    const { left, right } = node;
    if (left.type.kind === "text" || left.type.kind === "boolean") {
      this.#alike(node, left, right);
      this.#alike(node, right, left);
      return;
    }
    const atom = { node, origins: this.#tracer.origins() };
    for (const side of [left, right]) this.#read(side, atom);
  }

  /** A text, a code, or yes or no beside what it is compared with. */
  #alike(node: Atom["node"], one: Node, other: Node): void {
    const path = this.#tracer.pathOf(one);
    const own = path === undefined ? undefined : this.#own(path);
    if (own === undefined) {
      if (path === undefined) this.#read(one);
      return;
    }
    const value = this.#tracer.value(other);
    if (value !== undefined && value !== null) this.#change(own, value);
    if (own.fact.kind === "text") {
      if (node.operator === "!=" || this.#tracer.value(one) === undefined || value === "")
        this.#otherAnswer(own, value);
    } else this.#eachOther(own);
  }

  /** Any text but the one that it is compared with. */
  #otherAnswer(own: PlacedFact, but: unknown): void {
    for (const value of answersOf(own.fact, this.#run.env.today))
      if (value !== but) this.#propose({ ...this.#changing(own, value), any: true });
  }

  #eachOther(own: PlacedFact): void {
    for (const value of answersOf(own.fact, this.#run.env.today)) this.#change(own, value);
  }

  /** What the facts that a node reads could become; numbers and days as the comparison that they stand in needs. */
  #read(node: Node, atom?: Atom): void {
    const tracer = this.#tracer;
    const path = tracer.pathOf(node);
    if (path !== undefined) {
      this.#leaf(path, atom);
      return;
    }
    switch (node.op) {
      case "definition":
        tracer.inDefinition(node.index, (body) => this.#read(body, atom));
        return;
      case "project":
        for (const item of tracer.itemPaths(node.list))
          if (item !== undefined) this.#leaf(`${item}.${node.name}`, atom);
        this.#members(node.list, true);
        return;
      case "call":
        for (const arg of node.args) {
          if (arg.type.kind === "list" && atom !== undefined && node.builtin.name === "count") this.#counted(arg);
          else this.#read(arg, atom);
        }
        if (node.type.kind === "boolean") this.#contained(node.args);
        return;
      case "for":
        tracer.eachItem(node.list, node.slot, () => this.#read(node.body, atom));
        return;
      case "filter":
        this.#members(node, true);
        return;
      case "some":
      case "every":
      case "and":
      case "or":
      case "not":
      case "compare":
      case "is-null":
        this.#flip(node);
        return;
      default:
        for (const child of [...childrenOf(node), ...bodiesOf(node)]) this.#read(child, atom);
    }
  }

  /** A list whose items are counted: one could go, one could come. */
  #counted(list: Node): void {
    this.#members(list, true);
    for (const item of this.#tracer.itemPaths(list)) if (item !== undefined) this.#remove(item);
  }

  /** `list contains(list, text)`: the text could be another, or the list could hold it, or no longer. */
  #contained([list, sought]: ReadonlyArray<Node>): void {
    if (list?.type.kind !== "list" || sought === undefined) return;
    const tracer = this.#tracer;
    const [items, text] = [tracer.value(list), tracer.value(sought)];
    const ofList = tracer.pathOf(list);
    if (ofList !== undefined && typeof text === "string") this.#held(ofList, text);
    const path = tracer.pathOf(sought);
    const own = path === undefined ? undefined : this.#own(path);
    if (own === undefined || !Array.isArray(items)) return;
    for (const item of items.slice(0, mostOffered) as ReadonlyArray<unknown>) this.#change(own, item);
    if (own.fact.kind === "text" && items.includes(text)) this.#otherAnswer(own, text);
  }

  #held(path: string, text: string): void {
    const placed = this.#rule.placed(path, this.#facts);
    const node = factAt(this.#table, placed.split("."));
    if (node?.kind !== "list" || !isOwnItem(node, this.#asker)) return;
    const items = (valueAt(this.#facts, placed) ?? []) as ReadonlyArray<unknown>;
    const at = items.indexOf(text);
    const edit: Edit =
      at < 0 ? { path: `${placed}.${items.length}`, value: text } : { path: `${placed}.${at}`, remove: true };
    this.#propose({ edit, kind: at < 0 ? "add" : "remove", any: false, size: 1 });
  }

  #leaf(path: string, atom: Atom | undefined): void {
    const own = this.#own(path);
    if (own === undefined) return;
    const scale = scaleOf(own.fact);
    if (scale === undefined) {
      if (own.fact.kind !== "text") this.#eachOther(own);
      return;
    }
    if (atom === undefined) return;
    const current = valueAt(this.#facts, own.path);
    const start = scale.number(current ?? answersOf(own.fact, this.#run.env.today)[0]);
    if (start === undefined) return;
    const at = (number: number): Facts =>
      changedFacts(this.#facts, [{ path: own.path, value: scale.value(number, current) }], this.#table);
    if (current === undefined) this.#change(own, scale.value(start, current));
    const difference = (number: number) => {
      this.#budget.ask();
      return distance(atom, this.#rule.run(at(number)));
    };
    for (const number of crossings(difference, start, scale.least, scale.most))
      this.#change(own, scale.value(number, current));
  }

  #set(path: string, value: boolean): void {
    const own = this.#own(path);
    if (own !== undefined) this.#change(own, value);
  }

  #own(path: string): PlacedFact | undefined {
    const placed = this.#rule.placed(path, this.#facts);
    const fact = factAt(this.#table, placed.split("."));
    if (fact === undefined || fact.kind === "record" || fact.kind === "list") return undefined;
    return fact.changedBy === this.#asker ? { path: placed, fact } : undefined;
  }

  #change(own: PlacedFact, value: unknown): void {
    if (value !== valueAt(this.#facts, own.path)) this.#propose(this.#changing(own, value));
  }

  #changing({ path, fact }: PlacedFact, value: unknown): Proposal {
    const current = valueAt(this.#facts, path);
    if (current === undefined) return { edit: { path, value }, kind: "state", any: false, size: stated };
    return { edit: { path, value }, kind: "set", any: false, size: sizeOf(fact, current, value) };
  }

  #propose(proposal: Proposal): void {
    const { edit } = proposal;
    const key = `${edit.path} ${edit.remove === true ? "" : JSON.stringify(edit.value)}`;
    if (!this.#found.has(key)) this.#found.set(key, proposal);
  }
}

/** Values of a list that are offered to a text; a register of all municipalities is not tried through. */
const mostOffered = 50;

/** The size of an answer where there was none. */
const stated = 0.5;

/** Paths of the facts that a condition reads from the roots. */
const factsIn = (node: Node, definition: (index: number) => Node, into: Set<string>): void => {
  if (node.op === "fact") into.add(node.path.join("."));
  if (node.op === "definition") factsIn(definition(node.index), definition, into);
  for (const child of [...childrenOf(node), ...bodiesOf(node)]) factsIn(child, definition, into);
};
