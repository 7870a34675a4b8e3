import { addDays, type LocalizedText } from "../../primitives/index.ts";
import type { DutyNature } from "../../rules/index.ts";
import type { Clock, Project } from "../kaari/project.ts";
import type { Role } from "../kaari/roles.ts";

/** What the records of a project themselves ask for. */
export interface RecordDuty {
  readonly id: string;
  readonly title: LocalizedText;
  readonly owner: Role;
  readonly nature: DutyNature;
  readonly due: string | undefined;
  readonly doneOn: string | undefined;
  readonly provision: string | undefined;
}

const deed = (id: string, title: LocalizedText, owner: Role, due: string | undefined): RecordDuty => ({
  id: `kaari/${id}`,
  title,
  owner,
  nature: "deed",
  due,
  doneOn: undefined,
  provision: undefined,
});

const conditionTitles = {
  open: (text: string): LocalizedText => ({
    fi: `Päätöksen ehto: ${text}`,
    sv: `Villkor i beslutet: ${text}`,
    en: `Condition of the decision: ${text}`,
  }),
  shown: (text: string): LocalizedText => ({
    fi: `Vahvista ehto täytetyksi: ${text}`,
    sv: `Bekräfta att villkoret uppfyllts: ${text}`,
    en: `Confirm that the condition is met: ${text}`,
  }),
};

const clockTitles: Readonly<Record<Clock["clock"], LocalizedText>> = {
  durability: {
    fi: "Investoinnin pysyvyys: tuki voidaan periä takaisin, jos toiminta loppuu tai muuttuu",
    sv: "Investeringens varaktighet: stödet kan återkrävas om verksamheten upphör eller ändras",
    en: "Durability of the investment: support may be recovered if the activity ends or changes",
  },
  retention: {
    fi: "Aineiston säilyttäminen: arkiston saa tyhjentää tämän päivän jälkeen",
    sv: "Bevarande av material: arkivet får tömmas efter denna dag",
    en: "Records are kept: the archive may be emptied after this day",
  },
  "recovery-limit": {
    fi: "Takaisinperinnästä voi päättää viimeistään",
    sv: "Återkrav kan beslutas senast",
    en: "A recovery may be ordered until",
  },
  anonymisation: {
    fi: "Henkilötiedot poistetaan",
    sv: "Personuppgifterna tas bort",
    en: "Personal data is taken out",
  },
};

const ofClock = ({ clock, until, provision }: Clock, { anonymisedOn }: Project): RecordDuty => ({
  id: `kaari/${clock}`,
  title: clockTitles[clock],
  owner: clock === "recovery-limit" || clock === "anonymisation" ? "authority" : "lead-implementer",
  nature: clock === "anonymisation" ? "deed" : clock === "recovery-limit" ? "right" : "keeping",
  // Personal data is kept through the last day of its clock, and is taken out on the day after.
  due: clock === "anonymisation" ? addDays(until, 1) : until,
  doneOn: clock === "anonymisation" ? anonymisedOn : undefined,
  provision,
});

const working: ReadonlySet<string> = new Set(["starting", "running", "suspended", "under-review"]);

/** Days that the records set: information asked for, conditions, review, end, recoveries and clocks. */
export const recordDuties = (project: Project): ReadonlyArray<RecordDuty> => {
  const { informationBy, conditions, reviewOn, period, recoveries, clocks, stage } = project;
  const duties = conditions.flatMap(({ id, text, by, state }) =>
    state === "open" || state === "shown"
      ? [deed(`condition/${id}`, conditionTitles[state](text), state === "open" ? "applicant" : "authority", by)]
      : [],
  );
  if (informationBy !== undefined)
    duties.push(
      deed(
        "information-requested",
        {
          fi: "Anna pyydetyt lisätiedot",
          sv: "Lämna den begärda kompletteringen",
          en: "Supply the information asked for",
        },
        "applicant",
        informationBy,
      ),
    );
  if (reviewOn !== undefined && working.has(stage))
    duties.push(
      deed(
        "mid-term-review",
        { fi: "Välitarkastus pidetään", sv: "Mellankontrollen hålls", en: "The mid-term review is held" },
        "authority",
        reviewOn,
      ),
    );
  if (period !== undefined && working.has(stage))
    duties.push(
      deed(
        "end-of-implementation",
        { fi: "Toteuttamisaika päättyy", sv: "Genomförandetiden slutar", en: "The implementation period ends" },
        "lead-implementer",
        period.endsOn,
      ),
    );
  for (const { id, amount, settled } of recoveries)
    if (settled < amount)
      duties.push(
        deed(
          `recovery/${id}`,
          { fi: `Maksa takaisin (${id})`, sv: `Betala tillbaka (${id})`, en: `Pay back (${id})` },
          "applicant",
          undefined,
        ),
      );
  return [...duties, ...clocks.map((clock) => ofClock(clock, project))];
};
