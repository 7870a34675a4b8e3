import * as z from "zod";
import { MoneyText } from "../../../primitives/index.ts";
import { Nothing, some, Text } from "./parts.ts";

export const startUpData = {
  HoldKickoff: z.strictObject({ participants: some(Text), notes: Text.optional() }),
  CompleteStartTraining: Nothing,
  CompleteStartCoaching: Nothing,
  AppointSteeringGroup: z.strictObject({ kind: z.enum(["own", "joint"]), members: some(Text) }),
  PayAdvance: z.strictObject({ amount: MoneyText }),
  StartImplementation: Nothing,
} as const;
