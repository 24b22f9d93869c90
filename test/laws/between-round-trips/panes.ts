/** Two panes over one simulated Word, each on an office.js of its own, without a test runner: a script opens them too. */

import { SimulatedWord } from "../../../src/simulator/host/simulated-word";
import type { Profile } from "../../../src/simulator/word-api/profile";
import { type OfficeInNode, startOffice } from "../../../src/simulator/node/office-in-node";
import type { AddInConnection } from "../../../src/simulator/host/add-in-connection";
import type { OfficeWindow } from "../../../src/word/office-window";
import { WordDocument } from "../../../src/word/word-document";

/** A document that two people have a pane beside. */
export interface TwoPanes {
  readonly word: SimulatedWord;
  readonly document: WordDocument;
  /** The line of the first pane. */
  readonly connection: AddInConnection;
  /** A pane that has just been opened by somebody else. */
  readonly another: () => WordDocument;
}

/** Both office.js, booted once; a document of its own for each run. */
export class Offices {
  private constructor(
    private readonly one: OfficeInNode,
    private readonly other: OfficeInNode,
  ) {}

  static async start(bytes: Uint8Array, profile: Profile): Promise<Offices> {
    const word = new SimulatedWord(bytes, { profile });
    return new Offices(await startOffice(word), await startOffice(word));
  }

  open(bytes: Uint8Array, profile: Profile): TwoPanes {
    const word = new SimulatedWord(bytes, { profile });
    for (const { connection } of [this.one, this.other]) connection.word = word;
    return {
      word,
      document: documentIn(this.one),
      connection: this.one.connection,
      another: () => documentIn(this.other),
    };
  }

  close(): void {
    this.one.close();
    this.other.close();
  }
}

function documentIn({ window }: OfficeInNode): WordDocument {
  return new WordDocument(window as unknown as OfficeWindow);
}
