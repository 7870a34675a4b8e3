/** Closures, built packs and the interpreter of standard FEEL give the same answers, and the first two the same proofs; `npm run task:differential` asks at length. */
import { describe, expect, it } from "vitest";
import { compare } from "./differing.ts";

const operations = [
  ..."literal fact local member project parameter parameter-on definition today and or not is-null".split(" "),
  ..."negate if list filter item-at for some every table".split(" "),
  ..."number + number,number - number,number * number,number / number,number = number,number <= number".split(","),
  ..."boolean = boolean,text = text,day < day,instant < instant,days < days,months < months".split(","),
  ..."day - day,day + days,day - months,days + days,days * number".split(","),
  ..."sum min max count abs floor ceiling modulo all any contains append concatenate"
    .split(" ")
    .map((name) => `${name}()`),
  ...["list contains", "distinct values", "starts with", "ends with", "upper case", "lower case", "string length"]
    .concat(["round half up", "round half down", "round half even", "round up", "round down"])
    .concat(["local day", "next working day", "working days after", "end of year", "days after", "days", "months"])
    .concat(["years and months duration"])
    .concat([".year", ".month", ".day", ".weekday", ".years", ".months", ".days"])
    .map((name) => `${name}()`),
];

describe("packs by chance", { timeout: 120_000 }, () => {
  it("come out as closures, as built packs and as standard FEEL in the same way, whatever the facts", async () => {
    const { cases, coverage, differences, interpreted, notBuilt, packs, reasons } = await compare(100_000, 20_261_125);
    console.log(`${cases} cases in ${packs} packs, ${interpreted} interpreted too: ${String(coverage)}`);
    expect(differences).toEqual([]);
    expect(notBuilt).toEqual([]);
    expect(interpreted).toBeGreaterThan(cases / 20);
    expect(reasons).toBeGreaterThan(100);
    expect(operations.filter((operation) => !coverage.counts.has(operation))).toEqual([]);
  });
});
