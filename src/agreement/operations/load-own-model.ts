import type { AgreementDocument } from "../agreement-document";
import { loadKept } from "../reading/memory";
import { type OwnModelReading, readOwnModel } from "../reading/own-model";

/**
 * The model that a document keeps in its memory. A memory that the host does not give holds none.
 *
 * @returns `value`: the memory it was read from, as long as it is known the same object.
 */
export async function loadOwnModel(
  document: AgreementDocument,
): Promise<{ readonly value: unknown; readonly own: OwnModelReading }> {
  const value = await loadKept(document);
  return { value, own: readOwnModel(value) };
}
