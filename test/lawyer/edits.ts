/** What people do to the text of a filled agreement in Word, said in a line each. */

import type { DocumentContent, DocumentParagraph } from "../../src/agreement/agreement-document";
import { findFolded } from "../../src/agreement/french/fold";

export type Edit = (content: DocumentContent) => DocumentContent;

function onParagraphs(change: (paragraphs: readonly DocumentParagraph[]) => readonly DocumentParagraph[]): Edit {
  return (content) => ({ ...content, paragraphs: change(content.paragraphs) });
}

/** The first paragraph that reads so, whatever its spaces and apostrophes. */
function placeOf(paragraphs: readonly DocumentParagraph[], words: string): { at: number; start: number; end: number } {
  for (const [at, { text }] of paragraphs.entries()) {
    const span = findFolded(text, words);
    if (span) return { at, ...span };
  }
  throw new Error(`no paragraph holds "${words}"`);
}

/** Words put in the place of others; a line break is Enter. */
export function write(from: string, to: string): Edit {
  return onParagraphs((paragraphs) => {
    const { at, start, end } = placeOf(paragraphs, from);
    return paragraphs.flatMap((one, index) => {
      const whole = one.text.slice(0, start) + to + one.text.slice(end);
      return index === at ? whole.split("\n").map((text) => ({ ...one, text })) : [one];
    });
  });
}

/** The same, in every paragraph that has the words. */
export function writeAll(from: string, to: string): Edit {
  return onParagraphs((paragraphs) => paragraphs.map((one) => ({ ...one, text: one.text.replaceAll(from, () => to) })));
}

/** The same, over what a control shows, which then shows the new words. */
export function writeAnswer(tag: string, from: string, to: string): Edit {
  return (content) => ({
    paragraphs: write(from, to)(content).paragraphs,
    controls: content.controls.map((one) => (one.tag === tag ? { ...one, text: to } : one)),
  });
}

export function type(after: string, text: string): Edit {
  return write(after, after + text);
}

export function strike(words: string): Edit {
  return write(words, "");
}

/** Paragraphs typed under the one that holds these words. */
export function add(after: string, ...texts: readonly string[]): Edit {
  return onParagraphs((paragraphs) => {
    const { at } = placeOf(paragraphs, after);
    const added = texts.map((text) => ({ text, listLevel: null, inTable: false }));
    return [...paragraphs.slice(0, at + 1), ...added, ...paragraphs.slice(at + 1)];
  });
}

/** Whole paragraphs, from the one that holds these words to the one that holds those. */
export function remove(first: string, last = first): Edit {
  return onParagraphs((paragraphs) => {
    const [from, to] = [placeOf(paragraphs, first).at, placeOf(paragraphs, last).at];
    return paragraphs.filter((_, index) => index < from || to < index);
  });
}

/** Paragraphs taken under another. */
export function move(first: string, last: string, under: string): Edit {
  return onParagraphs((paragraphs) => {
    const [from, to] = [placeOf(paragraphs, first).at, placeOf(paragraphs, last).at];
    const moved = paragraphs.slice(from, to + 1);
    const rest = paragraphs.filter((_, index) => index < from || to < index);
    const { at } = placeOf(rest, under);
    return [...rest.slice(0, at + 1), ...moved, ...rest.slice(at + 1)];
  });
}
