import { type Locale, type LocalizedText, textIn } from "../../primitives/index.ts";
import type { Titled } from "../definition/definition.ts";
import { commands } from "../kaari/commands.ts";
import { type Phase, phases } from "../kaari/phases.ts";
import { roles } from "../kaari/roles.ts";
import { stages } from "../kaari/stages.ts";

const nameless: LocalizedText = { fi: "ei vielä aloitettu", sv: "ännu inte inledd", en: "not begun yet" };

const titleIn = (list: ReadonlyArray<Titled>, id: string, locale: Locale): string => {
  const title = list.find((titled) => titled.id === id)?.title;
  return title === undefined ? id : textIn(title, locale);
};

/** What people call a stage; `new` before there is a project. */
export const stageTitle = (id: string, locale: Locale): string =>
  id === "new" ? textIn(nameless, locale) : titleIn(stages, id, locale);

export const commandTitle = (id: string, locale: Locale): string => titleIn(commands, id, locale);

export const roleTitle = (id: string, locale: Locale): string => titleIn(roles, id, locale);

export const phaseTitle = (id: string, locale: Locale): string => titleIn(phases, id, locale);

/** The phase of a stage; the first before there is a project. */
export const phaseOf = (stage: string): Phase => stages.find(({ id }) => id === stage)?.phase ?? phases[0].id;

const gateTitles: Readonly<Record<string, LocalizedText>> = {
  idea: { fi: "idea", sv: "idé", en: "idea" },
  submission: { fi: "hakemuksen jättäminen", sv: "inlämnande av ansökan", en: "submission" },
  decision: { fi: "päätös", sv: "beslut", en: "decision" },
  start: { fi: "aloitus", sv: "start", en: "start" },
  change: { fi: "muutos", sv: "ändring", en: "change" },
  claim: { fi: "maksatus", sv: "utbetalning", en: "claim" },
  "mid-term": { fi: "välitarkastus", sv: "mellankontroll", en: "mid-term review" },
  closure: { fi: "päättäminen", sv: "avslutande", en: "closure" },
  dissemination: { fi: "levittäminen", sv: "spridning", en: "dissemination" },
  aftercare: { fi: "jälkihoito", sv: "eftervård", en: "aftercare" },
};

export const gateTitle = (id: string, locale: Locale): string => {
  const title = gateTitles[id];
  return title === undefined ? id : textIn(title, locale);
};
