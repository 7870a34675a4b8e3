import { init, killThreads, Z3_lbool } from "z3-solver";

export type Answer = "sat" | "unsat" | "unknown";

/** Work that one question may take; counted, so that answers are the same on every machine. */
const mostWork = 1_000_000;
/** A context keeps every term it has read: after so many questions a new one is opened. */
const questionsPerContext = 100;

type Opened = Awaited<ReturnType<typeof init>>;
type Context = ReturnType<Opened["Z3"]["mk_context"]>;

/** A term whose value is wanted: a name, or the length of one. */
export interface Wanted {
  readonly name: string;
  readonly sort: "Int" | "Bool";
  readonly length?: true;
}

const answers = new Map<Z3_lbool, Answer>([
  [Z3_lbool.Z3_L_TRUE, "sat"],
  [Z3_lbool.Z3_L_FALSE, "unsat"],
]);

/** One question: declarations and assertions, and what a witness usually looks like. */
export class Question {
  readonly #z3: Opened["Z3"];
  readonly #context: Context;
  readonly #solver: ReturnType<Opened["Z3"]["mk_solver"]>;

  constructor({ Z3 }: Opened, context: Context, script: string, usual: ReadonlyArray<string>) {
    this.#z3 = Z3;
    this.#context = context;
    this.#solver = Z3.mk_simple_solver(context);
    Z3.solver_inc_ref(context, this.#solver);
    const params = Z3.mk_params(context);
    Z3.params_inc_ref(context, params);
    Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, "rlimit"), mostWork);
    Z3.solver_set_params(context, this.#solver, params);
    Z3.params_dec_ref(context, params);
    Z3.solver_from_string(
      context,
      this.#solver,
      `(declare-fun length (Int) Int)\n(declare-const usual Bool)\n${script}\n(assert (=> usual (and true ${usual.join(" ")})))`,
    );
  }

  /** Whether there is a model; of the usual kind only, where that is asked. */
  async check(usual: boolean): Promise<Answer> {
    const assumptions = usual ? [this.#constant({ name: "usual", sort: "Bool" })] : [];
    return answers.get(await this.#z3.solver_check_assumptions(this.#context, this.#solver, assumptions)) ?? "unknown";
  }

  /** Values in the model that was found. */
  values(wanted: ReadonlyArray<Wanted>): ReadonlyArray<bigint | boolean> {
    const z3 = this.#z3;
    const model = z3.solver_get_model(this.#context, this.#solver);
    z3.model_inc_ref(this.#context, model);
    const values = wanted.map((each) => {
      const value = z3.model_eval(this.#context, model, this.#term(each), true);
      if (value === null) throw new RangeError(`no value of ${each.name}`);
      return each.sort === "Bool" && each.length === undefined
        ? z3.get_bool_value(this.#context, value) === Z3_lbool.Z3_L_TRUE
        : BigInt(z3.get_numeral_string(this.#context, value));
    });
    z3.model_dec_ref(this.#context, model);
    return values;
  }

  end(): void {
    this.#z3.solver_dec_ref(this.#context, this.#solver);
  }

  #term(wanted: Wanted): ReturnType<Opened["Z3"]["mk_const"]> {
    const term = this.#constant(wanted);
    if (wanted.length === undefined) return term;
    const z3 = this.#z3;
    const int = z3.mk_int_sort(this.#context);
    const length = z3.mk_func_decl(this.#context, z3.mk_string_symbol(this.#context, "length"), [int], int);
    return z3.mk_app(this.#context, length, [term]);
  }

  #constant({ name, sort }: Wanted): ReturnType<Opened["Z3"]["mk_const"]> {
    const z3 = this.#z3;
    const kind = sort === "Bool" ? z3.mk_bool_sort(this.#context) : z3.mk_int_sort(this.#context);
    return z3.mk_const(this.#context, z3.mk_string_symbol(this.#context, name), kind);
  }
}

/** An SMT solver. One question at a time. */
export class Solver {
  readonly #opened: Opened;
  #context: Context;
  #questions = 0;

  private constructor(opened: Opened) {
    this.#opened = opened;
    this.#context = this.#newContext();
  }

  static async open(): Promise<Solver> {
    // Ending its threads, the solver tells so on the standard error.
    return new Solver(await init({ printErr: () => undefined }));
  }

  /** `body` with a question; its model is gone when the body ends. */
  async ask<R>(script: string, usual: ReadonlyArray<string>, body: (question: Question) => Promise<R>): Promise<R> {
    if (this.#questions++ % questionsPerContext === 0) {
      this.#opened.Z3.del_context(this.#context);
      this.#context = this.#newContext();
    }
    const question = new Question(this.#opened, this.#context, script, usual);
    try {
      return await body(question);
    } finally {
      question.end();
    }
  }

  /** Ends the solver's threads: without that a process does not end. */
  async close(): Promise<void> {
    this.#opened.Z3.del_context(this.#context);
    await killThreads(this.#opened.em);
  }

  #newContext(): Context {
    const { Z3 } = this.#opened;
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    Z3.del_config(config);
    return context;
  }
}
