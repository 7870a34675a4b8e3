/** Gives each thing that is said in a module one place in a table. */
export class Interned<T> {
  readonly #places = new Map<string, number>();
  readonly #things: Array<T> = [];

  place(thing: T): number {
    const key = JSON.stringify(thing);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#things.push(thing) - 1;
    this.#places.set(key, place);
    return place;
  }

  get table(): ReadonlyArray<T> {
    return this.#things;
  }
}
