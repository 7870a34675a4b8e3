export { roundRank } from "./round-rank.ts";
