import { type Locale, textIn } from "../../primitives/index.ts";
import type { GateFinding, OpenStep } from "../engine/gate-assessment.ts";
import type { Refusal, Said } from "../engine/refusal.ts";
import { type Reason, reasons } from "../kaari/reasons.ts";
import type { KaariNames } from "../kaari/transition.ts";
import { transitions } from "../kaari/transitions/kaari-transitions.ts";
import { refusalTexts } from "./refusal-texts.ts";
import { fill, listed, sayDay } from "./say.ts";
import { commandTitle, gateTitle, roleTitle, stageTitle } from "./titles.ts";

type KaariRefusal = Refusal<KaariNames, Reason>;

/** Why a command was refused, and what would be allowed, in a sentence or two. */
export const explainRefusal = (refusal: KaariRefusal, locale: Locale): string => {
  const tell = (name: keyof typeof refusalTexts, values: Readonly<Record<string, Said>>): string =>
    fill(textIn(refusalTexts[name], locale), values, locale);
  switch (refusal.kind) {
    case "wrong-stage": {
      const { command, stage, allowed } = refusal;
      const stageNames = allowed.map((one) => quoted(stageTitle(one, locale), locale));
      return tell(allowed.length === 0 ? "unknown-command" : "wrong-stage", {
        command: commandTitle(command, locale),
        stage: stageTitle(stage, locale),
        allowed: listed(stageNames, locale, "or"),
        now: whatLeadsOn(stage, locale),
      });
    }
    case "wrong-role":
      return tell("wrong-role", {
        command: commandTitle(refusal.command, locale),
        role: quoted(roleTitle(refusal.role, locale), locale),
        allowed: listed(
          refusal.allowed.map((role) => quoted(roleTitle(role, locale), locale)),
          locale,
          "or",
        ),
      });
    case "wrong-project":
      return tell("wrong-project", { stream: refusal.stream, expected: refusal.expected });
    case "out-of-order":
      return tell("out-of-order", {
        command: commandTitle(refusal.command, locale),
        at: { instant: refusal.at },
        last: { instant: refusal.last },
      });
    case "not-now":
    case "not-so":
      return fill(textIn(reasons[refusal.reason], locale), refusal.values, locale);
    case "step-open":
      return tell("step-open", {
        command: commandTitle(refusal.command, locale),
        steps: listed(refusal.steps.map(titled(locale)), locale),
      });
    case "not-assessed":
      return tell("not-assessed", {
        command: commandTitle(refusal.command, locale),
        gate: gateTitle(refusal.gate, locale),
        on: { day: refusal.on },
        pack: refusal.pack === undefined ? "" : tell("with-pack", { ...refusal.pack }),
        found: whatWasFound(refusal, locale),
      });
    case "blocked": {
      const saying = (name: "violated" | "unanswered", findings: ReadonlyArray<GateFinding>): ReadonlyArray<string> =>
        findings.length === 0 ? [] : [tell(name, { rules: findings.map(titled(locale)).join("; ") })];
      const { findings } = refusal;
      return tell("blocked", {
        command: commandTitle(refusal.command, locale),
        gate: gateTitle(refusal.gate, locale),
        findings: [
          ...saying(
            "violated",
            findings.filter(({ outcome }) => outcome === "violated"),
          ),
          ...saying(
            "unanswered",
            findings.filter(({ outcome }) => outcome !== "violated"),
          ),
        ].join(" "),
      }).trim();
    }
    default:
      return refusal satisfies never;
  }
};

const quoted = (text: string, locale: Locale): string => (locale === "en" ? `“${text}”` : `”${text}”`);

/** A rule or a step by its title, by its id where it has none; a step with the commands that do it. */
const titled =
  (locale: Locale) =>
  (one: GateFinding | OpenStep): string => {
    const title = one.title === undefined ? ("rule" in one ? one.rule : one.id) : textIn(one.title, locale);
    const { metBy = [] } = "rule" in one ? {} : one;
    const doing = transitions.filter(({ events }) => events.some((event) => metBy.includes(event)));
    const commands = new Set(doing.map(({ command }) => quoted(commandTitle(command, locale), locale)));
    return commands.size === 0 ? title : `${title} (${listed([...commands], locale, "or")})`;
  };

/** The commands that move a project on from a stage. */
const whatLeadsOn = (stage: string, locale: Locale): string => {
  const here = transitions.filter((row) => row.from.some((from) => from === stage));
  const moving = new Set(here.filter(({ next }) => next !== "same").map(({ command }) => command));
  const names = [...moving].map((command) => quoted(commandTitle(command, locale), locale));
  return names.length === 0
    ? textIn(refusalTexts.ended, locale)
    : fill(textIn(refusalTexts.next, locale), { commands: names.join(", ") }, locale);
};

const whatWasFound = (
  { gate, on, pack, found }: Extract<KaariRefusal, { readonly kind: "not-assessed" }>,
  locale: Locale,
): string => {
  if (found === undefined) return textIn(refusalTexts["nothing-found"], locale);
  const isOther = found.gate !== gate || found.on !== on || (pack !== undefined && found.pack.hash !== pack.hash);
  const { id, version, hash } = found.pack;
  return isOther || (pack !== undefined && (pack.id !== id || pack.version !== version))
    ? fill(
        textIn(refusalTexts["other-found"], locale),
        { gate: gateTitle(found.gate, locale), on: sayDay(found.on, locale), id, version, hash: hash.slice(0, 8) },
        locale,
      )
    : textIn(refusalTexts["open-found"], locale);
};
