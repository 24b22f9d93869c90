import { type AgreementDocument, HostError } from "../agreement-document";
import { type OwnModelReading, readOwnModel } from "../reading/own-model";

/**
 * The model that a document keeps in its memory. A memory that the host does not give holds none.
 *
 * @returns `value`: the memory it was read from, as long as it is known the same object.
 */
export async function loadOwnModel(
  document: AgreementDocument,
): Promise<{ readonly value: unknown; readonly own: OwnModelReading }> {
  const value = await document.loadMemory().catch((error: unknown) => {
    if (error instanceof HostError) return null;
    throw error;
  });
  return { value, own: readOwnModel(value) };
}
