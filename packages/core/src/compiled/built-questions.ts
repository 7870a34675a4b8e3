import type { LocalizedText } from "../primitives/index.ts";
import { type BuiltAssessment, waits } from "./built-assessment.ts";
import type { BuiltFinding } from "./built-finding.ts";
import type { Answer, BuiltSeries } from "./built-series.ts";
import { codeOf, placeOf } from "./outcome-codes.ts";
import { lackingReasons, type RecordsReasons } from "./recorded-reasons.ts";

/** A fact that is not given and can still change a finding. `path` counts list items from 0: `application.partners.0.duties`. */
export interface BuiltQuestion {
  readonly path: string;
  readonly question: LocalizedText | undefined;
}

/** The questions that a pack can ask: path with `*` for places in lists, and place of the text. */
export interface QuestionTables {
  readonly questions: ReadonlyArray<readonly [path: string, text?: number]>;
  readonly texts: ReadonlyArray<LocalizedText>;
}

/** A question with what waits for it. It is kept, and knows when it was asked last. */
class Asked {
  readonly told: BuiltQuestion;
  weight = 0;
  round = 0;
  finding = 0;

  constructor(path: string, question: LocalizedText | undefined) {
    this.told = { path, question };
  }
}

/** Of each list, questions about so many items are kept; those about items after them are made each time. */
const itemsKept = 256;

/** So many are sorted by insertion, which is quicker for few. */
const fewQuestions = 32;

/** Gathers what findings wait for. */
class Asker {
  private readonly tables: QuestionTables;
  private readonly kept: Array<Asked | undefined>;
  /** Those of a group's parts are not kept: rules that see one part ask for the same. */
  private readonly keptOfItems: ReadonlyArray<Array<Asked | undefined> | undefined>;
  /** Questions of this round that are not kept. */
  private readonly others = new Map<string, Asked>();
  /** Rounds and findings are counted, so that nothing need be cleared. */
  private round = 0;
  private finding = 0;
  private readonly walked: Array<number> = [];
  /** Those of the finding, and those of the round; each list is as long as its count says, for it is used again. */
  private readonly asked: Array<Asked> = [];
  private askedCount = 0;
  private readonly all: Array<Asked> = [];
  private count = 0;

  constructor(tables: QuestionTables) {
    this.tables = tables;
    this.kept = tables.questions.map(() => undefined);
    this.keptOfItems = tables.questions.map(([path]) => (path.startsWith("parts.") ? undefined : []));
  }

  /** Asks for a fact that is in no list. */
  ask(question: number): void {
    this.add((this.kept[question] ??= this.made(question, [])));
  }

  /** Asks for a fact of an item of a list. */
  at(question: number, place: number, ...deeper: ReadonlyArray<number>): void {
    const kept = deeper.length > 0 || place >= itemsKept ? undefined : this.keptOfItems[question];
    this.add(
      kept === undefined
        ? this.other(this.made(question, [place, ...deeper]).told)
        : (kept[place] ??= this.made(question, [place])),
    );
  }

  /** Whether the finding has not asked for this definition yet. */
  first(definition: number): boolean {
    if (this.walked[definition] === this.finding) return false;
    this.walked[definition] = this.finding;
    return true;
  }

  begin(): void {
    this.round += 1;
    this.count = 0;
    if (this.others.size > 0) this.others.clear();
  }

  beginFinding(): void {
    this.finding += 1;
    this.askedCount = 0;
  }

  /** Shares out what a finding weighs among its questions; `part`: which of a group's. */
  endFinding(weight: number, part: number | undefined): void {
    const { asked, all, askedCount, round } = this;
    const share = weight / askedCount;
    for (let index = 0; index < askedCount; index++) {
      const question = part === undefined ? asked[index]! : this.ofPart(asked[index]!, part);
      if (question.round === round) question.weight += share;
      else {
        question.round = round;
        question.weight = share;
        all[this.count++] = question;
      }
    }
  }

  /** Those of most weight first, and of one weight as they came. */
  get sorted(): ReadonlyArray<BuiltQuestion> {
    const { all, count } = this;
    if (count > fewQuestions)
      return all
        .slice(0, count)
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ told }) => told);
    const sorted: Array<BuiltQuestion> = [];
    for (let index = 0; index < count; index++) {
      const question = all[index]!;
      let place = index;
      for (; place > 0 && all[place - 1]!.weight < question.weight; place--) all[place] = all[place - 1]!;
      all[place] = question;
    }
    for (let index = 0; index < count; index++) sorted.push(all[index]!.told);
    return sorted;
  }

  private add(question: Asked): void {
    if (question.finding === this.finding) return;
    question.finding = this.finding;
    this.asked[this.askedCount++] = question;
  }

  private ofPart(question: Asked, part: number): Asked {
    const { path, question: text } = question.told;
    return path.startsWith("application.") ? this.other({ path: `parts.${part}.${path}`, question: text }) : question;
  }

  private other({ path, question }: BuiltQuestion): Asked {
    const known = this.others.get(path);
    if (known !== undefined) return known;
    const made = new Asked(path, question);
    this.others.set(path, made);
    return made;
  }

  private made(question: number, places: ReadonlyArray<number>): Asked {
    const [path = "", text] = this.tables.questions[question] ?? [];
    let place = 0;
    return new Asked(
      places.length === 0 ? path : path.replaceAll("*", () => String(places[place++])),
      text === undefined ? undefined : this.tables.texts[text],
    );
  }
}

/** Asks for what reasons lack that may become one for an exception from a rule; `paths`: questions of `reasonPaths`. */
export const askReasons =
  (paths: ReadonlyArray<number>) =>
  (facts: RecordsReasons, rule: string, least: number, asker: Asker): void =>
    lackingReasons(facts, rule, least, (path, place) => asker.at(paths[path]!, place));

/** Asks for what one text of a rule waits for. */
type Ask = (answer: Answer, asker: Asker) => void;
type Asks = ReadonlyArray<Ask>;

/**
 * What an assessment still waits for, the fact that most undecided rules wait for first; blocking rules weigh more than
 * all others.
 */
export const questionsBy = (read: () => QuestionTables, asks: Readonly<Record<string, Asks>>) => {
  let asker: Asker | undefined;
  const bySeries = new Map<BuiltSeries, ReadonlyArray<Asks | undefined>>();
  const asksOf = (series: BuiltSeries): ReadonlyArray<Asks | undefined> => {
    const known = bySeries.get(series) ?? series.ids.map((id) => asks[id]);
    bySeries.set(series, known);
    return known;
  };
  return (assessment: BuiltAssessment): ReadonlyArray<BuiltQuestion> => {
    asker ??= new Asker(read());
    asker.begin();
    for (const answer of assessment.answers) {
      const { part, series, told } = answer;
      const texts = asksOf(series);
      for (let at = 0; at < told.length; at++) {
        const code = codeOf(told[at]!);
        if (!waits(code)) continue;
        const place = placeOf(told[at]!);
        const text = code >> 4;
        const ask = texts[place]?.[text];
        if (ask === undefined) throw new RangeError(`expected a rule of this pack, found ${series.ids[place]}`);
        asker.beginFinding();
        ask(answer, asker);
        asker.endFinding(series.severities[place]?.[text] === "b" ? 1000 : 1, part);
      }
    }
    return asker.sorted;
  };
};

/** What one finding waits for, or failed for want of; none of a finding that rests on answers. In a group, by paths in its part. */
export const missingBy = (read: () => QuestionTables, asks: Readonly<Record<string, Asks>>) => {
  let asker: Asker | undefined;
  return (finding: BuiltFinding): ReadonlyArray<BuiltQuestion> => {
    if (!finding.unanswered && finding.outcome !== "undetermined") return [];
    const ask = asks[finding.rule]?.[finding.text];
    if (ask === undefined) throw new RangeError(`expected a rule of this pack, found ${finding.rule}`);
    asker ??= new Asker(read());
    asker.begin();
    asker.beginFinding();
    ask(finding.answer, asker);
    asker.endFinding(1, undefined);
    return asker.sorted;
  };
};
