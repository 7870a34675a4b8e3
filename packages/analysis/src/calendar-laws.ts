import { daysBetween } from "@kaari/core";
import type { Vocabulary } from "./vocabulary.ts";
import { and, atMost, ite, less, minus, plus, type Smt } from "./smt.ts";

/** Months that are looked up: that decides at once what takes long with divisions. */
const [tableFrom, tableUntil] = [2016 * 12, 2036 * 12];
const usualMonth = (month: Smt): Smt => and(atMost(String(tableFrom), month), less(month, String(tableUntil)));

const tree = (from: number, until: number): Smt => {
  if (until - from === 1) return String(daysBetween("1970-01-01", firstDay(from)));
  const middle = Math.floor((from + until) / 2);
  return `(ite (< m ${middle}) ${tree(from, middle)} ${tree(middle, until)})`;
};

const firstDay = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** What scripts with months begin with. */
export const monthTable = (): string =>
  `(define-fun first-of ((m Int)) Int (ite ${usualMonth("m")} ${tree(tableFrom, tableUntil)} ${firstOf("m")}))`;

/** Days before March of year 0, counted from 1970. */
const era = 719_468;

/** The number of the first day of a month; months are counted from January of year 0. */
const firstOf = (month: Smt): Smt => {
  const fromMarch = minus(month, "2");
  const year = `(div ${fromMarch} 12)`;
  return minus(
    plus(
      `(* 365 ${year})`,
      `(div ${year} 4)`,
      `(- (div ${year} 100))`,
      `(div ${year} 400)`,
      `(div (+ (* 153 (mod ${fromMarch} 12)) 2) 5)`,
    ),
    String(era),
  );
};

/** Years, months and days of the month, said with divisions by constants only. */
export class CalendarLaws {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The month of a day, counted from January of year 0. */
  month(day: Smt): Smt {
    return this.#vocabulary.once(`month ${day}`, "Int", (name) => ({
      laws: [
        atMost(this.#firstOf(name), day),
        less(day, this.#firstOf(plus(name, "1"))),
        // Redundant, and a help: months have 28 to 31 days.
        atMost(`(* 28 ${name})`, plus(day, "719530")),
        atMost(plus(day, "719528"), `(* 31 (+ ${name} 1))`),
      ],
      usual: [usualMonth(name)],
    }));
  }

  dayOfMonth(day: Smt): Smt {
    return this.#vocabulary.define("Int", plus(minus(day, this.#firstOf(this.month(day))), "1"));
  }

  year(day: Smt): Smt {
    return this.#vocabulary.define("Int", `(div ${this.month(day)} 12)`);
  }

  monthOfYear(day: Smt): Smt {
    return this.#vocabulary.define("Int", `(+ (mod ${this.month(day)} 12) 1)`);
  }

  endOfYear(day: Smt): Smt {
    return this.#vocabulary.define("Int", minus(this.#firstOf(`(* 12 (+ ${this.year(day)} 1))`), "1"));
  }

  /** Month ends clamp. */
  addMonths(day: Smt, months: Smt): Smt {
    const month = this.#vocabulary.define("Int", plus(this.month(day), months));
    const first = this.#vocabulary.define("Int", this.#firstOf(month));
    const last = this.#vocabulary.define("Int", minus(this.#firstOf(plus(month, "1")), "1"));
    const same = this.#vocabulary.define("Int", minus(plus(first, this.dayOfMonth(day)), "1"));
    return this.#vocabulary.define("Int", ite(atMost(same, last), same, last));
  }

  /** Whole months from one day to another, negative backwards. */
  wholeMonths(from: Smt, to: Smt): Smt {
    const forward = (early: Smt, late: Smt): Smt =>
      minus(
        minus(this.month(late), this.month(early)),
        ite(less(this.dayOfMonth(late), this.dayOfMonth(early)), "1", "0"),
      );
    return this.#vocabulary.define("Int", ite(less(to, from), `(- ${forward(to, from)})`, forward(from, to)));
  }

  /** Whether a day is one of the years 0001 to 9999. */
  holds(day: Smt): Smt {
    return and(atMost("(- 719162)", day), atMost(day, "2932896"));
  }

  #firstOf(month: Smt): Smt {
    return `(first-of ${month})`;
  }
}
