export { exportDmn } from "./export-dmn.ts";
export { importDmn } from "./import-dmn.ts";
