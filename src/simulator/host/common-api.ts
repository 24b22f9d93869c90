/**
 * The Common API: requests by number (`DispatchId`), arguments and answers by the names of the client's own parameter
 * maps (`OSF.DDA.WAC.Delegate.ParameterMap.define` in word-web-16.00.debug.js).
 */

import * as z from "zod/mini";
import { DocxError } from "../../docx/docx-error";
import type { DocxDocument } from "../../docx/docx-document";
import type { Profile } from "../word-api/profile";

/** Errors of the Common API that the simulated Word gives (documented list of Office error codes). */
const ERROR = { none: 0, internal: 5001, notFound: 3003, invalidXml: 3004, unsupported: 5000, invalidArgument: 1001 } as const;

export interface CommonApiAnswer {
  readonly Version: 1;
  readonly Error: number;
  readonly [key: string]: unknown;
}

/** Copies of the document an add-in is reading (`getFileAsync`), by handle. */
export class DocumentCopies {
  readonly #copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #last = 0;

  open(bytes: Uint8Array, sliceSize: number): number {
    this.#copies.set((this.#last += 1), { bytes, sliceSize });
    return this.#last;
  }

  slice(handle: number, index: number): Uint8Array | undefined {
    const copy = this.#copies.get(handle);
    return copy?.bytes.slice(index * copy.sliceSize, (index + 1) * copy.sliceSize);
  }

  close(handle: number): boolean {
    return this.#copies.delete(handle);
  }
}

/** The id of a part that a host said to keep and did not. */
const NOT_KEPT = "{00000000-0000-0000-0000-000000000000}";

interface CommonApiHost {
  readonly document: DocxDocument;
  readonly profile: Profile;
  readonly copies: DocumentCopies;
  /** An add-in has finished with a ribbon command; `status` 0 when it could. */
  completeCommand(id: string, status: number): void;
}

type Dispatch = (data: unknown, host: CommonApiHost) => Readonly<Record<string, unknown>>;

/** An answer that is an error, by its number. */
class CommonApiError extends Error {
  constructor(readonly number: number) {
    super(`error ${number}`);
  }
}

const withXml = z.object({ xml: z.string() });
const withNamespace = z.object({ namespace: z.string() });
const withId = z.object({ id: z.string() });
/** Keys of `OSF.DDA.Marshaling.File.ParameterKeys`: file type, slice size, handle, slice index. */
const copyRequest = z.object({ "0": z.number(), "1": z.number() });
const sliceRequest = z.object({ "2": z.number(), "3": z.number() });
const closeRequest = z.object({ "2": z.number() });
const completedRequest = z.object({ "0": z.string(), "1": z.number() });
const COMPRESSED = 1;

const DISPATCHES: Readonly<Record<number, Dispatch>> = {
  /** GetDocumentCopy: handle and size. */
  77: (data, { document, copies }) => {
    const { 0: type, 1: sliceSize } = copyRequest.parse(data);
    if (type !== COMPRESSED) throw new CommonApiError(ERROR.unsupported);
    const bytes = document.save();
    return { "0": copies.open(bytes, sliceSize), "1": bytes.length };
  },
  /** GetDocumentCopyChunk: bytes and their number. */
  80: (data, { copies }) => {
    const { 2: handle, 3: index } = sliceRequest.parse(data);
    const slice = copies.slice(handle, index);
    if (!slice) throw new CommonApiError(ERROR.notFound);
    return { "0": Array.from(slice), "1": slice.length };
  },
  /** ReleaseDocumentCopy. */
  81: (data, { copies }) => {
    if (!copies.close(closeRequest.parse(data)[2])) throw new CommonApiError(ERROR.notFound);
    return {};
  },
  /** AppCommandInvocationCompleted: keys of `AppCommandCompletedMethodParameterKeys`, id and status. */
  94: (data, host) => {
    const { 0: id, 1: status } = completedRequest.parse(data);
    host.completeCommand(id, status);
    return {};
  },
  /** AddDataPart. */
  128: (data, { document, profile }) => {
    const { xml } = withXml.parse(data);
    const isLost = xml.startsWith("<?xml") && profile.divergences.has("xml-declaration-lost");
    const isKept = !isLost && !profile.divergences.has("xml-add-does-nothing");
    return { DataPartProperties: partProperties(isKept ? document.customXml.add(xml) : { id: NOT_KEPT }) };
  },
  /** GetDataPartsByNamespace. */
  130: (data, { document, profile }) => {
    const { namespace } = withNamespace.parse(data);
    if (profile.divergences.has("xml-list-fails")) throw new CommonApiError(ERROR.internal);
    if (profile.divergences.has("xml-list-undefined")) return {};
    return {
      DataPartList: document.customXml
        .list()
        .filter((part) => part.namespace === namespace || profile.divergences.has("xml-foreign-part"))
        .map(partProperties),
    };
  },
  /** GetDataPartXml. */
  131: (data, { document }) => {
    const { id } = withId.parse(data);
    const part = document.customXml.list().find((one) => one.id === id);
    if (!part) throw new CommonApiError(ERROR.notFound);
    return { Data: part.xml };
  },
  /** DeleteDataPart. */
  133: (data, { document }) => {
    if (!document.customXml.delete(withId.parse(data).id)) throw new CommonApiError(ERROR.notFound);
    return {};
  },
};

function partProperties({ id }: { readonly id: string }): Readonly<Record<string, unknown>> {
  return { id, DataPartBuiltIn: false };
}

/** What a request is, by its number: about custom XML parts (`cleanup`: one is deleted), or another. */
export function kindOfCommonApi(dispatch: number): "memory" | "cleanup" | "other" {
  if (dispatch === 133) return "cleanup";
  return dispatch >= 128 && dispatch < 133 ? "memory" : "other";
}

/** Answers a request; one that the simulated Word lacks is an error that names it. */
export function performCommonApi(dispatch: number, data: unknown, host: CommonApiHost): CommonApiAnswer {
  const perform = DISPATCHES[dispatch];
  if (!perform)
    throw new Error(`the simulated Word does not know request ${dispatch} of the Common API: add it in src/simulator/host`);
  try {
    return { Version: 1, Error: ERROR.none, ...perform(data, host) };
  } catch (error) {
    if (error instanceof CommonApiError) return { Version: 1, Error: error.number };
    if (error instanceof DocxError) return { Version: 1, Error: ERROR.invalidXml };
    if (error instanceof z.core.$ZodError) return { Version: 1, Error: ERROR.invalidArgument };
    throw error;
  }
}
