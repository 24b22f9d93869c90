import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { loadOwnModel } from "../../agreement/operations/load-own-model";
import { readAgreement, type ReadReport } from "../../agreement/operations/read-agreement";
import { breathing } from "./breathing";
import type { Notice } from "./pane-state";

/** The kinds of agreement there are: those that are made, loaded, or kept by the document are added. */
export interface Known {
  readonly models: AgreementModel[];
  /** The memory of a document that follows none of them, when last looked at. */
  memory: unknown;
}

interface Recognised {
  readonly model: AgreementModel;
  readonly reading: ReadReport;
  readonly news?: Notice;
}

/** Reads the document as what it was, else as each kind of agreement in turn, else as what it keeps itself. */
export async function recognise(document: AgreementDocument, was: AgreementModel, known: Known): Promise<Recognised> {
  const readAs = async (model: AgreementModel): Promise<Recognised> => ({
    model,
    reading: await readAgreement(document, model, breathing()),
  });
  const isIt = ({ reading }: Recognised): boolean => reading.recognised || reading.isTwice;
  const asBefore = await readAs(was);
  if (isIt(asBefore)) return asBefore;
  for (const model of known.models) {
    if (model === was) continue;
    const read = await readAs(model);
    if (isIt(read)) return read;
  }
  const { value, own } = await loadOwnModel(document);
  if (value === known.memory) return asBefore;
  known.memory = value;
  if (own.state === "unreadable") return { ...asBefore, news: { code: "own-model-unreadable", place: own.place } };
  if (own.state === "none" || known.models.some(({ id }) => id === own.model.id)) return asBefore;
  const read = await readAs(own.model);
  if (!isIt(read)) return asBefore;
  known.models.push(own.model);
  return { ...read, news: { code: "own-model", name: own.model.name } };
}

/** Reads the document as one more kind of agreement, which comes in the place of the one with its id. */
export async function recogniseAs(document: AgreementDocument, model: AgreementModel, { models }: Known): Promise<ReadReport> {
  const reading = await readAgreement(document, model, breathing());
  const at = models.findIndex(({ id }) => id === model.id);
  models.splice(at < 0 ? models.length : at, 1, model);
  return reading;
}
