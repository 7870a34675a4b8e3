/** The texts that expressions and code lists name, numbered; larger numbers stand for any other text. */
export class Texts {
  readonly #numbers = new Map<string, number>();

  number(text: string): string {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return String(known);
  }

  /** The text of a number, where it is one of the named ones. */
  text(number: bigint): string | undefined {
    return [...this.#numbers.keys()][Number(number)];
  }

  /** How long the named texts are. */
  get lengths(): string {
    return [...this.#numbers]
      .map(([text, number]) => `(assert (= (length ${number}) ${Array.from(text).length}))`)
      .join("\n");
  }
}
