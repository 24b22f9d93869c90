/** A repair that Word did and answered by an error: what the document shows is told, and can be taken back. */

import { HostError } from "../../../src/agreement/agreement-document";
import type { ChangeStep } from "../../../src/agreement/operations/changes/change";
import { repairFinding } from "../../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { takeBack } from "../../../src/agreement/operations/take-back";
import type { Repair } from "../../../src/agreement/review/review-finding";
import { detachFromList } from "../../../src/docx/edit-lists";
import { replaceText } from "../../../src/docx/edit-text";
import type { Paragraph } from "../../../src/docx/paragraph";
import type { SimulatedWord } from "../../../src/simulator/host/simulated-word";
import { openFilled } from "../../builders/agreement";
import { failAtMessage } from "../../builders/host-faults";
import { ftda } from "../../builders/models";
import { eachProfile, type OpenedWord } from "../../builders/word";
import * as hands from "../../laws/between-round-trips/hands";

const request = { today: { year: 2026, month: 11, day: 23 } };
const SIRET = "trame:partner.siret|plain";

type Hand = (word: SimulatedWord) => void;

/** Words of the paragraph that holds some others, typed over. */
function typing(within: string, old: string, text: string): Hand {
  return (word) => {
    const paragraph = hands.paragraphWith(word, within);
    const at = paragraph?.text.indexOf(old) ?? -1;
    if (paragraph && at >= 0) replaceText(paragraph, at, at + old.length, text);
  };
}

const withParagraph =
  (words: string, change: (paragraph: Paragraph) => void): Hand =>
  (word) => {
    const paragraph = hands.paragraphWith(word, words);
    if (paragraph) change(paragraph);
  };

/** What the document shows, blank lines left out: one that went with its bullet is worth no step back. */
function shown({ word: { document } }: OpenedWord): unknown[] {
  return document.body.paragraphs
    .filter(({ text }) => text !== "")
    .map(({ text, element }) => [text, document.numbering.placeOf(element)?.level]);
}

async function keyOf({ document }: OpenedWord, kind: Repair["kind"]): Promise<string> {
  const { findings } = await reviewDocument(document, ftda, request);
  return findings.find(({ repair }) => repair?.kind === kind)?.key ?? "none";
}

describe.each(eachProfile)("a repair whose answer is lost (%s)", (_, profile) => {
  it.each<[Repair["kind"], Hand]>([
    ["replace-text", typing("restée sans effet", "effet", "suite")],
    ["end-paragraph", typing("Diffuser des informations", " ;", " :")],
    ["give-bullet", withParagraph("Intégrer les équipes", detachFromList)],
    ["remove-paragraph", withParagraph("Diffuser des informations", (paragraph) => hands.addBullet(paragraph, ""))],
    ["restore-slot", (word) => hands.removeControl(hands.controlIn(word, SIRET), "keeping its text")],
    ["restore-slot", (word) => hands.removeParagraph(word.document.body.paragraphs.findLast(({ text }) => text === "Claire DURAND"))], // prettier-ignore
    ["restore-slot", (word) => hands.typeOver(hands.controlIn(word, SIRET), "")],
  ])("%s is done and can be taken back, or was not done", async (kind, byHand) => {
    const open = async (): Promise<[OpenedWord, string]> => {
      const opened = await openFilled({ profile });
      byHand(opened.word);
      return [opened, await keyOf(opened, kind)];
    };
    const [usual, key] = await open();
    const { messages } = failAtMessage(usual, Number.POSITIVE_INFINITY);
    // In Word LTSC nothing can be written into an empty control (#2183).
    const { state } = await repairFinding(usual.document, ftda, key, request);
    if (profile.writesIntoEmptyControl) expect(state).toBe("repaired");
    const left: unknown[] = [];
    for (let nth = 1; nth <= messages(); nth += 1) {
      const [opened, found] = await open();
      const before = shown(opened);
      const { mend } = failAtMessage(opened, nth, { fault: "lost" });
      let steps: readonly ChangeStep[] = [];
      const onChange = (change: { readonly steps: readonly ChangeStep[] }): void => void (steps = [...steps, ...change.steps]);
      await repairFinding(opened.document, ftda, found, { ...request, onChange }).catch((error: unknown) => {
        if (!(error instanceof HostError)) throw error;
      });
      mend();
      if (steps.length > 0) await takeBack(opened.document, ftda, { steps });
      if (JSON.stringify(shown(opened)) !== JSON.stringify(before)) left.push(nth);
    }
    expect(left).toEqual([]);
  });
});
