/** A host that fails, or is slow, at the messages a test says. */

import { type RichApiRequest, richApiRequest } from "../../src/simulator/host/rich-api-request";
import { methodData, type WireRequest } from "../../src/simulator/host/wire";
import type { OpenedWord } from "./word";

/** `refused`: the message is not performed. `lost`: it is performed, and its answer is an error all the same. */
export type MessageFault = "refused" | "lost";

/**
 * Numbers of the rich API, and of the first and last request about custom XML parts whose failure is told: one that cannot be
 * deleted (133) is deleted the next time.
 */
const RICH_API = 93;
const CUSTOM_XML = [128, 132] as const;

/**
 * From now on the nth message an operation waits for (from 1), or each of several, fails, until `mend` is called; with `every`,
 * those after it too.
 */
export function failAtMessage(
  { word }: OpenedWord,
  nth: number | readonly number[],
  { fault = "refused", every = false }: { fault?: MessageFault; every?: boolean } = {},
): { mend: () => void; messages: () => number } {
  const answer = word.answer.bind(word);
  const failing = [nth].flat();
  let messages = 0;
  word.answer = (request, bytes) => {
    const kind = kindOf(request);
    if (!kind) return answer(request, bytes);
    messages += 1;
    if (!failing.includes(messages) && !(every && messages > Math.max(...failing))) return answer(request, bytes);
    if (fault === "lost") answer(request, bytes);
    return kind === "common" ? { Version: 1, Error: 5001 } : richApiFailure();
  };
  return { mend: () => (word.answer = answer), messages: () => messages };
}

let speedUp = (): void => undefined;

afterEach(() => speedUp());

/**
 * From now on the nth message an operation waits for (from 1), and those after it with `every`, is never answered, until the function
 * is called; `isDone`: it is performed all the same.
 */
export function silence(
  { connection }: OpenedWord,
  nth: number,
  { isDone = false, every = false }: { isDone?: boolean; every?: boolean } = {},
): () => void {
  const { word } = connection;
  const answer = word.answer.bind(word);
  let messages = 0;
  word.answer = (request, bytes) => {
    if (kindOf(request)) messages += 1;
    const isSilent = kindOf(request) !== undefined && (messages === nth || (every && messages > nth));
    if (!isSilent) return answer(request, bytes);
    if (isDone) answer(request, bytes);
    return undefined;
  };
  return () => {
    word.answer = answer;
  };
}

/** From now on each message takes this time to arrive, until the function is called or the test ends. Milliseconds. */
export function slowDown({ connection }: OpenedWord, delay: number): () => void {
  const receive = connection.receive.bind(connection);
  connection.receive = (message) => {
    setTimeout(() => receive(message), delay);
    return true;
  };
  speedUp = () => (connection.receive = receive);
  return speedUp;
}

function kindOf(request: WireRequest): "rich" | "common" | undefined {
  const data = request._actionName === "executeMethod" ? methodData.safeParse(request._data) : undefined;
  if (!data?.success) return undefined;
  const dispatch = data.data.DdaMethod.DispatchId;
  if (dispatch >= CUSTOM_XML[0] && dispatch <= CUSTOM_XML[1]) return "common";
  if (dispatch !== RICH_API) return undefined;
  if (data.data.ArrayData?.[0] === "WacPartition") return undefined;
  const { Actions }: RichApiRequest = richApiRequest.parse(JSON.parse(String(data.data.ArrayData?.[4])));
  // References let go of: nobody waits for that.
  return Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1) ? undefined : "rich";
}

function richApiFailure(): unknown {
  const Error = { Code: "HostIsBusy", Message: "HostIsBusy", Location: "", ActionIndex: 0, HttpStatusCode: 503 };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: [], Error })] };
}
