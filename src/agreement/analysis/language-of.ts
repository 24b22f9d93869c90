import type { DocumentParagraph } from "../agreement-document";

/** Small words that one language has and the other does not. */
const FRENCH = new Set("le la les des du une est et au aux pour par sur dans avec qui que ce cette sont ci l d".split(" "));
const ENGLISH = new Set("the of and to in is for by with this that shall be an at or are as between on it".split(" "));

/** The language of a document, by its small words; French where neither has more of them. */
export function languageOf(paragraphs: readonly DocumentParagraph[]): "fr" | "en" {
  let english = 0;
  for (const { text } of paragraphs) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      if (ENGLISH.has(word)) english += 1;
      if (FRENCH.has(word)) english -= 1;
    }
  }
  return english > 0 ? "en" : "fr";
}
