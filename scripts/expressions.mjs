// Writes the expressions of the published packs, parsed, beside the built command: it then starts without a parser.
import { writeFileSync } from "node:fs";
import { openPack, parsedExpressions } from "@kaari/core";
import { packs } from "@kaari/rules";

const expressions = packs.flatMap((pack) => [...parsedExpressions(openPack(pack, { packs }))]);
writeFileSync("dist/expressions.json", JSON.stringify(Object.fromEntries(expressions)));
