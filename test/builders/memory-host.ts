/** Word, as it answers requests about custom XML parts on some hosts. */

import { methodData } from "../../src/simulator/host/wire";
import type { OpenedWord } from "./word";

/** Numbers of the requests (`OSF.DDA.MethodDispId`). */
export const XML_REQUEST = { add: 128, list: 130, text: 131, delete: 133 } as const;

/** From now on these requests are answered so; undefined: as usual. @returns what ends it. */
export function answerXml(
  { word }: OpenedWord,
  request: keyof typeof XML_REQUEST,
  answerOf: (usual: () => unknown) => unknown,
): () => void {
  const answer = word.answer.bind(word);
  word.answer = (message, bytes) => {
    const data = message._actionName === "executeMethod" ? methodData.safeParse(message._data).data : undefined;
    const usual = (): unknown => answer(message, bytes);
    return data?.DdaMethod.DispatchId === XML_REQUEST[request] ? answerOf(usual) : usual();
  };
  return () => (word.answer = answer);
}

/** `addAsync` says yes, and keeps nothing (#5910). */
export function keepNothing(opened: OpenedWord): () => void {
  const kept = { id: "{00000000-0000-4000-A000-000000000000}", DataPartBuiltIn: false };
  return answerXml(opened, "add", () => ({ Version: 1, Error: 0, DataPartProperties: kept }));
}

/** `getByNamespaceAsync` gives the parts of every namespace (#227). */
export function listForeignParts(opened: OpenedWord): () => void {
  return answerXml(opened, "list", () => ({
    Version: 1,
    Error: 0,
    DataPartList: opened.word.document.customXml.list().map(({ id }) => ({ id, DataPartBuiltIn: false })),
  }));
}

export const ANY_FAILURE = { Version: 1, Error: 5001 } as const;
