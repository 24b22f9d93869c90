/** Something that happens right before the nth message an operation waits for, between two of its round trips. */

import type { AddInConnection } from "../../../src/simulator/host/add-in-connection";
import { type RichApiRequest, richApiRequest } from "../../../src/simulator/host/rich-api-request";
import { methodData, wireRequest } from "../../../src/simulator/host/wire";

/** `body`: a batch of the rich API; `memory`: a request about custom XML parts. */
export type MessageKind = "body" | "memory";

export interface Overheard {
  /** Messages the operation waited for, in order. */
  readonly kinds: MessageKind[];
  /** What the host itself could not bear: not an answer, a fault of the simulated Word or of what happened. */
  readonly faults: unknown[];
  readonly stop: () => void;
}

/** Numbers of the rich API, and of the first and last request about custom XML parts; nobody waits for one to be deleted (133). */
const RICH_API = 93;
const CUSTOM_XML = [128, 132] as const;

/**
 * Listens to a pane's line; before the nth message is performed (from 1) something else is, however long it takes. Messages of
 * another pane are not on this line.
 */
export function beforeMessage(connection: AddInConnection, nth: number, happens: () => Promise<void>): Overheard {
  const receive = connection.receive.bind(connection);
  const kinds: MessageKind[] = [];
  const faults: unknown[] = [];
  connection.receive = (message) => {
    const kind = kindOf(message);
    if (kind) kinds.push(kind);
    if (!kind || kinds.length !== nth) return receive(message);
    happens()
      .then(() => receive(message))
      .catch((fault: unknown) => faults.push(fault));
    return true;
  };
  return { kinds, faults, stop: () => (connection.receive = receive) };
}

/** Undefined for what nobody waits for: references let go of, the client's own talk. */
export function kindOf(message: string): MessageKind | undefined {
  const request = wireRequest.safeParse(parse(message));
  if (!request.success || request.data._actionName !== "executeMethod") return undefined;
  const data = methodData.safeParse(request.data._data);
  if (!data.success) return undefined;
  const { DispatchId } = data.data.DdaMethod;
  if (DispatchId >= CUSTOM_XML[0] && DispatchId <= CUSTOM_XML[1]) return "memory";
  if (DispatchId !== RICH_API || data.data.ArrayData?.[0] === "WacPartition") return undefined;
  const { Actions }: RichApiRequest = richApiRequest.parse(JSON.parse(String(data.data.ArrayData?.[4])));
  return Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1) ? undefined : "body";
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
