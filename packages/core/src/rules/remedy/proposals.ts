import { factAt } from "../../domain/index.ts";
import { bodiesOf, childrenOf, type Node, Tracer } from "../../feel/index.ts";
import type { Run } from "../run.ts";
import type { Atom } from "./atom.ts";
import type { Budget } from "./budget.ts";
import type { Facts } from "./changed-facts.ts";
import { scaleOf } from "./fact-scale.ts";
import { Offers } from "./offers.ts";
import type { Proposal } from "./proposal.ts";
import { itemsOf, OfferedTexts } from "./offered-texts.ts";
import { type Asker, isOthers, type RuleQuestion } from "./question.ts";
import { isTextTest } from "./worded.ts";

/** What of the asker's own facts could make a rule hold, or no longer apply. */
export const proposalsFor = (rule: RuleQuestion, facts: Facts, asker: Asker, budget: Budget): ReadonlyArray<Proposal> =>
  new Proposer(rule, facts, asker, budget).all();

/** Goes through the conditions of a rule, wherever they are not as they are wanted. */
class Proposer {
  readonly #rule: RuleQuestion;
  readonly #asker: Asker;
  readonly #run: Run;
  readonly #tracer: Tracer;
  readonly #offers: Offers;
  readonly #texts: OfferedTexts;

  constructor(rule: RuleQuestion, facts: Facts, asker: Asker, budget: Budget) {
    this.#rule = rule;
    this.#asker = asker;
    this.#run = rule.run(facts);
    const { program } = rule.question.compiled;
    this.#tracer = new Tracer(program.compiler, program.definition, this.#run.env);
    this.#offers = new Offers(rule, facts, asker, budget);
    this.#texts = new OfferedTexts(this.#tracer, this.#offers);
  }

  all(): ReadonlyArray<Proposal> {
    const { when, require } = this.#rule.textIn(this.#run).nodes;
    if (require !== undefined) this.#want(require, true);
    if (when !== undefined && !this.#isOthersDuty(require)) this.#want(when, false);
    return this.#offers.all();
  }

  /** A requirement that reads facts of the other actor and none of the asker's is not to be got round by the asker. */
  #isOthersDuty(require: Node | undefined): boolean {
    const read = new Set<string>();
    if (require !== undefined) factsIn(require, this.#rule.question.compiled.program.definition, read);
    const nodes = [...read].flatMap(
      (path) => factAt(this.#rule.question.compiled.program.facts, path.split(".")) ?? [],
    );
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
        this.#compared(node, wanted);
        return;
      default: {
        const path = tracer.pathOf(node);
        if (path === undefined) this.#read(node);
        else this.#truth(path, wanted);
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
      if (path !== undefined && !oneIsEnough) this.#offers.remove(path);
    });
    this.#members(list, oneIsEnough);
  }

  /** Items that could leave the list, or come into it. */
  #members(list: Node, more: boolean): void {
    const tracer = this.#tracer;
    const path = tracer.pathOf(list);
    if (path !== undefined) {
      this.#offers.list(path, more);
      return;
    }
    if (list.op === "filter") {
      tracer.eachItem(list.list, list.slot, () => {
        this.#flip(list.condition);
        const item = tracer.origins()[list.slot];
        if (item !== undefined && !more && tracer.value(list.condition) !== false) this.#offers.remove(item);
      });
      this.#members(list.list, more);
    } else this.#read(list);
  }

  #presence(of: Node, wanted: boolean): void {
    const path = this.#tracer.pathOf(of);
    if (path === undefined) {
      this.#read(of);
      return;
    }
    const own = this.#offers.own(path);
    if (own === undefined) {
      if (wanted) this.#offers.list(path, true);
    } else if (wanted) this.#offers.state(own);
    else this.#offers.leaveOut(own);
  }

  #compared(node: Atom["node"], wanted: boolean): void {
    const { left, right } = node;
    if (left.type.kind === "text" || left.type.kind === "boolean") {
      const other = (node.operator === "!=") === wanted;
      this.#alike(left, right, other);
      this.#alike(right, left, other);
      return;
    }
    const atom = { node, origins: this.#tracer.origins() };
    for (const side of [left, right]) this.#read(side, atom);
  }

  /** A text, a code, or yes or no that is to be the same as what it is compared with, or another. */
  #alike(one: Node, other: Node, isOther: boolean): void {
    const path = this.#tracer.pathOf(one);
    const own = path === undefined ? undefined : this.#offers.own(path);
    if (own === undefined) {
      if (path === undefined) this.#read(one);
      return;
    }
    const value = this.#tracer.value(other);
    if (value !== undefined && value !== null) this.#offers.change(own, value);
    if (own.fact.kind === "text") {
      if (isOther || this.#tracer.value(one) === undefined || value === "") this.#offers.otherText(own, value);
    } else this.#offers.eachAnswer(own);
  }

  /** What the facts that a node reads could become; numbers and days as the comparison that they stand in needs. */
  #read(node: Node, atom?: Atom): void {
    const tracer = this.#tracer;
    const path = tracer.pathOf(node);
    if (path !== undefined) {
      if (node.type.kind === "list" && atom !== undefined) this.#bare(node, path, atom);
      else this.#leaf(path, atom);
      return;
    }
    switch (node.op) {
      case "definition":
        tracer.inDefinition(node.index, (body) => this.#read(body, atom));
        return;
      case "project": {
        const items = itemsOf(tracer, node.list);
        for (const item of items) if (item !== undefined) this.#leaf(`${item}.${node.name}`, atom);
        // An item is put under another heading only where none is under this one: else its amount is what to change.
        if (items.length === 0) this.#members(node.list, true);
        return;
      }
      case "call":
        for (const arg of node.args) {
          if (arg.type.kind === "list" && atom !== undefined && node.builtin.name === "count") this.#counted(arg);
          else if (atom !== undefined && node.builtin.name === "string length") this.#texts.long(arg, atom);
          else this.#read(arg, atom);
        }
        if (isTextTest(node.builtin.name)) this.#texts.worded(node.builtin.name, node.args);
        else if (node.type.kind === "boolean") this.#texts.contained(node.args);
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

  /** A list of amounts or days: each of them, or one that comes into an empty list. */
  #bare(list: Node, path: string, atom: Atom): void {
    const items = this.#tracer.value(list);
    if (items === undefined) this.#offers.list(path, false);
    const count = Array.isArray(items) ? items.length : 0;
    for (let at = 0; at < Math.max(1, count); at++) this.#leaf(`${path}.${at}`, atom);
  }

  /** A list whose items are counted: one could go, one could come. */
  #counted(list: Node): void {
    this.#members(list, true);
    for (const item of this.#tracer.itemPaths(list)) if (item !== undefined) this.#offers.remove(item);
  }

  #truth(path: string, wanted: boolean): void {
    const own = this.#offers.own(path);
    if (own !== undefined) this.#offers.change(own, wanted);
  }

  #leaf(path: string, atom: Atom | undefined): void {
    const own = this.#offers.own(path);
    if (own === undefined) return;
    if (scaleOf(own.fact) !== undefined) {
      if (atom !== undefined) this.#offers.across(own, atom);
    } else if (own.fact.kind !== "text") this.#offers.eachAnswer(own);
  }
}

/** Paths of the facts that a condition reads from the roots. */
const factsIn = (node: Node, definition: (index: number) => Node, into: Set<string>): void => {
  if (node.op === "fact") into.add(node.path.join("."));
  if (node.op === "definition") factsIn(definition(node.index), definition, into);
  for (const child of [...childrenOf(node), ...bodiesOf(node)]) factsIn(child, definition, into);
};
