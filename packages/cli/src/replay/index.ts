export { packReplay } from "./pack-replay.ts";
