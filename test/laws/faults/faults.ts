/** What may go wrong with one message, on either side of the wire. */

import type { SimulatedWord } from "../../../src/simulator/host/simulated-word";
import { kindOf, type MessageKind } from "../between-round-trips/before-message";
import type { TwoPanes } from "../between-round-trips/panes";

/** Performs a message, and answers it: what `SimulatedWord.answer` does, with something wrong. */
type Answer = SimulatedWord["answer"];

interface Message {
  readonly opened: TwoPanes;
  readonly kind: MessageKind;
  /** Performs it, and gives its answer. */
  readonly perform: () => unknown;
  /** Answers it, once more where it was. */
  readonly post: (answer: unknown) => void;
  /** Does something once the next message, of any kind, was answered; in a while where none comes. */
  readonly afterNext: (act: () => void) => void;
}

export interface Fault {
  readonly name: string;
  /** It is none of a message with fewer edits. */
  readonly atEdit?: number;
  readonly happens: (message: Message) => void;
}

/** In milliseconds: long after whatever does not wait for the answer. */
const LATE = 15;

export const FAULTS: readonly Fault[] = [
  { name: "refused before", happens: ({ kind, post }: Message): void => post(failureOf(kind, "HostIsBusy")) },
  {
    name: "done, answered by an error",
    happens: ({ kind, perform, post }: Message): void => {
      perform();
      post(failureOf(kind, "HostIsBusy"));
    },
  },
  {
    name: "done, never answered",
    happens: ({ opened, perform }: Message): void => {
      perform();
      giveUp(opened);
    },
  },
  { name: "neither done nor answered", happens: ({ opened }: Message): void => giveUp(opened) },
  {
    name: "late",
    happens: ({ perform, post }: Message): void => {
      const answer = perform();
      setTimeout(() => post(answer), LATE);
    },
  },
  {
    name: "answered after the next",
    happens: ({ perform, post, afterNext }: Message): void => {
      const answer = perform();
      afterNext(() => post(answer));
    },
  },
  {
    name: "answered twice",
    happens: ({ perform, post }: Message): void => {
      const answer = perform();
      post(answer);
      post(answer);
    },
  },
  ...[1, 2, 7].map((edit): Fault => ({
    name: `stopped at edit ${edit}`,
    atEdit: edit,
    happens: ({ opened: { word }, perform, post }: Message): void => {
      word.failAt({ atEdit: edit, code: "GeneralException" });
      const answer = perform();
      word.failAt(undefined);
      post(answer);
    },
  })),
];

export interface Listening {
  /** Messages the operation waited for. */
  readonly messages: () => number;
  readonly stop: () => void;
}

/** The nth message a pane waits for (from 1) meets with a fault; those of another pane are not on its line. */
export function failMessage(opened: TwoPanes, nth: number, fault: Fault | undefined): Listening {
  const { connection, word } = opened;
  const receive = connection.receive.bind(connection);
  let messages = 0;
  let held: (() => void) | undefined;
  const letGo = (): void => {
    held?.();
    held = undefined;
  };
  connection.receive = (message) => {
    const kind = kindOf(message);
    if (kind) messages += 1;
    if (!kind || !fault || messages !== nth) {
      const received = receive(message);
      letGo();
      return received;
    }
    const answering = (answer: Answer): void => {
      const usual = word.answer.bind(word);
      word.answer = answer;
      receive(message);
      word.answer = usual;
    };
    fault.happens({
      opened,
      kind,
      perform: () => {
        let performed: unknown;
        const usual = word.answer.bind(word);
        answering((request, bytes) => {
          performed = usual(request, bytes);
          return undefined;
        });
        return performed;
      },
      post: (answer) => answering(() => answer),
      afterNext: (act) => {
        held = act;
        setTimeout(letGo, LATE);
      },
    });
    return true;
  };
  return { messages: () => messages, stop: () => (connection.receive = receive) };
}

/** How many edits each message asks for that something waits for, in order. */
export async function countEdits(opened: TwoPanes, act: () => Promise<unknown>): Promise<readonly number[]> {
  const { word } = opened;
  const listening = failMessage(opened, 0, undefined);
  const edits = new Map<number, number>();
  const usual = word.beforeEdit.bind(word);
  word.beforeEdit = () => {
    const message = listening.messages();
    edits.set(message, (edits.get(message) ?? 0) + 1);
    usual();
  };
  await act().finally(listening.stop);
  return Array.from({ length: listening.messages() }, (_, index) => edits.get(index + 1) ?? 0);
}

/** The pane waits no longer: as its limit does, sooner. */
function giveUp({ document }: TwoPanes): void {
  setTimeout(() => document.stopWaiting(), 5);
}

function failureOf(kind: MessageKind, code: string): unknown {
  if (kind === "memory") return { Version: 1, Error: 5001 };
  const Error = { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 503 };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: [], Error })] };
}
