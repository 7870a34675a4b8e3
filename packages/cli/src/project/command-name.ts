import { kaariLifecycle, type KaariNames } from "@kaari/core/lifecycle";
import { didYouMean } from "../did-you-mean.ts";
import { exitCode } from "../exit-code.ts";
import { Refused } from "../refused.ts";

type Command = KaariNames["command"];

const names = kaariLifecycle.commands.map(({ id }) => id);
const plain = (name: string): string => name.replaceAll(/[-_ ]/g, "").toLowerCase();

/** The command of that name, however it is spelt: `SubmitApplication`, `submit-application`. */
export const commandNamed = (asked: string): Command => {
  const command = names.find((name) => plain(name) === plain(asked));
  if (command !== undefined) return command;
  throw new Refused(
    exitCode.usage,
    `expected a command of a project, found ${asked}.${didYouMean(asked, names)} kaari project show tells which may be given.`,
  );
};
