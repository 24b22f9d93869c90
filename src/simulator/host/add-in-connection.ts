/** The line between one page of an add-in (its pane, its commands) and the Word it is in. */

import type { SimulatedWord } from "./simulated-word";
import { printAnswer, printEvent, wireRequest, type WireRequest } from "./wire";

/** `_actionType` of a message. */
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Events an add-in may register for, by the name they have on the wire. */
export type HostEvent = "documentSelectionChanged" | "appCommandInvoked";

export class AddInConnection {
  /** Conversations that registered for each event. */
  readonly #listeners = new Map<string, string>();

  /**
   * @param word may be replaced: File > Open in the same window.
   * @param post sends a message to the add-in's page.
   */
  constructor(
    public word: SimulatedWord,
    private readonly post: (message: string) => void,
  ) {}

  /** Whether the add-in has asked to be told of an event. */
  listensTo(event: HostEvent): boolean {
    return this.#listeners.has(event);
  }

  /**
   * Takes a message of the add-in's page, and answers it.
   *
   * @returns whether the message was the host's business.
   * @throws Error for one the simulated Word should know and does not.
   */
  receive(message: string): boolean {
    const parsed = wireRequest.safeParse(parse(message));
    if (!parsed.success) return false;
    const request = parsed.data;
    const answer = request._actionType === ACTION.invoke ? this.word.answer(request, message.length) : this.#register(request);
    if (answer !== undefined) this.post(printAnswer(request, answer));
    return true;
  }

  /** Tells the add-in of an event, if it asked. */
  fire(event: HostEvent, data: unknown): void {
    const conversation = this.#listeners.get(event);
    if (conversation !== undefined) this.post(printEvent(event, conversation, data));
  }

  #register({ _actionType, _actionName, _conversationId }: WireRequest): unknown {
    if (_actionType === ACTION.registerEvent) this.#listeners.set(_actionName, _conversationId);
    else this.#listeners.delete(_actionName);
    return { Version: 1, Error: 0 };
  }
}

/** Pages post other messages too (extensions, tools): those are no JSON, or no request. */
function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
