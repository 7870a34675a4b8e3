import { type Locale, textIn } from "@kaari/core";
import { explainRefusal, kaariLifecycle, type OpenStep, tellEvent } from "@kaari/core/lifecycle";
import type { Host } from "../host.ts";
import { dayIn, paintFor, printable, sentencesIn } from "../output/index.ts";
import { rulesOf } from "../pack/index.ts";
import { projectWords } from "./project-words.ts";
import { titleOf } from "./title-of.ts";
import { after, type Obstacle, obstacles, type Told } from "./told.ts";

/** Remedies printed for one rule, and points for a person. */
const mostRemedies = 3;
const mostReviews = 5;

/** The commands that do a step: those whose event meets it, or else the one that records it. */
const waysOf = ({ id, metBy = [] }: OpenStep): ReadonlyArray<string> => {
  const doing = kaariLifecycle.transitions.filter(({ events }) => events.some((event) => metBy.includes(event)));
  const commands = [...new Set(doing.map(({ command }) => command))];
  return commands.length > 0 ? commands : [`FulfilRequirement --data '{"step": "${id}"}'`];
};

/** What a command came to, for a person: what happened, or why not and what would help. */
export const rulingText = (told: Told, locale: Locale, { colour, columns }: Host["stdout"]): string => {
  const { style, item } = paintFor(colour, columns);
  const words = projectWords[locale];
  const { command, before, decision, assessed } = told;

  const head = (mark: string, title: string): string => {
    const { role, id } = command.actor;
    const who = titleOf("roles", role, locale) + (id === role ? "" : `: ${id}`);
    return item(
      0,
      mark,
      `${style("bold", title)} ${style("dim", printable(`(${dayIn(command.on, locale)}, ${who})`))}`,
    );
  };

  const obstacle = ({ finding, sentence, remedies }: Obstacle): string =>
    `\n${item(2, style("red", "✗"), printable(sentence))}${[
      ...finding.citations.map(({ document, provision }) =>
        item(4, "", `${textIn(document.short, locale)} ${provision}`),
      ),
      item(4, "", style("dim", finding.rule)),
      ...remedies.slice(0, mostRemedies).map((remedy) => item(4, style("green", "→"), printable(remedy))),
    ].join("")}`;

  if (!decision.accepted) {
    const { refusal } = decision;
    return [
      head(style("red", "✗"), titleOf("commands", command.type, locale)),
      item(2, "", printable(explainRefusal(refusal, locale))),
      ...(refusal.kind === "step-open"
        ? // Left on one line, to be taken over as it stands.
          refusal.steps.flatMap((step) => waysOf(step).map((way) => `  ${style("green", "→")} ${way}\n`))
        : []),
      ...obstacles(told, locale).map(obstacle),
    ].join("");
  }

  const { stage } = after(told);
  const stageTitle = titleOf("stages", stage, locale);
  const reviews = assessed?.assessment.reviews ?? [];
  const sentence = assessed === undefined ? undefined : sentencesIn(locale, rulesOf(assessed.pack));
  return [
    ...decision.events.map((event) => {
      const { title, text } = tellEvent(event, locale);
      return head(style("green", "✓"), title) + (text === "" ? "" : item(2, "", printable(text)));
    }),
    before.stage === stage ? "" : item(2, style("cyan", "→"), `${words.stage}: ${stageTitle}`),
    reviews.length === 0 ? "" : item(2, style("cyan", "◆"), words.forPerson(reviews.length)),
    ...reviews.slice(0, mostReviews).map((finding) => item(4, "·", printable(sentence?.(finding) ?? finding.rule))),
    reviews.length > mostReviews ? item(4, "", style("dim", words.more(reviews.length - mostReviews))) : "",
    told.written ? "" : item(2, "", style("dim", words.nothingWritten)),
  ].join("");
};
