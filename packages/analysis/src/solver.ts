import { init, killThreads } from "z3-solver";

export type Answer = "sat" | "unsat" | "unknown";

/** Work that one question may take; counted, so that answers are the same on every machine. */
const mostWork = 4_000_000;

type Opened = Awaited<ReturnType<typeof init>>;

/** An SMT solver that reads SMT-LIB. One question at a time. */
export class Solver {
  readonly #opened: Opened;
  readonly #context: ReturnType<Opened["Z3"]["mk_context"]>;

  private constructor(opened: Opened) {
    this.#opened = opened;
    const { Z3 } = opened;
    const config = Z3.mk_config();
    this.#context = Z3.mk_context(config);
    Z3.del_config(config);
  }

  static async open(): Promise<Solver> {
    return new Solver(await init());
  }

  /** Begins anew with these declarations and assertions. */
  async begin(script: string): Promise<void> {
    await this.#say(`(reset)\n(set-option :rlimit ${mostWork})\n(declare-fun length (Int) Int)\n${script}`);
  }

  async check(assuming: string): Promise<Answer> {
    const said = await this.#say(assuming === "" ? "(check-sat)" : `(push)\n(assert ${assuming})\n(check-sat)`);
    const answer = said.trim().split("\n").at(-1);
    return answer === "sat" || answer === "unsat" ? answer : "unknown";
  }

  async back(): Promise<void> {
    await this.#say("(pop)");
  }

  /** Values of integer or Boolean terms in the model that was found. */
  async values(terms: ReadonlyArray<string>): Promise<ReadonlyArray<bigint | boolean>> {
    if (terms.length === 0) return [];
    const said = await this.#say(`(get-value (${terms.join(" ")}))`);
    return valuesIn(said);
  }

  /** Ends the solver's threads: without that a process does not end. */
  async close(): Promise<void> {
    this.#opened.Z3.del_context(this.#context);
    await killThreads(this.#opened.em);
  }

  #say(text: string): Promise<string> {
    return this.#opened.Z3.eval_smtlib2_string(this.#context, text);
  }
}

/** The values of `((term value) (term value))`. */
const valuesIn = (text: string): ReadonlyArray<bigint | boolean> => {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const skip = (): void => {
    let depth = 0;
    do {
      const token = tokens[at++];
      if (token === "(") depth += 1;
      else if (token === ")") depth -= 1;
    } while (depth > 0 && at < tokens.length);
  };
  const value = (): bigint | boolean => {
    const token = tokens[at++];
    if (token === "true" || token === "false") return token === "true";
    if (token !== "(") return BigInt(token ?? "0");
    at += 1;
    const inner = value();
    at += 1;
    return typeof inner === "bigint" ? -inner : inner;
  };
  const found: Array<bigint | boolean> = [];
  at += 1;
  while (tokens[at] === "(") {
    at += 1;
    skip();
    found.push(value());
    at += 1;
  }
  return found;
};
