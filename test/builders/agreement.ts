/** The agreement, prepared and filled in a simulated Word. */

import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement, type FillReport } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement, type PrepareReport } from "../../src/agreement/operations/prepare-agreement";
import type { SimulatedWordOptions } from "../../src/simulator/host/simulated-word";
import { filledFile } from "../kept/filled-files";
import { emmaus, type RawAnswers } from "./answers";
import { ftda } from "./models";
import { blankAgreement, openInWord, type OpenedWord } from "./word";

export async function openAgreement(options: Partial<SimulatedWordOptions> = {}, bytes = blankAgreement): Promise<OpenedWord> {
  return openInWord(bytes, options);
}

/** The agreement, filled once for each Word and these answers, then opened each time. */
export async function openFilled(options: Partial<SimulatedWordOptions> = {}, raw: RawAnswers = emmaus): Promise<OpenedWord> {
  const bytes = await filledFile(JSON.stringify([options, raw]), () => fillIn(options, raw));
  return openInWord(bytes, options);
}

async function fillIn(options: Partial<SimulatedWordOptions>, raw: RawAnswers): Promise<Uint8Array> {
  const opened = await openAgreement(options);
  await prepareAndFill(opened, raw);
  return opened.word.save();
}

export function fill(opened: OpenedWord, raw: RawAnswers = emmaus, model: AgreementModel = ftda): Promise<FillReport> {
  return fillAgreement(opened.document, model, checkAnswers(model, raw).answers);
}

export async function prepareAndFill(
  opened: OpenedWord,
  raw: RawAnswers = emmaus,
  model: AgreementModel = ftda,
): Promise<{ prepared: PrepareReport; filled: FillReport }> {
  const prepared = await prepareAgreement(opened.document, model);
  return { prepared, filled: await fill(opened, raw, model) };
}
