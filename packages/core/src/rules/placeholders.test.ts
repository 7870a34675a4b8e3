import { describe, expect, it } from "vitest";
import { placeholdersOf } from "./placeholders.ts";

const named = (...names: ReadonlyArray<string>) => names.map((name) => ({ name, counts: false }));

describe("the names in a sentence", () => {
  it.each([
    ["Nothing to print.", []],
    ["{grant} of {most}", named("grant", "most")],
    ["<b>{grant}</b>", named("grant")],
    ["'{'grant'}' costs", []],
    ["{kind, select, loan {a loan of {loan}} other {{grant}}}", named("kind", "loan", "grant")],
    ["{count, plural, one {# of {all}} other {#}}", [{ name: "count", counts: true }, ...named("all")]],
    ["{count, plural, =1 {a} other {b}} {count}", [{ name: "count", counts: true }, ...named("count")]],
  ])("of %j", (text, names) => {
    expect(placeholdersOf(text)).toEqual(names);
  });
});

describe("a sentence is refused", () => {
  it.each([
    ["{grant", "a { without its }"],
    ["{grant {most}}", "a { without its }, or a name with other signs than letters and digits"],
    ["{}", "{ } without a name"],
    ["{grant,}", "a comma without plural or select after it"],
    ["{grant, list}", "a format other than plural and select"],
    ["{grant, number}", "a number format of {grant}"],
    ["{day, date}", "a date format of {day}"],
    ["{day, time}", "a time format of {day}"],
    ["{grant, number, 'open}", "a quotation mark without its end"],
    ["{count, plural}", "a plural or select without choices"],
    ["{kind, select}", "a plural or select without choices"],
    ["{count, plural, }", "a plural without one {…} and other {…}"],
    ["{kind, select, }", "a select without its choices"],
    ["{count, plural, one}", "a choice of a plural without {…}"],
    ["{kind, select, loan}", "a choice of a select without {…}"],
    ["{count, plural, one {a}}", "no other {…} among the choices"],
    [
      "{count, plural, =99999999999999999999 {a} other {b}}",
      "a plural with a choice other than zero, one, two, few, many, other or =1",
    ],
    ["{count, plural, one {a} one {b} other {c}}", "a choice of a plural twice"],
    ["{kind, select, a {a} a {b} other {c}}", "a choice of a select twice"],
    ["{count, plural, other {{day, date}}}", "a date format of {day}"],
  ])("%j", (text, flaw) => {
    expect(placeholdersOf(text)).toBe(flaw);
  });

  const nested = (levels: number): string => `${"{count, select, other {".repeat(levels)}x${"}}".repeat(levels)}`;

  it("six choices deep, not five, however much is closed before", () => {
    expect(placeholdersOf(nested(5))).toEqual(named(...Array<string>(5).fill("count")));
    expect(placeholdersOf(nested(6))).toBe("plurals and selects more than 5 deep");
    expect(placeholdersOf("{a} ".repeat(20))).toEqual(named(...Array<string>(20).fill("a")));
    expect(placeholdersOf(`${nested(6)} end`)).toBe("plurals and selects more than 5 deep");
    expect(placeholdersOf("{".repeat(10))).toBe(
      "a { without its }, or a name with other signs than letters and digits",
    );
    expect(placeholdersOf("{".repeat(11))).toBe("plurals and selects more than 5 deep");
  });
});
