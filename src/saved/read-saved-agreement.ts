import { type Pause, withPauses } from "../agreement/alignment/steps";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { type AgreementAsRead, readInSteps } from "../agreement/reading/agreement-as-read";
import { readMemory } from "../agreement/reading/memory";
import { DocxDocument } from "../docx/docx-document";
import { readExtras } from "../word/read-extras";
import { contentOf } from "./saved-content";
import { memoryOf } from "./saved-memory";

/** The parts beside the body that tell what its text does not. */
const PARTS = ["styles", "numbering", "settings", "theme", "footnotes", "endnotes", "comments"];

/**
 * An agreement in a file, read without Word and never written: as Word would show it with its tracked changes accepted.
 *
 * @param models the kinds of agreement there are: it is the first that it is recognised as.
 * @param pause called between two steps of the work.
 * @returns undefined where it is none of them.
 * @throws DocxError saying why the bytes are no Word document.
 */
export async function readSavedAgreement(
  bytes: Uint8Array,
  models: readonly AgreementModel[],
  pause?: Pause,
): Promise<AgreementAsRead | undefined> {
  const document = new DocxDocument(bytes);
  const content = contentOf(document);
  const extras = await readExtras(document.printFlat(PARTS), content.paragraphs, pause);
  const kept = memoryOf(document);
  for (const model of models) {
    const read = await withPauses(readInSteps(model, readMemory(kept, model), { content, extras }), pause);
    if (read.alignment.recognised) return read;
  }
  return undefined;
}
