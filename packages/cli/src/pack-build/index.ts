export { packBuild } from "./pack-build.ts";
