import type { DocumentParagraph } from "../agreement-document";

/** A hole, and all that stands round it. */
export interface HoleInParagraph {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly paragraph: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly shown: string;
}

/** Words and signs after which a sentence wants something: a lone ellipsis there holds its place. */
export const LEADS =
  /(?:[:=(]|n°|[$€£]|(?<!\p{L})(?:à|a|le|la|les|du|de|des|d['’]|l['’]|au|aux|en|par|pour|dans|sous|sur|entre|et|est|sont|m\.|mme|mlle|monsieur|madame|eur|euros?|the|of|to|by|at|is|are|on|for|from|with|between|and|mr\.?|mrs\.?|ms\.?)|(?:…|\.{3}) ?h)\s*$/iu;
/** After a lone ellipsis: what is counted. */
export const UNIT = /^\s*(?:€|%|m²|m2|euros?|mois|jours?|ans?|années?|heures?|h(?!\p{L})|months?|days?|years?|hours?)/iu;
