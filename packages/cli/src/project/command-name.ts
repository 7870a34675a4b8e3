import { kaariLifecycle, type KaariNames } from "@kaari/core/lifecycle";
import { orElse } from "../did-you-mean.ts";
import { exitCode } from "../exit-code.ts";
import { mistake, Refused } from "../refused.ts";

type Command = KaariNames["command"];

const names = kaariLifecycle.commands.map(({ id }) => id);
const aCommand = { fi: "hankkeen komento", sv: "ett kommando för ett projekt", en: "a command of a project" };
const whichThereAre = {
  fi: "kaari project show kertoo, mitkä ovat mahdollisia.",
  sv: "kaari project show berättar vilka som kan ges.",
  en: "kaari project show tells which may be given.",
};

const plain = (name: string): string => name.replaceAll(/[-_ ]/g, "").toLowerCase();

/** The command of that name, however it is spelt: `SubmitApplication`, `submit-application`. */
export const commandNamed = (asked: string): Command => {
  const command = names.find((name) => plain(name) === plain(asked));
  if (command !== undefined) return command;
  throw new Refused(exitCode.usage, mistake(aCommand, asked, { advice: orElse(asked, names, whichThereAre) }));
};
