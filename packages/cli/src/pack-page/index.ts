export { packPage } from "./pack-page.ts";
