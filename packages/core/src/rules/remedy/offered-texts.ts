import type { Node, Tracer } from "../../feel/index.ts";
import type { Atom } from "./atom.ts";
import type { Offers } from "./offers.ts";
import type { PlacedFact } from "./question.ts";
import type { TextTest } from "./worded.ts";

/** Values of a list that are offered to a text; a register of all municipalities is not tried through. */
const mostOffered = 50;

/** Where the items of a list are, or the same member of each. */
export const itemsOf = (tracer: Tracer, list: Node): ReadonlyArray<string | undefined> => {
  if (list.op !== "project") return tracer.itemPaths(list);
  return itemsOf(tracer, list.list).map((item) => (item === undefined ? undefined : `${item}.${list.name}`));
};

/** What could become of texts: how long they are, what they hold, and in which lists they stand. */
export class OfferedTexts {
  readonly #tracer: Tracer;
  readonly #offers: Offers;

  constructor(tracer: Tracer, offers: Offers) {
    this.#tracer = tracer;
    this.#offers = offers;
  }

  /** A text whose length is compared. */
  long(text: Node, atom: Atom): void {
    const own = this.#own(text);
    if (isFree(own)) this.#offers.across(own, atom, true);
  }

  /** A text in which a part is looked for. */
  worded(where: TextTest, [text, part]: ReadonlyArray<Node>): void {
    const own = text === undefined ? undefined : this.#own(text);
    const sought = part === undefined ? undefined : this.#tracer.value(part);
    if (isFree(own) && typeof sought === "string") this.#offers.holding(own, where, sought);
  }

  /** `list contains(list, text)`: the text could be another, or the list could hold it, or no longer. */
  contained([list, sought]: ReadonlyArray<Node>): void {
    if (list?.type.kind !== "list" || sought === undefined) return;
    const tracer = this.#tracer;
    const [items, text] = [tracer.value(list), tracer.value(sought)];
    const ofList = tracer.pathOf(list);
    if (ofList !== undefined && typeof text === "string") this.#offers.held(ofList, text);
    if (!Array.isArray(items)) return;
    if (list.op === "project") this.#among(list, items, text);
    const own = this.#own(sought);
    if (own === undefined) return;
    for (const item of items.slice(0, mostOffered) as ReadonlyArray<unknown>) this.#offers.change(own, item);
    if (own.fact.kind === "text" && (text === undefined || items.includes(text))) this.#offers.otherText(own, text);
  }

  /** Texts of items, of which one is to be a text, or no longer. */
  #among(list: Node, items: ReadonlyArray<unknown>, text: unknown): void {
    for (const [at, item] of itemsOf(this.#tracer, list).slice(0, mostOffered).entries()) {
      const own = item === undefined ? undefined : this.#offers.own(item);
      if (own?.fact.kind !== "text") continue;
      if (items[at] === text) this.#offers.otherText(own, text);
      else if (typeof text === "string") this.#offers.change(own, text);
    }
  }

  #own(node: Node): PlacedFact | undefined {
    const path = this.#tracer.pathOf(node);
    return path === undefined ? undefined : this.#offers.own(path);
  }
}

/** Whether it is a text that may be any: one of a form, such as the number of a business, is not cut or filled up. */
const isFree = (own: PlacedFact | undefined): own is PlacedFact =>
  own?.fact.kind === "text" && own.fact.form === undefined;
