/** Titles numbered by Word, written in other capitals, without their numbers. */

import { XmlElement } from "../../../src/docx/xml";
import { FIRST_NUMBER, type Draft } from "../lived-in/draft";
import { type Arrangement, arrangements } from "./arrangement";
import { paragraphWith, reword } from "./paragraph-moves";

const TITLE = /^(\s*)ARTICLE \d – (.*)$/su;

/** Gives each title of an article other words. @returns whether there are any. */
function retitled(draft: Draft, change: (title: string, words: string, paragraph: XmlElement) => string): boolean {
  const titles = draft.paragraphs().filter(({ text }) => TITLE.test(text));
  for (const { element, text } of titles) {
    const fixed = [...element.descendants("w:r")].find((one) => one.text.includes("ARTICLE"))?.text ?? text;
    reword(
      draft,
      element,
      fixed.replace(/\t$/u, ""),
      change(fixed.replace(/\t$/u, ""), TITLE.exec(fixed)?.[2] ?? fixed, element),
    );
  }
  return titles.length > 0;
}

/** A list of one level, "ARTICLE 1 –", of this document; its id. */
function articleNumbers(draft: Draft): string {
  const id = String(FIRST_NUMBER);
  const numbering = draft.document.part("numbering");
  const level = XmlElement.make("w:lvl", { "w:ilvl": "0" }, [
    XmlElement.make("w:start", { "w:val": "1" }),
    XmlElement.make("w:numFmt", { "w:val": "decimal" }),
    XmlElement.make("w:lvlText", { "w:val": "ARTICLE %1 –" }),
    XmlElement.make("w:lvlJc", { "w:val": "left" }),
  ]);
  numbering?.insertBefore(
    numbering.child("w:num"),
    XmlElement.make("w:abstractNum", { "w:abstractNumId": id }, [
      XmlElement.make("w:multiLevelType", { "w:val": "singleLevel" }),
      level,
    ]),
  );
  numbering?.append(XmlElement.make("w:num", { "w:numId": id }, [XmlElement.make("w:abstractNumId", { "w:val": id })]));
  draft.document.forgetLooks();
  return id;
}

/** Puts a paragraph in a list, at its first level. */
function numbered(paragraph: XmlElement, list: string): void {
  const properties = paragraph.child("w:pPr");
  const place = XmlElement.make("w:numPr", {}, [
    XmlElement.make("w:ilvl", { "w:val": "0" }),
    XmlElement.make("w:numId", { "w:val": list }),
  ]);
  const style = properties?.child("w:pStyle");
  if (style) properties?.insertAfter(style, place);
  else properties?.insertAt(0, place);
}

export const TITLES: readonly Arrangement[] = arrangements("titles", {
  "numbered by Word": (draft) => {
    const list = articleNumbers(draft);
    return retitled(draft, (_, words, paragraph) => {
      numbered(paragraph, list);
      return words;
    });
  },
  "without their numbers": (draft) => retitled(draft, (_, words) => words),
  "numbered 1., 2.": (draft) => retitled(draft, (title, words) => `${/\d/u.exec(title)?.[0] ?? ""}. ${words}`),
  "in small letters": (draft) =>
    retitled(draft, (title) => {
      const words = title.trim().toLowerCase();
      return words.charAt(0).toUpperCase() + words.slice(1);
    }),
  "the agreement’s in small letters": (draft) =>
    reword(
      draft,
      paragraphWith(draft, "title/partner.name"),
      "CONVENTION DE PARTENARIAT ENTRE FRANCE TERRE D’ASILE ET",
      "Convention de partenariat entre France terre d’asile et",
    ),
  "the preamble’s and the parties’ in small letters": (draft) =>
    draft.paragraphs().filter(({ element, text }) => {
      const capital = text.trim().charAt(0) + text.trim().slice(1).toLowerCase();
      return ["PRÉAMBULE", "LES PARTIES A LA CONVENTION"].includes(text.trim()) && reword(draft, element, text.trim(), capital);
    }).length === 2,
});
