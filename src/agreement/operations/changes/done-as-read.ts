import { type DocumentContent, type DocumentTransaction, HostError } from "../../agreement-document";

/**
 * Does something, and tells by the document what was done; where the host fails, which may do it all the same, by a new reading.
 *
 * @param tell undefined where nothing was done.
 * @throws the host's failure where nothing was.
 */
export async function doneAsRead<Read extends { readonly after: DocumentContent }, Done>(
  transaction: DocumentTransaction,
  act: () => Promise<Read>,
  tell: (read: Read | { readonly after: DocumentContent }) => Done | undefined,
): Promise<Done | undefined> {
  try {
    return tell(await act());
  } catch (error) {
    if (!(error instanceof HostError) || error.isUntouched) throw error;
    const done = tell({ after: await transaction.read() });
    if (done === undefined) throw error;
    return done;
  }
}
