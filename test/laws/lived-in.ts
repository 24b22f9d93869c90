/** The laws of issue 10 tried on one lived-in document. */

import { isToFill, type AgreementModel } from "../../src/agreement/model/agreement-model";
import type { Profile } from "../../src/simulator/word-api/profile";
import type { BaseFiles } from "../builders/lived-in/open-base";
import type { LivedInDocument } from "../builders/lived-in/lived-in-document";
import { formerAnswers } from "../builders/lived-in/partners";
import { Operations } from "./operations";
import type { OpenedDocument, OpenWord } from "./open-word";
import type { Trial } from "./outcome";
import { DocumentTrial } from "./trial";
import { tryEditing } from "./try-editing";
import { checkReadBack, tryFilling } from "./try-filling";

export interface Laws {
  readonly open: OpenWord;
  readonly model: AgreementModel;
  /** How many of the editing verbs are tried on a document, in turn; all unless said otherwise. */
  readonly edits?: number;
}

/** The agreement prepared, and filled, as this Word makes it. */
export async function makeBases({ open, model }: Laws, blank: Uint8Array, profile: Profile): Promise<BaseFiles> {
  const opened = await open(blank, profile);
  const operations = new Operations(opened, model);
  await operations.prepare();
  const prepared = opened.word.save();
  await operations.fill(formerAnswers(model));
  return { blank, prepared, filled: opened.word.save() };
}

/** Tries everything on a document; a crash of one thing does not keep the others from being tried. */
export async function tryDocument(lived: LivedInDocument, profile: Profile, { open, model, edits }: Laws): Promise<Trial> {
  const trial = new DocumentTrial(lived, model);
  let filled: Uint8Array | undefined;
  const attempt = async (what: string, bytes: Uint8Array, act: (opened: OpenedDocument, on: Operations) => Promise<void>) => {
    try {
      const opened = await open(bytes, profile);
      await act(opened, new Operations(opened, model));
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error);
      trial.note("foreign", "crash", trial.everyKind, `${what}: ${said}`);
    }
  };
  await attempt("fill", lived.bytes, async (opened, operations) => {
    filled = await tryFilling(trial, opened, operations);
  });
  if (lived.base === "by-hand" || lived.base === "filled") {
    await attempt("read", lived.bytes, async (opened, operations) => {
      await operations.prepare();
      await checkReadBack(trial, opened, operations, "as it is", await operations.read());
      trial.checkForeign("filling with what was read", opened);
    });
  }
  const file = filled;
  if (file) await tryEditing(trial, (what, act) => attempt(what, file, act), edits);
  // A document that could not be filled has no slot that is right.
  if (!trial.isFilled) for (const { id } of model.slots.filter(isToFill)) trial.noteSlot(id, "wrong");
  return { faults: trial.faults, slots: trial.tally.counts };
}
