import { dossier, dossierText } from "@kaari/core/lifecycle/agenda";
import type { Host } from "../host.ts";
import { readEventFile } from "./event-file.ts";
import { actorOf, momentOf } from "./moment.ts";
import { untilOf } from "./project-agenda.ts";
import type { DossierOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";

/** What whoever takes a project over must know. */
export const projectDossier = async (file: string, options: DossierOptions, host: Host): Promise<string> => {
  const { lang, format } = options;
  const read = await readEventFile(file, host.cwd);
  const pack = await packOf(read.project, options, host.cwd);
  const moment = momentOf({ on: options.on }, pack.pack.jurisdiction.timeZone, host);
  const until = untilOf(options, moment.on);
  const page = dossier(read, { ...moment, until, packs: [pack], actor: actorOf(options.as), locale: lang });
  return format === "json" ? `${JSON.stringify(page, null, 2)}\n` : dossierText(page, lang);
};
