import { textIn } from "@kaari/core";
import { applicationJson } from "./finding-json.ts";
import type { Report, Run } from "./report.ts";

/** One JSON document: the run, every application, the counts. Written as it comes, an application a line. */
export const jsonReport = (run: Run): Report => {
  let applications = 0;
  return {
    begin: () => {
      const { pack, version, gate, on, world, locale } = run;
      const head = {
        kaari: version,
        schema: 1,
        pack: {
          id: pack.id,
          version: pack.version,
          hash: run.hash(),
          status: pack.status,
          title: textIn(pack.title, locale),
        },
        gate,
        on,
        world,
        language: locale,
      };
      return `${JSON.stringify(head).slice(0, -1)},"applications":[`;
    },
    application: (checked) => `${applications++ === 0 ? "" : ","}\n${JSON.stringify(applicationJson(run, checked))}`,
    end: (counts, exitCode) => `\n],"summary":${JSON.stringify({ applications, ...counts, exitCode })}}\n`,
  };
};

/** One line of JSON for each application. */
export const ndjsonReport = (run: Run): Report => ({
  begin: () => "",
  application: (checked) => `${JSON.stringify(applicationJson(run, checked))}\n`,
  end: () => "",
});
