export { parseDefinition } from "./parse-definition.ts";
export { parseCommand } from "./parse-command.ts";
export { encodeEvent, type HistoryEvent, parseEvent } from "./parse-event.ts";
export { type History, type HistoryProblem, parseHistory } from "./parse-history.ts";
export { describeValueProblem, type ValueProblem } from "./value-problem.ts";
export { commandData } from "../kaari/data/command-data.ts";
export { eventData } from "../kaari/data/event-data.ts";
