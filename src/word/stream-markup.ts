/**
 * Office Open XML read as a stream: a tree of the whole package costs several times more, in one piece, and the pane waits for it.
 */

import { SaxesParser } from "saxes";
import { ElementNames, type OpeningTag } from "./ooxml-names";

/** What follows a stream: each element as it opens and closes. */
export interface MarkupReader {
  open(tag: OpeningTag): void;
  addText?(text: string): void;
  close(): void;
}

/** How much is read between two pauses, in UTF-16 units: a few milliseconds. */
const CHUNK = 1 << 14;

/**
 * @param readers each is told of everything, in this order.
 * @param pause called between two steps of the work.
 * @returns false where it is no XML: what was read until then is not to be relied on.
 */
export async function streamMarkup(
  ooxml: string,
  readers: readonly MarkupReader[],
  pause?: () => Promise<void>,
): Promise<boolean> {
  let isWhole = true;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const addText = (text: string): void => {
    for (const reader of readers) reader.addText?.(text);
  };
  parser.on("error", () => (isWhole = false));
  const names = new ElementNames();
  parser.on("opentag", ({ uri: namespace, local: written, attributes }) => {
    const { name, local, uri } = names.of(namespace, written);
    const tag = { name, local, uri, attributes };
    for (const reader of readers) reader.open(tag);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    for (const reader of readers) reader.close();
  });
  for (let at = 0; at < ooxml.length; at += CHUNK) {
    parser.write(ooxml.slice(at, at + CHUNK));
    await pause?.();
  }
  parser.close();
  return isWhole;
}
