/** What a form prints before an answer: *de* and *à* with their article, contracted or elided; *le* before a day. */
const PREPOSITION = /^(?:(?:de|à) l[’']|(?:de|à) la[ \u00a0]|d[’']|(?:du|des|de|au|aux|à|le)[ \u00a0])/u;

/** Where the preposition at the beginning of a printed answer ends; 0 where there is none. */
export function prepositionEnd(text: string): number {
  return PREPOSITION.exec(text)?.[0].length ?? 0;
}
