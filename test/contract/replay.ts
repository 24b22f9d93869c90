/**
 * What went between a client and its Word, asked again of a simulated one: message by message, what each of the two answered. The
 * objects that Word named, and the controls, have other names there: those of the log are read as those of the simulated Word.
 */

import * as z from "zod";
import { richApiRequest } from "../../src/simulator/host/rich-api-request";
import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import type { Profile } from "../../src/simulator/word-api/profile";
import { EMPTY } from "./contract";

/** As the diagnosis writes it. */
export const messageLog = z.object({
  version: z.literal(1),
  messages: z.array(z.object({ request: z.string(), answer: z.string().nullable() })),
});

export type MessageLog = z.infer<typeof messageLog>;

export interface ReplayDifference {
  /** From 1. */
  readonly message: number;
  /** What was asked: "Range.text", "insertContentControl". */
  readonly asked: string;
  readonly recorded: string;
  readonly simulated: string;
}

type Request = z.infer<typeof richApiRequest>;

const answerBody = z.object({
  Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })),
  Error: z.object({ Code: z.string() }).nullish(),
});
const nameable = z.object({
  Actions: z.array(z.looseObject({ Name: z.string() })),
  ObjectPaths: z.record(z.string(), z.looseObject({ Name: z.string() })),
});
const failure = z.object({ failed: z.union([z.string(), z.number()]) });
const simulatedAnswer = z.object({ Data: z.array(z.unknown()) });

/** `ObjectPathType` of a reference. */
const REFERENCE = 6;
const RICH_API = 93;

export function replay({ messages }: MessageLog, profile: Profile): ReplayDifference[] {
  const word = new SimulatedWord(EMPTY, { profile });
  const names = new Map<unknown, unknown>();
  return messages.flatMap(({ request, answer }, index): ReplayDifference[] => {
    const asked = richApiRequest.parse(renamed(JSON.parse(request), names));
    const simulated = ask(word, asked);
    // Nobody waits for the last letting go; where Word fell silent, the report of the diagnosis says so.
    if (answer === null) return [];
    const recorded: unknown = JSON.parse(answer);
    const of = { message: index + 1, asked };
    const failed = failure.safeParse(recorded);
    if (failed.success) return [differs(of, asked.Actions.at(-1)?.Id ?? 0, failed.data.failed, codeOf(simulated))];
    const other = answerBody.parse(recorded);
    const values = new Map(simulated.Results.map(({ ActionId, Value }) => [ActionId, Value]));
    for (const { ActionId, Value } of other.Results) learnNames(Value, values.get(ActionId), names);
    const differences = other.Results.filter(({ ActionId, Value }) => told(Value) !== told(values.get(ActionId)))
      .filter(({ ActionId }) => values.has(ActionId))
      .map(({ ActionId, Value }) => differs(of, ActionId, told(Value), told(values.get(ActionId))));
    const last = asked.Actions[Math.min(other.Results.length, simulated.Results.length)];
    if (codeOf(other) !== codeOf(simulated)) differences.push(differs(of, last?.Id ?? 0, codeOf(other), codeOf(simulated)));
    return differences;
  });
}

function ask(word: SimulatedWord, request: Request): z.infer<typeof answerBody> {
  const body = JSON.stringify(request);
  const answered = simulatedAnswer.parse(
    word.answer(
      {
        _messageType: 0,
        _actionType: 0,
        _actionName: "executeMethod",
        _conversationId: "replay",
        _correlationId: 0,
        _data: { DdaMethod: { DispatchId: RICH_API }, ArrayData: ["", "", "", "", body] },
      },
      body.length,
    ),
  );
  return answerBody.parse(JSON.parse(z.string().parse(answered.Data[2])));
}

function codeOf({ Error: error }: z.infer<typeof answerBody>): string {
  return error ? error.Code : "done";
}

function differs(
  { message, asked }: { message: number; asked: Request },
  id: number,
  recorded: string | number,
  simulated: string,
): ReplayDifference {
  const action = asked.Actions.find(({ Id }) => Id === id);
  const path = asked.ObjectPaths[String(action?.ObjectPathId)];
  const select = action?.QueryInfo?.Select?.join(",");
  const what = [path?.Name, action?.Name, select].filter(Boolean).join(".");
  return { message, asked: what, recorded: String(recorded), simulated };
}

/** Keys of names that each Word gives for itself. */
const NAMES: ReadonlySet<string> = new Set(["_ReferenceId", "Id"]);

function learnNames(recorded: unknown, simulated: unknown, names: Map<unknown, unknown>): void {
  if (!isRecord(recorded) || !isRecord(simulated)) return;
  for (const [key, value] of Object.entries(recorded)) {
    if (NAMES.has(key) && typeof value !== "object") names.set(value, simulated[key]);
    else learnNames(value, simulated[key], names);
  }
}

/** A request with the names of the simulated Word: of references, and of controls asked for by their ids. */
function renamed(request: unknown, names: ReadonlyMap<unknown, unknown>): unknown {
  const { ObjectPaths, Actions } = nameable.parse(request);
  const inArguments = (info: unknown): unknown => {
    const { data } = z.looseObject({ Arguments: z.array(z.unknown()) }).safeParse(info);
    return data ? { ...data, Arguments: data.Arguments.map((one) => names.get(one) ?? one) } : info;
  };
  const paths = Object.entries(ObjectPaths).map(([id, path]): [string, unknown] => {
    if (path.ObjectPathType === REFERENCE) return [id, { ...path, Name: names.get(path.Name) ?? path.Name }];
    return [id, path.Name.startsWith("GetById") ? { ...path, ArgumentInfo: inArguments(path.ArgumentInfo) } : path];
  });
  const actions = Actions.map((one) =>
    one.Name === "_RemoveReference" ? { ...one, ArgumentInfo: inArguments(one.ArgumentInfo) } : one,
  );
  return { Actions: actions, ObjectPaths: Object.fromEntries(paths) };
}

/** An answer as two Words' are compared: without the names each gives; markup of the same document is no two times the same. */
function told(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (NAMES.has(key)) return undefined;
    return typeof one === "string" && /^\s*<(?:\?xml|pkg:)/u.test(one) ? "markup" : one;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
