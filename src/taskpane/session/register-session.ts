/** Looking an organisation up in the public register, without a screen: nothing is sent before {@link RegisterSession.search}. */

import { type QuestionProblem, readQuestion } from "../../register/read-question";
import type { Asked, Register, RegisterAnswer, RegisteredOrganisation } from "../../register/register";
import type { KnownFacts } from "./known-facts";
import { createStore } from "./store";

export interface RegisterState {
  /** What is typed. */
  readonly text: string;
  /** Whether the register has not answered yet. */
  readonly isAsking: boolean;
  /** Why the last search was not sent. */
  readonly problem: QuestionProblem | undefined;
  readonly asked: Asked | undefined;
  readonly answer: Exclude<RegisterAnswer, { state: "given-up" }> | undefined;
  readonly chosen: RegisteredOrganisation | undefined;
}

const NOTHING = {
  isAsking: false,
  problem: undefined,
  asked: undefined,
  answer: undefined,
  chosen: undefined,
};

export class RegisterSession {
  readonly store = createStore<RegisterState>({ text: "", ...NOTHING });

  constructor(readonly register: Register) {}

  type(text: string): void {
    this.store.set((state) => ({ ...state, text, problem: undefined }));
  }

  /** Sends what is typed, where it may be asked. */
  async search(): Promise<void> {
    const { text } = this.store.get();
    const asked = readQuestion(text);
    if (typeof asked === "string") {
      this.store.set(() => ({ ...NOTHING, text, problem: asked }));
      return;
    }
    this.store.set(() => ({ ...NOTHING, text, asked, isAsking: true }));
    const answer = await this.register.search(asked);
    // Of one that was given up nobody waits for news: another may be under way.
    if (answer.state === "given-up") return;
    const [only, ...others] = answer.state === "found" ? answer.organisations : [];
    const chosen = others.length === 0 ? only : undefined;
    this.store.set((state) => ({ ...state, isAsking: false, answer, chosen }));
  }

  giveUp(): void {
    this.register.giveUp();
    this.store.set((state) => ({ ...state, isAsking: false }));
  }

  choose(chosen: RegisteredOrganisation): void {
    this.store.set((state) => ({ ...state, chosen }));
  }
}

/** What the register says of an organisation: an agreement is made with its head office. */
export function factsOf({ name, kind, head, activity }: RegisteredOrganisation): KnownFacts {
  return {
    name,
    ...(kind !== undefined && { kind }),
    ...(head.address !== undefined && { address: head.address }),
    number: head.siret,
    ...(activity && { activity: activity.code }),
  };
}
