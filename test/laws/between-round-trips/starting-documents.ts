/** The documents verbs begin with, each made once for each Word: with the operations, then as hands leave it. */

import { replaceText } from "../../../src/docx/edit-text";
import type { SimulatedWord } from "../../../src/simulator/host/simulated-word";
import type { Profile } from "../../../src/simulator/word-api/profile";
import { answers } from "./agreement";
import * as hands from "./hands";
import { fill, finalise, prepare, waiveAllBlocking } from "./operations";
import type { Offices, TwoPanes } from "./panes";

async function filled({ document }: TwoPanes): Promise<void> {
  await prepare(document);
  await fill(document, answers);
}

/** The filled agreement that hands then changed. */
function changed(byHand: (word: SimulatedWord) => void): (opened: TwoPanes) => Promise<void> {
  return async (opened) => {
    await filled(opened);
    byHand(opened.word);
  };
}

async function ready(opened: TwoPanes): Promise<void> {
  await filled(opened);
  await waiveAllBlocking(opened.document);
}

const MAKERS = {
  blank: () => Promise.resolve(),
  prepared: async ({ document }) => {
    await prepare(document);
  },
  filled,
  ready,
  finalised: async (opened) => {
    await ready(opened);
    await finalise(opened.document);
  },
  "a word altered": changed((word) => {
    const paragraph = hands.paragraphWith(word, "restée sans effet");
    const at = paragraph?.text.indexOf("effet") ?? 0;
    if (paragraph) replaceText(paragraph, at, at + "effet".length, "suite");
  }),
  "a name that differs": changed((word) => hands.typeOver(hands.controlIn(word, "trame:partner.name|a"), "à Emmaus")),
  "an engagement lost": changed((word) => hands.removeParagraph(hands.paragraphWith(word, "Diffuser des informations"))),
  "a slot lost": changed((word) => {
    const signatory = word.document.body.paragraphs.findLast(({ text }) => text === "Claire DURAND");
    hands.removeParagraph(signatory);
  }),
  "a slot empty": changed((word) => hands.typeOver(hands.controlIn(word, "trame:partner.siret|plain"), "")),
  "a slot bare": changed((word) => hands.removeControl(hands.controlIn(word, "trame:partner.siret|plain"), "keeping its text")),
} satisfies Readonly<Record<string, (opened: TwoPanes) => Promise<void>>>;

export type StartName = keyof typeof MAKERS;

/** The bytes of starting documents, for one Word. */
export class StartingDocuments {
  readonly #made = new Map<StartName, Uint8Array>();

  constructor(
    private readonly offices: Offices,
    private readonly blank: Uint8Array,
    private readonly profile: Profile,
  ) {}

  async bytesOf(name: StartName): Promise<Uint8Array> {
    let bytes = this.#made.get(name);
    if (!bytes) {
      const opened = this.offices.open(this.blank, this.profile);
      await MAKERS[name](opened);
      this.#made.set(name, (bytes = opened.word.save()));
    }
    return bytes;
  }
}
